#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "net/blockingpeer.h"
#include "net/eachengine.h"
#include "net/endpoints.h"
#include "net/outsideclients.h"
#include "net/peerprocess.h"
#include "net/rawclient.h"
#include "wire/utf8validator.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using capture::RecordFlag;
using server::FaultAct;
using wire::Opcode;

namespace {

ServerOptions faulty(const server::FaultOptions &faults)
{
    ServerOptions options = withEngineOfRow();
    options.plan.faults = faults;
    return options;
}

QByteArray nextPayload(RawSocket &peer)
{
    return peer.frame().value_or(wire::Frame()).payload;
}

} // namespace

/// What the faults of a server look like from outside.
class TestServerFaults : public QObject
{
    Q_OBJECT

private slots:
    void keepsToTheThrottle_data() { eachEngine(); }

    void keepsToTheThrottle()
    {
        constexpr qint64 rate = 250'000;
        constexpr qint64 size = 500'000;
        TestServer server;
        QVERIFY(server.start(faulty({.throttle = rate})));
        RawSocket peer = upgraded(server.port);
        QTRY_COMPARE(server.server->peerCount(), 1);
        QElapsedTimer clock;
        clock.start();
        server.server->sendToAll(binary(QByteArray(size, 'x')));
        QCOMPARE(nextPayload(peer).size(), size);
        const double reached = double(size) * 1000 / double(clock.elapsed());
        qInfo("one large frame: %.0f bytes/s of %lld", reached, rate);
        QVERIFY2(reached > rate * 0.85 && reached < rate * 1.15, qPrintable(QString::number(reached)));

        clock.restart();
        for (int i = 0; i < 500; ++i)
            server.server->sendToAll(binary(QByteArray(1000, 'x')));
        for (int i = 0; i < 500; ++i)
            QCOMPARE(nextPayload(peer).size(), 1000);
        const double reachedBySmall = 502'000.0 * 1000 / double(clock.elapsed());
        qInfo("many small frames: %.0f bytes/s of %lld", reachedBySmall, rate);
        QVERIFY2(reachedBySmall > rate * 0.85 && reachedBySmall < rate * 1.15,
                 qPrintable(QString::number(reachedBySmall)));
        QCOMPARE(server.sink->frames(Direction::Outgoing).size(), 501);
    }

    /// The close frame comes behind all that trickles out before.
    void closesBehindTheThrottle_data() { eachEngine(); }

    void closesBehindTheThrottle()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.throttle = 100'000})));
        RawSocket peer = upgraded(server.port);
        QTRY_COMPARE(server.server->peerCount(), 1);
        server.server->sendToAll(binary(QByteArray(50'000, 'x')));
        server.server->stop();
        QCOMPARE(nextPayload(peer).size(), 50'000);
        QCOMPARE(peer.closeCode(), 1001);
        peer.sayFrame(Opcode::Close, wire::closePayload(1001));
        QTRY_COMPARE(server.state, ServerState::Stopped);
        QCOMPARE(server.sink->states().at(server.sink->states().size() - 2).cause, Cause::None);
    }

    void stallsInTheMidstOfAFrame_data() { eachEngine(); }

    void stallsInTheMidstOfAFrame()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.stall = 1, .stallTime = 500ms})));
        RawSocket peer = upgraded(server.port);
        QElapsedTimer clock;
        clock.start();
        peer.sayFrame(Opcode::Text, QByteArray(1000, 'x'));
        QTRY_VERIFY(peer->bytesAvailable() > 0);
        QCOMPARE(peer->bytesAvailable(), 502); // of 1004
        QTRY_VERIFY(peer->bytesAvailable() > 502);
        QVERIFY2(clock.elapsed() >= 500, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(nextPayload(peer), QByteArray(1000, 'x'));
        QCOMPARE(server.server->counters().of(FaultAct::Stalled), 1);
        // And goes on as before.
        peer.sayFrame(Opcode::Ping, "alive");
        QCOMPARE(nextPayload(peer), "alive");
    }

    void stallsForGood_data() { eachEngine(); }

    void stallsForGood()
    {
        TestServer server;
        ServerOptions options = faulty({.stall = 1});
        options.closeTimeout = 300ms;
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, QByteArray(1000, 'x'));
        peer.sayFrame(Opcode::Ping, "unheard");
        QTRY_COMPARE(peer->bytesAvailable(), 502);
        QVERIFY(!QTest::qWaitFor([&] { return peer->bytesAvailable() != 502; }, 500));
        server.server->stop();
        QTRY_COMPARE(server.state, ServerState::Stopped);
        QVERIFY(peer.rest().size() == 502);
        // The log has what has crossed the wire, and no more.
        const auto sent = server.sink->frames(Direction::Outgoing);
        QCOMPARE(sent.size(), 1);
        QVERIFY(sent.first().head.flags.testFlag(RecordFlag::Partial));
        QCOMPARE(sent.first().payload.size(), 498);
    }

    void resets_data() { eachEngine(); }

    void resets()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.resetAfter = 2})));
        // By the system's own calls: QTcpSocket does not tell a reset from an end.
        const BlockingPeer peer(server.port);
        peer.say(upgradeRequest() + RawSocket::masked(Opcode::Text, "a") +
                 RawSocket::masked(Opcode::Text, "b") + RawSocket::masked(Opcode::Text, "c"));
        QCOMPARE(peer.errorAtEnd(), ECONNRESET);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Failed");
        const auto end = server.sink->states().last();
        QCOMPARE(end.cause, Cause::Fault);
        QCOMPARE(end.detail, "reset");
        QCOMPARE(server.server->counters().of(FaultAct::Reset), 1);
        QCOMPARE(server.sink->frames(Direction::Outgoing).size(), 2);
    }

    void closesAfterSoMany_data() { eachEngine(); }

    void closesAfterSoMany()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.closeAfter = 3, .closeCode = 1011})));
        RawSocket peer = upgraded(server.port);
        for (int i = 0; i < 5; ++i)
            peer.sayFrame(Opcode::Text, QByteArray::number(i));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(nextPayload(peer), QByteArray::number(i));
        QCOMPARE(peer.closeCode(), 1011);
        peer.sayFrame(Opcode::Close, wire::closePayload(1011));
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::Fault);
        QCOMPARE(server.sink->states().last().closeCode, 1011);
        QCOMPARE(server.server->counters().of(FaultAct::Closed), 1);
    }

    void mutesPongs_data() { eachEngine(); }

    void mutesPongs()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.isPongMuted = true})));
        RawSocket peer = upgraded(server.port);
        QTRY_COMPARE(server.server->peerCount(), 1);
        peer.sayFrame(Opcode::Ping, "hello?");
        peer.sayFrame(Opcode::Text, "answer");
        const auto frame = peer.frame();
        QVERIFY(frame);
        QCOMPARE(frame->header.opcode, Opcode::Text);
        // Until the plan is another.
        QSignalSpy taken(server.server.get(), &Server::planTaken);
        server.server->setPlan({});
        QTRY_COMPARE(taken.size(), 1);
        peer.sayFrame(Opcode::Text, "again");
        QCOMPARE(nextPayload(peer), "again");
        peer.sayFrame(Opcode::Ping, "hello?");
        QCOMPARE(nextPayload(peer), "hello?");
    }

    void corruptsWhatStaysText_data() { eachEngine(); }

    void corruptsWhatStaysText()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.corrupt = 1})));
        RawSocket peer = upgraded(server.port);
        int invalid = 0;
        constexpr int count = 100;
        const QByteArray good = "Grüße, 12.50 €";
        QList<QByteArray> received;
        for (int i = 0; i < count; ++i) {
            peer.sayFrame(Opcode::Text, good);
            const auto frame = peer.frame();
            QVERIFY(frame);
            QCOMPARE(frame->header.opcode, Opcode::Text);
            QCOMPARE(frame->payload.size(), good.size());
            QVERIFY(frame->payload != good);
            invalid += wire::isValidUtf8(frame->payload) ? 0 : 1;
            received.append(frame->payload);
        }
        QVERIFY2(invalid > 10 && invalid < count, qPrintable(QString::number(invalid)));
        QCOMPARE(server.server->counters().of(FaultAct::Corrupted), count);
        // Recorded as it is, and that it was altered.
        const auto sent = server.sink->frames(Direction::Outgoing);
        QCOMPARE(sent.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(sent[i].payload, received[i]);
            QVERIFY(sent[i].head.flags.testFlag(RecordFlag::Altered));
        }
    }

    /// A strict client finds out: what is not UTF-8 is answered with 1007.
    void isFoundOutByOutsideClients_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("isWire");
        for (const bool isWire : {false, true}) {
            QTest::addRow("ws, %s", isWire ? "wire" : "qt") << u"client.js"_s << isWire;
            QTest::addRow("websockets, %s", isWire ? "wire" : "qt") << u"client.py"_s << isWire;
        }
    }

    void isFoundOutByOutsideClients()
    {
        QFETCH(const QString, script);
        TestServer server;
        ServerOptions options = faulty({.corrupt = 1});
        options.subprotocols = forOutsideClients().subprotocols;
        options.plan.behavior.mode = server::Mode::Stream;
        options.plan.behavior.stream.text = "Grüße {{counter}}";
        options.plan.behavior.stream.rate = {.count = 50};
        QVERIFY(server.start(options));
        PeerProcess client(script, {server.url().toString(), u"wait"_s});
        QTRY_VERIFY_WITH_TIMEOUT(server.sink->states().last().closeCode == 1007, 30'000);
    }

    void isTheSameWithTheSameSeed_data() { eachEngine(); }

    void isTheSameWithTheSameSeed()
    {
        QList<QList<QByteArray>> runs;
        for (const quint64 seed : {42, 42, 43}) {
            TestServer server;
            QVERIFY(server.start(faulty({.drop = 0.3,
                                         .duplicate = 0.3,
                                         .reorder = 0.3,
                                         .corrupt = 0.3,
                                         .truncate = 0.3,
                                         .seed = seed})));
            RawSocket peer = upgraded(server.port);
            for (int i = 0; i < 100; ++i)
                peer.sayFrame(Opcode::Text, "message " + QByteArray::number(i));
            // What is held back goes before the close frame.
            QTRY_COMPARE(server.sink->frames(Direction::Incoming).size(), 100);
            peer.sayFrame(Opcode::Ping, "end");
            QList<QByteArray> received;
            for (auto frame = peer.frame(); frame && frame->header.opcode == Opcode::Text;
                 frame = peer.frame())
                received.append(frame->payload);
            runs.append(received);
            // What was dropped is in the log too.
            qsizetype dropped = 0;
            for (const auto &record : server.sink->frames(Direction::Outgoing))
                dropped += record.head.flags.testFlag(RecordFlag::Dropped) ? 1 : 0;
            QCOMPARE(quint64(dropped), server.server->counters().of(FaultAct::Dropped));
            QVERIFY(dropped > 10);
            QCOMPARE(server.server->peers().first().framesOut, quint64(received.size() + 1));
        }
        QCOMPARE(runs[0], runs[1]);
        QVERIFY(runs[0] != runs[2]);
        QVERIFY2(runs[0].size() > 50, qPrintable(QString::number(runs[0].size())));
    }

    void isLate_data() { eachEngine(); }

    void isLate()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.latency = 150ms, .jitter = 50ms})));
        RawSocket peer = upgraded(server.port);
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer clock;
            clock.start();
            peer.sayFrame(Opcode::Text, "a");
            QCOMPARE(nextPayload(peer), "a");
            QVERIFY2(clock.elapsed() >= 100, qPrintable(QString::number(clock.elapsed())));
        }
        QCOMPARE(server.server->counters().of(FaultAct::Delayed), 5);
    }

    /// What a user sends by hand is tried on clients like all else.
    void areThoseOfMessagesByHand_data() { eachEngine(); }

    void areThoseOfMessagesByHand()
    {
        TestServer server;
        QVERIFY(server.start(faulty({.duplicate = 1, .closeAfter = 3})));
        RawSocket peer = upgraded(server.port);
        QTRY_COMPARE(server.server->peerCount(), 1);
        server.server->sendToAll(text("all"));
        server.server->sendTo(server.server->peers().constFirst().id, text("one"));
        for (const char *expected : {"all", "all", "one", "one"})
            QCOMPARE(nextPayload(peer), expected);
        peer.sayFrame(Opcode::Text, "echo");
        for (const char *expected : {"echo", "echo"})
            QCOMPARE(nextPayload(peer), expected);
        QCOMPARE(peer.closeCode(), 1011);
        QCOMPARE(server.server->counters().of(FaultAct::Duplicated), 3);
    }

    void canBeSetWhileItServes_data() { eachEngine(); }

    void canBeSetWhileItServes()
    {
        TestServer server;
        QVERIFY(server.start(withEngineOfRow()));
        RawSocket peer = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "before");
        QCOMPARE(nextPayload(peer), "before");
        server::ServerPlan plan;
        plan.faults.throttle = 100'000;
        server.server->setPlan(plan);
        QElapsedTimer clock;
        clock.start();
        server.server->sendToAll(binary(QByteArray(50'000, 'x')));
        QCOMPARE(nextPayload(peer).size(), 50'000);
        QVERIFY2(clock.elapsed() > 400, qPrintable(QString::number(clock.elapsed())));
        plan.faults = {.stall = 1, .stallTime = 500ms};
        server.server->setPlan(plan);
        clock.restart();
        server.server->sendToAll(binary(QByteArray(1'000, 'x')));
        QTRY_COMPARE(peer->bytesAvailable(), 502);
        QCOMPARE(nextPayload(peer).size(), 1'000);
        QVERIFY2(clock.elapsed() >= 500, qPrintable(QString::number(clock.elapsed())));
        // And as fast as ever without them.
        server.server->setPlan({});
        server.server->sendToAll(binary(QByteArray(10'000'000, 'x')));
        QCOMPARE(nextPayload(peer).size(), 10'000'000);
        QTRY_COMPARE(server.sink->frames(Direction::Outgoing).size(), 4);
    }

    void areThoseOfThePath_data() { eachEngine(); }

    void areThoseOfThePath()
    {
        TestServer server;
        ServerOptions options = withEngineOfRow();
        options.plan.routes = {{.path = "/bad", .faults = {.duplicate = 1}}};
        QVERIFY(server.start(options));
        RawSocket bad = upgraded(server.port, upgradeRequest("/bad"));
        RawSocket good = upgraded(server.port, upgradeRequest("/good"));
        for (RawSocket *peer : {&bad, &good}) {
            peer->sayFrame(Opcode::Text, "a");
            QCOMPARE(nextPayload(*peer), "a");
        }
        QCOMPARE(nextPayload(bad), "a");
        good.sayFrame(Opcode::Text, "b");
        QCOMPARE(nextPayload(good), "b");
    }
};

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
