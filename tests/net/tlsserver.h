#pragma once

#include <QTemporaryDir>

#include "net/endpoints.h"

namespace wireloupe::net::test {

/// A TestServer that speaks TLS, with an identity made on the spot.
class TlsTestServer : public TestServer
{
public:
    TlsTestServer()
    {
        connect(server.get(), &Server::authorityReady, this, [this](const QString &file) { caFile = file; });
        options.tls.isEnabled = true;
        options.tls.authorityFolder = m_folder.filePath(QStringLiteral("authority"));
        options.subprotocols = {"second"};
    }

    bool start() { return TestServer::start(options); }
    QString url(const QString &scheme = QStringLiteral("wss")) const
    {
        return QStringLiteral("%1://localhost:%2/").arg(scheme).arg(port);
    }
    /// For openssl: where to connect.
    QString endpoint() const { return QStringLiteral("127.0.0.1:%1").arg(port); }

    ServerOptions options;
    QString caFile;

private:
    QTemporaryDir m_folder;
};

} // namespace wireloupe::net::test
