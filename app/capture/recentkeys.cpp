#include "capture/recentkeys.h"

#include <bit>

namespace wireloupe::capture {
namespace {

quint32 upperHalf(std::size_t hash)
{
    return static_cast<quint32>(quint64{hash} >> 32);
}

} // namespace

RecentKeys::RecentKeys(std::size_t max) : m_max(max), m_slots(std::bit_ceil(2 * max)) {}

void RecentKeys::add(const RequestKey &key)
{
    auto place = static_cast<quint32>(m_ring.size());
    if (m_ring.size() < m_max) {
        m_ring.push_back(key);
    } else {
        place = static_cast<quint32>(m_oldest);
        forget(place);
        m_ring[place] = key;
        m_oldest = (m_oldest + 1) % m_max;
    }
    m_slots[find(key)] = {place, upperHalf(RequestKeyHash()(key))};
}

/// The slot of the key, or the free one that it would get.
std::size_t RecentKeys::find(const RequestKey &key) const
{
    const std::size_t hash = RequestKeyHash()(key);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].place != none &&
           (m_slots[slot].hash != upperHalf(hash) || m_ring[m_slots[slot].place] != key))
        slot = (slot + 1) & mask;
    return slot;
}

/// The slot that the key at `place` would have if it were alone.
std::size_t RecentKeys::home(quint32 place) const
{
    return RequestKeyHash()(m_ring[place]) & (m_slots.size() - 1);
}

void RecentKeys::forget(quint32 place)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t gap = find(m_ring[place]);
    if (m_slots[gap].place != place)
        return; // there is a newer one
    // Those behind it move up, as far as that brings them closer to their home.
    for (std::size_t next = (gap + 1) & mask; m_slots[next].place != none; next = (next + 1) & mask) {
        if (((next - home(m_slots[next].place)) & mask) < ((next - gap) & mask))
            continue;
        m_slots[gap] = m_slots[next];
        gap = next;
    }
    m_slots[gap] = {};
}

} // namespace wireloupe::capture
