#include "net/servercore.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "net/tlssession.h"

namespace wireloupe::net {

namespace {

/// Beyond the time that each peer has for the closing handshake by itself: for those whose last messages take
/// longer to go out.
constexpr auto stopGrace = std::chrono::milliseconds(500);

capture::Cause causeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return capture::Cause::AddressInUse;
    case QAbstractSocket::SocketAccessError:
        return capture::Cause::AccessDenied;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return capture::Cause::AddressNotAvailable;
    default:
        return capture::Cause::Other;
    }
}

QByteArray authority(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isV6 ? QLatin1Char('[') + address.toString() + QLatin1Char(']') : address.toString();
    return host.toUtf8() + ':' + QByteArray::number(port);
}

} // namespace

ServerCore::ServerCore(std::shared_ptr<capture::FrameSink> sink, std::shared_ptr<PeerTable> peers,
                       QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_recorder(m_sink, capture::ConnectionId{0})
    , m_peers(std::move(peers))
    , m_listener([this](std::unique_ptr<QTcpSocket> socket) { accept(std::move(socket)); }, this)
    , m_webSocketServer(QStringLiteral("wireloupe"), QWebSocketServer::NonSecureMode, this)
    , m_clock(this)
    , m_router(std::make_unique<server::Router>(server::ServerPlan(), m_clock))
    , m_stopTimer(this)
{
    m_webSocketServer.setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_webSocketServer, &QWebSocketServer::newConnection, this, &ServerCore::takeWebSocket);
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &ServerCore::abortAll);
}

ServerCore::~ServerCore() = default;

void ServerCore::start(const ServerOptions &options)
{
    abortAll();
    m_listener.close();
    m_options = options;
    setPlan(options.plan);
    setState(ServerState::Starting);
    if (!prepareTls())
        return;
    m_listener.setTls(m_tls.has_value());
    if (!m_listener.listen(options.address, options.port)) {
        fail(listenFailure());
        return;
    }
    if (!m_authorityFile.isEmpty())
        emit authorityReady(m_authorityFile);
    m_listenedAt = authority(m_listener.serverAddress(), m_listener.serverPort());
    record(capture::StateKind::Listening);
    emit listening(m_listener.serverAddress(), m_listener.serverPort());
    setState(ServerState::Listening);
}

/// False where it has failed for want of an identity.
bool ServerCore::prepareTls()
{
    m_tls.reset();
    m_authorityFile.clear();
    if (!m_options.tls.isEnabled)
        return true;
    QString error;
    const auto identity = makeServerIdentity(m_options.tls, m_options.address, error);
    if (identity) {
        m_tls = serverConfiguration(*identity);
        m_authorityFile = identity->authorityFile;
        return true;
    }
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Tls;
    event.cause = capture::Cause::TlsFile;
    event.detail = error.toUtf8();
    fail(event);
    return false;
}

capture::StateEvent ServerCore::listenFailure() const
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Tcp;
    event.cause = causeOf(m_listener.serverError());
    event.number = m_options.port;
    event.detail = event.cause == capture::Cause::Other ? m_listener.errorString().toUtf8()
                                                        : authority(m_options.address, m_options.port);
    return event;
}

void ServerCore::fail(const capture::StateEvent &event)
{
    m_recorder.state(event);
    emit failed(event);
    setState(ServerState::Failed);
}

void ServerCore::stop()
{
    if (m_state != ServerState::Listening || !m_listener.isListening())
        return;
    m_listener.close();
    for (const auto &[id, connection] : m_connections)
        connection->close(wire::GoingAway, {});
    m_stopTimer.start(m_options.closeTimeout + stopGrace);
    finishStop();
}

void ServerCore::finishStop()
{
    if (m_listener.isListening() || m_state != ServerState::Listening || !m_connections.empty())
        return;
    m_stopTimer.stop();
    record(capture::StateKind::Stopped);
    setState(ServerState::Stopped);
}

void ServerCore::abortAll()
{
    for (const auto &[id, connection] : m_connections)
        connection->abort();
}

void ServerCore::setPlan(const server::ServerPlan &plan)
{
    m_router = std::make_unique<server::Router>(plan, m_clock);
    withAllPeers([this](QtPeer &peer) { m_router->add(peer); });
}

void ServerCore::withPeer(server::PeerId id, const std::function<void(QtPeer &)> &act)
{
    const auto connection = m_connections.find(id);
    if (connection != m_connections.end() && connection->second->peer())
        act(*connection->second->peer());
}

void ServerCore::withAllPeers(const std::function<void(QtPeer &)> &act)
{
    for (const auto &[id, connection] : m_connections)
        if (QtPeer *peer = connection->peer())
            act(*peer);
}

void ServerCore::accept(std::unique_ptr<QTcpSocket> socket)
{
    const server::PeerId id{++m_lastId};
    const Recorder recorder(m_sink, capture::ConnectionId{m_lastId});
    auto connection =
        std::make_unique<ServerConnection>(id, std::move(socket), recorder, connectionOptions());
    ServerConnection &accepted = *connection;
    m_connections.emplace(id, std::move(connection));
    connect(
        &accepted, &ServerConnection::opened, this, [this, &accepted] { opened(accepted); });
    connect(&accepted, &ServerConnection::finished, this, [this, &accepted] { finished(accepted); });
    accepted.start(m_webSocketServer);
}

ServerConnectionOptions ServerCore::connectionOptions() const
{
    ServerConnectionOptions options;
    options.tls = m_tls;
    options.handshake.subprotocols = m_options.subprotocols;
    options.handshake.access = m_options.access;
    options.handshake.deflate = m_options.deflate;
    options.handshake.responseHeaders = m_options.responseHeaders;
    options.handshake.maxPeers = m_options.maxPeers;
    options.handshake.hasRoom = [this] { return hasRoom(); };
    options.handshake.limits = m_options.limits;
    options.handshakeTimeout = m_options.handshakeTimeout;
    options.bridge.role = wire::Role::Server;
    options.bridge.limits = m_options.limits;
    options.bridge.closeTimeout = m_options.closeTimeout;
    options.bridge.framing.level = m_options.deflate.level;
    options.bridge.framing.threshold = m_options.deflate.threshold;
    options.bridge.maxMessagesPerSecond = m_options.maxMessagesPerSecond;
    options.maxBacklog = m_options.maxBacklog;
    return options;
}

/// Who waits for a token counts already: what he may cost is the same.
bool ServerCore::hasRoom() const
{
    return m_options.maxPeers <= 0 ||
           std::count_if(
               m_connections.begin(), m_connections.end(),
               [](const auto &each) { return each.second->isUpgraded(); }) < m_options.maxPeers;
}

void ServerCore::takeWebSocket()
{
    while (m_webSocketServer.hasPendingConnections()) {
        std::unique_ptr<QWebSocket> webSocket(m_webSocketServer.nextPendingConnection());
        webSocket->setParent(nullptr);
        // The path is the number of the connection: see ServerConnection::path().
        const server::PeerId id{webSocket->requestUrl().path().sliced(1).toUInt()};
        const auto connection = m_connections.find(id);
        if (connection != m_connections.end())
            connection->second->setWebSocket(std::move(webSocket));
    }
}

void ServerCore::opened(ServerConnection &connection)
{
    PeerInfo info;
    info.id = connection.id();
    info.address = connection.socket().peerAddress();
    info.port = connection.socket().peerPort();
    info.target = connection.handshake().target;
    info.subprotocol = connection.handshake().subprotocol;
    info.tlsProtocol = tlsProtocolOf(connection.socket());
    info.since = capture::monotonicNow();
    m_peers->add(info, connection.recorder().counters());
    QtPeer &peer = *connection.peer();
    connect(&peer, &server::Peer::messageReceived, this,
            [this, &peer](const wire::Message &message) { m_router->receive(peer, message); });
    m_router->add(peer);
    emit peersChanged();
}

void ServerCore::finished(ServerConnection &connection)
{
    const auto found = m_connections.find(connection.id());
    if (found == m_connections.end())
        return;
    const bool wasOpen = connection.peer() != nullptr;
    if (wasOpen)
        m_router->remove(*connection.peer());
    m_peers->remove(connection.id());
    // Not in the midst of its own signal.
    found->second.release()->deleteLater();
    m_connections.erase(found);
    if (wasOpen)
        emit peersChanged();
    finishStop();
}

void ServerCore::setState(ServerState state)
{
    m_state = state;
    emit stateChanged(state);
}

void ServerCore::record(capture::StateKind kind)
{
    capture::StateEvent event;
    event.kind = kind;
    event.detail = m_listenedAt;
    m_recorder.state(event);
}

} // namespace wireloupe::net
