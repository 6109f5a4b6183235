#include "session/labseries.h"

#include <bit>

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

constexpr std::chrono::nanoseconds slotLength = 20ms;

/// Which half octave a latency is in, of either sign; from 0 on.
std::size_t halfOctaveOf(std::chrono::nanoseconds latency)
{
    const auto size = static_cast<quint64>(std::abs(latency.count()));
    const auto octave = static_cast<quint64>(std::bit_width(size));
    const quint64 half = octave > 1 ? size >> (octave - 2) & 1 : 0;
    return 2 * (2 * octave + half) + (latency.count() < 0 ? 1 : 0);
}

} // namespace

void PointSeries::add(const LabPoint &point)
{
    advance(point.time);
    if (!m_fastest || point.latency < m_fastest->latency)
        m_fastest = point;
    if (!m_slowest || point.latency > m_slowest->latency)
        m_slowest = point;
    if (const std::size_t octave = halfOctaveOf(point.latency); !m_octaves.test(octave)) {
        m_octaves.set(octave);
        m_kept.push_back(point);
    }
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
    for (const LabPoint &outermost : {*m_fastest, *m_slowest})
        if (std::ranges::find(m_kept, outermost) == m_kept.end())
            m_kept.push_back(outermost);
    std::ranges::stable_sort(m_kept, {}, &LabPoint::time);
    for (const LabPoint &point : m_kept)
        m_points.append(point);
    m_fastest.reset();
    m_slowest.reset();
    m_kept.clear();
    m_octaves.reset();
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
