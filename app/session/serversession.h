#pragma once

#include <memory>

#include <QHostAddress>
#include <QObject>

#include "capture/store.h"
#include "net/server.h"
#include "session/latencyfeed.h"

namespace wireloupe::session {

class Runtime;

/// What the server tab stands for: the local server and the capture over all its peers. Lives on the user's
/// thread.
class ServerSession : public QObject
{
    Q_OBJECT

public:
    /// Without a store nothing is recorded.
    ServerSession(Runtime &runtime, std::shared_ptr<capture::Store> store, QObject *parent = nullptr);
    ~ServerSession() override;

    net::ServerState state() const { return m_state; }
    bool isListening() const { return m_state == net::ServerState::Listening; }
    /// Where it listens; null and 0 while it does not.
    QHostAddress address() const { return m_address; }
    quint16 port() const { return m_port; }
    /// "ws://127.0.0.1:9001/", or wss, for a client on this machine; empty while it does not listen.
    QString url() const;
    const net::ServerOptions &options() const { return m_options; }
    /// Where the certificate of our own authority is (PEM), which signed the server's; empty until it has
    /// been made, and where the identity is the user's own.
    QString authorityFile() const { return m_authorityFile; }
    /// Of the last failure to listen.
    const capture::StateEvent &lastFailure() const { return m_lastFailure; }

    /// How it stands with what the options name to share messages through; Off where they name nothing.
    const net::ExchangeStatus &exchange() const { return m_exchange; }
    /// What has been shared with other servers in this session.
    server::ExchangeCounts exchangeCounts() const { return m_server->exchangeCounts(); }

    /// What guards and faults have done in this session.
    const server::Counters &counters() const { return m_server->counters(); }

    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    /// What is measured in the capture: from the receipt of a request to our reply. Begins to measure, by the
    /// usual rules, when it is first asked for: a server that nobody looks at spends nothing on it. Null
    /// without a store.
    LatencyFeed *latencyFeed();
    QList<net::PeerInfo> peers() const;

    /// Where TLS is asked for and no folder for our own authority is named, it is the user's usual one.
    void start(const net::ServerOptions &options);
    void stop();
    void setPlan(const server::ServerPlan &plan);
    void sendTo(server::PeerId peer, const wire::Message &message);
    void sendToAll(const wire::Message &message);
    void disconnectPeer(server::PeerId peer, quint16 code, const QByteArray &reason);
    /// Forgets the log and the latencies.
    void clear();

signals:
    void stateChanged(wireloupe::net::ServerState state);
    void peersChanged();
    void authorityFileChanged();
    /// A plan that was set counts for all messages from now on.
    void planTaken();
    /// The plan last set cannot be carried out; the one before stays. An English sentence without its full
    /// stop.
    void planRefused(const QString &why);
    void exchangeChanged();
    /// See net::Server::heldUp().
    void heldUp(const wireloupe::capture::StateEvent &event);

private:
    void takeState(net::ServerState state);
    void takeAddress(const QHostAddress &address, quint16 port);

    Runtime &m_runtime;
    std::shared_ptr<capture::Store> m_store;
    std::shared_ptr<net::Server> m_server;
    std::unique_ptr<LatencyFeed> m_latency;
    net::ServerOptions m_options;
    net::ServerState m_state = net::ServerState::Stopped;
    QHostAddress m_address;
    quint16 m_port = 0;
    QString m_authorityFile;
    net::ExchangeStatus m_exchange;
    capture::StateEvent m_lastFailure;
};

} // namespace wireloupe::session
