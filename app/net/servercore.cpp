#include "net/servercore.h"

#include <algorithm>
#include <utility>

#include "net/nativesocket.h"

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
                       std::shared_ptr<server::Counters> counters, QObject *parent)
    : QObject(parent)
    , m_commons{.sink = std::move(sink), .peers = std::move(peers), .counters = std::move(counters)}
    , m_recorder(m_commons.sink, capture::ConnectionId{0})
    , m_listener([this](qintptr descriptor) { accept(descriptor); }, this)
    , m_shards(m_commons, this)
    , m_stopTimer(this)
{
    connect(&m_listener, &Listener::heldUp, this, &ServerCore::takeHoldUp);
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &ServerCore::abortAll);
    connect(&m_shards, &ServerShards::peersChanged, this, &ServerCore::peersChanged);
    connect(&m_shards, &ServerShards::emptied, this, &ServerCore::finishStop);
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
    m_shards.setCount(static_cast<std::size_t>(threadsOf(options)));
    renewExchange();
    setPlan(options.plan);
    applyOptions();
    if (!m_listener.listen(options.address, options.port)) {
        fail(listenFailure());
        return;
    }
    if (!m_authorityFile.isEmpty())
        emit authorityReady(m_authorityFile);
    m_listenedAt = authority(m_listener.address(), m_listener.port());
    record(capture::StateKind::Listening);
    emit listening(m_listener.address(), m_listener.port());
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

void ServerCore::renewExchange()
{
    m_shards.first().setOutside(nullptr);
    m_exchange.reset();
    if (m_options.exchange.url.isEmpty())
        return;
    m_exchange = std::make_unique<ServerExchange>(m_options.exchange, m_options.limits, m_recorder,
                                                  m_exchangeCounters);
    connect(m_exchange.get(), &ServerExchange::statusChanged, this, &ServerCore::exchangeChanged);
    m_shards.first().setOutside(&m_exchange->exchange());
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
    event.cause = causeOf(m_listener.error());
    event.number = m_options.port;
    event.detail = event.cause == capture::Cause::Other ? m_listener.errorString().toUtf8()
                                                        : authority(m_options.address, m_options.port);
    return event;
}

void ServerCore::takeHoldUp()
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Tcp;
    event.cause = capture::Cause::Other;
    event.detail = "no more can be accepted while too many files are open";
    if (const quint64 limit = descriptorLimit())
        event.detail += ", of which this program may have " + QByteArray::number(limit);
    m_recorder.state(event);
    emit heldUp(event);
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
    m_shards.forEach([](ServerShard &shard) { shard.closeAll(); });
    m_stopTimer.start(m_options.closeTimeout + stopGrace);
    finishStop();
}

void ServerCore::finishStop()
{
    if (m_listener.isListening() || m_state != ServerState::Listening || !m_shards.isEmpty())
        return;
    m_stopTimer.stop();
    if (m_exchange)
        m_exchange->stop();
    record(capture::StateKind::Stopped);
    setState(ServerState::Stopped);
}

void ServerCore::abortAll()
{
    m_shards.forEach([](ServerShard &shard) { shard.abortAll(); });
}

void ServerCore::setPlan(const server::ServerPlan &plan)
{
    if (const QByteArray problem = server::problemOf(plan); !problem.isEmpty()) {
        emit planRefused(problem);
        return;
    }
    m_shards.forEach([plan, numbers = std::make_shared<server::PlanNumbers>()](
                         ServerShard &shard) { shard.setPlan(plan, numbers); },
                     [this] { emit planTaken(); });
}

void ServerCore::withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act)
{
    m_shards.forEach([id, act](ServerShard &shard) { shard.withPeer(id, act); });
}

void ServerCore::sendTo(server::PeerId id, const wire::Message &message)
{
    m_shards.forEach([id, message](ServerShard &shard) { shard.sendTo(id, message); });
}

void ServerCore::sendToAll(const wire::Message &message)
{
    m_shards.forEach([message](ServerShard &shard) { shard.sendToAll(message); });
}

void ServerCore::applyOptions()
{
    const bool isQtWanted = m_options.engine == Engine::Qt || m_options.tls.isEnabled;
    m_commons.seats->setLimit(m_options.maxPeers);
    m_shards.forEach([options = connectionOptions(), isQtWanted](ServerShard &shard) {
        shard.setOptions(options, isQtWanted);
    });
}

void ServerCore::accept(qintptr descriptor)
{
    m_shards.accept(descriptor, server::PeerId{++m_lastId});
}

ServerConnectionOptions ServerCore::connectionOptions()
{
    ServerConnectionOptions options;
    options.tls = m_tls;
    options.handshake.subprotocols = m_options.subprotocols;
    options.handshake.access = m_options.access;
    options.handshake.deflate = m_options.deflate;
    options.handshake.responseHeaders = m_options.responseHeaders;
    options.handshake.maxPeers = m_options.maxPeers;
    options.handshake.takeSeat = [seats = m_commons.seats] { return seats->take(); };
    options.handshake.hasHttp = m_options.http.isEnabled;
    options.handshake.limits = m_options.limits;
    options.handshakeTimeout = m_options.handshakeTimeout;
    options.bridge.role = wire::Role::Server;
    options.bridge.limits = m_options.limits;
    options.bridge.closeTimeout = m_options.closeTimeout;
    options.bridge.framing.level = m_options.deflate.level;
    options.bridge.framing.threshold = m_options.deflate.threshold;
    const server::GuardOptions &guards = m_options.guards;
    options.bridge.rate = guards.rate;
    options.bridge.counters = m_commons.counters;
    options.bridge.keepAlive = {guards.heartbeat.interval, guards.heartbeat.timeout, true};
    options.slowConsumer = guards.slowConsumer;
    options.counters = m_commons.counters;
    options.http = m_options.http;
    options.nextId = [this] { return server::PeerId{++m_lastId}; };
    return options;
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
