#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "capture/latencysnapshot.h"

namespace wireloupe::capture {

/// What the captures of a comparison have in common on the time axis.
enum class ComparisonAxis : quint8 {
    WallClock,  ///< what happened at the same time stands at the same place
    SinceBegin, ///< the first rows of all stand at 0
};

/// One capture to be compared.
struct ComparedBook
{
    LatencySnapshot snapshot;
    /// When its times begin: Store::wallStart(), nanoseconds since 1970 in UTC.
    std::chrono::nanoseconds wallStart{};
};

/// One number of A against that of B.
struct LatencyDifference
{
    std::chrono::nanoseconds a{};
    std::chrono::nanoseconds b{};

    /// Above zero where B is slower.
    std::chrono::nanoseconds difference() const { return b - a; }
    /// 0.25 where B is a quarter slower; nothing where A is not above zero.
    std::optional<double> share() const;
    bool operator==(const LatencyDifference &) const = default;
};

/// Figures of A against those of B.
struct LatencyVerdict
{
    qint64 countA = 0, countB = 0;
    LatencyDifference p50, p90, p99, p999, max, mean;

    bool operator==(const LatencyVerdict &) const = default;
};

LatencyVerdict compare(const LatencySummary &a, const LatencySummary &b);

/// Captures laid over each other. A value.
class LatencyComparison
{
public:
    using Kind = LatencySample::Kind;

    LatencyComparison(std::vector<ComparedBook> books, ComparisonAxis axis);

    ComparisonAxis axis() const { return m_axis; }
    std::size_t size() const { return m_books.size(); }
    const LatencySnapshot &snapshot(std::size_t book) const { return m_books[book].snapshot; }
    /// To be added to the times of a book, which makes them times on the common axis: on it 0 is the first
    /// row of the earliest book, by the wall clock, or of each.
    std::chrono::nanoseconds shift(std::size_t book) const { return m_shifts[book]; }
    /// From the first row to the last row of all, on the common axis.
    TimeRange span() const { return m_span; }

    /// Of one book: all of it, or what ended within a range of the common axis.
    LatencySummary summary(std::size_t book, Kind kind) const;
    LatencySummary summary(std::size_t book, Kind kind, const TimeRange &range) const;
    /// Book `a` against book `b`.
    LatencyVerdict verdict(std::size_t a, std::size_t b, Kind kind) const;
    LatencyVerdict verdict(std::size_t a, std::size_t b, Kind kind, const TimeRange &range) const;

private:
    std::vector<ComparedBook> m_books;
    std::vector<std::chrono::nanoseconds> m_shifts;
    ComparisonAxis m_axis;
    TimeRange m_span;
};

} // namespace wireloupe::capture
