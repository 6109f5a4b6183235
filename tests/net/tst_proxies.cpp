#include <QTest>

#include "net/certificates.h"
#include "net/peerprocess.h"
#include "net/rawpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Cause;
using capture::Phase;
using Kind = ProxyOptions::Kind;

/// Our client through proxies in a process of their own.
class TestProxies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_proxies = std::make_unique<PeerProcess>(u"proxies.py"_s);
        for (const auto &name :
             {u"http"_s, u"httpauth"_s, u"socks"_s, u"socksauth"_s, u"refusing"_s, u"garbage"_s}) {
            m_ports[name] = static_cast<quint16>(m_proxies->next(name).value(name).toInt());
            QVERIFY2(m_ports[name] != 0, "needs python3");
        }
    }

    void goesThrough_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("host");
        for (const auto &proxy : {u"http"_s, u"httpauth"_s, u"socks"_s, u"socksauth"_s}) {
            QTest::addRow("%s, address", qPrintable(proxy)) << proxy << u"127.0.0.1"_s;
            QTest::addRow("%s, name", qPrintable(proxy)) << proxy << u"target.invalid"_s;
        }
    }

    void goesThrough()
    {
        QFETCH(const QString, proxy);
        QFETCH(const QString, host);
        RawServer server;
        TestClient client;
        ClientOptions options = through(proxy, u"user"_s, u"secret"_s);
        options.url = urlOf(server.port());
        options.url.setHost(host);
        client.open(options);
        RawSocket peer = server.accept();
        const QByteArray request = peer.head();
        QVERIFY(!request.contains("Proxy"));
        peer.say("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
                 acceptFor(request) + "\r\n\r\n" + wire::serialize(wire::Opcode::Text, "through"));
        QTRY_COMPARE(client.messages, QList{text("through")});
        QCOMPARE(m_proxies->next(u"asked"_s).value("asked"_L1).toString(),
                 u"%1:%2"_s.arg(host).arg(server.port()));
        const auto times = client.sink->states().last().times;
        QVERIFY(times && times->tcp && times->proxy && times->upgrade);
        QVERIFY(!times->address); // the proxy's is an address, and the server's is not ours to find
        const auto requests = client.sink->payloads(capture::RecordKind::HandshakeRequest);
        QCOMPARE(requests.last(), request);
        if (proxy.startsWith(u"http"_s)) {
            QVERIFY(requests.value(0).startsWith("CONNECT " + host.toUtf8()));
            QVERIFY(requests.value(0).contains("\r\nProxy-Authorization: Basic ***\r\n"));
            QVERIFY(client.sink->payloads(capture::RecordKind::HandshakeResponse)
                        .value(0)
                        .startsWith("HTTP/1.1 200 Connection established\r\nVia"));
        }
        client.client->abort();
        QTRY_COMPARE(client.state, ClientState::Closed);
        for (const QByteArray &record : client.sink->payloads()) {
            QVERIFY(!record.contains(QByteArray("user:secret").toBase64()));
            QVERIFY(!record.contains("secret"));
        }
    }

    void secures_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("http") << u"http"_s;
        QTest::newRow("socks") << u"socksauth"_s;
    }

    void secures()
    {
        QFETCH(const QString, proxy);
        Certificates certificates;
        QVERIFY2(certificates.make(), "needs openssl");
        PeerProcess servers(u"tlsservers.py"_s, {certificates.folder()});
        const int port = servers.next(u"good"_s).value("good"_L1).toInt();
        ClientOptions options = through(proxy, u"user"_s, u"secret"_s);
        options.url = QUrl(u"wss://localhost:%1/"_s.arg(port));
        options.tls.caFile = certificates.path(u"ca.pem"_s);
        TestClient client;
        client.open(options);
        QTRY_VERIFY(client.state == ClientState::Open || client.isOver());
        QVERIFY2(client.state == ClientState::Open, client.end.detail.constData());
        QCOMPARE(client.tls->serverName, "localhost");
        client.client->send(text("secret"));
        QTRY_COMPARE(client.messages, QList{text("secret")});
        QVERIFY(client.sink->states().at(2).times->tls);
    }

    void fails_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("password");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("number");
        QTest::newRow("HTTP, nobody") << u"httpauth"_s << QString() << Cause::ProxyAuthentication << 407;
        QTest::newRow("HTTP, wrong") << u"httpauth"_s << u"wrong"_s << Cause::ProxyAuthentication << 407;
        QTest::newRow("SOCKS, nobody") << u"socksauth"_s << QString() << Cause::ProxyAuthentication << 255;
        QTest::newRow("SOCKS, wrong") << u"socksauth"_s << u"wrong"_s << Cause::ProxyAuthentication << 1;
        QTest::newRow("403") << u"refusing"_s << QString() << Cause::ProxyRefused << 403;
        QTest::newRow("no HTTP") << u"garbage"_s << QString() << Cause::ProxyInvalid << 0;
        QTest::newRow("HTTP, no route") << u"http"_s << QString() << Cause::ProxyRefused << 502;
        QTest::newRow("SOCKS, no route") << u"socks"_s << QString() << Cause::ProxyRefused << 5;
        QTest::newRow("no SOCKS") << u"socks:garbage"_s << QString() << Cause::ProxyInvalid << 0;
    }

    void fails()
    {
        QFETCH(const QString, proxy);
        QFETCH(const QString, password);
        QFETCH(const Cause, cause);
        QFETCH(const int, number);
        quint16 nobody = 0;
        {
            RawServer gone;
            nobody = gone.port();
        }
        ClientOptions options = through(proxy, password.isEmpty() ? QString() : u"user"_s, password);
        options.url = urlOf(nobody);
        options.connectTimeout = std::chrono::seconds(5);
        TestClient client;
        client.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(client.state, ClientState::Failed, 20'000);
        QCOMPARE(client.end.cause, cause);
        QCOMPARE(client.end.number, number);
        QCOMPARE(client.end.phase, Phase::Proxy);
        const QByteArray name = ":" + QByteArray::number(options.proxy.port);
        QVERIFY2(client.end.detail.contains(name), client.end.detail.constData());
        if (number == 403)
            QVERIFY(client.sink->payloads(capture::RecordKind::HandshakeResponse)
                        .value(0)
                        .endsWith("not here\n"));
    }

    void namesAProxyThatCannotBeReached()
    {
        quint16 nobody = 0;
        {
            RawServer gone;
            nobody = gone.port();
        }
        ClientOptions options;
        options.url = urlOf(nobody);
        options.proxy = {Kind::Socks5, u"127.0.0.1"_s, nobody, {}, {}};
        TestClient client;
        client.open(options);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::ProxyUnreachable);
        QCOMPARE(client.end.detail,
                 "socks5://127.0.0.1:" + QByteArray::number(nobody) + " (Connection refused)");
        options.proxy = {Kind::Http, u"no-such-proxy.invalid"_s, 3128, {}, {}};
        client.open(options);
        QTRY_COMPARE_WITH_TIMEOUT(client.state, ClientState::Failed, 20'000);
        QCOMPARE(client.end.cause, Cause::ProxyUnreachable);
        QVERIFY(client.end.detail.startsWith("http://no-such-proxy.invalid:3128"));
        QCOMPARE(client.end.phase, Phase::Address);
    }

    void asksTheSystem()
    {
        const QByteArray port = QByteArray::number(m_ports[u"httpauth"_s]);
        qputenv("http_proxy", "http://user:secret@127.0.0.1:" + port);
        qunsetenv("no_proxy");
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.proxy.kind = Kind::System;
        options.url = urlOf(server.port());
        options.url.setHost(u"target.invalid"_s);
        client.open(options);
        RawSocket peer = server.accept();
        peer.say(acceptance(peer));
        QTRY_COMPARE(client.state, ClientState::Open);
        QVERIFY(client.sink->states().last().times->proxy);

        qputenv("no_proxy", "127.0.0.1");
        TestClient direct;
        options.url = urlOf(server.port());
        direct.open(options);
        RawSocket other = server.accept();
        other.say(acceptance(other));
        QTRY_COMPARE(direct.state, ClientState::Open);
        QVERIFY(!direct.sink->states().last().times->proxy);
        qunsetenv("http_proxy");
    }

private:
    /// "socks:garbage" is the one called garbage, asked as if it spoke SOCKS.
    ClientOptions through(const QString &proxy, const QString &user, const QString &password)
    {
        ClientOptions options;
        options.proxy.kind = proxy.startsWith(u"socks"_s) ? Kind::Socks5 : Kind::Http;
        options.proxy.host = u"127.0.0.1"_s;
        options.proxy.port = m_ports[proxy.section(u':', -1)];
        options.proxy.user = user;
        options.proxy.password = password;
        return options;
    }

    std::unique_ptr<PeerProcess> m_proxies;
    std::map<QString, quint16> m_ports;
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
