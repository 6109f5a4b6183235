#pragma once

#include <memory>
#include <optional>

#include <QDeadlineTimer>

#include "net/bridge.h"
#include "net/memorysocket.h"
#include "net/peerconnection.h"
#include "net/qtpeer.h"
#include "net/serverhandshake.h"
#include "net/tlsacceptance.h"
#include "net/tokengate.h"
#include "server/httpoptions.h"

class QWebSocketServer;

namespace wireloupe::net {

struct ServerConnectionOptions
{
    std::optional<QSslConfiguration> tls; ///< nothing: plain TCP
    ServerHandshakeOptions handshake;
    std::chrono::milliseconds handshakeTimeout{10'000}; ///< as ServerOptions::handshakeTimeout
    BridgeOptions bridge;
    server::SlowConsumer slowConsumer = {};
    server::HttpOptions http = {};
    std::function<server::PeerId()> nextId = {}; ///< for those who are peers without being connections
    std::shared_ptr<server::Counters> counters;  ///< not null
};

/// One TCP connection to the local server, from its acceptance to its end: the TLS handshake, where there is
/// one, the opening handshake, a token by the first message, where one is asked for; and all along a Bridge
/// between the socket and a QWebSocket that QWebSocketServer makes of the other end of a MemorySocket.
class ServerConnection : public QObject, public PeerConnection
{
    Q_OBJECT

public:
    /// The socket is a QSslSocket, not yet encrypted, where the options say TLS.
    /// `webSocketServer` is given the upgraded connection, under the path that path() says; what it makes of
    /// it comes back by setWebSocket().
    ServerConnection(server::PeerId id, std::unique_ptr<QTcpSocket> socket, const Recorder &recorder,
                     const ServerConnectionOptions &options, QWebSocketServer &webSocketServer,
                     ConnectionOwner &owner);
    ~ServerConnection() override;

    void start() override;
    void setWebSocket(std::unique_ptr<QWebSocket> webSocket);
    void close(quint16 code, const QByteArray &reason) override;
    void abort() override;

    server::PeerId id() const override { return m_id; }
    QString path() const;
    const Recorder &recorder() const override { return m_recorder; }
    bool isUpgraded() const override { return m_bridge != nullptr; }
    server::Peer *peer() override { return m_isOpened ? m_peer.get() : nullptr; }
    PeerInfo info() const override;
    std::optional<std::chrono::nanoseconds> latency() const override;

private:
    void secure(QSslSocket &socket);
    void shakeHands();
    void accepted();
    void refused();
    void passOn(const QByteArray &received);
    void waitForToken();
    void open();
    void cancelHandshakes();
    void skipQtResponse();
    void finishWhenDone();

    server::PeerId m_id;
    ServerConnectionOptions m_options;
    Recorder m_recorder;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<MemorySocket> m_near;
    QWebSocketServer &m_webSocketServer;
    ConnectionOwner &m_owner;
    QDeadlineTimer m_deadline; ///< of all that comes before the upgrade
    std::unique_ptr<TlsAcceptance> m_tls;
    std::unique_ptr<ServerHandshake> m_handshake; ///< from the end of the TLS handshake
    ServerHandshake::Accepted m_accepted;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<QtPeer> m_peer;
    std::unique_ptr<TokenGate> m_gate;
    bool m_isOpened = false;
    bool m_hasBridgeEnded = false;
    bool m_isFinished = false;
};

} // namespace wireloupe::net
