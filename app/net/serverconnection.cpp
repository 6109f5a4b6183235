#include "net/serverconnection.h"

#include <utility>

#include <QHostAddress>
#include <QWebSocketServer>

#include "net/lingeringclose.h"

namespace wireloupe::net {

namespace {

/// All that Qt wants to see; what the client really asked for has been judged before.
QByteArray requestForQt(const QString &path)
{
    return "GET " + path.toLatin1() +
           " HTTP/1.1\r\n"
           "Host: localhost\r\n"
           "Upgrade: websocket\r\n"
           "Connection: Upgrade\r\n"
           "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
           "Sec-WebSocket-Version: 13\r\n"
           "\r\n";
}

capture::StateEvent stateEvent(capture::StateKind kind, capture::Phase phase, const QByteArray &detail)
{
    capture::StateEvent event;
    event.kind = kind;
    event.phase = phase;
    event.detail = detail;
    return event;
}

} // namespace

ServerConnection::ServerConnection(server::PeerId id, std::unique_ptr<QTcpSocket> socket,
                                   const Recorder &recorder, const ServerConnectionOptions &options)
    : m_id(id)
    , m_options(options)
    , m_recorder(recorder)
    , m_socket(std::move(socket))
    , m_handshake(*m_socket, recorder, options.handshake)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

ServerConnection::~ServerConnection()
{
    m_handshake.disconnect(this);
    m_handshake.cancel();
}

void ServerConnection::start(QWebSocketServer &webSocketServer)
{
    const QString from =
        QStringLiteral("%1:%2").arg(m_socket->peerAddress().toString()).arg(m_socket->peerPort());
    m_recorder.state(stateEvent(capture::StateKind::Connecting, capture::Phase::Tcp, from.toUtf8()));
    connect(&m_handshake, &ServerHandshake::accepted, this,
            [this, &webSocketServer](const ServerHandshake::Accepted &handshake) {
                m_accepted = handshake;
                accepted(webSocketServer);
            });
    connect(&m_handshake, &ServerHandshake::failed, this, &ServerConnection::refused);
    m_handshake.start();
}

QString ServerConnection::path() const
{
    return QStringLiteral("/%1").arg(static_cast<quint32>(m_id));
}

void ServerConnection::accepted(QWebSocketServer &webSocketServer)
{
    m_recorder.state(stateEvent(capture::StateKind::Open, capture::Phase::Open, m_accepted.subprotocol));
    auto [nearEnd, qtEnd] = MemorySocket::makePair();
    m_near = std::move(nearEnd);
    qtEnd->setPeer(m_socket->peerAddress(), m_socket->peerPort());
    m_bridge = std::make_unique<Bridge>(*m_near, *m_socket, m_recorder, m_options.bridge);
    connect(m_bridge.get(), &Bridge::ended, this, [this] {
        m_hasBridgeEnded = true;
        finishWhenDone();
    });
    connect(m_near.get(), &QTcpSocket::readyRead, this, &ServerConnection::skipQtResponse);
    webSocketServer.handleConnection(qtEnd.release()); // which takes ownership
    m_near->write(requestForQt(path()));
}

void ServerConnection::setWebSocket(std::unique_ptr<QWebSocket> webSocket)
{
    m_peer = std::make_unique<QtPeer>(m_id, m_accepted.target, std::move(webSocket), *m_bridge,
                                      m_options.maxBacklog);
    // Queued: closing the peer must not take it away from under whoever does.
    connect(m_peer.get(), &QtPeer::done, this, &ServerConnection::finishWhenDone, Qt::QueuedConnection);
    emit opened();
}

/// The client has had our own response; what follows Qt's is frames.
void ServerConnection::skipQtResponse()
{
    while (m_near->canReadLine()) {
        if (m_near->readLine() == "\r\n") {
            disconnect(m_near.get(), &QTcpSocket::readyRead, this, nullptr);
            m_bridge->start(std::exchange(m_accepted.early, {}));
            return;
        }
    }
}

void ServerConnection::refused()
{
    auto *closing = new LingeringClose(*m_socket, this);
    connect(closing, &LingeringClose::finished, this, &ServerConnection::finishWhenDone);
    closing->start(m_options.bridge.closeTimeout);
}

void ServerConnection::abort()
{
    if (m_bridge)
        m_bridge->abort();
    else
        m_handshake.cancel();
}

void ServerConnection::finishWhenDone()
{
    // The messages that came last are still on their way through Qt when the socket has gone.
    const bool isPeerDone = !m_peer || m_peer->isDone();
    if (m_isFinished || !isPeerDone || (m_bridge && !m_hasBridgeEnded))
        return;
    m_isFinished = true;
    if (m_peer)
        emit m_peer->gone();
    emit finished();
}

} // namespace wireloupe::net
