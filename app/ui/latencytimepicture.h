#pragma once

#include <optional>
#include <vector>

#include "capture/rowset.h"
#include "ui/durationscale.h"
#include "ui/latencytrace.h"

namespace wireloupe::ui {

/// Which part of the latencies a graph shows, and how finely it can.
struct LatencyTimeView
{
    capture::TimeRange range; ///< of the graph's time; both ends are shown
    int columns = 400;        ///< that can be told apart
    int rows = 150;
    /// Nothing: all durations there are.
    std::optional<DurationRange> durations;
    /// Durations that are to be in sight as well, as that of a budget, unless they are far off.
    std::vector<std::chrono::nanoseconds> limits;
};

/// Rows of a capture whose points are to stand out.
struct LatencyHighlight
{
    int source = 0; ///< as LatencyTrace::source
    capture::RowSet rows;

    bool operator==(const LatencyHighlight &) const = default;
};

/// A point that is drawn: a sample of one of the traces.
struct LatencyDot
{
    std::size_t trace = 0;
    capture::LatencySample sample;

    bool operator==(const LatencyDot &) const = default;
};

/// Figures of the samples of one trace that ended within a stretch of time.
struct LatencyBand
{
    capture::TimeRange range; ///< of the graph's time
    capture::LatencySummary summary;
    /// What was before is no neighbour: nothing was measured, or not across.
    bool followsGap = false;
};

/// Traffic of a stretch of time.
struct LatencyRate
{
    capture::TimeRange range; ///< of the graph's time
    double in = 0;            ///< frames a second
    double out = 0;
};

struct LatencyTimeMark
{
    capture::TimeRange range; ///< of the graph's time
    capture::LatencyMark mark;
    int source = 0;
};

/// Everything that a graph of latencies over time draws. A value, without a widget.
struct LatencyTimePicture
{
    capture::TimeRange range;
    DurationScale scale;
    /// By trace, each ascending by the time of its end: as many as the graph can tell apart.
    std::vector<std::vector<capture::LatencySample>> points;
    /// Of the subject, ascending, without samples none.
    std::vector<LatencyBand> bands;
    /// Of the subject's capture, one behind the other without a gap.
    std::vector<LatencyRate> rates;
    std::vector<LatencyTimeMark> marks; ///< of all captures, ascending by their begin
    std::vector<LatencyDot> highlighted;

    /// The band, or the rates, of a time; null where there are none.
    const LatencyBand *bandAt(std::chrono::nanoseconds time) const;
    const LatencyRate *rateAt(std::chrono::nanoseconds time) const;
};

/// Where a sample stands on the graph's time axis.
inline std::chrono::nanoseconds placeOf(const LatencyTrace &trace, const capture::LatencySample &sample)
{
    return sample.end() + trace.shift;
}

/// Whether the durations are such that a logarithmic axis shows them well: they are not, where two clocks
/// made them and some are below zero, or all are nearly the same offset.
bool suitsLogarithm(const LatencyTraces &traces);

} // namespace wireloupe::ui
