#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include <QTimer>
#include <QWebSocketServer>

#include "net/behaviorclock.h"
#include "net/listener.h"
#include "net/peertable.h"
#include "net/server.h"
#include "net/serverconnection.h"
#include "server/router.h"

namespace wireloupe::net {

/// What a Server does on its network thread.
class ServerCore : public QObject
{
    Q_OBJECT

public:
    ServerCore(std::shared_ptr<capture::FrameSink> sink, std::shared_ptr<PeerTable> peers,
               QObject *parent = nullptr);
    ~ServerCore() override;

    void start(const ServerOptions &options);
    void stop();
    void setPlan(const server::ServerPlan &plan);
    /// Calls `act` for an open peer, or not at all.
    void withPeer(server::PeerId id, const std::function<void(QtPeer &)> &act);
    void withAllPeers(const std::function<void(QtPeer &)> &act);

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void listening(const QHostAddress &address, quint16 port);
    void failed(const wireloupe::capture::StateEvent &event);
    void peersChanged();
    void authorityReady(const QString &caFile);

private:
    bool prepareTls();
    void fail(const capture::StateEvent &event);
    capture::StateEvent listenFailure() const;
    ServerConnectionOptions connectionOptions() const;
    bool hasRoom() const;
    void accept(std::unique_ptr<QTcpSocket> socket);
    void takeWebSocket();
    void opened(ServerConnection &connection);
    void finished(ServerConnection &connection);
    void abortAll();
    void finishStop();
    void setState(ServerState state);
    /// Listening or Stopped, at the port that was really listened on: the options may say 0 for any.
    void record(capture::StateKind kind);

    std::shared_ptr<capture::FrameSink> m_sink;
    Recorder m_recorder; ///< of what concerns no connection
    std::shared_ptr<PeerTable> m_peers;
    ServerOptions m_options;
    ServerState m_state = ServerState::Stopped;
    std::optional<QSslConfiguration> m_tls;
    QString m_authorityFile; ///< of the identity in m_tls, where it was made on the spot
    Listener m_listener;
    QByteArray m_listenedAt; ///< address and port; a closed listener has forgotten both
    QWebSocketServer m_webSocketServer;
    BehaviorClock m_clock;
    std::unique_ptr<server::Router> m_router;
    std::map<server::PeerId, std::unique_ptr<ServerConnection>> m_connections;
    quint32 m_lastId = 0;
    QTimer m_stopTimer;
};

} // namespace wireloupe::net
