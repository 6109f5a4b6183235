#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "capture/latencyinterval.h"

namespace wireloupe::capture {

/// Samples and traffic over time, in one pass: the last minute in intervals of 100 ms, and the whole in at
/// most maxWholeIntervals, whose width doubles as time grows. All begin at multiples of their width, counted
/// from the first thing that was added. A sample belongs to the interval in which it ended.
///
/// What comes up to openTime late finds its interval; what is later still counts to the oldest that is open.
///
/// Memory: an interval takes some 2 KiB for each kind that it has samples of, 70 KiB where they are spread
/// over everything between 1 ns and 1 h; those that are open up to 256 KiB. So some 5 MiB in all for a
/// capture with two kinds, see memoryUse().
///
/// Not thread-safe.
class LatencySeries
{
public:
    static constexpr std::chrono::nanoseconds width = std::chrono::milliseconds(100);
    static constexpr qint64 maxRecentIntervals = 600;
    static constexpr qint64 maxWholeIntervals = 512;
    static constexpr std::chrono::nanoseconds openTime = std::chrono::seconds(2);

    void add(const LatencySample &sample);
    void addTraffic(std::chrono::nanoseconds time, const RateBin &traffic);
    /// Time has come to here: intervals that ended openTime ago are closed.
    void advance(std::chrono::nanoseconds now);

    /// What has been added, closed or not. Costs microseconds: closed intervals are shared.
    LatencyIntervals whole() const;
    LatencyIntervals recent();

    qint64 memoryUse() const;

private:
    friend class LatencyArchive;

    /// Where samples of one kind are collected.
    struct Collector;
    struct OpenInterval
    {
        RateBin traffic;
        PerLatencyKind<std::shared_ptr<Collector>> kinds;
        LatencyIntervals::Interval packed; ///< null where something has come since
    };

    using List = LatencyIntervals::List;

    OpenInterval &at(std::chrono::nanoseconds time);
    void closeOldest();
    void addToWhole(const LatencyIntervals::Interval &interval);
    void doubleWidth();

    bool m_hasBegun = false;
    std::chrono::nanoseconds m_begin{};
    qint64 m_firstOpen = 0; ///< number of the first interval that is open, from m_begin
    std::deque<OpenInterval> m_open;
    qint64 m_firstRecent = 0; ///< number of the first interval in m_recent
    std::shared_ptr<const List> m_recent;
    std::chrono::nanoseconds m_wholeWidth = width;
    std::shared_ptr<const List> m_whole;
};

} // namespace wireloupe::capture
