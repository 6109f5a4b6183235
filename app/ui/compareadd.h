#pragma once

#include <functional>

#include <QToolButton>

#include "ui/captureentry.h"
#include "ui/comparedlatency.h"

namespace wireloupe::ui {

/// A button with a menu of what can be added to a comparison: open tabs, captures that were used lately, and
/// any file.
class CompareAdd : public QToolButton
{
    Q_OBJECT

public:
    using OpenLatencies = std::function<QList<OpenLatency>()>;
    using RecentFiles = std::function<QList<CaptureEntry>()>;

    explicit CompareAdd(QWidget *parent = nullptr);

    /// Both are asked whenever the menu opens.
    void setOpenLatencies(const OpenLatencies &open) { m_open = open; }
    void setRecentFiles(const RecentFiles &recent) { m_recent = recent; }
    /// Which of the open ones are not offered.
    void setCompared(std::function<bool(const OpenLatency &)> isCompared)
    {
        m_isCompared = std::move(isCompared);
    }
    /// No more than `most` can be: it says so.
    void setFull(bool isFull, int most);

    QList<OpenLatency> openLatencies() const { return m_open ? m_open() : QList<OpenLatency>(); }

signals:
    void tabChosen(const wireloupe::ui::OpenLatency &open);
    void fileChosen(const QString &path);

private:
    void fillMenu();
    void offerTabs(QMenu &menu);
    void offerFiles(QMenu &menu);
    void askForFile();

    OpenLatencies m_open;
    RecentFiles m_recent;
    std::function<bool(const OpenLatency &)> m_isCompared;
    bool m_isFull = false;
    int m_most = 0;
};

} // namespace wireloupe::ui
