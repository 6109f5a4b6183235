#pragma once

#include <chrono>

#include <QByteArray>
#include <QHostAddress>

#include "server/peer.h"

namespace wireloupe::net {

/// What a table of peers shows of one.
struct PeerInfo
{
    server::PeerId id{};
    QHostAddress address;
    quint16 port = 0;
    QByteArray target;
    QByteArray subprotocol;
    std::chrono::nanoseconds since{}; ///< monotonicNow() at the end of its handshake
    quint64 framesIn = 0, framesOut = 0;
    quint64 bytesIn = 0, bytesOut = 0; ///< on the wire, frame headers included
};

} // namespace wireloupe::net
