#pragma once

#include <array>

#include "ui/latencytimepicture.h"
#include "ui/qcp.h"

namespace wireloupe::ui {

class LatencyTicker;
class ElapsedTicker;
class RateTicker;
class ScatterGraph;

/// The two graphs of latencies over time as QCustomPlot draws them: durations above, and below them the
/// traffic, on one time axis of seconds. No interaction.
class LatencyTimeGraphs
{
public:
    explicit LatencyTimeGraphs(QCustomPlot &plot);

    /// The picture is of these traces.
    void show(const LatencyTimePicture &picture, const LatencyTraces &traces);
    /// Colours and fonts as they are now.
    void applyTheme(const QFont &font);
    /// As suits the size of the plot: there is no room for traffic in a low one.
    void arrange(const QSize &size);

    QCPAxisRect &latencies() const { return *m_latencies; }
    QCPAxisRect &traffic() const { return *m_traffic; }
    QList<QCPAxisRect *> rects() const { return {m_latencies, m_traffic}; }
    QCPAxis &timeAxis() const { return *m_latencies->axis(QCPAxis::atBottom); }
    QCPAxis &durationAxis() const { return *m_latencies->axis(QCPAxis::atLeft); }
    bool isTrafficShown() const { return m_isTrafficShown; }
    /// Decimals of a second that tell one tick of the time axis from the next.
    int timeDecimals() const;

private:
    void setUpAxes(QCustomPlot &plot);
    void setUpGraphs(QCustomPlot &plot);
    QCPGraph *addSteps(QCPAxisRect &rect, const QString &layer);
    void setUpDirections(QCustomPlot &plot);
    void setRanges(const LatencyTimePicture &picture);
    void showPoints(const LatencyTimePicture &picture, const LatencyTraces &traces);
    void showBands(const LatencyTimePicture &picture);
    void raiseLines(bool areAbove);
    void showRates(const LatencyTimePicture &picture);
    void showHighlighted(const LatencyTimePicture &picture, const LatencyTraces &traces);
    ScatterGraph *scatter(std::size_t trace);
    void applySign(std::size_t trace);

    QCustomPlot &m_plot;
    QCPAxisRect *m_latencies;
    QCPAxisRect *m_traffic;
    QSharedPointer<ElapsedTicker> m_timeTicker;
    QSharedPointer<LatencyTicker> m_durationTicker;
    QSharedPointer<RateTicker> m_rateTicker;
    // Of p50, p90, p99 and p99.9: the grounds between them, the lines, and around those a rim that sets them
    // off from points where they stand above them.
    std::array<QCPGraph *, 4> m_bands{};
    std::array<QCPGraph *, 4> m_rims{};
    std::array<QCPGraph *, 4> m_lines{};
    std::vector<ScatterGraph *> m_scatters;
    std::vector<int> m_signs; ///< of the scatters; -1 where none was shown
    ScatterGraph *m_highlighted = nullptr;
    QCPGraph *m_in = nullptr;
    QCPGraph *m_out = nullptr;
    std::array<QCPItemText *, 2> m_directions{};
    bool m_isTrafficShown = true;
    bool m_areLinesAbove = true;
};

} // namespace wireloupe::ui
