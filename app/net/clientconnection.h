#pragma once

#include <memory>

#include <QTimer>
#include <QWebSocket>

#include "net/bridge.h"
#include "net/clienthandshake.h"
#include "net/clientoptions.h"
#include "net/dialer.h"
#include "net/loopbackgate.h"

namespace wireloupe::net {

/// One connection of a Client, from the first step of dialling to its end: a QWebSocket, the loopback
/// connection that it believes to be the server, the real connection, and the Bridge between the two.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    ClientConnection(const Recorder &recorder, const ClientOptions &options);
    ~ClientConnection() override;

    void start();
    void send(const wire::Message &message);
    void ping(const QByteArray &payload);
    void close(quint16 code, const QByteArray &reason);
    void abort();

    const QByteArray &subprotocol() const { return m_subprotocol; }

signals:
    void opened();
    void closing();
    void messageReceived(const wireloupe::wire::Message &message);
    /// Emitted once, and nothing after it.
    void ended(const wireloupe::capture::StateEvent &event);

private:
    void dialed();
    void accepted();
    void joinWhenReady();
    void bridgeEnded(const capture::StateEvent &event);
    void endWhenDelivered();
    void fail(const capture::StateEvent &event);
    void giveUp(capture::StateKind kind, capture::Cause cause, const QByteArray &detail = {});
    capture::Phase phase() const;

    Recorder m_recorder;
    ClientOptions m_options;
    QTimer m_connectTimer;
    LoopbackGate m_gate;
    Dialer m_dialer;
    std::unique_ptr<QTcpSocket> m_near;
    std::unique_ptr<QTcpSocket> m_far;
    std::unique_ptr<ClientHandshake> m_handshake;
    std::unique_ptr<Bridge> m_bridge;
    QWebSocket m_webSocket;
    QByteArray m_subprotocol;
    std::optional<capture::StateEvent> m_end;
    bool m_isAccepted = false;
    bool m_hasEnded = false;
};

} // namespace wireloupe::net
