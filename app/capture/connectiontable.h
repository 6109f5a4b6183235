#pragma once

#include <chrono>
#include <optional>
#include <unordered_map>

#include "capture/ids.h"

namespace wireloupe::capture {

/// What a LatencyBook remembers of one connection between its rows.
struct ConnectionTimes
{
    using Time = std::chrono::nanoseconds;

    /// A data message that was received.
    struct Arrival
    {
        Row row{};
        Time time{};
    };

    bool isServed = false;    ///< its requests are incoming
    bool isSideKnown = false; ///< of which we are: else `isServed` is a guess
    bool isOpen = false;
    std::optional<Time> lostAt = {}; ///< of one that was open
    std::optional<Arrival> lastArrival = {};
    std::optional<Time> lastGap = {};
    std::optional<Time> lastOneWay = {};
    quint64 used = 0; ///< the greater the later
};

/// The connections that are known, at most `max`: where more come, the half of them that has been silent the
/// longest is forgotten. Not thread-safe.
class ConnectionTable
{
public:
    explicit ConnectionTable(qint64 max) : m_max(static_cast<std::size_t>(max)) {}

    /// That of `id`, a copy of `fresh` where it is not known. Good until the next call.
    ConnectionTimes &at(ConnectionId id, const ConnectionTimes &fresh);
    void forget(ConnectionId id) { m_connections.erase(toInt(id)); }

    using Map = std::unordered_map<quint32, ConnectionTimes>;
    const Map &connections() const { return m_connections; }

private:
    void forgetSilent();

    std::size_t m_max;
    quint64 m_used = 0;
    Map m_connections;
};

} // namespace wireloupe::capture
