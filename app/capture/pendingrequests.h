#pragma once

#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

#include "capture/ids.h"
#include "capture/latencysample.h"
#include "capture/matchkey.h"

namespace wireloupe::capture {

/// What requests and replies are told apart by: a key is one of its connection and kind.
struct RequestKey
{
    ConnectionId connection{};
    LatencySample::Kind kind = LatencySample::Kind::Ping;
    MatchKey key;

    bool operator==(const RequestKey &) const = default;
};

struct RequestKeyHash
{
    std::size_t operator()(const RequestKey &key) const noexcept
    {
        const quint64 line = quint64{toInt(key.connection)} << 8U | static_cast<quint64>(key.kind);
        return key.key.hash ^ (line * 0x9e3779b97f4a7c15U);
    }
};

/// A request that has been seen.
struct PendingRequest
{
    RequestKey key;
    Row row{};
    std::chrono::nanoseconds sentAt{};
};

/// Requests that wait for their replies, in the order in which they came. Each takes some 150 bytes, and all
/// it does takes constant time. Not thread-safe.
class PendingRequests
{
public:
    void add(const PendingRequest &request);
    /// Takes out the oldest with that key.
    std::optional<PendingRequest> take(const RequestKey &key);
    /// Looks at the oldest few of a connection and kind, and takes out the first whose key `matches`.
    template <class Matches>
    std::optional<PendingRequest> takeAmongOldest(ConnectionId connection, LatencySample::Kind kind,
                                                  int count, const Matches &matches);
    /// Null where there is none. Good until the next change.
    const PendingRequest *oldest() const { return m_first == none ? nullptr : &m_slots[m_first].request; }
    std::optional<PendingRequest> takeOldest();
    std::optional<PendingRequest> takeOldestOf(ConnectionId connection, LatencySample::Kind kind);

    qint64 size() const { return m_size; }
    /// Of one connection and kind.
    qint64 size(LatencySample::Kind kind) const { return m_sizes[kind]; }
    /// Calls `visit(request)` for each, the oldest first.
    template <class Visit>
    void visit(const Visit &visit) const
    {
        for (quint32 slot = m_first; slot != none; slot = m_slots[slot].next)
            visit(m_slots[slot].request);
    }

    qint64 memoryUse() const;

private:
    static constexpr quint32 none = 0xffffffff;

    struct Slot
    {
        PendingRequest request;
        quint32 previous = none; ///< of all, by age
        quint32 next = none;     ///< or the next that is free
        quint32 previousInLine = none;
        quint32 nextInLine = none;
        quint32 nextOfKey = none;
    };
    struct Queue
    {
        quint32 first = none;
        quint32 last = none;
    };

    static quint64 lineOf(ConnectionId connection, LatencySample::Kind kind)
    {
        return quint64{toInt(connection)} << 8U | static_cast<quint64>(kind);
    }
    quint32 newSlot();
    PendingRequest takeOut(quint32 slot);
    void unlink(quint32 slot);
    void unlinkFromLine(quint32 slot);

    std::vector<Slot> m_slots;
    quint32 m_free = none;
    quint32 m_first = none;
    quint32 m_last = none;
    qint64 m_size = 0;
    PerLatencyKind<qint64> m_sizes;
    /// One of a key that is taken out is always its oldest.
    std::unordered_map<RequestKey, Queue, RequestKeyHash> m_keys;
    std::unordered_map<quint64, Queue> m_lines;
};

template <class Matches>
std::optional<PendingRequest> PendingRequests::takeAmongOldest(ConnectionId connection,
                                                               LatencySample::Kind kind, int count,
                                                               const Matches &matches)
{
    const auto line = m_lines.find(lineOf(connection, kind));
    quint32 slot = line == m_lines.end() ? none : line->second.first;
    for (; count > 0 && slot != none; --count, slot = m_slots[slot].nextInLine)
        if (matches(m_slots[slot].request.key.key))
            return take(m_slots[slot].request.key);
    return std::nullopt;
}

} // namespace wireloupe::capture
