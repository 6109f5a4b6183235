#pragma once

#include <memory>
#include <vector>

#include "capture/latencycounts.h"
#include "capture/latencyinterval.h"
#include "capture/latencymark.h"
#include "capture/latencysample.h"
#include "capture/latencysummary.h"
#include "capture/matchrule.h"
#include "capture/sharedlog.h"
#include "capture/signedquantiles.h"

namespace wireloupe::capture {

/// A stretch of a capture's time: from `begin` to before `end`.
struct TimeRange
{
    std::chrono::nanoseconds begin{};
    std::chrono::nanoseconds end{};

    bool operator==(const TimeRange &) const = default;
};

/// All samples of one kind together.
struct LatencyTotals
{
    SignedQuantiles quantiles; ///< to three significant digits
    /// Of Gap and OneWay: the mean difference between one sample and the next on the same connection,
    /// whatever its sign. Does not depend on the offset of two clocks.
    std::chrono::nanoseconds jitter{};
};

/// What a LatencyBook held at one moment. A value; it shares what it can with the book and with other
/// snapshots, and costs microseconds to take and to copy. Any thread.
class LatencySnapshot
{
public:
    using Kind = LatencySample::Kind;
    using Samples = SharedLog<LatencySample>::View;

    const LatencyRules &rules() const { return m_rules; }
    /// The rows before this one have been looked at.
    Row end() const { return m_end; }
    /// From the first row to the last one: their times since the capture's start.
    TimeRange span() const { return m_span; }
    bool isEmpty() const { return m_end == Row{}; }

    const LatencyCounts &counts(Kind kind) const { return m_counts[kind]; }
    /// Of the whole capture, to three significant digits.
    const LatencyTotals &totals(Kind kind) const;
    LatencySummary summary(Kind kind) const { return LatencySummary::of(totals(kind).quantiles); }
    /// Of what ended within the range, its borders moved outwards to those of intervals: of recent() as far
    /// as that reaches, else of whole(). To within 1/128. Merges up to a thousand intervals: about a
    /// millisecond.
    SignedQuantiles quantiles(Kind kind, const TimeRange &range) const;
    LatencySummary summary(Kind kind, const TimeRange &range) const;
    /// Frames of the same intervals.
    RateBin traffic(const TimeRange &range) const;

    /// The whole capture, in at most LatencySeries::maxWholeIntervals; their width doubles as it grows. Ends
    /// where recent() has what is newer.
    const LatencyIntervals &whole() const { return m_whole; }
    /// The last minute, in intervals of LatencySeries::width.
    const LatencyIntervals &recent() const { return m_recent; }
    /// The newest samples themselves, in the order in which they were found, which is nearly that of their
    /// ends: at most LatencyBook::Limits::samples. A capture that is opened with its figures has none before
    /// the first row that is new.
    const Samples &samples(Kind kind) const { return m_samples[kind]; }
    /// The oldest first; at most LatencyBook::Limits::marks.
    const std::vector<LatencyMark> &marks() const;

private:
    friend class LatencyBook;

    LatencyRules m_rules;
    Row m_end{};
    TimeRange m_span;
    PerLatencyKind<LatencyCounts> m_counts;
    PerLatencyKind<std::shared_ptr<const LatencyTotals>> m_totals;
    LatencyIntervals m_whole;
    LatencyIntervals m_recent;
    PerLatencyKind<Samples> m_samples;
    std::shared_ptr<const std::vector<LatencyMark>> m_marks;
};

} // namespace wireloupe::capture
