#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QSslSocket>
#include <QUrl>

#include "capture/stateevent.h"
#include "net/phaseclock.h"
#include "net/proxytunnel.h"
#include "net/tlshandshake.h"

namespace wireloupe::net {

/// Establishes the connection that a WebSocket URL asks for: name resolution, TCP, a proxy's consent and, for
/// wss, TLS. Each is measured where it happens, and recorded where there is something to see.
class Dialer : public QObject
{
    Q_OBJECT

public:
    /// True for a ws or wss URL with a host and a port that can be connected to.
    static bool canDial(const QUrl &url);

    Dialer(const ClientOptions &options, const Recorder &recorder, QObject *parent = nullptr);
    ~Dialer() override;

    /// What has been done since `begun`, a time of capture::monotonicNow(), counts as preparation.
    void start(std::chrono::nanoseconds begun);
    /// Records what is worth it of an attempt that will not come to its end.
    void giveUp();
    /// How far it has come.
    capture::Phase phase() const { return m_phase; }
    PhaseClock &clock() { return m_clock; }
    /// After ready().
    std::unique_ptr<QTcpSocket> takeSocket();

signals:
    void ready();
    void failed(const wireloupe::capture::StateEvent &event);
    /// The TLS handshake has been done, or refused for the certificate.
    void secured(const wireloupe::capture::TlsDetails &details);

private:
    void makeSocket();
    void connectTcp();
    void hostFound();
    void tcpConnected();
    void askProxy();
    void secure();
    void takeSecured(capture::TlsDetails details, capture::Cause cause);
    void tcpFailed(QAbstractSocket::SocketError error);
    void fail(capture::Cause cause, const QByteArray &detail, qint32 number = 0);
    bool isProxied() const { return m_proxy.kind != ProxyOptions::Kind::None; }

    ClientOptions m_options;
    Recorder m_recorder;
    ProxyOptions m_proxy; ///< None, Http or Socks5
    QFutureWatcher<ProxyOptions> m_systemProxy;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tlsSocket = nullptr; ///< the same where it is secure
    std::unique_ptr<ProxyTunnel> m_tunnel;
    std::unique_ptr<TlsHandshake> m_tls;
    PhaseClock m_clock;
    capture::Phase m_phase = capture::Phase::Address;
};

} // namespace wireloupe::net
