#include "net/servershard.h"

#include <utility>

#include "net/wireengine.h"

namespace wireloupe::net {

namespace {

constexpr std::chrono::milliseconds noteInterval{250};
/// Of reading the post, before peers have their turn.
constexpr std::chrono::milliseconds maxTurn{10};

HttpConnectionOptions httpOptions(const ServerConnectionOptions &options)
{
    HttpConnectionOptions http;
    http.http = options.http;
    http.response = {options.handshake.access, options.handshake.responseHeaders};
    http.limits = options.handshake.limits;
    http.rate = options.bridge.rate;
    http.requestTimeout = options.handshakeTimeout;
    http.closeTimeout = options.bridge.closeTimeout;
    http.counters = options.counters;
    return http;
}

} // namespace

ServerShard::ServerShard(const ShardCommons &commons, QObject *parent)
    : QObject(parent)
    , m_commons(commons)
    , m_number(commons.post->open(*this))
    , m_qtEngine(this)
    , m_clock(this)
    , m_exchange(m_number == 0,
                 [post = m_commons.post.get(), number = m_number](const server::ShardMail &mail) {
                     if (post->hasOthers())
                         post->postToOthers(
                             number, [mail](ServerShard &other) { other.m_exchange.take(mail); },
                             mail.size());
                 })
    , m_router(
          std::make_unique<server::Router>(server::ServerPlan(), m_clock, &m_exchange, m_commons.counters))
    , m_http(m_clock, m_commons.peers, this)
    , m_noteTimer(this)
{
    m_http.setRouter(*m_router);
    connect(&m_http, &HttpSide::peersChanged, this, &ServerShard::peersChanged);
    m_noteTimer.setInterval(noteInterval);
    connect(&m_noteTimer, &QTimer::timeout, this, &ServerShard::notePeers);
}

ServerShard::~ServerShard() = default;

void ServerShard::setOptions(const ServerConnectionOptions &options, bool isQtWanted)
{
    m_engine = &chosenEngine(isQtWanted);
    m_engine->setOptions(options);
    m_http.setOptions(httpOptions(options), options.nextId);
}

ServerEngine &ServerShard::chosenEngine(bool isQtWanted)
{
    if (!isQtWanted && !m_wireEngine)
        m_wireEngine = makeWireEngine();
    return isQtWanted || !m_wireEngine ? m_qtEngine : *m_wireEngine;
}

void ServerShard::setPlan(const server::ServerPlan &plan, const std::shared_ptr<server::PlanNumbers> &numbers)
{
    m_exchange.setPlan(numbers);
    m_router = std::make_unique<server::Router>(plan, m_clock, &m_exchange, m_commons.counters);
    m_http.setRouter(*m_router);
    withAllPeers([this](server::Peer &peer) { m_router->add(peer); });
}

void ServerShard::accept(qintptr descriptor, server::PeerId id)
{
    const Recorder recorder(m_commons.sink, capture::ConnectionId{static_cast<quint32>(id)});
    auto connection = m_engine->accept(descriptor, id, recorder, *this);
    if (!connection) {
        emit ended();
        return;
    }
    PeerConnection &accepted = *connection;
    m_connections.emplace(id, std::move(connection));
    accepted.start();
}

void ServerShard::withPeer(server::PeerId id, const std::function<void(server::Peer &)> &act)
{
    const auto connection = m_connections.find(id);
    if (connection != m_connections.end() && connection->second->peer())
        act(*connection->second->peer());
    m_http.withPeer(id, act);
}

void ServerShard::withAllPeers(const std::function<void(server::Peer &)> &act)
{
    for (const auto &[id, connection] : m_connections)
        if (server::Peer *peer = connection->peer())
            act(*peer);
    m_http.withAllPeers(act);
}

void ServerShard::sendTo(server::PeerId id, const wire::Message &message)
{
    withPeer(
        id, [&](server::Peer &peer) { m_router->sendByHand(peer, message); });
}

void ServerShard::sendToAll(const wire::Message &message)
{
    withAllPeers([&](server::Peer &peer) { m_router->sendByHand(peer, message); });
}

void ServerShard::closeAll()
{
    for (const auto &[id, connection] : m_connections)
        connection->close(wire::GoingAway, {});
    m_http.clear();
}

void ServerShard::abortAll()
{
    for (const auto &[id, connection] : m_connections)
        connection->abort();
    m_http.clear();
}

void ServerShard::readPost()
{
    const auto until = m_clock.now() + maxTurn;
    do {
        if (m_nextAct == m_acts.size()) {
            m_acts = m_commons.post->take(m_number);
            m_nextAct = 0;
        }
        if (m_acts.empty())
            return;
        std::exchange(m_acts[m_nextAct++], {})(*this);
    } while (m_clock.now() < until);
    QMetaObject::invokeMethod(this, &ServerShard::readPost, Qt::QueuedConnection);
}

void ServerShard::opened(PeerConnection &connection)
{
    m_commons.peers->add(connection.info(), connection.recorder().counters());
    m_router->add(*connection.peer());
    if (!m_noteTimer.isActive())
        m_noteTimer.start();
    emit peersChanged();
}

void ServerShard::received(PeerConnection &connection, const wire::Message &message)
{
    m_router->receive(*connection.peer(), message);
}

void ServerShard::passedOn(PeerConnection &connection, HttpArrival arrival)
{
    auto next = m_http.accept(connection.id(), std::move(arrival), connection.recorder(), *this);
    PeerConnection &accepted = *next;
    deleteLater(std::exchange(m_connections.at(connection.id()), std::move(next)));
    if (!m_noteTimer.isActive())
        m_noteTimer.start();
    accepted.start();
}

void ServerShard::finished(PeerConnection &connection)
{
    const auto found = m_connections.find(connection.id());
    if (found == m_connections.end())
        return;
    const bool wasOpen = connection.peer() != nullptr;
    if (wasOpen)
        m_router->remove(*connection.peer());
    if (connection.isUpgraded())
        m_commons.seats->release();
    m_commons.peers->remove(connection.id());
    deleteLater(std::move(found->second));
    m_connections.erase(found);
    if (wasOpen)
        emit peersChanged();
    emit ended();
}

void ServerShard::notePeers()
{
    if (m_connections.empty() && !m_http.hasPeers())
        m_noteTimer.stop();
    const quint64 reads = m_commons.peers->reads();
    if (std::exchange(m_readsNoted, reads) == reads)
        return;
    for (const auto &[id, connection] : m_connections)
        if (const server::Peer *peer = connection->peer())
            m_commons.peers->note(id, peer->backlog(), connection->latency());
    m_http.note();
}

/// Not in the midst of what it does.
void ServerShard::deleteLater(std::unique_ptr<PeerConnection> connection)
{
    m_ended.push_back(std::move(connection));
    if (m_ended.size() == 1)
        QMetaObject::invokeMethod(
            this, [this] { std::exchange(m_ended, {}); }, Qt::QueuedConnection);
}

} // namespace wireloupe::net
