#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QHostAddress>

#include "net/traffic.h"
#include "server/peer.h"

namespace wireloupe::net {

/// What a table of peers shows of one, and what has passed with it.
struct PeerInfo : Traffic
{
    server::PeerId id{};
    QHostAddress address;
    quint16 port = 0;
    QByteArray target;
    QByteArray subprotocol;
    QByteArray extension;             ///< "permessage-deflate; ..." as agreed on; empty: none
    QByteArray tlsProtocol;           ///< "TLS 1.3"; empty: the connection is not encrypted
    std::chrono::nanoseconds since{}; ///< monotonicNow() at the end of its handshake
    /// Bytes that wait for the peer to read them, what the system has taken not counted; a quarter of
    /// a second old.
    qint64 backlog = 0;
    /// From the last ping of the heartbeat to its pong; nothing before the first one.
    std::optional<std::chrono::nanoseconds> latency = {};
    /// Of a peer that stands for all HTTP clients of its target (see server::HttpFeed), and has no address:
    /// how many of them wait for messages, a quarter of a second ago. Nothing: it is a WebSocket.
    std::optional<int> httpReaders = {};
};

} // namespace wireloupe::net
