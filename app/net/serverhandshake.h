#pragma once

#include <chrono>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/recorder.h"
#include "wire/handshake.h"

namespace wireloupe::net {

struct ServerHandshakeOptions
{
    QList<QByteArray> subprotocols; ///< in order of preference
    std::chrono::milliseconds timeout{10'000};
    wire::Limits limits;
};

/// The server's side of an opening handshake (RFC 6455 section 4.2), recorded as it crossed the wire. A
/// request that breaks the rules is answered with the HTTP status for it, and the socket is closed.
class ServerHandshake : public QObject
{
    Q_OBJECT

public:
    struct Accepted
    {
        QByteArray target;
        QByteArray subprotocol;
        QByteArray early; ///< what the client sent right behind its request: its first frames
    };

    ServerHandshake(QTcpSocket &socket, const Recorder &recorder, const ServerHandshakeOptions &options,
                    QObject *parent = nullptr);

    void start();
    /// Gives up, which comes to failed().
    void cancel() { fail(capture::Cause::CancelledByUser); }

signals:
    void accepted(const wireloupe::net::ServerHandshake::Accepted &handshake);
    /// It has failed; the refusal, where there is one, has been written.
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void read();
    void judge();
    void accept(const wire::RequestHead &request, const wire::RequestCheck &check);
    void refuse(wire::HandshakeError error);
    void fail(capture::Cause cause, qint32 number = 0);
    QByteArray chosenSubprotocol(const QList<QByteArray> &offered) const;

    QTcpSocket &m_socket;
    Recorder m_recorder;
    ServerHandshakeOptions m_options;
    wire::HeadReader m_reader;
    QByteArray m_rest; ///< behind the head
    QTimer m_timer;
    bool m_isDone = false;
};

} // namespace wireloupe::net
