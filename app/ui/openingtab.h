#pragma once

#include "ui/tabpage.h"

namespace wireloupe::ui {

/// Stands where the tab of a capture was in the last run, until its file has been read and that tab takes its
/// place.
class OpeningTab : public TabPage
{
    Q_OBJECT

public:
    explicit OpeningTab(const QString &path, QWidget *parent = nullptr);

    /// Absolute.
    QString path() const { return m_path; }

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    /// It has none yet.
    CapturePane *capturePane() const override { return nullptr; }
    void clearLog() override {}
    void focusFirst() override {}
    QWidgetList panes() const override { return {}; }
    QString kind() const override;
    QVariantMap state() const override;

private:
    QString m_path;
};

} // namespace wireloupe::ui
