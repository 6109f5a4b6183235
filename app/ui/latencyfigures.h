#pragma once

#include <optional>
#include <vector>

#include "ui/latencytrace.h"

namespace wireloupe::ui {

/// What one trace has come to within LatencyTraces::range. A value.
struct LatencyFigures
{
    capture::LatencySummary summary;
    /// Of Gap and OneWay. Nothing where it is not known: of a part of the capture whose samples are not kept
    /// one by one any more.
    std::optional<std::chrono::nanoseconds> jitter;
    /// How long the part of the capture is that is looked at.
    std::chrono::nanoseconds length{};
    /// Of the whole capture, whatever the range is: they are not known by time.
    capture::LatencyCounts counts;
    bool isWhole = true; ///< the range has all of the capture in it

    /// Samples a second; 0 where `length` is.
    double rate() const;
};

/// Merges up to a thousand intervals unless the range has the whole capture in it: about a millisecond.
LatencyFigures figuresOf(const LatencyTraces &traces, const LatencyTrace &trace);
/// Of each trace, in their order. Costs as much for each.
std::vector<LatencyFigures> figuresOf(const LatencyTraces &traces);
/// The durations themselves, to draw them. Costs the same.
capture::SignedQuantiles quantilesOf(const LatencyTraces &traces, const LatencyTrace &trace);

/// The range in the times of the trace's own capture.
capture::TimeRange ownRange(const LatencyTraces &traces, const LatencyTrace &trace);
/// Whether the range has all of the trace's capture in it.
bool isWhole(const LatencyTraces &traces, const LatencyTrace &trace);
/// Two traces of one kind: the second can be held against the first. A ping is not faster than a reply.
bool areComparable(const LatencyTraces &traces);
/// Whether `count` samples are enough to speak of the percentile `share`, from 0 to below 1: at least one of
/// them has to be above it. Of 20 samples "p99.9" would be the slowest one, and no more.
bool isEnoughFor(double share, qint64 count);

/// See LatencyTotals::jitter: of the samples that ended within the range, and how many they are. They are in
/// the order in which they were found, which is nearly that of their ends.
struct JitterWithin
{
    std::chrono::nanoseconds jitter{};
    qint64 samples = 0;
};
JitterWithin jitterWithin(const capture::LatencySnapshot::Samples &samples, const capture::TimeRange &range);

} // namespace wireloupe::ui
