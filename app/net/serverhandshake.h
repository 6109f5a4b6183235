#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/recorder.h"
#include "net/serverrefusal.h"

namespace wireloupe::net {

struct ServerHandshakeOptions
{
    QList<QByteArray> subprotocols; ///< in order of preference
    server::AccessOptions access;
    wire::DeflateOptions deflate;
    wire::HeaderFields responseHeaders; ///< added to the accepting response
    int maxPeers = 0;                   ///< to tell who is one too many by `hasRoom`
    std::function<bool()> hasRoom;      ///< asked when a request is right in everything else; null: always
    wire::Limits limits;
};

/// The server's side of an opening handshake (RFC 6455 section 4.2), recorded as it crossed the wire. A
/// request that breaks the rules of the protocol, or those of the user about who may come in, is answered
/// with the HTTP status for it; closing the socket is left to the caller.
class ServerHandshake : public QObject
{
    Q_OBJECT

public:
    struct Accepted
    {
        QByteArray target;
        QByteArray subprotocol;
        std::optional<wire::DeflateParameters> deflate;
        QByteArray early; ///< what the client sent right behind its request: its first frames
    };

    /// The socket is not owned and must outlive it. Over TLS it is encrypted already.
    ServerHandshake(QTcpSocket &socket, const Recorder &recorder, const ServerHandshakeOptions &options,
                    QObject *parent = nullptr);

    /// Comes to accepted() or failed() within `timeout`, however steadily bytes trickle in.
    void start(std::chrono::milliseconds timeout);
    /// Gives up, which comes to failed() unless it is over.
    void cancel();

signals:
    void accepted(const wireloupe::net::ServerHandshake::Accepted &handshake);
    /// It has failed; the refusal, where there is one, has been written.
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void read();
    void judge();
    void accept(const wire::RequestHead &request, const wire::RequestCheck &check);
    void refuse(const ServerRefusal &refusal);
    void timedOut();
    void gone();
    void fail(const capture::StateEvent &event);
    void recordRequest(const QByteArray &raw);
    bool isTls() const;
    QByteArray localAuthority() const;
    QByteArray chosenSubprotocol(const QList<QByteArray> &offered) const;

    QTcpSocket &m_socket;
    Recorder m_recorder;
    ServerHandshakeOptions m_options;
    wire::HeadReader m_reader;
    QByteArray m_rest; ///< behind the head
    QTimer m_timer;
    bool m_isRequestRecorded = false;
    bool m_isDone = false;
};

} // namespace wireloupe::net
