#pragma once

#include <vector>

#include "capture/pendingrequests.h"

namespace wireloupe::capture {

/// The newest `max` keys that have been answered, some 50 bytes each: a ring of them, and a table that says
/// where in it a key is. One that was added for every sample has to be cheap: no memory is taken for it, and
/// what it touches lies close together. Not thread-safe.
class RecentKeys
{
public:
    /// `max` is above 0.
    explicit RecentKeys(std::size_t max);

    void add(const RequestKey &key);
    bool contains(const RequestKey &key) const { return m_slots[find(key)].place != none; }
    std::size_t size() const { return m_ring.size(); }
    /// Calls `visit(key)` for each, the oldest first.
    template <class Visit>
    void visit(const Visit &visit) const
    {
        for (std::size_t i = 0; i < m_ring.size(); ++i)
            visit(m_ring[(m_oldest + i) % m_ring.size()]);
    }

private:
    static constexpr quint32 none = 0xffffffff;

    /// Where in the ring the newest one of a key is. Those of one hash, and what they push aside, follow each
    /// other without a gap.
    struct Slot
    {
        quint32 place = none;
        quint32 hash = 0; ///< the upper half: it mostly saves a look into the ring
    };

    std::size_t find(const RequestKey &key) const;
    std::size_t home(quint32 place) const;
    void forget(quint32 place);

    std::size_t m_max;
    std::size_t m_oldest = 0; ///< once the ring is full
    std::vector<RequestKey> m_ring;
    std::vector<Slot> m_slots; ///< a power of 2, twice as many as keys or more
};

} // namespace wireloupe::capture
