#include "capture/latencycomparison.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wireloupe::capture {

std::optional<double> LatencyDifference::share() const
{
    if (a.count() <= 0)
        return std::nullopt;
    return static_cast<double>(difference().count()) / static_cast<double>(a.count());
}

LatencyVerdict compare(const LatencySummary &a, const LatencySummary &b)
{
    LatencyVerdict verdict;
    verdict.countA = a.count;
    verdict.countB = b.count;
    verdict.p50 = {a.p50, b.p50};
    verdict.p90 = {a.p90, b.p90};
    verdict.p99 = {a.p99, b.p99};
    verdict.p999 = {a.p999, b.p999};
    verdict.max = {a.max, b.max};
    verdict.mean = {a.mean, b.mean};
    return verdict;
}

LatencyComparison::LatencyComparison(std::vector<ComparedBook> books, ComparisonAxis axis)
    : m_books(std::move(books)), m_axis(axis)
{
    using Time = std::chrono::nanoseconds;
    const auto wallBegin = [](const ComparedBook &book) {
        return book.wallStart + book.snapshot.span().begin;
    };
    // Books without a row have no begin.
    Time earliest = Time::max();
    for (const ComparedBook &book : m_books)
        if (!book.snapshot.isEmpty())
            earliest = std::min(earliest, wallBegin(book));
    for (const ComparedBook &book : m_books) {
        const TimeRange span = book.snapshot.span();
        const bool isByWall = axis == ComparisonAxis::WallClock && !book.snapshot.isEmpty();
        m_shifts.push_back(isByWall ? book.wallStart - earliest : -span.begin);
        m_span.end = std::max(m_span.end, span.end + m_shifts.back());
    }
}

LatencySummary LatencyComparison::summary(std::size_t book, Kind kind) const
{
    return m_books[book].snapshot.summary(kind);
}

LatencySummary LatencyComparison::summary(std::size_t book, Kind kind, const TimeRange &range) const
{
    return m_books[book].snapshot.summary(kind, {range.begin - m_shifts[book], range.end - m_shifts[book]});
}

LatencyVerdict LatencyComparison::verdict(std::size_t a, std::size_t b, Kind kind) const
{
    return compare(summary(a, kind), summary(b, kind));
}

LatencyVerdict LatencyComparison::verdict(std::size_t a, std::size_t b, Kind kind,
                                          const TimeRange &range) const
{
    return compare(summary(a, kind, range), summary(b, kind, range));
}

} // namespace wireloupe::capture
