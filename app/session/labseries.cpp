#include "session/labseries.h"

#include <utility>

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

constexpr std::chrono::nanoseconds slotLength = 20ms;

} // namespace

void PointSeries::add(const LabPoint &point)
{
    advance(point.time);
    if (!m_fastest || point.latency < m_fastest->latency)
        m_fastest = point;
    if (!m_slowest || point.latency > m_slowest->latency)
        m_slowest = point;
}

void PointSeries::advance(std::chrono::nanoseconds now)
{
    const qint64 slot = now / slotLength;
    if (slot <= m_slot)
        return;
    endSlot();
    m_slot = slot;
}

void PointSeries::endSlot()
{
    if (!m_fastest)
        return;
    auto [first, second] = std::pair(*m_fastest, *m_slowest);
    if (second.time < first.time)
        std::swap(first, second);
    m_points.append(first);
    if (second != first)
        m_points.append(second);
    m_fastest.reset();
    m_slowest.reset();
}

void SecondSeries::advance(std::chrono::nanoseconds now)
{
    const qint64 second = std::chrono::floor<std::chrono::seconds>(now).count();
    // After a sleep of the machine there may be many: those that would be lost at once are not made.
    if (second - m_current.second > static_cast<qint64>(most)) {
        endSecond();
        m_current.second = second - static_cast<qint64>(most);
    }
    while (m_current.second < second)
        endSecond();
}

void SecondSeries::endSecond()
{
    if (m_latencies.count() > 0) {
        m_current.p50 = m_latencies.at(0.5);
        m_current.p99 = m_latencies.at(0.99);
        m_current.max = m_latencies.max();
        m_latencies.clear();
    }
    m_seconds.append(m_current);
    m_current = {.second = m_current.second + 1};
}

} // namespace wireloupe::session
