#include "capture/latencysnapshot.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wireloupe::capture {
namespace {

template <class Visit>
void visitWithin(const LatencyIntervals &intervals, const TimeRange &range, const Visit &visit)
{
    if (intervals.isEmpty() || range.begin >= intervals.end() || range.end <= intervals.begin())
        return;
    for (qint64 index = intervals.indexAt(range.begin);
         index < intervals.size() && intervals.beginOf(index) < range.end; ++index)
        visit(intervals[index]);
}

bool isSame(const LatencyIntervals &a, const LatencyIntervals &b)
{
    if (a.size() != b.size() || a.begin() != b.begin() || a.width() != b.width())
        return false;
    for (qint64 index = 0; index < a.size(); ++index)
        if (!(a[index] == b[index]))
            return false;
    return true;
}

bool isSame(const LatencyTotals &a, const LatencyTotals &b)
{
    const auto bucketsOf = [](const SignedQuantiles &quantiles) {
        std::vector<std::pair<std::chrono::nanoseconds, quint64>> buckets;
        quantiles.visitBuckets(
            [&buckets](auto from, auto, quint64 times) { buckets.emplace_back(from, times); });
        return buckets;
    };
    return a.jitter == b.jitter && a.mean == b.mean && a.quantiles.min() == b.quantiles.min() &&
           a.quantiles.max() == b.quantiles.max() && bucketsOf(a.quantiles) == bucketsOf(b.quantiles);
}

} // namespace

const LatencyTotals &LatencySnapshot::totals(Kind kind) const
{
    static const LatencyTotals none;
    return m_totals[kind] ? *m_totals[kind] : none;
}

LatencySummary LatencySnapshot::summary(Kind kind) const
{
    LatencySummary summary = LatencySummary::of(totals(kind).quantiles);
    summary.mean = totals(kind).mean;
    return summary;
}

const std::vector<LatencyMark> &LatencySnapshot::marks() const
{
    static const std::vector<LatencyMark> none;
    return m_marks ? *m_marks : none;
}

template <class Visit>
void LatencySnapshot::visitIntervals(const TimeRange &range, const Visit &visit) const
{
    if (range.begin >= m_recent.begin())
        return visitWithin(m_recent, range, visit);
    visitWithin(m_whole, {range.begin, std::min(range.end, m_closedEnd)}, visit);
    visitWithin(m_recent, {std::max(range.begin, m_closedEnd), range.end}, visit);
}

SignedQuantiles LatencySnapshot::quantiles(Kind kind, const TimeRange &range) const
{
    SignedQuantiles all;
    visitIntervals(range, [&all, kind](const LatencyInterval &interval) {
        if (const auto &figures = interval.figures[kind])
            figures->quantiles.unpackInto(all);
    });
    return all;
}

LatencySummary LatencySnapshot::summary(Kind kind, const TimeRange &range) const
{
    SignedQuantiles all;
    double sum = 0;
    visitIntervals(range, [&](const LatencyInterval &interval) {
        if (const auto &figures = interval.figures[kind]) {
            figures->quantiles.unpackInto(all);
            sum += figures->quantiles.sum();
        }
    });
    LatencySummary summary = LatencySummary::of(all);
    if (summary.count > 0)
        summary.mean = std::chrono::nanoseconds(std::llround(sum / static_cast<double>(summary.count)));
    return summary;
}

RateBin LatencySnapshot::traffic(const TimeRange &range) const
{
    RateBin all;
    visitIntervals(range, [&all](const LatencyInterval &interval) { all += interval.traffic; });
    return all;
}

bool LatencySnapshot::hasSameFigures(const LatencySnapshot &other) const
{
    for (const Kind kind : allLatencyKinds)
        if (!isSame(totals(kind), other.totals(kind)))
            return false;
    return m_rules == other.m_rules && m_end == other.m_end && m_span == other.m_span &&
           m_counts == other.m_counts && m_closedEnd == other.m_closedEnd && isSame(m_whole, other.m_whole) &&
           isSame(m_recent, other.m_recent) && marks() == other.marks();
}

} // namespace wireloupe::capture
