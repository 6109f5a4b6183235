#pragma once

#include <memory>
#include <vector>

#include "capture/latencysample.h"
#include "capture/packedquantiles.h"
#include "capture/ratebins.h"

namespace wireloupe::capture {

/// Some of many samples, to be drawn as points: of all whose durations are the same to within a sixteenth of
/// an octave the one that is longest, so that every outlier is there. Where those are more than maxSize, the
/// stretches are wider. Which ones are chosen does not depend on the order in which they came.
class SamplePoints
{
public:
    static constexpr std::size_t maxSize = 64;

    SamplePoints() = default;
    /// As points() and width() gave them.
    SamplePoints(const std::vector<LatencySample> &points, int width);

    void add(const LatencySample &sample);
    void clear() { m_points.clear(); }
    /// Ascending by duration.
    const std::vector<LatencySample> &points() const { return m_points; }
    /// Of a stretch: so many places of PackedQuantiles, as a power of 2.
    int width() const { return m_width; }

    static constexpr int minWidth = 2;
    static constexpr int maxWidth = 8;

private:
    qint32 cellOf(const LatencySample &sample) const;
    void put(const LatencySample &sample);

    int m_width = minWidth;
    std::vector<LatencySample> m_points;
};

/// The samples of one kind that ended within one interval of time. Immutable; any thread.
struct IntervalFigures
{
    LatencySummary summary; ///< to within 1/128; min and max are exact
    PackedQuantiles quantiles;
    std::vector<LatencySample> points; ///< as SamplePoints chooses them
    int pointWidth = SamplePoints::minWidth;

    static IntervalFigures of(const PackedQuantiles &quantiles, const SamplePoints &points);
    static IntervalFigures merged(const IntervalFigures &a, const IntervalFigures &b);
    bool operator==(const IntervalFigures &) const = default;
};

/// One interval of time. Immutable; any thread.
struct LatencyInterval
{
    RateBin traffic; ///< all frames of the interval, whatever was measured
    /// Null where there are no samples of the kind.
    PerLatencyKind<std::shared_ptr<const IntervalFigures>> figures;

    static LatencyInterval merged(const LatencyInterval &a, const LatencyInterval &b);
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
    /// Null where nothing was in it.
    using Interval = std::shared_ptr<const LatencyInterval>;
    using List = std::vector<Interval>;

    LatencyIntervals() = default;
    LatencyIntervals(std::chrono::nanoseconds begin, std::chrono::nanoseconds width,
                     std::shared_ptr<const List> list)
        : m_begin(begin), m_width(width), m_list(std::move(list))
    {
    }

    qint64 size() const { return m_list ? static_cast<qint64>(m_list->size()) : 0; }
    bool isEmpty() const { return size() == 0; }
    /// From 0 to less than size().
    const LatencyInterval &operator[](qint64 index) const;
    /// Since the capture's start.
    std::chrono::nanoseconds begin() const { return m_begin; }
    std::chrono::nanoseconds end() const { return beginOf(size()); }
    std::chrono::nanoseconds beginOf(qint64 index) const;
    std::chrono::nanoseconds width() const { return m_width; }
    /// The one that `time` falls into, or the nearest; -1 where there are none.
    qint64 indexAt(std::chrono::nanoseconds time) const;

private:
    std::chrono::nanoseconds m_begin{};
    std::chrono::nanoseconds m_width{1};
    std::shared_ptr<const List> m_list;
};

} // namespace wireloupe::capture
