#pragma once

#include <chrono>
#include <memory>

#include <QObject>
#include <QTimer>

#include "capture/latency.h"
#include "capture/store.h"
#include "net/client.h"
#include "workspace/profile.h"

namespace wireloupe::session {

class Runtime;

/// What a connection tab stands for: a profile, a client and its capture. Lives on the user's thread.
class ClientSession : public QObject
{
    Q_OBJECT

public:
    /// `store` may be an opened capture only for tabs that never connect.
    ClientSession(Runtime &runtime, std::shared_ptr<capture::Store> store, QObject *parent = nullptr);
    ~ClientSession() override;

    const workspace::Profile &profile() const { return m_profile; }
    void setProfile(const workspace::Profile &profile);

    net::ClientState state() const { return m_state; }
    bool isOpen() const { return m_state == net::ClientState::Open; }
    /// When the state became Open; invalid while it is not.
    std::chrono::nanoseconds openSince() const { return m_openSince; }
    QByteArray subprotocol() const { return m_subprotocol; }
    /// Why the last connection ended.
    const capture::StateEvent &lastEnd() const { return m_lastEnd; }

    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    /// Round trips found so far; brought up to date a few times a second, then latencyChanged().
    const capture::LatencyTracker &latency() const { return m_latency; }

    /// Connects by the profile. A URL that cannot be used ends in Failed with a state event, like any failure.
    void open();
    void close(quint16 code = wire::NormalClosure, const QByteArray &reason = {});
    void abort();
    void send(const wire::Message &message);
    void ping(const QByteArray &payload = {});
    /// Pings of our own every `interval` while open; zero: none.
    void setPingInterval(std::chrono::milliseconds interval);
    /// Forgets the log and the latencies.
    void clear();

signals:
    void stateChanged(wireloupe::net::ClientState state);
    void profileChanged();
    void latencyChanged();
    void messageReceived(const wireloupe::wire::Message &message);

private:
    void updateLatency();
    void setState(net::ClientState state);
    void sendTimedPing();

    std::shared_ptr<capture::Store> m_store;
    std::shared_ptr<net::Client> m_client;
    workspace::Profile m_profile;
    net::ClientState m_state = net::ClientState::Idle;
    std::chrono::nanoseconds m_openSince{};
    QByteArray m_subprotocol;
    capture::StateEvent m_lastEnd;
    capture::LatencyTracker m_latency;
    qint64 m_latencyRows = 0;
    quint32 m_latencyGeneration = 0;
    quint64 m_pingCounter = 0;
    QTimer m_latencyTimer;
    QTimer m_pingTimer;
};

} // namespace wireloupe::session
