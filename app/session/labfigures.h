#pragma once

#include <array>
#include <chrono>
#include <optional>

#include <QList>

#include "net/probefault.h"

// What the transport lab measures, as values: snapshots that belong to whoever has asked for them.

namespace wireloupe::session {

/// The ways in which one stream of messages reaches a client.
enum class Transport : quint8 {
    WebSocket,    ///< RFC 6455
    EventStream,  ///< Server-Sent Events (WHATWG HTML 9.2)
    LongPolling,  ///< requests that the server answers when there is something to say
    ShortPolling, ///< requests on a timer that the server answers at once
};
inline constexpr std::array allTransports{Transport::WebSocket, Transport::EventStream,
                                          Transport::LongPolling, Transport::ShortPolling};

/// One T for each transport.
template <class T>
class PerTransport
{
public:
    T &operator[](Transport transport) { return m_values[static_cast<std::size_t>(transport)]; }
    const T &operator[](Transport transport) const { return m_values[static_cast<std::size_t>(transport)]; }
    auto begin() { return m_values.begin(); }
    auto end() { return m_values.end(); }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

    bool operator==(const PerTransport &) const = default;

private:
    std::array<T, allTransports.size()> m_values{};
};

/// Where one transport of a run stands.
enum class LabState : quint8 {
    Idle,       ///< takes no part, or the run has not begun
    Connecting, ///< no answer yet
    Running,    ///< connected; of polling: the last request was answered as it should be
    Retrying,   ///< lost or not reached, for LabFigures::fault; tried again at LabFigures::nextTry
    Failed,     ///< will not be tried again, for LabFigures::fault; or it was not there when the run ended
    Done,       ///< the run has ended, and this transport was there at its end
};

/// What the latencies of a transport count from.
enum class LatencyKind : quint8 {
    None,       ///< no message has come that a latency could be told of
    Absolute,   ///< the moment of publishing, by the clock of this machine that stamps the receipt too
    OtherClock, ///< a time stamp in the message, by a clock whose offset is unknown: differences between
                ///< transports hold, the values themselves do not, and may be negative
    Relative,   ///< the moment at which the first of the transports delivered the same payload: that one has
                ///< 0. A payload that comes again counts as another message
};

/// From a histogram that is good to three significant digits, between 1 us and 1 h, either side of zero.
struct LatencyFigures
{
    LatencyKind kind = LatencyKind::None;
    quint64 count = 0; ///< of messages that a latency is known of; the rest is zero where it is 0
    std::chrono::nanoseconds min{}, p50{}, p90{}, p99{}, max{};

    bool operator==(const LatencyFigures &) const = default;
};

/// What one transport of a run has come to. All counts are since start().
struct TransportFigures
{
    LabState state = LabState::Idle;
    /// Of Retrying and Failed: why. Of the others: what was wrong last, Kind::None where nothing was.
    net::ProbeFault fault;
    std::chrono::nanoseconds nextTry{}; ///< of Retrying, as capture::monotonicNow()

    quint64 delivered = 0; ///< messages, each counted once
    /// By the sequence numbers of the messages, or where they have none by what the server says of its
    /// polls. Nothing where neither is known. What comes late leaves `missed` and is `outOfOrder`.
    std::optional<quint64> missed;
    quint64 repeated = 0;   ///< came again; not among the delivered
    quint64 outOfOrder = 0; ///< among the delivered

    quint64 requests = 0;    ///< HTTP requests, the opening handshake of a WebSocket being one
    quint64 connections = 0; ///< TCP connections that were established
    /// On the TCP streams: heads, framing, chunks, masks, control frames and answers of errors included. What
    /// TLS, TCP and IP add is not in it, nor what a proxy is asked.
    quint64 bytesIn = 0, bytesOut = 0;

    LatencyFigures latency;

    /// Nothing before the first message.
    std::optional<double> bytesInPerMessage() const { return perMessage(bytesIn); }
    std::optional<double> bytesOutPerMessage() const { return perMessage(bytesOut); }
    std::optional<double> bytesPerMessage() const { return perMessage(bytesIn + bytesOut); }
    std::optional<double> requestsPerMessage() const { return perMessage(requests); }

    bool operator==(const TransportFigures &) const = default;

private:
    std::optional<double> perMessage(quint64 count) const
    {
        if (delivered == 0)
            return std::nullopt;
        return static_cast<double>(count) / static_cast<double>(delivered);
    }
};

/// A message of a plot. Of those that came within 20 ms, only the fastest and the slowest are kept.
struct LabPoint
{
    std::chrono::nanoseconds time{}; ///< of its receipt, since the start of the run
    std::chrono::nanoseconds latency{};

    bool operator==(const LabPoint &) const = default;
};

/// One second of a run.
struct LabSecond
{
    qint64 second = 0; ///< since the start of the run, from 0; seconds without anything are in it too
    quint64 delivered = 0;
    quint64 requests = 0;
    quint64 bytesIn = 0, bytesOut = 0;
    /// Of the messages of this second; nothing where there were none that a latency is known of.
    std::optional<std::chrono::nanoseconds> p50 = {}, p99 = {}, max = {};

    bool operator==(const LabSecond &) const = default;
};

/// A part of a series that grows at its end and, being bounded, loses its beginning. Items have numbers, from
/// 0 in each run: to read on, ask again for what is from `next` on.
template <class T>
struct LabSlice
{
    quint64 first = 0; ///< the number of items.first(): more than was asked for where those were lost
    quint64 next = 0;  ///< the number behind items.last()
    QList<T> items;
};

} // namespace wireloupe::session
