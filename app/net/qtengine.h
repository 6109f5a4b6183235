#pragma once

#include <unordered_map>

#include <QWebSocketServer>

#include "net/serverconnection.h"
#include "net/serverengine.h"

namespace wireloupe::net {

/// Serves with Qt's classes: see ServerConnection. With TLS too.
class QtEngine : public QObject, public ServerEngine
{
    Q_OBJECT

public:
    explicit QtEngine(QObject *parent = nullptr);

    void setOptions(const ServerConnectionOptions &options) override { m_options = options; }
    std::unique_ptr<PeerConnection> accept(qintptr descriptor, server::PeerId id, const Recorder &recorder,
                                           ConnectionOwner &owner) override;

private:
    void takeWebSocket();

    ServerConnectionOptions m_options;
    QWebSocketServer m_webSocketServer;
    std::unordered_map<server::PeerId, ServerConnection *> m_connections;
};

} // namespace wireloupe::net
