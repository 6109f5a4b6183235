#pragma once

#include <chrono>
#include <memory>

#include <QObject>
#include <QTimer>

#include "capture/store.h"
#include "net/client.h"
#include "session/budgetfeeder.h"
#include "session/latencyfeed.h"
#include "session/reconnector.h"
#include "workspace/profile.h"

namespace wireloupe::session {

class Runtime;

/// What a connection tab stands for: a profile, a client and its capture. Lives on the user's thread. What
/// passes is read from the capture: no message costs a signal.
class ClientSession : public QObject
{
    Q_OBJECT

public:
    /// `store` may be an opened capture only for tabs that never connect.
    ClientSession(Runtime &runtime, std::shared_ptr<capture::Store> store, QObject *parent = nullptr);
    ~ClientSession() override;

    const workspace::Profile &profile() const { return m_profile; }
    /// Takes effect with the next open(); how it keeps alive, fragments, reconnects and is measured at once.
    void setProfile(const workspace::Profile &profile);
    /// A profile that is being edited: as setProfile() but while a connection is wanted, of which only what
    /// takes effect at once is taken. A half-written address is not what to reconnect to.
    void setEditedProfile(const workspace::Profile &edited);

    net::ClientState state() const { return m_state; }
    bool isOpen() const { return m_state == net::ClientState::Open; }
    /// When the state became Open; invalid while it is not.
    std::chrono::nanoseconds openSince() const { return m_openSince; }
    QByteArray subprotocol() const { return m_subprotocol; }
    /// Why the last connection ended.
    const capture::StateEvent &lastEnd() const { return m_lastEnd; }

    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    /// What is measured in the capture, by the rules of the profile.
    LatencyFeed &latencyFeed() { return m_latency; }
    /// How the latency budgets of the profile stand.
    BudgetWatch &budgetWatch() { return m_budgets.watch(); }

    /// Connects by the profile. A URL that cannot be used ends in Failed with a state event, like any
    /// failure.
    void open();
    void close(quint16 code = wire::NormalClosure, const QByteArray &reason = {});
    void abort();
    void send(const wire::Message &message);
    void ping(const QByteArray &payload = {});
    /// Pings of our own every `interval` while open; zero: none. Becomes part of the profile.
    void setPingInterval(std::chrono::milliseconds interval);
    /// Forgets the log and the latencies.
    void clear();

    /// Writes bytes made by hand into the open connection; the log marks them as injected.
    void inject(const QByteArray &bytes);
    /// Pings of the server are not answered, until this is taken back or the next open(). Reconnecting does
    /// not change it.
    void setPongMuted(bool isMuted);
    bool isPongMuted() const { return m_isPongMuted; }
    /// Ends our direction of the TCP connection.
    void halfClose();

    /// False: certificates are not verified. Never saved: for one run of the command line.
    void setVerifying(bool isVerifying) { m_isVerifying = isVerifying; }
    /// What the TLS handshake of the last connection came to; nothing where there was none.
    const std::optional<capture::TlsDetails> &tls() const { return m_tls; }
    /// What has passed on the connection opened last.
    net::Traffic counters() const { return m_client->counters(); }
    /// Of permessage-deflate, while open; nothing where it is not in use.
    const std::optional<wire::DeflateParameters> &deflate() const { return m_deflate; }

    /// An attempt to reconnect that waits for its time. A connection that was open and is lost is made again
    /// as the profile says, into the same log; see Reconnector.
    struct Pause
    {
        int attempt = 1;                  ///< from 1
        std::chrono::nanoseconds until{}; ///< on the clock of capture::monotonicNow()
    };
    const std::optional<Pause> &pause() const { return m_pause; }
    /// Ends the pause, where there is one, with the attempt.
    void reconnectNow();
    /// No attempt follows; one that is under way goes on.
    void stopReconnecting();

signals:
    void stateChanged(wireloupe::net::ClientState state);
    void profileChanged();
    /// pause() has begun or ended.
    void pauseChanged();
    void pongMutedChanged(bool isMuted);

private:
    void watchClient();
    void connectNow();
    void takeEnd(const capture::StateEvent &event);
    void waitFor(const Reconnector::Attempt &attempt);
    void endPause();
    void fail(const capture::StateEvent &event);
    void record(const capture::StateEvent &event);
    void setState(net::ClientState state);

    Runtime &m_runtime;
    std::shared_ptr<capture::Store> m_store;
    std::shared_ptr<net::Client> m_client;
    workspace::Profile m_profile;
    net::ClientState m_state = net::ClientState::Idle;
    std::chrono::nanoseconds m_openSince{};
    QByteArray m_subprotocol;
    capture::StateEvent m_lastEnd;
    LatencyFeed m_latency;
    BudgetFeeder m_budgets;
    bool m_isPongMuted = false;
    bool m_isVerifying = true;
    std::optional<capture::TlsDetails> m_tls;
    std::optional<wire::DeflateParameters> m_deflate;
    Reconnector m_reconnector;
    std::optional<Pause> m_pause;
    QTimer m_pauseTimer;
};

} // namespace wireloupe::session
