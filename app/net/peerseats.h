#pragma once

#include <atomic>

namespace wireloupe::net {

/// Counts the peers of a server against its limit, on however many threads they are served. Any thread.
class PeerSeats
{
public:
    /// For who comes from now on; 0: any number.
    void setLimit(int limit) { m_limit = limit; }

    /// False where all are taken.
    bool take()
    {
        int taken = m_taken;
        do {
            const int limit = m_limit;
            if (limit > 0 && taken >= limit)
                return false;
        } while (!m_taken.compare_exchange_weak(taken, taken + 1));
        return true;
    }
    void release() { --m_taken; }

private:
    std::atomic_int m_limit = 0;
    std::atomic_int m_taken = 0;
};

} // namespace wireloupe::net
