#include "net/server.h"

#include "net/endpoints.h"
#include "net/nativesocket.h"
#include "net/peerprocess.h"
#include "net/rawclient.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Direction;
using server::Mode;
using wire::Opcode;

/// A server that does not read, or does not answer.
class TestServerAttention : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("Qt") << Engine::Qt;
        QTest::newRow("wire") << Engine::Wire;
    }

    void aSinkAnswersControlFramesAlone()
    {
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::Sink)));
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "hello");
        peer.sayFrame(Opcode::Ping, "there?");
        const auto first = peer.frame();
        QVERIFY(first && first->header.opcode == Opcode::Pong);
        peer.sayFrame(Opcode::Binary, "and more");
        peer.sayFrame(Opcode::Close, wire::closePayload(4000));
        QCOMPARE(peer.closeCode(), 4000);
        QCOMPARE(server.sink->frames(Direction::Incoming).size(), 4);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
    }

    void aSilentServerHoldsUpWhatAPeerSays()
    {
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::Silent)));
        RawSocket peer = joined(server);
        const qint64 waiting = sayUntilItStalls(server, peer);
        QVERIFY2(waiting > 8 << 20, qPrintable(QString::number(waiting)));
        QCOMPARE(incomingBinaries(server), 0);

        server.server->setPlan({{.mode = Mode::Sink}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(incomingBinaries(server), largeMessages, 30'000);
        QCOMPARE(peer->bytesToWrite(), 0);
        peer.sayFrame(Opcode::Ping, "there?");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "there?");
    }

    void aSilentServerSpeaks()
    {
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::Silent)));
        RawSocket peer = joined(server);
        peer.sayFrame(Opcode::Text, "unread");
        server.server->sendToAll(text("by hand"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "by hand");
        QVERIFY(server.sink->frames(Direction::Incoming).isEmpty());

        server.server->stop();
        QCOMPARE(peer.closeCode(), 1001);
        peer.sayFrame(Opcode::Close, wire::closePayload(1001));
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed Stopped");
        QCOMPARE(server.sink->frames(Direction::Incoming).value(0).payload, "unread");
    }

    void aSilentServerNoticesTheEnd_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<capture::Cause>("cause");
        using enum capture::Cause;
        QTest::newRow("closed") << false << false << PeerClosedTcp;
        QTest::newRow("reset") << true << false << ConnectionReset;
        QTest::newRow("reset behind more than there is room for") << true << true << InsideFrame;
    }

    void aSilentServerNoticesTheEnd()
    {
        QFETCH(const bool, isReset);
        QFETCH(const bool, isFull);
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::Silent)));
        RawSocket peer = joined(server);
        peer.sayFrame(Opcode::Text, "unread");
        if (isFull)
            sayUntilItStalls(server, peer);
        if (isReset)
            resetOnClose(*peer.operator->());
        peer->abort();
        QTRY_COMPARE(server.server->peerCount(), 0);
        const auto end = server.sink->states().last();
        QCOMPARE(end.kind, capture::StateKind::Failed);
        QCOMPARE(end.closeCode, 1006);
        QTEST(end.cause, "cause");
        QVERIFY(server.sink->payloads().contains("unread"));
    }

    void aBlackHoleAnswersNothing()
    {
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::BlackHole)));
        RawSocket peer = joined(server);
        peer.sayFrame(Opcode::Text, "hello");
        peer.sayFrame(Opcode::Ping, "there?");
        QTRY_COMPARE(server.sink->frames(Direction::Incoming).size(), 2);
        QCOMPARE(server.sink->frames(Direction::Incoming).at(1).payload, "there?");

        server.server->setPlan({{.mode = Mode::Echo}, {}});
        server.server->sendToAll(text("by hand"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "by hand");
        peer.sayFrame(Opcode::Ping, "there?");
        peer.sayFrame(Opcode::Text, "again");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "there?");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "again");
    }

    void aBlackHoleLeavesTheEndToOthers_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<wire::Rule>("rule");
        QTest::newRow("close frame") << RawSocket::masked(Opcode::Close, wire::closePayload(1000))
                                     << wire::Rule::None;
        QTest::newRow("breach") << wire::serialize(Opcode::Text, "not masked")
                                << wire::Rule::UnmaskedClientFrame;
    }

    void aBlackHoleLeavesTheEndToOthers()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const wire::Rule, rule);
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::BlackHole)));
        RawSocket peer = joined(server);
        peer.say(said);
        QTRY_COMPARE(server.sink->frames(Direction::Incoming).size(), 1);
        QCOMPARE(server.sink->frames(Direction::Incoming).at(0).head.violation, rule);
        QCOMPARE(server.sink->story(), "Listening Connecting Open");

        // The first that comes back is what the server says at its own end.
        server.server->stop();
        QCOMPARE(peer.closeCode(), 1001);
        peer->disconnectFromHost();
        QTRY_COMPARE(server.state, ServerState::Stopped);
    }

    void aBlackHoleNoticesTheEnd()
    {
        TestServer server;
        QVERIFY(server.start(optionsFor(Mode::BlackHole)));
        RawSocket peer = joined(server);
        peer.sayFrame(Opcode::Close, wire::closePayload(1000));
        QTRY_COMPARE(server.sink->frames(Direction::Incoming).size(), 1);
        peer->disconnectFromHost();
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Failed");
        QCOMPARE(server.sink->states().last().closeCode, 1006);
        QVERIFY(server.sink->frames(Direction::Outgoing).isEmpty());
    }

    /// A client that sends pings by itself gives a black hole up, and a sink not.
    void makesAClientMissItsPongs()
    {
        TestServer server;
        ServerOptions options = optionsFor(Mode::BlackHole);
        options.subprotocols = {"second"};
        QVERIFY(server.start(options));
        const QJsonObject settings{{u"pingInterval"_s, 0.2}, {u"pingTimeout"_s, 1}};
        const auto arguments = [&](const QString &path) {
            return QStringList{server.url(path).toString(), u"wait"_s};
        };
        PeerProcess unanswered(u"client.py"_s, arguments(u"/"_s), settings);
        const auto closed = unanswered.next(u"closed"_s);
        QCOMPARE(closed.value("closed"_L1).toInt(), 1006);
        QTRY_COMPARE(server.server->peerCount(), 0);
        QVERIFY(server.sink->frames(Direction::Outgoing).isEmpty());

        server.server->setPlan({{.mode = Mode::Sink}, {}});
        PeerProcess answered(u"client.py"_s, arguments(u"/"_s), settings);
        QTRY_VERIFY_WITH_TIMEOUT(server.sink->frames(Direction::Outgoing).size() >= 10, 30'000);
        QCOMPARE(server.server->peerCount(), 1);
        server.server->stop();
        QCOMPARE(answered.next(u"closed"_s).value("closed"_L1).toInt(), 1001);
    }

private:
    static constexpr int largeMessages = 32; ///< of 1 MiB

    /// Under "/echo", an echo.
    static ServerOptions optionsFor(Mode mode)
    {
        QFETCH_GLOBAL(const Engine, engine);
        ServerOptions options;
        options.engine = engine;
        options.plan.behavior.mode = mode;
        options.plan.routes = {{.path = "/echo"}};
        return options;
    }

    static RawSocket joined(TestServer &server)
    {
        RawSocket socket = upgraded(server.port);
        if (!QTest::qWaitFor([&] { return server.server->peerCount() == 1; }))
            qWarning("The peer has not joined");
        return socket;
    }

    /// Says more than any buffer holds, until no more of it goes although the server is well. Returns what is
    /// left.
    static qint64 sayUntilItStalls(TestServer &server, RawSocket &peer)
    {
        const QByteArray large = RawSocket::masked(Opcode::Binary, QByteArray(1 << 20, 'x'));
        for (int i = 0; i < largeMessages; ++i)
            peer.say(large);
        RawSocket other = upgraded(server.port, upgradeRequest("/echo"));
        qint64 before = -1;
        for (qint64 waiting = peer->bytesToWrite(); waiting != before; waiting = peer->bytesToWrite()) {
            before = waiting;
            for (int i = 0; i < 20; ++i) {
                other.sayFrame(Opcode::Text, "alive");
                if (!other.frame())
                    return -1;
            }
        }
        other->abort();
        return QTest::qWaitFor([&] { return server.server->peerCount() == 1; }) ? before : -1;
    }

    static int incomingBinaries(const TestServer &server)
    {
        int count = 0;
        for (const auto &record : server.sink->frames(Direction::Incoming))
            count += record.head.opcode == Opcode::Binary ? 1 : 0;
        return count;
    }
};

QTEST_GUILESS_MAIN(TestServerAttention)
#include "tst_serverattention.moc"
