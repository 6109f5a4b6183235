#pragma once

#include <vector>

#include "capture/latency.h"
#include "ui/latencygrid.h"
#include "ui/qcp.h"

namespace wireloupe::ui {

/// Everything that a LatencyPlot draws.
struct LatencyPicture
{
    LatencyWindow window;
    std::vector<LatencyPoint> pings;
    std::vector<LatencyPoint> echoes;
    capture::LatencySummary summary; ///< of the kind that lines and histogram stand for
    capture::Histogram histogram;
};

/// Round trips over time on a logarithmic axis, and on the same axis beside them their histogram; lines for
/// p50, p95 and p99 across both.
class LatencyPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget *parent = nullptr);

    void setPicture(const LatencyPicture &picture);
    /// Columns that the graph can tell apart at its width.
    int columns() const;
    int shownPoints() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct PercentileLine
    {
        QCPGraph *overPoints = nullptr;
        QCPGraph *overHistogram = nullptr;
    };

    void setUpAxes();
    void setUpGraphs();
    PercentileLine addPercentile();
    void applyTheme();
    void setDurationRange(const LatencyPicture &picture);
    void setTimeRange(const LatencyWindow &window);
    void leaveRoomFor(const QString &timeLabel);
    void setHistogram(const capture::Histogram &histogram);
    void setPercentile(const PercentileLine &line, std::chrono::nanoseconds value);

    QCPAxisRect *m_points;
    QCPAxisRect *m_distribution;
    QSharedPointer<QCPAxisTickerTime> m_timeTicker;
    QCPGraph *m_pings = nullptr;
    QCPGraph *m_echoes = nullptr;
    QCPBars *m_bars = nullptr;
    PercentileLine m_p50, m_p95, m_p99;
};

} // namespace wireloupe::ui
