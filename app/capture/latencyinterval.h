#pragma once

#include <memory>
#include <vector>

#include "capture/latencysample.h"
#include "capture/packedquantiles.h"
#include "capture/ratebins.h"

namespace wireloupe::capture {

/// The samples of one kind that ended within one interval of time. Immutable; any thread.
struct IntervalFigures
{
    LatencySummary summary;
    PackedQuantiles quantiles;
    /// Some of the samples, to be drawn as points: of all whose durations are the same to within a sixteenth
    /// of an octave the longest, so that every outlier is there. Ascending by duration; at most maxPoints,
    /// and mostly some twenty.
    std::vector<LatencySample> points;

    static constexpr std::size_t maxPoints = 2 * 33 * 16;

    bool operator==(const IntervalFigures &) const = default;
};

/// One interval of time. Immutable; any thread.
struct LatencyInterval
{
    RateBin traffic; ///< all frames of the interval, whatever was measured
    /// Null where there are no samples of the kind.
    PerLatencyKind<std::shared_ptr<const IntervalFigures>> figures;

    /// Bytes of memory.
    qint64 memoryUse() const;
    /// Of what they hold.
    bool operator==(const LatencyInterval &other) const;
};

/// Intervals of one width that follow each other without a gap, the oldest first. A value, cheap to copy; any
/// thread.
class LatencyIntervals
{
public:
    using Interval = std::shared_ptr<const LatencyInterval>;
    using List = std::vector<Interval>;

    LatencyIntervals() = default;
    LatencyIntervals(std::chrono::nanoseconds begin, std::chrono::nanoseconds width,
                     std::shared_ptr<const List> closed, List open)
        : m_begin(begin), m_width(width), m_closed(std::move(closed)), m_open(std::move(open))
    {
    }

    qint64 size() const { return closedSize() + static_cast<qint64>(m_open.size()); }
    bool isEmpty() const { return size() == 0; }
    /// From 0 to less than size().
    const LatencyInterval &operator[](qint64 index) const
    {
        const qint64 closed = closedSize();
        return *(index < closed ? (*m_closed)[static_cast<std::size_t>(index)]
                                : m_open[static_cast<std::size_t>(index - closed)]);
    }
    /// Since the capture's start.
    std::chrono::nanoseconds begin() const { return m_begin; }
    std::chrono::nanoseconds end() const { return beginOf(size()); }
    std::chrono::nanoseconds beginOf(qint64 index) const { return m_begin + index * m_width; }
    std::chrono::nanoseconds width() const { return m_width; }
    /// The one that `time` falls into, or the nearest; -1 where there are none.
    qint64 indexAt(std::chrono::nanoseconds time) const;

private:
    qint64 closedSize() const { return m_closed ? static_cast<qint64>(m_closed->size()) : 0; }

    std::chrono::nanoseconds m_begin{};
    std::chrono::nanoseconds m_width{1};
    std::shared_ptr<const List> m_closed;
    List m_open;
};

} // namespace wireloupe::capture
