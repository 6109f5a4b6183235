#include "net/clienthandshake.h"

#include <QProcess>
#include <QTemporaryDir>

#include "net/rawpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Phase;

/// A client up to the moment when it is open, against servers that misbehave.
class TestClientHandshake : public QObject
{
    Q_OBJECT

private slots:
    void refusesBadUrls_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QUrl();
        QTest::newRow("http") << QUrl(u"http://localhost/"_s);
        QTest::newRow("no scheme") << QUrl(u"//localhost/"_s);
        QTest::newRow("no host") << QUrl(u"ws:///path"_s);
        QTest::newRow("port 0") << QUrl(u"ws://localhost:0/"_s);
        QTest::newRow("port too large") << QUrl(u"ws://localhost:65536/"_s);
        QTest::newRow("garbage") << QUrl(u"ws://[nonsense"_s);
    }

    void refusesBadUrls()
    {
        QFETCH(const QUrl, url);
        TestClient client;
        client.open(url);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::BadUrl);
        QCOMPARE(client.end.phase, Phase::Address);
        QCOMPARE(client.sink->story(), "Connecting Failed");
    }

    void failsWhereNobodyListens()
    {
        quint16 port = 0;
        {
            RawServer gone;
            port = gone.port();
        }
        TestClient client;
        client.open(urlOf(port));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::ConnectionRefused);
        QCOMPARE(client.end.phase, Phase::Tcp);
        QCOMPARE(client.end.detail, "127.0.0.1:" + QByteArray::number(port));
    }

    void failsForAnUnknownHost()
    {
        TestClient client;
        client.open(QUrl(u"ws://no-such-host.invalid/"_s));
        QTRY_COMPARE_WITH_TIMEOUT(client.state, ClientState::Failed, 20'000);
        QCOMPARE(client.end.cause, Cause::HostNotFound);
        QCOMPARE(client.end.phase, Phase::Address);
        QCOMPARE(client.end.detail, "no-such-host.invalid:80");
    }

    void givesUpOnAServerThatNeverAnswers()
    {
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(server.port());
        options.connectTimeout = 300ms;
        client.open(options);
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        peer.say("HTTP/1.1 101 Swit");
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::TimedOut);
        QCOMPARE(client.end.phase, Phase::Upgrade);
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse),
                 QList<QByteArray>{"HTTP/1.1 101 Swit"});
        QVERIFY(peer.rest().isEmpty());
    }

    void givesUpWhenTold()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.cause, Cause::CancelledByUser);
        QVERIFY(peer.rest().isEmpty());
    }

    void showsARefusalWithItsBody_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("isClosedByServer");
        const QByteArray head = "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n";
        QTest::newRow("length") << head + "Content-Length: 9\r\n\r\nnot here\n" << false;
        QTest::newRow("empty") << head + "Content-Length: 0\r\n\r\n" << false;
        QTest::newRow("chunks")
            << head + "Transfer-Encoding: chunked\r\n\r\n4\r\nnot \r\n5\r\nhere\n\r\n0\r\n\r\n"
            << false;
        QTest::newRow("until the end") << head + "\r\nnot here\n" << true;
        QTest::newRow("cut short") << head + "Content-Length: 900\r\n\r\nnot here\n" << true;
    }

    void showsARefusalWithItsBody()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const bool, isClosedByServer);
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        const QByteArray request = peer.head();
        peer.sayBytewise(response);
        if (isClosedByServer)
            peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::UpgradeRefused);
        QCOMPARE(client.end.number, 404);
        QCOMPARE(client.end.detail, "Not Found");
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeRequest), QList{request});
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse), QList{response});
    }

    void boundsTheBodyOfARefusal()
    {
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(server.port());
        options.limits.maxRefusalBody = 1000;
        client.open(options);
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        const QByteArray head = "HTTP/1.1 500 No\r\n\r\n";
        peer.say(head + QByteArray(100'000, 'x'));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse).value(0).size(),
                 head.size() + 1000);
    }

    void refusesWrongResponses_data()
    {
        using enum wire::HandshakeError;
        QTest::addColumn<QByteArray>("response"); // %1 is the right Sec-WebSocket-Accept
        QTest::addColumn<wire::HandshakeError>("error");
        const QByteArray start = "HTTP/1.1 101 Switching Protocols\r\n";
        const QByteArray good =
            start + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %1\r\n";
        QTest::newRow("wrong accept") << start + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                                 "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"
                                      << WrongAccept;
        QTest::newRow("no accept") << start + "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
                                   << MissingAccept;
        QTest::newRow("no upgrade") << start + "Connection: Upgrade\r\nSec-WebSocket-Accept: %1\r\n\r\n"
                                    << MissingUpgrade;
        QTest::newRow("unoffered subprotocol") << good + "Sec-WebSocket-Protocol: other\r\n\r\n"
                                               << UnofferedSubprotocol;
        QTest::newRow("unoffered extension") << good + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
                                             << UnofferedExtension;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << MalformedHead;
        QTest::newRow("endless head") << start + "X: " + QByteArray(100'000, 'x') << HeadTooLarge;
    }

    void refusesWrongResponses()
    {
        QFETCH(QByteArray, response);
        QFETCH(const wire::HandshakeError, error);
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.say(response.replace("%1", acceptFor(peer.head())));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::HandshakeInvalid);
        QCOMPARE(client.end.number, static_cast<int>(error));
        QCOMPARE(client.end.phase, Phase::Upgrade);
        QVERIFY(!client.sink->payloads(capture::RecordKind::HandshakeResponse).isEmpty());
    }

    void refusesACertificateThatNobodyVouchesFor()
    {
        QTemporaryDir folder;
        const auto openssl = [&](const QStringList &arguments, QProcess &process) {
            process.setWorkingDirectory(folder.path());
            process.start(u"openssl"_s, arguments);
        };
        QProcess maker;
        openssl(
            u"req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout key.pem -out cert.pem"_s
                .split(u' '),
            maker);
        QVERIFY2(maker.waitForFinished() && maker.exitCode() == 0, "needs openssl");
        const quint16 port = nextFreePort(QHostAddress(QHostAddress::LocalHost), 20'000);
        QProcess server;
        openssl(u"s_server -accept 127.0.0.1:%1 -cert cert.pem -key key.pem"_s.arg(port).split(u' '), server);
        TestClient client;
        do { // until it listens
            client.open(QUrl(u"wss://127.0.0.1:%1/"_s.arg(port)));
            QTRY_COMPARE_WITH_TIMEOUT(client.state, ClientState::Failed, 20'000);
        } while (client.end.cause == Cause::ConnectionRefused && server.state() != QProcess::NotRunning);
        QCOMPARE(client.end.cause, Cause::TlsFailed);
        QCOMPARE(client.end.phase, Phase::Tls);
        QVERIFY2(client.end.detail.contains("certificate"), client.end.detail.constData());
        server.kill();
        server.waitForFinished();
    }

    void failsWhereTheServerSpeaksNoTls()
    {
        RawServer server;
        TestClient client;
        client.open(QUrl(u"wss://127.0.0.1:%1/"_s.arg(server.port())));
        RawSocket peer = server.accept();
        peer.say("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(client.state, ClientState::Failed, 20'000);
        QCOMPARE(client.end.cause, Cause::TlsFailed);
        QCOMPARE(client.end.phase, Phase::Tls);
    }
};

QTEST_GUILESS_MAIN(TestClientHandshake)
#include "tst_clienthandshake.moc"
