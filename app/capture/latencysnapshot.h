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
#include "capture/timerange.h"

namespace wireloupe::capture {

/// All samples of one kind together.
struct LatencyTotals
{
    SignedQuantiles quantiles; ///< to three significant digits
    std::chrono::nanoseconds mean{};
    /// Of Gap and OneWay: the mean difference between one sample and the next of the same connection, without
    /// its sign. Does not depend on the offset of two clocks.
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
    bool isEmpty() const { return m_end == Row{}; }
    /// From the first time of a row to the last one.
    TimeRange span() const { return m_span; }

    const LatencyCounts &counts(Kind kind) const { return m_counts[kind]; }
    /// Of the whole capture, to three significant digits.
    const LatencyTotals &totals(Kind kind) const;
    LatencySummary summary(Kind kind) const;

    /// Of what ended within the range, its borders moved outwards to those of intervals: of recent() where
    /// the range begins there, else of whole(). To within 1/128; count, min, max and mean of a summary are
    /// exact. Merges up to a thousand intervals: about a millisecond.
    SignedQuantiles quantiles(Kind kind, const TimeRange &range) const;
    LatencySummary summary(Kind kind, const TimeRange &range) const;
    /// Frames of the same intervals.
    RateBin traffic(const TimeRange &range) const;

    /// The whole capture but for its end, in at most LatencySeries::maxWholeIntervals; their width doubles as
    /// it grows. What comes at closedEnd() or later is in recent() only.
    const LatencyIntervals &whole() const { return m_whole; }
    std::chrono::nanoseconds closedEnd() const { return m_closedEnd; }
    /// The last minute up to the last row, in intervals of LatencySeries::width.
    const LatencyIntervals &recent() const { return m_recent; }

    /// The newest samples themselves, in the order in which they were found, which is nearly that of their
    /// ends: at most LatencyBook::Limits::samples. Of a capture that was opened with its figures there are
    /// those of rows behind the figures only.
    const Samples &samples(Kind kind) const { return m_samples[kind]; }
    /// The oldest first; at most LatencyBook::Limits::marks.
    const std::vector<LatencyMark> &marks() const;

    /// The same figures; samples() are not looked at.
    bool hasSameFigures(const LatencySnapshot &other) const;
    bool hasSameCounts(const LatencySnapshot &other) const { return m_counts == other.m_counts; }

private:
    friend class LatencyBook;

    /// Calls `visit(interval)` for those that lie in the range.
    template <class Visit>
    void visitIntervals(const TimeRange &range, const Visit &visit) const;

    LatencyRules m_rules;
    Row m_end{};
    TimeRange m_span;
    PerLatencyKind<LatencyCounts> m_counts;
    PerLatencyKind<std::shared_ptr<const LatencyTotals>> m_totals;
    LatencyIntervals m_whole;
    std::chrono::nanoseconds m_closedEnd{};
    LatencyIntervals m_recent;
    PerLatencyKind<Samples> m_samples;
    std::shared_ptr<const std::vector<LatencyMark>> m_marks;
};

} // namespace wireloupe::capture
