#include "net/client.h"

#include <QProcess>
#include <QTemporaryDir>

#include "net/endpoints.h"
#include "net/rawsocket.h"
#include "wire/handshake.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using capture::Phase;
using wire::Opcode;

/// A client against servers that misbehave.
class TestClientAlone : public QObject
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

    void takesWhatComesWithTheResponse()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.say(response(peer) + wire::serialize(Opcode::Text, "early") +
                 wire::serialize(Opcode::Close, "\x03\xE8"));
        QCOMPARE(peer.closeCode(), 1000);
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.messages, QList{text("early")});
        QCOMPARE(client.end.closeCode, 1000);
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
    }

    void takesEveryByteAlone()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.sayBytewise(response(peer) +
                         wire::serialize(Opcode::Text, "Gr\xC3\xBC\xC3\x9F"
                                                       "e") +
                         wire::serialize(Opcode::Binary, QByteArray(300, 'x')));
        QTRY_COMPARE(client.messages, (QList{text("Grüße"), binary(QByteArray(300, 'x'))}));
    }

    void tellsAnEndInsideAFrame()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        peer.say(wire::serialize(Opcode::Text, "whole") +
                 wire::serialize(Opcode::Binary, QByteArray(1000, 'x')).left(500));
        QTRY_COMPARE(client.messages, QList{text("whole")});
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::InsideFrame);
        QCOMPARE(client.end.closeCode, 1006);
        const auto torn = client.sink->frames(Direction::Incoming).value(1);
        QVERIFY(torn.head.flags.testFlag(capture::RecordFlag::Partial));
        QCOMPARE(torn.payload, QByteArray(496, 'x'));
        QCOMPARE(capture::frameHeader(torn.head).payloadLength, 1000U);
    }

    void endsAConnectionThatBreaksARule_data()
    {
        using wire::Rule;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<wire::Rule>("rule");
        QTest::addColumn<int>("code");
        QTest::newRow("masked") << RawSocket::masked(Opcode::Text, "hello") << Rule::MaskedServerFrame
                                << 1002;
        QTest::newRow("reserved bit") << QByteArray("\xC1\x02hi") << Rule::ReservedBits << 1002;
        QTest::newRow("reserved opcode, header only")
            << QByteArray("\x83\x05") << Rule::ReservedOpcode << 1002;
        QTest::newRow("invalid text, not all there") << QByteArray("\x81\x7D"
                                                                   "abc\xFF")
                                                     << Rule::InvalidUtf8 << 1007;
        QTest::newRow("large frame") << QByteArray("\x82\x7F\0\0\0\0\x40\0\0\0", 10) << Rule::FrameTooLarge
                                     << 1009;
        QTest::newRow("long ping") << QByteArray("\x89\x7E\0\x7E", 4) << Rule::OversizedControlFrame << 1002;
        QTest::newRow("half a close code")
            << QByteArray("\x88\x01\x03") << Rule::ClosePayloadOfOneByte << 1002;
        QTest::newRow("close code 1005") << QByteArray("\x88\x02\x03\xED") << Rule::InvalidCloseCode << 1002;
    }

    void endsAConnectionThatBreaksARule()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const wire::Rule, rule);
        QFETCH(const int, code);
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        peer.say(wire::serialize(Opcode::Text, "good") + bytes);
        QCOMPARE(peer.closeCode(), code);
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::PeerViolation);
        QCOMPARE(client.end.number, static_cast<int>(rule));
        QCOMPARE(client.messages, QList{text("good")});
        const auto violation = client.sink->frames(Direction::Incoming).value(1);
        QVERIFY(violation.head.flags.testFlag(capture::RecordFlag::Violation));
        QCOMPARE(violation.head.violation, rule);
        const auto close = client.sink->frames(Direction::Outgoing).value(0);
        QCOMPARE(close.head.opcode, Opcode::Close);
        QVERIFY(close.head.flags.testFlag(capture::RecordFlag::Masked));
    }

    void doesNotWaitForEverForTheEnd()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server, 200ms);
        client.client->close(4000, "bye");
        QCOMPARE(peer.closeCode(), 4000);
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.cause, Cause::TimedOut);
        QCOMPARE(client.end.closeCode, 1006);
        QVERIFY(peer.rest().isEmpty());
    }

    void recordsWhatComesAfterOurClose()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->close(1000);
        QCOMPARE(peer.closeCode(), 1000);
        peer.say(wire::serialize(Opcode::Text, "before my close") +
                 wire::serialize(Opcode::Close, "\x03\xE8") +
                 wire::serialize(Opcode::Text, "after my close"));
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Closed);
        const auto frames = client.sink->frames(Direction::Incoming);
        QCOMPARE(frames.size(), 3);
        QCOMPARE(frames.at(0).head.violation, wire::Rule::None);
        QCOMPARE(frames.at(2).head.violation, wire::Rule::DataAfterClose);
        QCOMPARE(client.sink->frames(Direction::Outgoing).size(), 1);
    }

    void answersEveryPingInOrder()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        QByteArray pings;
        for (int i = 0; i < 100; ++i)
            pings += wire::serialize(Opcode::Ping, QByteArray::number(i));
        peer.say(pings);
        for (int i = 0; i < 100; ++i) {
            const auto pong = peer.frame();
            QVERIFY(pong);
            QCOMPARE(pong->header.opcode, Opcode::Pong);
            QVERIFY(pong->header.maskingKey);
            QCOMPARE(pong->payload, QByteArray::number(i));
        }
    }

    void ignoresWhatIsSentWhileNotOpen()
    {
        TestClient client;
        client.client->send(text("too early"));
        client.client->ping("too early");
        client.client->close();
        client.client->abort();
        RawServer server;
        RawSocket peer = connectTo(client, server);
        client.client->send(text("in time"));
        const auto frame = peer.frame();
        QVERIFY(frame);
        QCOMPARE(frame->payload, "in time");
    }

    void saysNothingMoreOnceDestroyed()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client.reset();
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(client.sink->story(), "Connecting Open Closed");
        QCOMPARE(client.sink->states().last().cause, Cause::CancelledByUser);
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

private:
    static QByteArray acceptFor(const QByteArray &request)
    {
        const auto head = wire::parseRequestHead(request);
        return head ? wire::acceptFor(*wire::fieldValue(head->fields, "Sec-WebSocket-Key")) : QByteArray();
    }

    /// The response that accepts what `peer` has asked for.
    static QByteArray response(RawSocket &peer)
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
               "Sec-WebSocket-Accept: " +
               acceptFor(peer.head()) + "\r\n\r\n";
    }

    static RawSocket connectTo(TestClient &client, RawServer &server,
                               std::chrono::milliseconds closeTimeout = 5s)
    {
        ClientOptions options;
        options.url = urlOf(server.port());
        options.closeTimeout = closeTimeout;
        client.open(options);
        RawSocket peer = server.accept();
        peer.say(response(peer));
        if (!QTest::qWaitFor([&] { return client.state == ClientState::Open; }))
            qWarning("The client did not open");
        return peer;
    }
};

QTEST_GUILESS_MAIN(TestClientAlone)
#include "tst_client.moc"
