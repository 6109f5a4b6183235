#include "session/serversession.h"

#include <QUrl>

#include "session/authorityfolder.h"
#include "session/runtime.h"

namespace wireloupe::session {

ServerSession::ServerSession(Runtime &runtime, std::shared_ptr<capture::Store> store, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_store(std::move(store))
    , m_server(runtime.serverThread().adopt(std::make_unique<net::Server>(m_store)))
{
    connect(m_server.get(), &net::Server::stateChanged, this, &ServerSession::takeState);
    connect(m_server.get(), &net::Server::listening, this, &ServerSession::takeAddress);
    connect(m_server.get(), &net::Server::failed, this,
            [this](const capture::StateEvent &event) { m_lastFailure = event; });
    connect(m_server.get(), &net::Server::authorityReady, this, [this](const QString &caFile) {
        m_authorityFile = caFile;
        emit authorityFileChanged();
    });
    connect(m_server.get(), &net::Server::planTaken, this, &ServerSession::planTaken);
    connect(m_server.get(), &net::Server::planRefused, this,
            [this](const QByteArray &why) { emit planRefused(QString::fromUtf8(why)); });
    connect(m_server.get(), &net::Server::heldUp, this, &ServerSession::heldUp);
    connect(m_server.get(), &net::Server::peersChanged, this, &ServerSession::peersChanged);
    connect(m_server.get(), &net::Server::exchangeChanged, this, [this](const net::ExchangeStatus &status) {
        m_exchange = status;
        emit exchangeChanged();
    });
}

ServerSession::~ServerSession() = default;

QString ServerSession::url() const
{
    if (!isListening())
        return {};
    const bool isAnyAddress = m_address == QHostAddress::Any || m_address == QHostAddress::AnyIPv4;
    QHostAddress reachable = m_address;
    if (isAnyAddress)
        reachable = QHostAddress(QHostAddress::LocalHost);
    else if (m_address == QHostAddress::AnyIPv6)
        reachable = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(m_options.tls.isEnabled ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(reachable.toString());
    url.setPort(m_port);
    url.setPath(QStringLiteral("/"));
    return url.toString();
}

LatencyFeed *ServerSession::latencyFeed()
{
    if (!m_latency && m_store) {
        m_latency = std::make_unique<LatencyFeed>(m_store, m_runtime.analysisPool());
        m_latency->setRules({.perspective = capture::Perspective::Server});
    }
    return m_latency.get();
}

QList<net::PeerInfo> ServerSession::peers() const
{
    return m_server->peers();
}

void ServerSession::start(const net::ServerOptions &options)
{
    m_options = options;
    m_authorityFile.clear();
    m_exchange = {};
    if (m_options.tls.authorityFolder.isEmpty())
        m_options.tls.authorityFolder = authorityFolder();
    m_server->start(m_options);
}

void ServerSession::stop()
{
    m_server->stop();
}

void ServerSession::setPlan(const server::ServerPlan &plan)
{
    m_options.plan = plan;
    m_server->setPlan(plan);
}

void ServerSession::sendTo(server::PeerId peer, const wire::Message &message)
{
    m_server->sendTo(peer, message);
}

void ServerSession::sendToAll(const wire::Message &message)
{
    m_server->sendToAll(message);
}

void ServerSession::disconnectPeer(server::PeerId peer, quint16 code, const QByteArray &reason)
{
    m_server->disconnectPeer(peer, code, reason);
}

void ServerSession::clear()
{
    if (m_store)
        m_store->clear();
    if (m_latency)
        m_latency->reset();
}

/// Listening is announced by takeAddress(), when it is known where.
void ServerSession::takeState(net::ServerState state)
{
    if (state == net::ServerState::Listening)
        return;
    m_state = state;
    m_address.clear();
    m_port = 0;
    emit stateChanged(state);
}

void ServerSession::takeAddress(const QHostAddress &address, quint16 port)
{
    m_address = address;
    m_port = port;
    m_state = net::ServerState::Listening;
    emit stateChanged(m_state);
}

} // namespace wireloupe::session
