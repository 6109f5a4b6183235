#pragma once

#include <map>
#include <memory>

#include <QTimer>

#include "net/behaviorclock.h"
#include "net/httpside.h"
#include "net/peerseats.h"
#include "net/peertable.h"
#include "net/qtengine.h"
#include "net/shardpost.h"
#include "server/router.h"
#include "server/shardexchange.h"

namespace wireloupe::net {

/// What the threads of one server share. Each part is safe to be used from any of them; only `sink` may be
/// null.
struct ShardCommons
{
    std::shared_ptr<capture::FrameSink> sink;
    std::shared_ptr<PeerTable> peers;
    std::shared_ptr<server::Counters> counters;
    std::shared_ptr<PeerSeats> seats = std::make_shared<PeerSeats>();
    std::shared_ptr<ShardPost> post = std::make_shared<ShardPost>();
};

/// What a server does on one of its threads: the connections that were given to it, and the behaviours for
/// their peers, which know those of the other threads by a ShardExchange. All of it is of that thread alone.
class ServerShard : public QObject, private ConnectionOwner
{
    Q_OBJECT

public:
    explicit ServerShard(const ShardCommons &commons, QObject *parent = nullptr);
    ~ServerShard() override;

    /// Of connections accepted from now on. `isQtWanted`: served by Qt's classes, though there may be another
    /// engine.
    void setOptions(const ServerConnectionOptions &options, bool isQtWanted);
    /// Which can be carried out: see server::problemOf().
    void setPlan(const server::ServerPlan &plan, const std::shared_ptr<server::PlanNumbers> &numbers);
    /// Of the first: see ShardExchange::setOutside().
    void setOutside(server::Exchange *outside) { m_exchange.setOutside(outside); }
    /// Takes the descriptor over; ended() comes for it sooner or later.
    void accept(qintptr descriptor, server::PeerId id);
    /// Calls `act` for an open peer, or not at all.
    void withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act);
    void withAllPeers(const std::function<void(server::Peer &)> &act);
    /// As the plan treats messages.
    void sendTo(server::PeerId id, const wire::Message &message);
    void sendToAll(const wire::Message &message);
    /// With 1001.
    void closeAll();
    void abortAll();
    void readPost();

signals:
    void peersChanged();
    /// A connection that was accepted has gone.
    void ended();

private:
    ServerEngine &chosenEngine(bool isQtWanted);
    void opened(PeerConnection &connection) override;
    void received(PeerConnection &connection, const wire::Message &message) override;
    void passedOn(PeerConnection &connection, HttpArrival arrival) override;
    void finished(PeerConnection &connection) override;
    void notePeers();
    void deleteLater(std::unique_ptr<PeerConnection> connection);

    ShardCommons m_commons;
    std::size_t m_number;               ///< at the post
    std::vector<ShardPost::Act> m_acts; ///< from the post
    std::size_t m_nextAct = 0;
    QtEngine m_qtEngine;
    std::unique_ptr<ServerEngine> m_wireEngine; ///< made when it is first needed; null where there is none
    ServerEngine *m_engine = &m_qtEngine;       ///< of what is accepted from now on
    BehaviorClock m_clock;
    server::ShardExchange m_exchange;
    std::unique_ptr<server::Router> m_router;
    HttpSide m_http;
    std::map<server::PeerId, std::unique_ptr<PeerConnection>> m_connections;
    std::vector<std::unique_ptr<PeerConnection>> m_ended; ///< to be deleted
    QTimer m_noteTimer; ///< for the table of peers, while somebody looks at it
    quint64 m_readsNoted = 0;
};

} // namespace wireloupe::net
