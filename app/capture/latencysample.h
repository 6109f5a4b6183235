#pragma once

#include <array>
#include <chrono>

#include "capture/ids.h"

namespace wireloupe::capture {

/// One measured duration and the rows that it lies between. Times are monotonic, in nanoseconds since the
/// capture's start, as the sockets stamped them.
///
/// A message in fragments counts from its last frame to the other's last frame: before that the peer does not
/// have it, and an application is not given it. So a number here is what any other client measures that asks
/// for messages, whether they are fragmented or not.
struct LatencySample
{
    enum class Kind : quint8 {
        Ping,   ///< our ping to the pong with its payload (RFC 6455 sections 5.5.2 and 5.5.3)
        Reply,  ///< a request that was sent to its reply, by the MatchRule
        OneWay, ///< the time stamp inside a received message to its receipt, by the StampRule. By two clocks:
                ///< below zero where the sender's is ahead
        Gap,    ///< one received data message to the next
        Served, ///< a request that a local server received to the reply that it sent, by the MatchRule
    };

    Kind kind = Kind::Ping;
    std::chrono::nanoseconds begin{};
    std::chrono::nanoseconds duration{};
    Row request{}; ///< of Gap the message before; of OneWay as `reply`
    Row reply{};
    ConnectionId connection{};

    std::chrono::nanoseconds end() const { return begin + duration; }
    bool operator==(const LatencySample &) const = default;
};

inline constexpr std::array allLatencyKinds{LatencySample::Kind::Ping, LatencySample::Kind::Reply,
                                            LatencySample::Kind::OneWay, LatencySample::Kind::Gap,
                                            LatencySample::Kind::Served};

/// One T for each kind.
template <class T>
class PerLatencyKind
{
public:
    T &operator[](LatencySample::Kind kind) { return m_values[static_cast<std::size_t>(kind)]; }
    const T &operator[](LatencySample::Kind kind) const { return m_values[static_cast<std::size_t>(kind)]; }
    auto begin() { return m_values.begin(); }
    auto end() { return m_values.end(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

    bool operator==(const PerLatencyKind &) const = default;

private:
    std::array<T, allLatencyKinds.size()> m_values{};
};

} // namespace wireloupe::capture
