#pragma once

#include "net/peerinfo.h"
#include "net/recorder.h"

namespace wireloupe::net {

class PeerConnection;
struct HttpArrival;

/// Who has accepted a connection, and is told what becomes of it. On the network thread, from the event loop:
/// never within a call of the connection's own functions.
class ConnectionOwner
{
public:
    /// The peer may come in. Its messages come after this.
    virtual void opened(PeerConnection &connection) = 0;
    virtual void received(PeerConnection &connection, const wire::Message &message) = 0;
    /// It is one for the HTTP side of the server, and is over with that: as finished(). Its number stays.
    virtual void passedOn(PeerConnection &connection, HttpArrival arrival) = 0;
    /// It is over, and may be deleted, but not within this call.
    virtual void finished(PeerConnection &connection) = 0;

protected:
    ~ConnectionOwner() = default;
};

/// One TCP connection to the local server, from its acceptance to its end, whichever engine serves it.
class PeerConnection
{
public:
    virtual ~PeerConnection() = default;

    /// Begins the handshakes.
    virtual void start() = 0;
    /// Begins the closing handshake; before there is something to close, the same as abort().
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    /// Drops it. While the handshakes are under way, this comes to ConnectionOwner::finished() too.
    virtual void abort() = 0;

    virtual server::PeerId id() const = 0;
    /// The opening handshake is over; the token by the first message may still be waited for.
    virtual bool isUpgraded() const = 0;
    /// Null until ConnectionOwner::opened().
    virtual server::Peer *peer() = 0;
    /// For the table of peers. To be asked in ConnectionOwner::opened().
    virtual PeerInfo info() const = 0;
    /// See PeerInfo::latency.
    virtual std::optional<std::chrono::nanoseconds> latency() const = 0;
    virtual const Recorder &recorder() const = 0;
};

} // namespace wireloupe::net
