#include "net/qtengine.h"

#include <limits>

namespace wireloupe::net {

QtEngine::QtEngine(QObject *parent)
    : QObject(parent), m_webSocketServer(QStringLiteral("wireloupe"), QWebSocketServer::NonSecureMode, this)
{
    m_webSocketServer.setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_webSocketServer, &QWebSocketServer::newConnection, this, &QtEngine::takeWebSocket);
}

std::unique_ptr<PeerConnection> QtEngine::accept(qintptr descriptor, server::PeerId id,
                                                 const Recorder &recorder, ConnectionOwner &owner)
{
    std::unique_ptr<QTcpSocket> socket =
        m_options.tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    auto connection = std::make_unique<ServerConnection>(id, std::move(socket), recorder, m_options,
                                                         m_webSocketServer, owner);
    m_connections[id] = connection.get();
    connect(connection.get(), &QObject::destroyed, this, [this, id] { m_connections.erase(id); });
    return connection;
}

void QtEngine::takeWebSocket()
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

} // namespace wireloupe::net
