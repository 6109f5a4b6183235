#pragma once

#include <memory>

#include <QHostAddress>
#include <QList>
#include <QObject>

#include "capture/framesink.h"
#include "capture/stateevent.h"
#include "net/endpointstate.h"
#include "net/peerinfo.h"
#include "net/serveroptions.h"

namespace wireloupe::net {

class PeerTable;
class ServerCore;

/// The local WebSocket server: QWebSocketServer behind a Bridge for each connection. Lives on a network
/// thread; the functions marked "any thread" only post to it.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(std::shared_ptr<capture::FrameSink> sink);
    ~Server() override;

    /// Listens; answered by stateChanged(Listening) and listening(), or failed(). Any thread.
    void start(const ServerOptions &options);
    /// Closes every peer with 1001 and stops listening. Any thread.
    void stop();
    /// Takes effect with the next message. Any thread.
    void setPlan(const server::ServerPlan &plan);
    /// To a peer that has gone: ignored. Any thread.
    void sendTo(server::PeerId peer, const wire::Message &message);
    void sendToAll(const wire::Message &message);
    void disconnectPeer(server::PeerId peer, quint16 code, const QByteArray &reason);

    /// The peers with an open connection now, in the order they came. Any thread.
    QList<PeerInfo> peers() const;
    qsizetype peerCount() const;

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void listening(const QHostAddress &address, quint16 port);
    /// Comes before stateChanged(Failed).
    void failed(const wireloupe::capture::StateEvent &event);
    void peersChanged();
    /// Where the certificate of the authority is that signed the server's; before stateChanged(Listening).
    /// Only for an identity made on the spot.
    void authorityReady(const QString &caFile);

private:
    std::shared_ptr<PeerTable> m_peers;
    std::unique_ptr<ServerCore> m_core;
};

/// The next port above `port` on which `address` can be listened to now, or 0. Blocks for well under a
/// millisecond a port; any thread.
quint16 nextFreePort(const QHostAddress &address, quint16 port);

} // namespace wireloupe::net
