#pragma once

#include <chrono>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/recordedopening.h"

namespace wireloupe::net {

/// The server's side of an opening handshake (RFC 6455 section 4.2), recorded as it crossed the wire. A
/// request that breaks the rules of the protocol, or those of the user about who may come in, is answered
/// with the HTTP status for it; closing the socket is left to the caller.
class ServerHandshake : public QObject
{
    Q_OBJECT

public:
    using Accepted = AcceptedHandshake;

    /// The socket is not owned and must outlive it. Over TLS it is encrypted already.
    ServerHandshake(QTcpSocket &socket, const Recorder &recorder, const ServerHandshakeOptions &options,
                    QObject *parent = nullptr);

    /// Comes to accepted(), passedOn() or failed() within `timeout`, however steadily bytes trickle in.
    void start(std::chrono::milliseconds timeout);
    /// Gives up, which comes to failed() unless it is over.
    void cancel();

signals:
    void accepted(const wireloupe::net::ServerHandshake::Accepted &handshake);
    /// What has come is for the HTTP side of the server.
    void passedOn(const QByteArray &received);
    /// It has failed; the refusal, where there is one, has been written.
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void read();
    void accept();
    void refuse();
    void passOn();
    void timedOut();
    void gone();
    void stop();

    QTcpSocket &m_socket;
    Recorder m_recorder;
    ServerHandshakeOptions m_options;
    RecordedOpening m_opening;
    QTimer m_timer;
    bool m_isDone = false;
};

/// The address and port that a client has connected to, such as "127.0.0.1:9001".
QByteArray localAuthority(const QTcpSocket &socket);

} // namespace wireloupe::net
