#pragma once

#include <chrono>

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
    QByteArray tlsProtocol;           ///< "TLS 1.3"; empty: the connection is not encrypted
    std::chrono::nanoseconds since{}; ///< monotonicNow() at the end of its handshake
};

} // namespace wireloupe::net
