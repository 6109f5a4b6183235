#include "ui/labpicture.h"

#include <algorithm>
#include <optional>

namespace wireloupe::ui {

using session::LatencyKind;

std::chrono::nanoseconds unknownOffset(const session::PerTransport<session::TransportFigures> &figures)
{
    std::optional<std::chrono::nanoseconds> least;
    for (const session::TransportFigures &one : figures)
        if (one.latency.kind == LatencyKind::OtherClock && one.latency.count > 0)
            least = least ? std::min(*least, one.latency.min) : one.latency.min;
    return least.value_or(std::chrono::nanoseconds{});
}

std::chrono::nanoseconds shownLatency(std::chrono::nanoseconds latency, LatencyKind kind,
                                      std::chrono::nanoseconds offset)
{
    return kind == LatencyKind::OtherClock ? latency - offset : latency;
}

void LabTrail::append(const session::LabSlice<session::LabPoint> &slice)
{
    m_next = slice.next;
    m_points.append(slice.items);
    if (m_points.size() > maxPoints + maxPoints / 8)
        m_points.remove(0, m_points.size() - maxPoints);
}

} // namespace wireloupe::ui
