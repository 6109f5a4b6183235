#include "net/server.h"

#include <algorithm>

#include <QSet>
#include <QTcpServer>

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
using wire::Opcode;

/// A server against clients that misbehave.
class TestServerAlone : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfATakenPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        TestServer server;
        ServerOptions options;
        options.port = other.serverPort();
        QVERIFY(!server.start(options));
        QCOMPARE(server.state, ServerState::Failed);
        QCOMPARE(server.failure.cause, Cause::AddressInUse);
        QCOMPARE(server.failure.number, other.serverPort());
        QCOMPARE(server.sink->story(), "Failed");

        options.port = nextFreePort(options.address, options.port);
        QVERIFY(options.port > other.serverPort());
        QVERIFY(server.start(options));
        QCOMPARE(server.port, options.port);
    }

    void tellsOfAForeignAddress()
    {
        TestServer server;
        ServerOptions options;
        options.address = QHostAddress(u"192.0.2.1"_s);
        QVERIFY(!server.start(options));
        QCOMPARE(server.failure.cause, Cause::AddressNotAvailable);
        QCOMPARE(nextFreePort(options.address, 65'000), 0);
    }

    void answersBadRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<wire::HandshakeError>("error");
        using enum wire::HandshakeError;
        QTest::newRow("browser") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("426")
                                 << MissingUpgrade;
        QTest::newRow("post") << changed("GET", "POST") << QByteArray("405") << NotGet;
        QTest::newRow("old") << changed("1.1", "1.0") << QByteArray("505") << NotHttp11;
        QTest::newRow("short key") << changed("dGhlIHNhbXBsZSBub25jZQ==", "AAAA") << QByteArray("400")
                                   << BadKey;
        QTest::newRow("version 12") << changed("Version: 13", "Version: 12") << QByteArray("426")
                                    << BadVersion;
        QTest::newRow("garbage") << QByteArray("\x17\x03\x01\x02\r\n\r\n") << QByteArray("400")
                                 << MalformedHead;
        QTest::newRow("large") << "GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x') << QByteArray("431")
                               << HeadTooLarge;
    }

    void answersBadRequests()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, status);
        QFETCH(const wire::HandshakeError, error);
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say(request);
        const QByteArray response = peer.rest();
        QVERIFY2(response.startsWith("HTTP/1.1 " + status), response.constData());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        const auto end = server.sink->states().last();
        QCOMPARE(end.cause, Cause::HandshakeInvalid);
        QCOMPARE(end.number, static_cast<int>(error));
        QCOMPARE(server.sink->payloads(capture::RecordKind::HandshakeResponse), QList{response});
        const auto recorded = server.sink->payloads(capture::RecordKind::HandshakeRequest).value(0);
        QVERIFY(!recorded.isEmpty() && request.startsWith(recorded));
        QCOMPARE(server.server->peerCount(), 0);
    }

    void givesUpOnAClientThatNeverAsks()
    {
        TestServer server;
        ServerOptions options;
        options.handshakeTimeout = 200ms;
        QVERIFY(server.start(options));
        RawSocket silent(server.port), slow(server.port);
        slow.say("GET / HT");
        QVERIFY(silent.rest().startsWith("HTTP/1.1 408 "));
        QVERIFY(slow.rest().startsWith("HTTP/1.1 408 "));
        QTRY_COMPARE(server.sink->states().size(), 5);
        QCOMPARE(server.sink->states().last().cause, Cause::TimedOut);
        QCOMPARE(server.sink->payloads(capture::RecordKind::HandshakeRequest), QList<QByteArray>{"GET / HT"});
    }

    void takesWhatComesWithTheRequest()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say(Request + RawSocket::masked(Opcode::Text, "early") +
                 RawSocket::masked(Opcode::Close, "\x0F\xA0why"));
        QVERIFY(peer.head().contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "early");
        QCOMPARE(peer.closeCode(), 4000);
        QVERIFY(peer.rest().isEmpty());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
    }

    void takesEveryByteAlone()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.sayBytewise(Request + RawSocket::masked(Opcode::Text, "Grüße"));
        QVERIFY(peer.head().startsWith("HTTP/1.1 101"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "Grüße");
    }

    void endsAConnectionThatBreaksARule()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say(Request);
        peer.head();
        // The rest of what it sends, much more than fits the buffers of the system, must not cost it the
        // answer.
        peer.say(RawSocket::masked(Opcode::Text, "good") + wire::serialize(Opcode::Text, "bad") +
                 QByteArray(1 << 20, 'x'));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "good");
        QCOMPARE(peer.closeCode(), 1002);
        QVERIFY(peer.rest().isEmpty());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::PeerViolation);
        QCOMPARE(server.sink->states().last().number, static_cast<int>(wire::Rule::UnmaskedClientFrame));
    }

    void refusesWhatIsTooLarge()
    {
        TestServer server;
        ServerOptions options;
        options.limits.maxFramePayload = 1000;
        options.limits.maxMessagePayload = 1500;
        QVERIFY(server.start(options));
        RawSocket peer(server.port), other(server.port);
        peer.say(Request + RawSocket::masked(Opcode::Binary, QByteArray(1001, 'x')).left(8));
        other.say(Request + fragment(Opcode::Binary, 800) + fragment(Opcode::Continuation, 800));
        for (RawSocket *each : {&peer, &other}) {
            each->head();
            QCOMPARE(each->closeCode(), 1009);
        }
        const auto frames = server.sink->frames(Direction::Incoming);
        const auto refused = *std::ranges::find(frames, capture::ConnectionId{1},
                                                [](const auto &record) { return record.head.connection; });
        QCOMPARE(refused.head.violation, wire::Rule::FrameTooLarge);
        QVERIFY(refused.head.flags.testFlag(capture::RecordFlag::Partial));
        QVERIFY(refused.payload.isEmpty());
    }

    void tellsAnEndInsideAFrame()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say(Request);
        peer.head();
        peer.say(RawSocket::masked(Opcode::Text, "hello").left(9));
        QTRY_COMPARE(server.server->peerCount(), 1);
        peer->disconnectFromHost();
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::InsideFrame);
        QCOMPARE(server.sink->frames(Direction::Incoming).value(0).payload, "hel");
    }

    void boundsWhatIsHeldForAPeerThatDoesNotRead()
    {
        TestServer server;
        ServerOptions options;
        options.plan.behavior.mode = server::Mode::Broadcast;
        options.guards.slowConsumer.limit = 4 << 20;
        options.closeTimeout = 300ms;
        QVERIFY(server.start(options));
        RawSocket deaf(server.port);
        deaf->setReadBufferSize(1000);
        deaf.say(Request);
        QTRY_COMPARE(server.server->peerCount(), 1);
        for (int i = 0; i < 64; ++i)
            server.server->sendToAll(binary(QByteArray(1 << 20, 'x')));
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 0, 20'000);
        const auto closing = server.sink->states().at(3);
        QCOMPARE(closing.closeCode, 1013);
    }

    /// An echo to somebody who does not read ends in our not reading him.
    void pushesBackOnAPeerThatDoesNotRead()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer->setReadBufferSize(1000);
        peer.say(Request);
        QTRY_COMPARE(server.server->peerCount(), 1);
        const QByteArray message = RawSocket::masked(Opcode::Binary, QByteArray(1 << 20, 'x'));
        for (int i = 0; i < 64; ++i)
            peer.say(message);
        // Both directions come to rest with most of it still on the peer's side.
        qint64 left = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(left, peer->bytesToWrite()) == peer->bytesToWrite(), 20'000);
        QVERIFY2(peer->bytesToWrite() > 32 << 20, qPrintable(QString::number(peer->bytesToWrite())));
        // And when he reads, nothing is missing.
        peer->setReadBufferSize(0);
        peer.head();
        for (int i = 0; i < 64; ++i)
            QCOMPARE(peer.frame().value_or(wire::Frame()).payload.size(), 1 << 20);
    }

    void servesManyAtOnce()
    {
        TestServer server;
        QVERIFY(server.start());
        std::vector<RawSocket> peers;
        for (int i = 0; i < 50; ++i) {
            peers.emplace_back(server.port);
            peers.back().say(Request + RawSocket::masked(Opcode::Text, QByteArray::number(i)));
        }
        for (int i = 0; i < 50; ++i) {
            QVERIFY(peers[size_t(i)].head().startsWith("HTTP/1.1 101"));
            QCOMPARE(peers[size_t(i)].frame().value_or(wire::Frame()).payload, QByteArray::number(i));
        }
        QCOMPARE(server.server->peerCount(), 50);
        QSet<quint32> ids;
        for (const auto &peer : server.server->peers())
            ids.insert(quint32(peer.id));
        QCOMPARE(ids.size(), 50);
        QVERIFY(ids.contains(1) && ids.contains(50));
        peers.clear();
        QTRY_COMPARE(server.server->peerCount(), 0);
    }

    void tellsAboutItsPeers()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say(Request);
        peer.head();
        peer.sayFrame(Opcode::Text, "hello");
        QVERIFY(peer.frame());
        const auto info = server.server->peers().value(0);
        QCOMPARE(info.target, "/");
        QCOMPARE(info.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(info.port, peer->localPort());
        QCOMPARE(info.framesIn, 1U);
        QCOMPARE(info.framesOut, 1U);
        QCOMPARE(info.bytesIn, 11U);
        QCOMPARE(info.bytesOut, 7U);
        QVERIFY(info.since > 0ns && info.since <= capture::monotonicNow());
    }

    void changesItsBehavior()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket peer(server.port);
        peer.say(Request);
        peer.head();
        peer.sayFrame(Opcode::Text, "one");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "one");
        server.server->setPlan({{.mode = server::Mode::Echo, .echo = {.prefix = "Echo: "}}, {}});
        server.server->sendTo(server::PeerId{1}, text("changed"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "changed");
        peer.sayFrame(Opcode::Text, "two");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "Echo: two");
        server.server->setPlan({{.mode = server::Mode::Broadcast}, {}});
        server.server->sendTo(server::PeerId{1}, text("changed"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "changed");
        peer.sayFrame(Opcode::Text, "three");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "three");
    }

    void stopsWithoutWaitingForEver()
    {
        TestServer server;
        ServerOptions options;
        options.closeTimeout = 300ms;
        QVERIFY(server.start(options));
        RawSocket polite(server.port), rude(server.port), asking(server.port);
        polite.say(Request);
        rude.say(Request);
        asking.say("GET / HTTP");
        QTRY_COMPARE(server.server->peerCount(), 2);
        server.server->stop();
        polite.head();
        QCOMPARE(polite.closeCode(), 1001);
        polite.sayFrame(Opcode::Close, "\x03\xE9");
        QTRY_COMPARE(server.state, ServerState::Stopped);
        QCOMPARE(server.sink->states().last().kind, capture::StateKind::Stopped);
        QCOMPARE(server.server->peerCount(), 0);
        rude.head();
        QCOMPARE(rude.closeCode(), 1001);
        QVERIFY(asking.rest().isEmpty());

        QVERIFY(server.start(options));
        RawSocket again(server.port);
        again.say(Request);
        QVERIFY(again.head().startsWith("HTTP/1.1 101"));
    }

    void dropsEverythingWhenDestroyed()
    {
        TestServer server;
        QVERIFY(server.start());
        RawSocket open(server.port), asking(server.port);
        open.say(Request);
        QTRY_COMPARE(server.server->peerCount(), 1);
        server.server.reset();
        open.head();
        QTRY_VERIFY(open.isAtEnd());
        QTRY_VERIFY(asking.isAtEnd());
        QTRY_COMPARE(server.sink->states().size(), 6);
        for (const auto &end : server.sink->states().last(2))
            QCOMPARE(end.cause, Cause::CancelledByUser);
    }

private:
    static QByteArray changed(const QByteArray &part, const QByteArray &to)
    {
        QByteArray request = Request;
        return request.replace(part, to);
    }

    static QByteArray fragment(Opcode opcode, qsizetype size)
    {
        wire::Frame frame;
        frame.header.fin = false;
        frame.header.opcode = opcode;
        frame.header.payloadLength = static_cast<quint64>(size);
        frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
        frame.header.maskingKey = wire::MaskingKey{1, 2, 3, 4};
        frame.payload = QByteArray(size, 'x');
        return wire::serialize(frame);
    }

    /// The example of RFC 6455 section 1.3.
    inline static const QByteArray Request =
        "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Version: 13\r\n\r\n";
};

QTEST_GUILESS_MAIN(TestServerAlone)
#include "tst_server.moc"
