#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "capture/latencyinterval.h"
#include "capture/openinterval.h"

namespace wireloupe::capture {

/// Samples and traffic over time, in one pass: the last minute in intervals of `width`, and the whole in at
/// most maxWholeIntervals, whose width doubles as time grows. Both begin with the first thing added. A sample
/// belongs to the interval in which it ended.
///
/// Of what comes late, by up to openTime, the interval is found; what is later counts to the oldest one that
/// is still open.
///
/// Memory: an interval takes some 2 KiB for each kind that it has samples of, and 130 KiB where they are
/// spread evenly over all from 1 ns to 1 h; the few that are open up to 256 KiB a kind. For a capture with
/// two kinds that is some 5 MiB in all: see memoryUse(). Not thread-safe.
class LatencySeries
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr Time width = std::chrono::milliseconds(100);
    static constexpr qint64 maxRecentIntervals = 600;
    static constexpr qint64 maxWholeIntervals = 512;
    static constexpr Time openTime = std::chrono::milliseconds(500);

    void add(const LatencySample &sample);
    void addTraffic(Time time, const RateBin &traffic);
    /// Time has come to here: what ended openTime before is closed.
    void advance(Time now);

    /// All intervals that are closed. Costs microseconds, as recent().
    LatencyIntervals whole() const;
    /// The last ones that are closed, and those that are open.
    LatencyIntervals recent();
    /// Where whole() ends: the first interval of recent() that is open begins here.
    Time closedEnd() const { return beginOf(m_firstOpen); }

    qint64 memoryUse() const;

private:
    friend class LatencyArchive;

    using Interval = LatencyIntervals::Interval;

    Time beginOf(qint64 number) const { return m_begin + number * width; }
    OpenInterval &at(Time time);
    void closeBefore(qint64 number);
    void keep(Interval interval);
    void addToWhole(qint64 number, const Interval &interval);
    void doubleWholeWidth();

    bool m_hasBegun = false;
    Time m_begin{};
    qint64 m_firstOpen = 0; ///< number of an interval, from 0 at m_begin; those before it are closed
    std::vector<OpenInterval> m_open; ///< a few
    std::deque<Interval> m_recent;    ///< closed, the last of them just before m_firstOpen
    std::vector<Interval> m_whole;
    Time m_wholeWidth = width;
};

} // namespace wireloupe::capture
