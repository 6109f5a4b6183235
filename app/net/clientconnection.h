#pragma once

#include <memory>

#include <QTimer>
#include <QWebSocket>

#include "net/bridge.h"
#include "net/clientopening.h"
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
    /// Behind the messages sent before, as is halfClose().
    void inject(const QByteArray &bytes);
    void close(quint16 code, const QByteArray &reason);
    void halfClose();
    void abort();
    /// Before it is open too.
    void setFragmentSize(qsizetype bytes);
    void setPongMuted(bool isMuted);
    void setKeepAlive(const KeepAlive &keepAlive);

    const QByteArray &subprotocol() const { return m_opening.subprotocol(); }
    const std::optional<wire::DeflateParameters> &deflate() const { return m_opening.deflate(); }

signals:
    void opened();
    void closing();
    void messageReceived(const wireloupe::wire::Message &message);
    /// Emitted once, and nothing after it.
    void ended(const wireloupe::capture::StateEvent &event);
    void secured(const wireloupe::capture::TlsDetails &details);

private:
    void accepted();
    void welcomeWhenReady();
    void join();
    BridgeOptions bridgeOptions() const;
    void bridgeEnded(const capture::StateEvent &event);
    void endWhenDelivered();
    void fail(const capture::StateEvent &event);
    void giveUp(capture::StateKind kind, capture::Cause cause, const QByteArray &detail = {});

    Recorder m_recorder;
    ClientOptions m_options;
    QTimer m_connectTimer;
    LoopbackGate m_gate;
    ClientOpening m_opening;
    std::unique_ptr<QTcpSocket> m_near;
    std::unique_ptr<Bridge> m_bridge; ///< null until it is open
    QWebSocket m_webSocket;
    quint64 m_sentMessages = 0; ///< given to m_webSocket
    std::optional<capture::StateEvent> m_end;
    bool m_isAccepted = false;
    bool m_hasEnded = false;
};

} // namespace wireloupe::net
