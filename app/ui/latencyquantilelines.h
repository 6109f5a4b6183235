#pragma once

#include <array>

#include <QObject>

#include "capture/latencysummary.h"
#include "ui/qcp.h"

namespace wireloupe::ui {

/// Upright lines at p50, p90, p99 and p99.9 over a graph whose horizontal axis is one of durations, each
/// named at its top. What is too near to another stands below it. A percentile that so few samples say
/// nothing of has no line.
class LatencyQuantileLines : public QObject
{
    Q_OBJECT

public:
    explicit LatencyQuantileLines(QCustomPlot &plot);

    void setSummary(const capture::LatencySummary &summary);
    void restyle(const QFont &font);
    /// Arranges the labels within the axis rect as it is. The height that they take at its top, in pixels.
    int place();
    /// "p50 0.31 ms", those that are shown.
    QStringList labels() const;

private:
    struct Line
    {
        QCPItemLine *line = nullptr;
        QCPItemText *label = nullptr;
        QString name;
        QString text; ///< with its value
        double seconds = 0;
        bool isShown = false;
    };

    QCustomPlot &m_plot;
    std::array<Line, 4> m_lines;
};

} // namespace wireloupe::ui
