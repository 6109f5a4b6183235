#pragma once

#include <memory>

#include <QHostAddress>
#include <QList>
#include <QObject>

#include "capture/framesink.h"
#include "capture/stateevent.h"
#include "net/endpointstate.h"
#include "net/exchangestatus.h"
#include "net/peerinfo.h"
#include "net/serveroptions.h"
#include "server/counters.h"
#include "server/sharing.h"

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
    /// Answered by planTaken(); counts for the messages read from then on. One that cannot be carried out is
    /// answered by planRefused(). Any thread.
    void setPlan(const server::ServerPlan &plan);
    /// With the faults of the plan, like any other message. To a peer that has gone: ignored. Any thread.
    void sendTo(server::PeerId peer, const wire::Message &message);
    void sendToAll(const wire::Message &message);
    void disconnectPeer(server::PeerId peer, quint16 code, const QByteArray &reason);

    /// The peers with an open connection now, in the order they came. Any thread.
    QList<PeerInfo> peers() const;
    qsizetype peerCount() const;
    /// What guards and faults have done. Any thread.
    const server::Counters &counters() const { return *m_counters; }

    /// What has been shared with other servers since this was made. Any thread.
    server::ExchangeCounts exchangeCounts() const { return m_exchangeCounters->now(); }

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void listening(const QHostAddress &address, quint16 port);
    /// Comes before stateChanged(Failed).
    void failed(const wireloupe::capture::StateEvent &event);
    /// It goes on listening, but the system has nothing left to accept a connection with; recorded too. Said
    /// once, until that has been over for a minute.
    void heldUp(const wireloupe::capture::StateEvent &event);
    void peersChanged();
    /// A plan that was set counts from now on.
    void planTaken();
    /// The plan last set has a fault (see server::problemOf()): the one before stays.
    void planRefused(const QByteArray &why);
    /// Where the certificate of the authority is that signed the server's; before stateChanged(Listening).
    /// Only for an identity made on the spot.
    void authorityReady(const QString &caFile);
    /// Only where the options name an exchange.
    void exchangeChanged(const wireloupe::net::ExchangeStatus &status);

private:
    std::shared_ptr<PeerTable> m_peers;
    std::shared_ptr<server::Counters> m_counters;
    std::unique_ptr<ServerCore> m_core;
    std::shared_ptr<const server::ExchangeCounters> m_exchangeCounters;
};

/// The next port above `port` on which `address` can be listened to now, or 0. Blocks for well under a
/// millisecond a port; any thread.
quint16 nextFreePort(const QHostAddress &address, quint16 port);

} // namespace wireloupe::net
