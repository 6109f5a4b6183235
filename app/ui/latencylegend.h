#pragma once

#include <vector>

#include <QWidget>

#include "capture/latency.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// The signs of the latency graph with their words and values, in as many lines as the width asks for.
class LatencyLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyLegend(QWidget *parent = nullptr);

    void setContent(bool hasPings, bool hasEchoes, const capture::LatencySummary &summary);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QString text;
        Role role;
        Qt::PenStyle line; ///< Qt::NoPen: a dot
    };

    QPoint place(const Entry &entry, QPoint &next, int width) const;

    std::vector<Entry> m_entries;
};

} // namespace wireloupe::ui
