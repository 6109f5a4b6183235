#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QTimer>

#include "net/listener.h"
#include "net/server.h"
#include "net/serverexchange.h"
#include "net/servershards.h"

namespace wireloupe::net {

/// What a Server does on its network thread, beside serving its peers, which ServerShards do.
class ServerCore : public QObject
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
    /// As the plan treats messages.
    void sendTo(server::PeerId id, const wire::Message &message);
    void sendToAll(const wire::Message &message);

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void listening(const QHostAddress &address, quint16 port);
    void failed(const wireloupe::capture::StateEvent &event);
    void heldUp(const wireloupe::capture::StateEvent &event);
    void peersChanged();
    void planTaken();
    void planRefused(const QByteArray &why);
    void authorityReady(const QString &caFile);
    void exchangeChanged(const wireloupe::net::ExchangeStatus &status);

private:
    bool checkPlan();
    bool prepareTls();
    void renewExchange();
    void fail(const capture::StateEvent &event);
    capture::StateEvent listenFailure() const;
    void takeHoldUp();
    ServerConnectionOptions connectionOptions();
    void applyOptions();
    void accept(qintptr descriptor);
    void abortAll();
    void finishStop();
    void setState(ServerState state);
    /// Listening or Stopped, at the port that was really listened on: the options may say 0 for any.
    void record(capture::StateKind kind);

    ShardCommons m_commons;
    Recorder m_recorder; ///< of what concerns no connection
    ServerOptions m_options;
    ServerState m_state = ServerState::Stopped;
    std::optional<QSslConfiguration> m_tls;
    QString m_authorityFile; ///< of the identity in m_tls, where it was made on the spot
    Listener m_listener;
    QByteArray m_listenedAt; ///< address and port; a closed listener has forgotten both
    std::shared_ptr<server::ExchangeCounters> m_exchangeCounters =
        std::make_shared<server::ExchangeCounters>();
    std::unique_ptr<ServerExchange> m_exchange; ///< null: nothing is shared
    ServerShards m_shards;                      ///< they know the exchange
    quint32 m_lastId = 0;
    QTimer m_stopTimer;
};

} // namespace wireloupe::net
