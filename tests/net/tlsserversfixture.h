#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include "net/certificates.h"
#include "net/endpoints.h"
#include "net/peerprocess.h"

namespace wireloupe::net::test {

/// `openssl s_server` on a free port of this computer.
class OpenSslServer : public QProcess
{
public:
    explicit OpenSslServer(const QStringList &arguments)
    {
        setProcessChannelMode(QProcess::MergedChannels);
        start(QStringLiteral("openssl"), QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                                     QStringLiteral("127.0.0.1:0")} +
                                             arguments);
    }

    ~OpenSslServer() override
    {
        kill();
        waitForFinished();
    }

    /// Once it listens.
    quint16 port()
    {
        QByteArray said;
        const auto lineStart = [&] { return said.indexOf("ACCEPT "); };
        if (!QTest::qWaitFor([&] {
                said += readAll();
                return lineStart() >= 0 && said.indexOf('\n', lineStart()) > 0;
            }))
            qWarning() << said;
        return said.sliced(lineStart()).split('\n').first().split(':').last().toUShort();
    }
};

/// What tests against TLS servers share: the certificates, and the servers of tests/net/peers/tlsservers.py
/// that show them.
class TlsServersFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_certificates.make(), "needs openssl and python3");
        m_servers = std::make_unique<PeerProcess>(QStringLiteral("tlsservers.py"),
                                                  QStringList(m_certificates.folder()));
    }

protected:
    quint16 portOf(const QString &name)
    {
        while (!m_ports.contains(name) && m_servers->state() != QProcess::NotRunning) {
            if (!QTest::qWaitFor([this] { return m_servers->canReadLine(); }, 30'000))
                break;
            const auto announced = QJsonDocument::fromJson(m_servers->readLine()).object();
            for (auto each = announced.begin(); each != announced.end(); ++each)
                m_ports.insert(each.key(), static_cast<quint16>(each.value().toInt()));
        }
        return m_ports.value(name);
    }

    QString path(const QString &file) const { return m_certificates.path(file); }
    ClientOptions options(const QString &name) { return optionsFor(portOf(name)); }

    ClientOptions optionsFor(quint16 port)
    {
        ClientOptions options;
        options.url = QUrl(QStringLiteral("wss://localhost:%1/").arg(port));
        options.tls.caFile = m_certificates.path(QStringLiteral("ca.pem"));
        return options;
    }

    static bool opens(TestClient &client, const ClientOptions &options)
    {
        client.open(options);
        return QTest::qWaitFor([&] { return client.state == ClientState::Open || client.isOver(); },
                               20'000) &&
               client.state == ClientState::Open;
    }

    static const char *detailOf(const TestClient &client)
    {
        static QByteArray words;
        words = QByteArray::number(static_cast<int>(client.end.cause)) + ' ' + client.end.detail;
        if (client.tls)
            words += " | " + client.tls->errors.join(" | ");
        return words.constData();
    }

    Certificates m_certificates;

private:
    std::unique_ptr<PeerProcess> m_servers;
    QHash<QString, quint16> m_ports;
};

} // namespace wireloupe::net::test
