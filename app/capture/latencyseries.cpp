#include "capture/latencyseries.h"

#include <algorithm>
#include <utility>

namespace wireloupe::capture {

void LatencySeries::add(const LatencySample &sample)
{
    at(sample.end()).add(sample);
}

void LatencySeries::addTraffic(Time time, const RateBin &traffic)
{
    at(time).addTraffic(traffic);
}

OpenInterval &LatencySeries::at(Time time)
{
    advance(time);
    const qint64 number = std::max<qint64>(m_firstOpen, (time - m_begin) / width);
    const auto place = static_cast<std::size_t>(number - m_firstOpen);
    while (m_open.size() <= place)
        m_open.emplace_back();
    return m_open[place];
}

void LatencySeries::advance(Time now)
{
    if (!std::exchange(m_hasBegun, true))
        m_begin = now;
    if (now - m_begin > openTime)
        closeBefore((now - m_begin - openTime) / width);
}

void LatencySeries::closeBefore(qint64 number)
{
    while (m_firstOpen < number && !m_open.empty()) {
        const Interval interval = m_open.front().packed();
        m_open.erase(m_open.begin());
        addToWhole(m_firstOpen, interval);
        keep(interval);
        ++m_firstOpen;
    }
    if (m_firstOpen >= number)
        return;
    // Nothing has come for long.
    addToWhole(number - 1, nullptr);
    for (qint64 left = std::min(number - m_firstOpen, maxRecentIntervals); left > 0; --left)
        keep(nullptr);
    m_firstOpen = number;
}

void LatencySeries::keep(Interval interval)
{
    m_recent.push_back(std::move(interval));
    if (static_cast<qint64>(m_recent.size()) > maxRecentIntervals)
        m_recent.pop_front();
}

void LatencySeries::addToWhole(qint64 number, const Interval &interval)
{
    const auto placeOf = [this, number] { return number / (m_wholeWidth / width); };
    while (placeOf() >= maxWholeIntervals)
        doubleWholeWidth();
    const auto place = static_cast<std::size_t>(placeOf());
    if (place >= m_whole.size())
        m_whole.resize(place + 1);
    Interval &whole = m_whole[place];
    if (whole && interval)
        whole = std::make_shared<const LatencyInterval>(LatencyInterval::merged(*whole, *interval));
    else if (interval)
        whole = interval;
}

void LatencySeries::doubleWholeWidth()
{
    m_wholeWidth *= 2;
    const std::size_t count = (m_whole.size() + 1) / 2;
    for (std::size_t index = 0; index < count; ++index) {
        Interval joined = m_whole[2 * index];
        const Interval next = 2 * index + 1 < m_whole.size() ? m_whole[2 * index + 1] : nullptr;
        if (joined && next)
            joined = std::make_shared<const LatencyInterval>(LatencyInterval::merged(*joined, *next));
        m_whole[index] = joined ? joined : next;
    }
    m_whole.resize(count);
}

LatencyIntervals LatencySeries::whole() const
{
    return {m_begin, m_wholeWidth, std::make_shared<const LatencyIntervals::List>(m_whole)};
}

LatencyIntervals LatencySeries::recent()
{
    auto list = std::make_shared<LatencyIntervals::List>(m_recent.begin(), m_recent.end());
    for (OpenInterval &open : m_open)
        list->push_back(open.packed());
    return {beginOf(m_firstOpen - static_cast<qint64>(m_recent.size())), width, std::move(list)};
}

qint64 LatencySeries::memoryUse() const
{
    constexpr qint64 collectorSize = 100 << 10; // mostly
    qint64 bytes = static_cast<qint64>(m_open.size()) * collectorSize;
    for (const auto &interval : m_recent)
        bytes += interval ? interval->memoryUse() : 0;
    for (const auto &interval : m_whole)
        bytes += interval ? interval->memoryUse() : 0;
    return bytes;
}

} // namespace wireloupe::capture
