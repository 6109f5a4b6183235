#pragma once

#include <chrono>

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include "net/recorder.h"
#include "net/tlsidentity.h"

namespace wireloupe::net {

/// What a server of this identity makes its TLS connections with: TLS 1.2 or later, HTTP/1.1 by ALPN (RFC
/// 7301), and no certificate asked of the client.
QSslConfiguration serverConfiguration(const TlsIdentity &identity);

/// Why the TLS connection of a client has failed, by the error of its socket.
capture::StateEvent tlsFailure(const QSslSocket &socket);
/// True where the socket's last error is TLS's own: an alert of the client, or bytes that are none of TLS.
bool hasTlsError(const QSslSocket &socket);

/// The server's side of a TLS handshake on a connection just accepted, recorded as one state event. A client
/// that speaks plain HTTP is told so in HTTP.
class TlsAcceptance : public QObject
{
    Q_OBJECT

public:
    /// The socket, not yet encrypted, is not owned and must outlive it.
    TlsAcceptance(QSslSocket &socket, const Recorder &recorder, QObject *parent = nullptr);

    /// Comes to secured() or failed() within `timeout`.
    void start(const QSslConfiguration &configuration, std::chrono::milliseconds timeout);
    /// Gives up, which comes to failed(). Ignored once it is over.
    void cancel();

signals:
    void secured();
    /// Has been recorded; the answer to a client without TLS, where there is one, has been written.
    void failed();

private:
    void readFirstByte();
    void answerPlainHttp();
    void succeed();
    void fail(capture::Cause cause);
    void fail(const capture::StateEvent &event);

    QSslSocket &m_socket;
    Recorder m_recorder;
    QTimer m_timer;
    bool m_isDone = false;
};

} // namespace wireloupe::net
