#include "net/serverconnection.h"

#include <utility>

#include <QHostAddress>
#include <QWebSocketServer>

#include "net/guardcounts.h"
#include "net/httparrival.h"
#include "net/lingeringclose.h"
#include "net/serverevents.h"
#include "net/tlssession.h"

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

} // namespace

ServerConnection::ServerConnection(server::PeerId id, std::unique_ptr<QTcpSocket> socket,
                                   const Recorder &recorder, const ServerConnectionOptions &options,
                                   QWebSocketServer &webSocketServer, ConnectionOwner &owner)
    : m_id(id)
    , m_options(options)
    , m_recorder(recorder)
    , m_socket(std::move(socket))
    , m_webSocketServer(webSocketServer)
    , m_owner(owner)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

ServerConnection::~ServerConnection()
{
    m_isFinished = true;
    for (QObject *sender : {static_cast<QObject *>(m_tls.get()), static_cast<QObject *>(m_handshake.get())})
        if (sender)
            sender->disconnect(this);
    cancelHandshakes();
}

void ServerConnection::start()
{
    m_deadline.setRemainingTime(m_options.handshakeTimeout);
    m_recorder.state(connectingFrom(m_socket->peerAddress(), m_socket->peerPort()));
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        secure(*tls);
    else
        shakeHands();
}

void ServerConnection::secure(QSslSocket &socket)
{
    m_tls = std::make_unique<TlsAcceptance>(socket, m_recorder);
    connect(m_tls.get(), &TlsAcceptance::secured, this, &ServerConnection::shakeHands);
    connect(m_tls.get(), &TlsAcceptance::failed, this, &ServerConnection::refused);
    m_tls->start(m_options.tls.value_or(QSslConfiguration()), m_options.handshakeTimeout);
}

void ServerConnection::shakeHands()
{
    m_handshake = std::make_unique<ServerHandshake>(*m_socket, m_recorder, m_options.handshake);
    connect(m_handshake.get(), &ServerHandshake::accepted, this,
            [this](const ServerHandshake::Accepted &handshake) {
                m_accepted = handshake;
                accepted();
            });
    connect(m_handshake.get(), &ServerHandshake::passedOn, this, &ServerConnection::passOn);
    connect(m_handshake.get(), &ServerHandshake::failed, this,
            [this](const capture::StateEvent &event) { countEnd(*m_options.counters, event); });
    connect(m_handshake.get(), &ServerHandshake::failed, this, &ServerConnection::refused);
    m_handshake->start(std::chrono::milliseconds(m_deadline.remainingTime()));
}

PeerInfo ServerConnection::info() const
{
    PeerInfo info;
    info.id = m_id;
    info.address = m_socket->peerAddress();
    info.port = m_socket->peerPort();
    info.target = m_accepted.target;
    info.subprotocol = m_accepted.subprotocol;
    info.extension = m_accepted.extension;
    info.tlsProtocol = tlsProtocolOf(*m_socket);
    info.since = capture::monotonicNow();
    return info;
}

std::optional<std::chrono::nanoseconds> ServerConnection::latency() const
{
    return m_bridge ? m_bridge->roundTrip() : std::nullopt;
}

QString ServerConnection::path() const
{
    return QStringLiteral("/%1").arg(static_cast<quint32>(m_id));
}

void ServerConnection::accepted()
{
    m_recorder.state(openWith(m_accepted.subprotocol));
    auto [nearEnd, qtEnd] = MemorySocket::makePair();
    m_near = std::move(nearEnd);
    qtEnd->setPeer(m_socket->peerAddress(), m_socket->peerPort());
    m_options.bridge.framing.deflate = m_accepted.deflate;
    m_bridge = std::make_unique<Bridge>(*m_near, *m_socket, m_recorder, m_options.bridge);
    connect(m_bridge.get(), &Bridge::ended, this, [this](const capture::StateEvent &event) {
        countEnd(*m_options.counters, event);
        m_hasBridgeEnded = true;
        finishWhenDone();
    });
    connect(m_near.get(), &QTcpSocket::readyRead, this, &ServerConnection::skipQtResponse);
    m_webSocketServer.handleConnection(qtEnd.release()); // which takes ownership
    m_near->write(requestForQt(path()));
}

void ServerConnection::setWebSocket(std::unique_ptr<QWebSocket> webSocket)
{
    m_peer = std::make_unique<QtPeer>(m_id, m_accepted.target, std::move(webSocket), *m_bridge,
                                      server::SendQueue(m_options.slowConsumer, m_options.counters));
    // Queued: closing the peer must not take it away from under whoever does.
    connect(m_peer.get(), &QtPeer::done, this, &ServerConnection::finishWhenDone, Qt::QueuedConnection);
    const server::AccessOptions &access = m_options.handshake.access;
    const bool isTokenFirst = access.tokenPlace == server::AccessOptions::TokenPlace::FirstMessage;
    if (isTokenFirst && !access.token.isEmpty())
        waitForToken();
    else
        open();
}

void ServerConnection::waitForToken()
{
    m_gate =
        std::make_unique<TokenGate>(*m_peer, m_options.handshake.access.token, m_options.handshakeTimeout);
    connect(m_gate.get(), &TokenGate::passed, this, &ServerConnection::open);
    connect(m_gate.get(), &TokenGate::refused, this, [this](const QByteArray &why) {
        m_peer->closeFor(capture::Cause::AccessRefused, wire::PolicyViolation, why);
    });
}

void ServerConnection::open()
{
    m_isOpened = true;
    m_owner.opened(*this);
    connect(m_peer.get(), &server::Peer::messageReceived, this,
            [this](const wire::Message &message) { m_owner.received(*this, message); });
}

void ServerConnection::passOn(const QByteArray &received)
{
    m_isFinished = true;
    m_owner.passedOn(*this, {std::move(m_socket), received});
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

void ServerConnection::close(quint16 code, const QByteArray &reason)
{
    if (m_peer)
        m_peer->close(code, reason);
    else
        abort();
}

void ServerConnection::abort()
{
    if (m_bridge)
        m_bridge->abort();
    else
        cancelHandshakes();
}

void ServerConnection::cancelHandshakes()
{
    if (m_handshake)
        m_handshake->cancel();
    else if (m_tls)
        m_tls->cancel();
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
    m_owner.finished(*this);
}

} // namespace wireloupe::net
