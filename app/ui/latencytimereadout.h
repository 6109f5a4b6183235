#pragma once

#include <optional>

#include "ui/latencytimepicture.h"
#include "ui/qcp.h"

namespace wireloupe::ui {

/// A place of a graph of latencies that the user looks at.
struct LatencyTimePlace
{
    std::chrono::nanoseconds time{}; ///< of the graph
    std::optional<std::chrono::nanoseconds> duration;
    std::optional<LatencyDot> dot; ///< a point is there
};

/// What there is to read at a place, a line each: time and duration, what was measured, the percentiles of
/// the stretch of time and its traffic. `decimals`: of the time, in seconds.
QStringList readout(const LatencyTimePicture &picture, const LatencyTraces &traces,
                    const LatencyTimePlace &place, int decimals);

/// Finds points of a picture on a pair of axes, in pixels.
class LatencyDotFinder
{
public:
    LatencyDotFinder(const LatencyTimePicture &picture, const LatencyTraces &traces, const QCPAxis &time,
                     const QCPAxis &duration);

    QPointF placeOf(const LatencyDot &dot) const;
    /// The nearest one, at most `reach` away. Of several at about the same place the longest.
    std::optional<LatencyDot> nearest(const QPointF &place, double reach) const;
    /// The next one in time, or the one before; from nothing, the first or the last.
    std::optional<LatencyDot> next(const std::optional<LatencyDot> &from, bool isForward) const;

private:
    const LatencyTimePicture &m_picture;
    const LatencyTraces &m_traces;
    const QCPAxis &m_time;
    const QCPAxis &m_duration;
};

} // namespace wireloupe::ui
