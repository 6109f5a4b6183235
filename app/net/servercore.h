#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include <QTimer>

#include "net/behaviorclock.h"
#include "net/listener.h"
#include "net/peertable.h"
#include "net/qtengine.h"
#include "net/server.h"
#include "net/serverexchange.h"
#include "server/router.h"

namespace wireloupe::net {

/// What a Server does on its network thread.
class ServerCore : public QObject, private ConnectionOwner
{
    Q_OBJECT

public:
    ServerCore(std::shared_ptr<capture::FrameSink> sink, std::shared_ptr<PeerTable> peers,
               std::shared_ptr<server::Counters> counters, QObject *parent = nullptr);
    ~ServerCore() override;

    void start(const ServerOptions &options);
    void stop();
    void setPlan(const server::ServerPlan &plan);
    std::shared_ptr<const server::ExchangeCounters> exchangeCounters() const { return m_exchangeCounters; }
    /// Calls `act` for an open peer, or not at all.
    void withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act);
    void withAllPeers(const std::function<void(server::Peer &)> &act);

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void listening(const QHostAddress &address, quint16 port);
    void failed(const wireloupe::capture::StateEvent &event);
    void peersChanged();
    void planTaken();
    void planRefused(const QByteArray &why);
    void authorityReady(const QString &caFile);
    void exchangeChanged(const wireloupe::net::ExchangeStatus &status);

private:
    bool checkPlan();
    bool prepareTls();
    std::unique_ptr<ServerExchange> renewExchange();
    void fail(const capture::StateEvent &event);
    capture::StateEvent listenFailure() const;
    ServerConnectionOptions connectionOptions() const;
    bool hasRoom() const;
    ServerEngine &chosenEngine();
    void accept(qintptr descriptor);
    void opened(PeerConnection &connection) override;
    void received(PeerConnection &connection, const wire::Message &message) override;
    void finished(PeerConnection &connection) override;
    void notePeers();
    void deleteLater(std::unique_ptr<PeerConnection> connection);
    void abortAll();
    void finishStop();
    void setState(ServerState state);
    /// Listening or Stopped, at the port that was really listened on: the options may say 0 for any.
    void record(capture::StateKind kind);

    std::shared_ptr<capture::FrameSink> m_sink;
    Recorder m_recorder; ///< of what concerns no connection
    std::shared_ptr<PeerTable> m_peers;
    std::shared_ptr<server::Counters> m_counters;
    ServerOptions m_options;
    ServerState m_state = ServerState::Stopped;
    std::optional<QSslConfiguration> m_tls;
    QString m_authorityFile; ///< of the identity in m_tls, where it was made on the spot
    Listener m_listener;
    QByteArray m_listenedAt; ///< address and port; a closed listener has forgotten both
    QtEngine m_qtEngine;
    std::unique_ptr<ServerEngine> m_wireEngine; ///< made when it is first needed; null where there is none
    ServerEngine *m_engine = &m_qtEngine;       ///< of what is accepted from now on
    BehaviorClock m_clock;
    std::shared_ptr<server::ExchangeCounters> m_exchangeCounters =
        std::make_shared<server::ExchangeCounters>();
    std::unique_ptr<ServerExchange> m_exchange; ///< null: nothing is shared
    std::unique_ptr<server::Router> m_router;
    std::map<server::PeerId, std::unique_ptr<PeerConnection>> m_connections;
    std::vector<std::unique_ptr<PeerConnection>> m_ended; ///< to be deleted
    quint32 m_lastId = 0;
    QTimer m_stopTimer;
    QTimer m_noteTimer; ///< for the table of peers, while somebody looks at it
};

} // namespace wireloupe::net
