#include "net/servercore.h"

#include <algorithm>
#include <utility>

#include "net/wireengine.h"

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

constexpr std::chrono::milliseconds noteInterval{250};

QByteArray authority(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isV6 ? QLatin1Char('[') + address.toString() + QLatin1Char(']') : address.toString();
    return host.toUtf8() + ':' + QByteArray::number(port);
}

/// Bytes are to be kept from the socket somewhere, which the Bridge alone can do.
bool isPaced(const server::ServerPlan &plan)
{
    const auto isPacedRoute = [](const server::Route &route) { return route.faults.isPaced(); };
    return plan.faults.isPaced() || std::any_of(plan.routes.begin(), plan.routes.end(), isPacedRoute);
}

} // namespace

ServerCore::ServerCore(std::shared_ptr<capture::FrameSink> sink, std::shared_ptr<PeerTable> peers,
                       std::shared_ptr<server::Counters> counters, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_recorder(m_sink, capture::ConnectionId{0})
    , m_peers(std::move(peers))
    , m_counters(std::move(counters))
    , m_listener([this](qintptr descriptor) { accept(descriptor); }, this)
    , m_qtEngine(this)
    , m_clock(this)
    , m_router(std::make_unique<server::Router>(server::ServerPlan(), m_clock, nullptr, m_counters))
    , m_stopTimer(this)
    , m_noteTimer(this)
{
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &ServerCore::abortAll);
    m_noteTimer.setInterval(noteInterval);
    connect(&m_noteTimer, &QTimer::timeout, this, &ServerCore::notePeers);
}

ServerCore::~ServerCore() = default;

void ServerCore::start(const ServerOptions &options)
{
    abortAll();
    m_listener.close();
    m_options = options;
    setState(ServerState::Starting);
    if (!checkPlan() || !prepareTls())
        return;
    const auto before = renewExchange(); // which the router speaks through, until it is another
    setPlan(options.plan);
    m_engine = &chosenEngine();
    m_engine->setOptions(connectionOptions());
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
    if (m_exchange)
        m_exchange->start();
}

/// False where it has failed because the plan cannot be carried out.
bool ServerCore::checkPlan()
{
    const QByteArray problem = server::problemOf(m_options.plan);
    if (problem.isEmpty())
        return true;
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.cause = capture::Cause::BadPlan;
    event.detail = problem;
    fail(event);
    return false;
}

/// Returns the one that was there.
std::unique_ptr<ServerExchange> ServerCore::renewExchange()
{
    auto before = std::move(m_exchange);
    if (m_options.exchange.url.isEmpty())
        return before;
    m_exchange = std::make_unique<ServerExchange>(m_options.exchange, m_options.limits, m_recorder,
                                                  m_exchangeCounters);
    connect(m_exchange.get(), &ServerExchange::statusChanged, this, &ServerCore::exchangeChanged);
    return before;
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
    if (m_exchange)
        m_exchange->stop();
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
    if (const QByteArray problem = server::problemOf(plan); !problem.isEmpty()) {
        emit planRefused(problem);
        return;
    }
    m_router = std::make_unique<server::Router>(plan, m_clock, m_exchange ? &m_exchange->exchange() : nullptr,
                                                m_counters);
    withAllPeers([this](server::Peer &peer) { m_router->add(peer); });
    emit planTaken();
}

void ServerCore::withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act)
{
    const auto connection = m_connections.find(id);
    if (connection != m_connections.end() && connection->second->peer())
        act(*connection->second->peer());
}

void ServerCore::withAllPeers(const std::function<void(server::Peer &)> &act)
{
    for (const auto &[id, connection] : m_connections)
        if (server::Peer *peer = connection->peer())
            act(*peer);
}

ServerEngine &ServerCore::chosenEngine()
{
    const bool isQtWanted =
        m_options.engine == Engine::Qt || m_options.tls.isEnabled || isPaced(m_options.plan);
    if (!isQtWanted && !m_wireEngine)
        m_wireEngine = makeWireEngine();
    return isQtWanted || !m_wireEngine ? m_qtEngine : *m_wireEngine;
}

void ServerCore::accept(qintptr descriptor)
{
    const server::PeerId id{++m_lastId};
    const Recorder recorder(m_sink, capture::ConnectionId{m_lastId});
    auto connection = m_engine->accept(descriptor, id, recorder, *this);
    if (!connection)
        return;
    PeerConnection &accepted = *connection;
    m_connections.emplace(id, std::move(connection));
    accepted.start();
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
    const server::GuardOptions &guards = m_options.guards;
    options.bridge.rate = guards.rate;
    options.bridge.counters = m_counters;
    options.bridge.keepAlive = {guards.heartbeat.interval, guards.heartbeat.timeout, true};
    options.slowConsumer = guards.slowConsumer;
    options.counters = m_counters;
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

void ServerCore::opened(PeerConnection &connection)
{
    m_peers->add(connection.info(), connection.recorder().counters());
    m_router->add(*connection.peer());
    if (!m_noteTimer.isActive())
        m_noteTimer.start();
    emit peersChanged();
}

void ServerCore::received(PeerConnection &connection, const wire::Message &message)
{
    m_router->receive(*connection.peer(), message);
}

void ServerCore::finished(PeerConnection &connection)
{
    const auto found = m_connections.find(connection.id());
    if (found == m_connections.end())
        return;
    const bool wasOpen = connection.peer() != nullptr;
    if (wasOpen)
        m_router->remove(*connection.peer());
    m_peers->remove(connection.id());
    deleteLater(std::move(found->second));
    m_connections.erase(found);
    if (wasOpen)
        emit peersChanged();
    finishStop();
}

void ServerCore::notePeers()
{
    if (m_connections.empty())
        m_noteTimer.stop();
    else if (m_peers->wasRead())
        for (const auto &[id, connection] : m_connections)
            if (const server::Peer *peer = connection->peer())
                m_peers->note(id, peer->backlog(), connection->latency());
}

/// Not in the midst of what it does.
void ServerCore::deleteLater(std::unique_ptr<PeerConnection> connection)
{
    m_ended.push_back(std::move(connection));
    if (m_ended.size() == 1)
        QMetaObject::invokeMethod(
            this, [this] { std::exchange(m_ended, {}); }, Qt::QueuedConnection);
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
