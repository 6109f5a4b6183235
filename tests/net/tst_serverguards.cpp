#include <algorithm>
#include <csignal>

#include <QElapsedTimer>
#include <QTest>

#include "net/eachengine.h"
#include "net/endpoints.h"
#include "net/outsideclients.h"
#include "net/peerprocess.h"
#include "net/rawclient.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using capture::RecordFlag;
using server::GuardAct;
using wire::Opcode;

namespace {

constexpr const char *numbersOnly = R"({"properties": {"n": {"type": "number"}}})";
constexpr qint64 mebibyte = 1 << 20;

/// Numbered, so that it can be told which have come.
wire::Message numbered(int number)
{
    return binary(QByteArray::number(number).leftJustified(mebibyte, ' '));
}

QByteArray nextPayload(RawSocket &peer)
{
    return peer.frame().value_or(wire::Frame()).payload;
}

} // namespace

/// The server's guards as clients meet them.
class TestServerGuards : public QObject
{
    Q_OBJECT

private slots:
    void answersWhatBreaksTheSchema_data() { eachEngine(); }

    void answersWhatBreaksTheSchema()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.plan.routes = {{.path = "/strict", .schema = {.schema = numbersOnly}}};
        QVERIFY(server.start(options));
        RawSocket strict = upgraded(server.port, upgradeRequest("/strict"));
        RawSocket other = upgraded(server.port);
        const QByteArray good = "{\"n\": 5}", bad = "{\"n\": \"5\"}";
        strict.say(RawSocket::masked(Opcode::Text, good) + RawSocket::masked(Opcode::Text, bad) +
                   RawSocket::masked(Opcode::Text, good));
        QCOMPARE(nextPayload(strict), good);
        QCOMPARE(nextPayload(strict),
                 "{\"error\":\"schema\",\"expected\":\"a value of type number\",\"path\":\"/n\"}");
        QCOMPARE(nextPayload(strict), good);
        other.sayFrame(Opcode::Text, bad);
        QCOMPARE(nextPayload(other), bad);
        QCOMPARE(server.server->counters().of(GuardAct::AnsweredSchema), 1);
    }

    void closesForWhatBreaksTheSchema_data() { eachEngine(); }

    void closesForWhatBreaksTheSchema()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.plan.schema = {numbersOnly, server::SchemaGuard::Reaction::Close};
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "{\"n\": \"5\"}");
        const auto frame = peer.frame();
        QVERIFY(frame);
        const auto close = wire::parseClosePayload(frame->payload);
        QCOMPARE(close.code, 1008);
        QCOMPARE(close.reason, "/n: expected a value of type number");
        peer.sayFrame(Opcode::Close, wire::closePayload(1008));
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::Guard);
        QCOMPARE(server.server->counters().of(GuardAct::ClosedSchema), 1);
    }

    void doesNotStartWithASchemaThatIsNone()
    {
        TestServer server;
        ServerOptions options;
        options.plan.routes = {{.path = "/chat", .schema = {.schema = "{\"type\": 5}"}}};
        QVERIFY(!server.start(options));
        QCOMPARE(server.state, ServerState::Failed);
        QCOMPARE(server.failure.cause, Cause::BadPlan);
        QVERIFY2(server.failure.detail.startsWith("/chat: The schema cannot be used: "),
                 server.failure.detail.constData());
    }

    void keepsThePlanWhereTheNextIsNone()
    {
        TestServer server;
        QVERIFY(server.start());
        QSignalSpy refused(server.server.get(), &Server::planRefused);
        server::ServerPlan plan;
        plan.behavior.echo.prefix = "never ";
        plan.schema.schema = "{";
        server.server->setPlan(plan);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().toByteArray(), "The schema is not JSON");
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "a");
        QCOMPARE(nextPayload(peer), "a");
    }

    void dropsMessagesOverTheRate_data() { eachEngine(); }

    void dropsMessagesOverTheRate()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.guards.rate = {
            .messagesPerSecond = 1, .messageBurst = 5, .reaction = server::RateLimit::Reaction::Drop};
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        QByteArray flood;
        for (int i = 0; i < 20; ++i)
            flood += RawSocket::masked(Opcode::Text, QByteArray::number(i));
        peer.say(flood + RawSocket::masked(Opcode::Ping, "end"));
        // A pong may overtake the echoes.
        QList<QByteArray> answers;
        for (int i = 0; i < 6; ++i)
            answers.append(nextPayload(peer));
        QCOMPARE(answers.removeAll("end"), 1);
        QCOMPARE(answers, (QList<QByteArray>{"0", "1", "2", "3", "4"}));
        QCOMPARE(server.server->counters().of(GuardAct::DroppedRate), 15);
        QCOMPARE(server.server->peerCount(), 1);
        qsizetype flagged = 0;
        for (const auto &record : server.sink->frames(Direction::Incoming))
            flagged += record.head.flags.testFlag(RecordFlag::Dropped) ? 1 : 0;
        QCOMPARE(flagged, 15);
    }

    void readsASpeakerNoFasterThanTheRate_data() { eachEngine(); }

    void readsASpeakerNoFasterThanTheRate()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.guards.rate = {
            .messagesPerSecond = 20, .messageBurst = 5, .reaction = server::RateLimit::Reaction::Delay};
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        QElapsedTimer clock;
        clock.start();
        QByteArray flood;
        for (int i = 0; i < 25; ++i)
            flood += RawSocket::masked(Opcode::Text, QByteArray::number(i));
        peer.say(flood);
        for (int i = 0; i < 25; ++i)
            QCOMPARE(nextPayload(peer), QByteArray::number(i));
        // Twenty of them at twenty a second.
        QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(server.server->counters().of(GuardAct::DelayedRate) >= 10);
    }

    void readsTheRestOfASlowedSpeakerWhoHasGone_data() { eachEngine(); }

    void readsTheRestOfASlowedSpeakerWhoHasGone()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.guards.rate = {
            .messagesPerSecond = 10, .messageBurst = 1, .reaction = server::RateLimit::Reaction::Delay};
        QVERIFY(server.start(options));
        {
            RawSocket peer = upgraded(server.port);
            for (int i = 0; i < 5; ++i)
                peer.sayFrame(Opcode::Text, QByteArray::number(i));
            peer.sayFrame(Opcode::Close, wire::closePayload(1000));
            QCOMPARE(peer.rest().isEmpty(), false);
        }
        QTRY_COMPARE(server.server->peerCount(), 0);
        QCOMPARE(server.sink->frames(Direction::Incoming).size(), 6);
    }

    void limitsBytes_data() { eachEngine(); }

    void limitsBytes()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.guards.rate = {.bytesPerSecond = 1000, .byteBurst = 2000};
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Binary, QByteArray(1500, 'x'));
        QCOMPARE(nextPayload(peer).size(), 1500);
        peer.sayFrame(Opcode::Binary, QByteArray(1900, 'x'));
        QCOMPARE(peer.closeCode(), 1008);
        QTRY_COMPARE(server.server->counters().of(GuardAct::ClosedRate), 1);
    }

    void dropsDeadPeers_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("isWire");
        for (const bool isWire : {false, true}) {
            QTest::addRow("ws, %s", isWire ? "wire" : "qt") << u"client.js"_s << isWire;
            QTest::addRow("websockets, %s", isWire ? "wire" : "qt") << u"client.py"_s << isWire;
        }
    }

    void dropsDeadPeers()
    {
        QFETCH(const QString, script);
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.subprotocols = forOutsideClients().subprotocols;
        options.guards.heartbeat = {.interval = 200ms, .timeout = 2s};
        QVERIFY(server.start(options));
        PeerProcess dead(script, {server.url().toString(), u"wait"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 1, 20'000);
        PeerProcess alive(script, {server.url().toString(), u"wait"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 2, 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(dead.processId()), SIGSTOP), 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 1, 20'000);
        QCOMPARE(server.server->peers().first().id, server::PeerId{2});
        QCOMPARE(server.sink->states().last().cause, Cause::PongTimeout);
        QCOMPARE(server.server->counters().of(GuardAct::DroppedDead), 1);
        server.server->sendToAll(text("still there"));
        QCOMPARE(alive.next(u"message"_s).value("message"_L1).toString(), u"still there"_s);
    }

    /// One that answers no ping, and yet is alive.
    void takesAnythingForASignOfLife_data() { eachEngine(); }

    void takesAnythingForASignOfLife()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.guards.heartbeat = {.interval = 100ms, .timeout = 1s};
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 2500) {
            peer.sayFrame(Opcode::Text, "alive");
            const auto isEcho = [](const wire::Frame &frame) { return frame.header.opcode == Opcode::Text; };
            auto frame = peer.frame();
            while (frame && !isEcho(*frame))
                frame = peer.frame();
            QVERIFY2(frame, "dropped");
            QTest::qWait(50);
        }
        QCOMPARE(server.server->peerCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 0, 20'000);
        QCOMPARE(server.server->counters().of(GuardAct::DroppedDead), 1);
    }

    void closesASlowConsumer_data() { eachEngine(); }

    void closesASlowConsumer()
    {
        TestServer server;
        RawSocket deaf = slowConsumer(server, server::SlowConsumer::Reaction::Close);

        QTRY_COMPARE(server.server->counters().of(GuardAct::ClosedSlow), 1);
        deaf->setReadBufferSize(0);
        deaf.head();
        int next = 0;
        auto frame = deaf.frame();
        for (; frame && frame->header.opcode == Opcode::Binary; frame = deaf.frame())
            QCOMPARE(frame->payload.simplified().toInt(), next++);
        QVERIFY(frame);
        QCOMPARE(wire::parseClosePayload(frame->payload).code, 1013);
        // With their frame headers, four are more than the limit.
        QVERIFY2(next >= 3 && next < messages, qPrintable(QString::number(next)));
    }

    void dropsTheNewestForASlowConsumer_data() { eachEngine(); }

    void dropsTheNewestForASlowConsumer()
    {
        TestServer server;
        RawSocket deaf = slowConsumer(server, server::SlowConsumer::Reaction::DropNewest);
        QTRY_VERIFY(server.server->counters().of(GuardAct::DroppedNewestUnread) > 0);
        const QList<int> received = numbersAfterWaking(deaf, server);
        // The first ones, and whatever came while there was room again.
        QVERIFY(std::is_sorted(received.begin(), received.end()));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(received.value(i), i);
        QCOMPARE(quint64(messages - received.size()),
                 server.server->counters().of(GuardAct::DroppedNewestUnread));
    }

    void dropsTheOldestForASlowConsumer_data() { eachEngine(); }

    void dropsTheOldestForASlowConsumer()
    {
        TestServer server;
        RawSocket deaf = slowConsumer(server, server::SlowConsumer::Reaction::DropOldest);
        QTRY_VERIFY(server.server->counters().of(GuardAct::DroppedOldestUnread) > 0);
        const QList<int> received = numbersAfterWaking(deaf, server);
        QVERIFY(std::is_sorted(received.begin(), received.end()));
        QCOMPARE(received.first(), 0);
        // The last ones are there, without a gap.
        QVERIFY(received.size() > 2);
        for (int i = 1; i <= 2; ++i)
            QCOMPARE(received[received.size() - i], messages - i);
        QCOMPARE(quint64(messages - received.size()),
                 server.server->counters().of(GuardAct::DroppedOldestUnread));
    }

    void countsWhomItTurnsAway_data() { eachEngine(); }

    void countsWhomItTurnsAway()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.access.paths = {"/in"};
        options.maxPeers = 1;
        options.limits.maxFramePayload = options.limits.maxMessagePayload = 1000;
        QVERIFY(server.start(options));
        RawSocket out(server.port);
        out.say(upgradeRequest("/out"));
        QVERIFY(out.head().startsWith("HTTP/1.1 404"));
        RawSocket in = upgraded(server.port, upgradeRequest("/in"));
        RawSocket second(server.port);
        second.say(upgradeRequest("/in"));
        QVERIFY(second.head().startsWith("HTTP/1.1 503"));
        in.sayFrame(Opcode::Text, QByteArray(1001, 'x'));
        QCOMPARE(in.closeCode(), 1009);
        in->disconnectFromHost();
        const server::Counters &counters = server.server->counters();
        QTRY_COMPARE(counters.of(GuardAct::ClosedSize), 1);
        QCOMPARE(counters.of(GuardAct::RefusedAccess), 1);
        QCOMPARE(counters.of(GuardAct::RefusedPeer), 1);
    }

private:
    static constexpr int messages = 64;

    /// Who has been sent much more than the limit, and has read nothing of it.
    static RawSocket slowConsumer(TestServer &server, server::SlowConsumer::Reaction reaction)
    {
        ServerOptions options = withEngineOfRow();
        options.guards.slowConsumer = {4 * mebibyte, reaction};
        options.closeTimeout = 20s;
        if (!server.start(options))
            qFatal("The server does not listen");
        RawSocket deaf(server.port);
        deaf->setReadBufferSize(1000);
        deaf.say(upgradeRequest());
        if (!QTest::qWaitFor([&] { return server.server->peerCount() == 1; }))
            qFatal("The peer has not come in");
        for (int i = 0; i < messages; ++i)
            server.server->sendToAll(numbered(i));
        return deaf;
    }

    /// What comes once it reads, up to the answer to a ping.
    static QList<int> numbersAfterWaking(RawSocket &deaf, TestServer &server)
    {
        // All has been sent, or dropped, once the server has done what was posted to it.
        bool isDone = false;
        QMetaObject::invokeMethod(
            server.server.get(), [&isDone] { isDone = true; }, Qt::BlockingQueuedConnection);
        deaf->setReadBufferSize(0);
        deaf.head();
        QList<int> numbers;
        const auto isLast = [&] {
            const server::Counters &counters = server.server->counters();
            const auto dropped =
                counters.of(GuardAct::DroppedNewestUnread) + counters.of(GuardAct::DroppedOldestUnread);
            return quint64(numbers.size()) + dropped >= messages;
        };
        while (!isLast()) {
            const auto frame = deaf.frame();
            if (!frame || frame->header.opcode != Opcode::Binary)
                break;
            numbers.append(frame->payload.simplified().toInt());
        }
        deaf.sayFrame(Opcode::Ping, "awake");
        if (nextPayload(deaf) != "awake")
            numbers.append(-1);
        return numbers;
    }
};

QTEST_GUILESS_MAIN(TestServerGuards)
#include "tst_serverguards.moc"
