#pragma once

#include <memory>

#include "net/bridge.h"
#include "net/memorysocket.h"
#include "net/qtpeer.h"
#include "net/serverhandshake.h"

class QWebSocketServer;

namespace wireloupe::net {

struct ServerConnectionOptions
{
    ServerHandshakeOptions handshake;
    BridgeOptions bridge;
    qint64 maxBacklog = 0;
};

/// One TCP connection to the local server, from its acceptance to its end: the opening handshake, then a
/// Bridge between the socket and a QWebSocket that QWebSocketServer makes of the other end of a MemorySocket.
class ServerConnection : public QObject
{
    Q_OBJECT

public:
    ServerConnection(server::PeerId id, std::unique_ptr<QTcpSocket> socket, const Recorder &recorder,
                     const ServerConnectionOptions &options);
    ~ServerConnection() override;

    /// Begins the opening handshake. `webSocketServer` is given the upgraded connection, under the path that
    /// path() says; what it makes of it comes back by setWebSocket().
    void start(QWebSocketServer &webSocketServer);
    void setWebSocket(std::unique_ptr<QWebSocket> webSocket);
    /// Drops it. While the opening handshake is under way, this comes to finished() too.
    void abort();

    server::PeerId id() const { return m_id; }
    QString path() const;
    const QTcpSocket &socket() const { return *m_socket; }
    const Recorder &recorder() const { return m_recorder; }
    const ServerHandshake::Accepted &handshake() const { return m_accepted; }
    /// Null until opened().
    QtPeer *peer() const { return m_peer.get(); }

signals:
    void opened();
    void finished();

private:
    void accepted(QWebSocketServer &webSocketServer);
    void refused();
    void skipQtResponse();
    void finishWhenDone();

    server::PeerId m_id;
    ServerConnectionOptions m_options;
    Recorder m_recorder;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<MemorySocket> m_near;
    ServerHandshake m_handshake;
    ServerHandshake::Accepted m_accepted;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<QtPeer> m_peer;
    bool m_hasBridgeEnded = false;
    bool m_isFinished = false;
};

} // namespace wireloupe::net
