#include "net/server.h"

#include <utility>

#include <QNetworkProxy>

#include "net/servercore.h"

namespace wireloupe::net {

Server::Server(std::shared_ptr<capture::FrameSink> sink)
    : m_peers(std::make_shared<PeerTable>())
    , m_counters(std::make_shared<server::Counters>())
    , m_core(std::make_unique<ServerCore>(std::move(sink), m_peers, m_counters, this))
    , m_exchangeCounters(m_core->exchangeCounters())
{
    connect(m_core.get(), &ServerCore::stateChanged, this, &Server::stateChanged);
    connect(m_core.get(), &ServerCore::listening, this, &Server::listening);
    connect(m_core.get(), &ServerCore::failed, this, &Server::failed);
    connect(m_core.get(), &ServerCore::heldUp, this, &Server::heldUp);
    connect(m_core.get(), &ServerCore::peersChanged, this, &Server::peersChanged);
    connect(m_core.get(), &ServerCore::planTaken, this, &Server::planTaken);
    connect(m_core.get(), &ServerCore::planRefused, this, &Server::planRefused);
    connect(m_core.get(), &ServerCore::authorityReady, this, &Server::authorityReady);
    connect(m_core.get(), &ServerCore::exchangeChanged, this, &Server::exchangeChanged);
}

Server::~Server() = default;

void Server::start(const ServerOptions &options)
{
    QMetaObject::invokeMethod(
        m_core.get(), [core = m_core.get(), options] { core->start(options); }, Qt::QueuedConnection);
}

void Server::stop()
{
    QMetaObject::invokeMethod(m_core.get(), &ServerCore::stop, Qt::QueuedConnection);
}

void Server::setPlan(const server::ServerPlan &plan)
{
    QMetaObject::invokeMethod(
        m_core.get(), [core = m_core.get(), plan] { core->setPlan(plan); }, Qt::QueuedConnection);
}

void Server::sendTo(server::PeerId peer, const wire::Message &message)
{
    QMetaObject::invokeMethod(
        m_core.get(), [core = m_core.get(), peer, message] { core->sendTo(peer, message); },
        Qt::QueuedConnection);
}

void Server::sendToAll(const wire::Message &message)
{
    QMetaObject::invokeMethod(
        m_core.get(), [core = m_core.get(), message] { core->sendToAll(message); }, Qt::QueuedConnection);
}

void Server::disconnectPeer(server::PeerId peer, quint16 code, const QByteArray &reason)
{
    const auto close = [code, reason](server::Peer &closed) { closed.close(code, reason); };
    QMetaObject::invokeMethod(
        m_core.get(), [core = m_core.get(), peer, close] { core->withPeer(peer, close); },
        Qt::QueuedConnection);
}

QList<PeerInfo> Server::peers() const
{
    return m_peers->peers();
}

qsizetype Server::peerCount() const
{
    return m_peers->size();
}

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    probe.setProxy(QNetworkProxy::NoProxy);
    for (quint32 candidate = port + 1U; candidate <= 0xFFFF; ++candidate)
        if (probe.listen(address, static_cast<quint16>(candidate)))
            return static_cast<quint16>(candidate);
    return 0;
}

} // namespace wireloupe::net
