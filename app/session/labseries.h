#pragma once

#include <algorithm>
#include <bitset>
#include <deque>
#include <optional>
#include <vector>

#include "capture/signedquantiles.h"
#include "session/labfigures.h"

namespace wireloupe::session {

/// The last items of a series, numbered from 0. One thread at a time, as those below.
template <class T>
class BoundedSeries
{
public:
    explicit BoundedSeries(std::size_t most) : m_most(most) {}

    void append(const T &item)
    {
        m_items.push_back(item);
        if (m_items.size() > m_most) {
            m_items.pop_front();
            ++m_first;
        }
    }

    /// Those from number `since` on.
    LabSlice<T> from(quint64 since) const
    {
        LabSlice<T> slice;
        slice.next = m_first + m_items.size();
        slice.first = std::clamp(since, m_first, slice.next);
        const auto skipped = static_cast<std::ptrdiff_t>(slice.first - m_first);
        slice.items = QList<T>(m_items.begin() + skipped, m_items.end());
        return slice;
    }

private:
    std::size_t m_most;
    std::deque<T> m_items;
    quint64 m_first = 0;
};

/// Points for a plot: of those within 20 ms, the fastest, the slowest, and one of each half octave between
/// them: what a poll brings at once is spread over a graph as its latencies are.
class PointSeries
{
public:
    static constexpr std::size_t most = 1 << 17;

    /// In the order of their times.
    void add(const LabPoint &point);
    /// Whatever is as old is not waited for any more.
    void advance(std::chrono::nanoseconds now);
    LabSlice<LabPoint> from(quint64 since) const { return m_points.from(since); }

private:
    void endSlot();

    BoundedSeries<LabPoint> m_points{most};
    qint64 m_slot = -1;
    // Of the slot:
    std::optional<LabPoint> m_fastest, m_slowest;
    std::vector<LabPoint> m_kept; ///< the first of each half octave
    std::bitset<264> m_octaves;   ///< those that have one
};

/// What has happened second by second.
class SecondSeries
{
public:
    static constexpr std::size_t most = 14'400;

    /// Ends the seconds before `now`, a time since the start of the run.
    void advance(std::chrono::nanoseconds now);
    /// The second that has not ended.
    LabSecond &current() { return m_current; }
    void addLatency(std::chrono::nanoseconds latency) { m_latencies.record(latency); }
    LabSlice<LabSecond> from(quint64 since) const { return m_seconds.from(since); }

private:
    void endSecond();

    BoundedSeries<LabSecond> m_seconds{most};
    LabSecond m_current;
    capture::SignedQuantiles m_latencies;
};

} // namespace wireloupe::session
