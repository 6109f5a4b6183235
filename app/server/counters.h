#pragma once

#include <array>
#include <atomic>

#include <QtGlobal>

namespace wireloupe::server {

/// What the guards of a server have done.
enum class GuardAct : quint8 {
    RefusedAccess,       ///< a handshake, or a first message that was not the token: 401, 403, 404 or 1008
    RefusedPeer,         ///< one more than ServerOptions::maxPeers: 503
    ClosedSize,          ///< a frame or message over wire::Limits: 1009
    ClosedRate,          ///< over RateLimit: 1008
    DroppedRate,         ///< a message over RateLimit
    DelayedRate,         ///< a time of not reading
    AnsweredSchema,      ///< a message that breaks the schema
    ClosedSchema,        ///< the same: 1008
    DroppedDead,         ///< a peer without a sign of life: see Heartbeat
    ClosedSlow,          ///< a peer that does not read: 1013
    DroppedOldestUnread, ///< a message for such a peer
    DroppedNewestUnread, ///< the same
};
inline constexpr GuardAct lastGuardAct = GuardAct::DroppedNewestUnread;

/// What was done to a message, or to a connection, by FaultOptions.
enum class FaultAct : quint8 {
    Delayed,
    Dropped,
    Duplicated,
    Reordered,
    Corrupted,
    Truncated,
    Stalled,
    Closed,
    Reset,
};
inline constexpr FaultAct lastFaultAct = FaultAct::Reset;

/// What peers of a stream have missed.
enum class StreamAct : quint8 {
    PassedOver, ///< a message for one peer, which has not read enough: see StreamOptions::maxBacklog
    LeftOut,    ///< a message for all who hear the stream: the server was too late for it, see Metronome
};
inline constexpr StreamAct lastStreamAct = StreamAct::LeftOut;

/// How often, since the server was made. Counted on its network thread, read from any.
class Counters
{
public:
    void count(GuardAct act, quint64 times = 1)
    {
        m_guards[static_cast<size_t>(act)].fetch_add(times, std::memory_order_relaxed);
    }
    void count(FaultAct act) { m_faults[static_cast<size_t>(act)].fetch_add(1, std::memory_order_relaxed); }
    void count(StreamAct act, quint64 times = 1)
    {
        m_streams[static_cast<size_t>(act)].fetch_add(times, std::memory_order_relaxed);
    }

    quint64 of(GuardAct act) const
    {
        return m_guards[static_cast<size_t>(act)].load(std::memory_order_relaxed);
    }
    quint64 of(FaultAct act) const
    {
        return m_faults[static_cast<size_t>(act)].load(std::memory_order_relaxed);
    }
    quint64 of(StreamAct act) const
    {
        return m_streams[static_cast<size_t>(act)].load(std::memory_order_relaxed);
    }

private:
    std::array<std::atomic<quint64>, static_cast<size_t>(lastGuardAct) + 1> m_guards{};
    std::array<std::atomic<quint64>, static_cast<size_t>(lastFaultAct) + 1> m_faults{};
    std::array<std::atomic<quint64>, static_cast<size_t>(lastStreamAct) + 1> m_streams{};
};

} // namespace wireloupe::server
