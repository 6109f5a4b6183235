#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "capture/recordinggap.h"
#include "latencybookplay.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using namespace wireloupe::capture::test;

class TestLatencyRun : public QObject
{
    Q_OBJECT

private slots:
    void aNewConnectionBeginsAnew();
    void reconnectsAreMarks();
    void peersOfAServerAreNotMarked();
    void whatSpansAStopIsInterrupted();
    void aSleepAndAJumpAreMarks();
    void missingRecordsAreMarks();
    void rowsThatWereDroppedAreMarks();
    void snapshotsStayAsTheyAre();
    void snapshotsCostMicroseconds();
    void listenersHearAll();
    void isTheSameAllAtOnceAndBitByBit();
    void hostileRecordsDoNoHarm();
    void memoryIsFlat();
};

void TestLatencyRun::aNewConnectionBeginsAnew()
{
    Play play;
    play << test::sent("x") << ping("y") << fragment(Direction::Incoming, "f", true, false)
         << request(Direction::Outgoing) << test::received("x") << pong("y")
         << fragment(Direction::Incoming, "g", false, true);
    QCOMPARE(play.samples(Kind::Reply), QString());
    QCOMPARE(play.samples(Kind::Ping), QString());
    QCOMPARE(play.counts(Kind::Reply).interrupted, 1U);
    QCOMPARE(play.counts(Kind::Ping).interrupted, 1U);
    QCOMPARE(play.counts(Kind::Reply).unmatched, 1U);
}

void TestLatencyRun::reconnectsAreMarks()
{
    Play play;
    play << state(StateKind::Connecting) << request(Direction::Outgoing) << state(StateKind::Open)
         << test::received("a") << test::sent("lost");
    QVERIFY(play.marks().empty());
    play.at(100ms, state(StateKind::Failed));
    QCOMPARE(play.counts(Kind::Reply).interrupted, 1U);
    play.at(200ms, state(StateKind::Failed)); // an attempt to come back
    play.at(300ms, request(Direction::Outgoing)).at(310ms, state(StateKind::Open));
    play << test::received("b") << test::received("c");
    const LatencyMark expected{LatencyMark::Kind::Reconnect, 100ms, 310ms, Row{8}, ConnectionId{1}, 0};
    QVERIFY(play.marks() == std::vector{expected});
    QCOMPARE(play.samples(Kind::Gap), u"9>10 1ms"_s); // none across it
}

void TestLatencyRun::peersOfAServerAreNotMarked()
{
    Play play;
    for (int round = 0; round < 3; ++round)
        play << request(Direction::Incoming) << state(StateKind::Open) << test::received("never answered")
             << state(StateKind::Closed);
    QVERIFY(play.marks().empty());
    QCOMPARE(play.counts(Kind::Served).requests, 3U);
    QCOMPARE(play.counts(Kind::Served).interrupted, 3U);
}

void TestLatencyRun::whatSpansAStopIsInterrupted()
{
    Play play;
    play.at(0s, test::received("a")).at(1s, ping("p")).at(1s, test::sent("x"));
    play.at(40s, interruption(Interruption::Kind::Stalled, 38s));
    play.at(40s, pong("p")).at(40s, test::received("b")).at(40s, test::received("x"));
    play.at(41s, ping("q")).at(41'005ms, pong("q"));
    QCOMPARE(play.samples(Kind::Ping), u"7>8 5ms"_s);
    QCOMPARE(play.samples(Kind::Reply), QString());
    QCOMPARE(play.counts(Kind::Ping).interrupted, 1U);
    QCOMPARE(play.counts(Kind::Reply).interrupted, 1U);
    QCOMPARE(play.counts(Kind::Reply).unanswered, 0U);
    QCOMPARE(play.samples(Kind::Gap), u"5>6 0ms"_s);
    QCOMPARE(play.counts(Kind::Gap).interrupted, 1U);
    const LatencyMark expected{LatencyMark::Kind::Stopped, 2s, 40s, Row{3}, {}, 38'000'000'000};
    QVERIFY(play.marks() == std::vector{expected});
}

void TestLatencyRun::aSleepAndAJumpAreMarks()
{
    Play play;
    play.at(1s, ping("p")).at(2s, interruption(Interruption::Kind::Suspended, 1h)).at(2010ms, pong("p"));
    play.at(3s, ping("q")).at(4s, interruption(Interruption::Kind::ClockJumped, -5s)).at(4010ms, pong("q"));
    QCOMPARE(play.samples(Kind::Ping), u"3>5 1010ms"_s); // its clock does not feel a jump
    const LatencyMark sleep{LatencyMark::Kind::Stopped, 2s, 2s, Row{1}, {}, 3'600'000'000'000};
    const LatencyMark jump{LatencyMark::Kind::ClockJump, 4s, 4s, Row{4}, {}, -5'000'000'000};
    QVERIFY((play.marks() == std::vector{sleep, jump}));
}

void TestLatencyRun::missingRecordsAreMarks()
{
    Play play;
    play.at(1s, test::sent("a"));
    play.at(2s, makeGapRecord({42, 2s, 5s, "No space left on device"}));
    play.at(5s, test::received("a")).at(5s, test::sent("b")).at(5'001ms, test::received("b"));
    QCOMPARE(play.samples(Kind::Reply), u"3>4 1ms"_s);
    QCOMPARE(play.counts(Kind::Reply).interrupted, 1U);
    const LatencyMark expected{LatencyMark::Kind::RecordingGap, 2s, 5s, Row{1}, {}, 42};
    QVERIFY(play.marks() == std::vector{expected});
}

void TestLatencyRun::rowsThatWereDroppedAreMarks()
{
    Play play;
    play.row = 1000; // what went before the first row was never here
    play.at(1s, test::sent("a")).at(1s, fragment(Direction::Incoming, "x", true, false));
    QVERIFY(play.marks().empty());
    play.row = 1500;
    play.at(2s, test::received("a")).at(2s, fragment(Direction::Incoming, "y", false, true));
    QCOMPARE(play.samples(Kind::Reply), QString());
    QCOMPARE(play.counts(Kind::Reply).interrupted, 1U);
    const LatencyMark expected{LatencyMark::Kind::RowsDropped, 1s, 2s, Row{1500}, {}, 498};
    QVERIFY(play.marks() == std::vector{expected});
    QCOMPARE(toInt(play.book.end()), 1502);
}

void TestLatencyRun::snapshotsStayAsTheyAre()
{
    Play play;
    play << test::sent("x") << test::received("x");
    const LatencySnapshot early = play.book.snapshot();
    for (int i = 0; i < 5'000; ++i)
        play << test::sent("x") << test::received("x") << interruption(Interruption::Kind::Stalled, 0s);
    QCOMPARE(early.counts(Kind::Reply).samples, 1U);
    QCOMPARE(early.summary(Kind::Reply).count, 1);
    QCOMPARE(early.samples(Kind::Reply).size(), 1);
    QVERIFY(early.marks().empty());
    QCOMPARE(early.summary(Kind::Reply, {0s, 1s}).count, 1);
    QVERIFY(!early.hasSameFigures(play.book.snapshot()));
    QVERIFY(play.book.snapshot().hasSameFigures(play.book.snapshot()));
    QCOMPARE(play.book.snapshot().marks().size(), 1024U);
}

void TestLatencyRun::snapshotsCostMicroseconds()
{
    Play play;
    QRandomGenerator random(1);
    Time now{};
    for (int i = 0; i < 100'000; ++i) {
        play.at(now, test::sent("x"));
        now += std::chrono::microseconds(random.bounded(200, 1500));
        play.at(now, test::received("x"));
    }
    QElapsedTimer timer;
    qint64 spent = 0;
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        play.at(now, test::sent("x"));
        now += 300us;
        play.at(now, test::received("x"));
        timer.start();
        const LatencySnapshot snapshot = play.book.snapshot();
        spent += timer.nsecsElapsed();
        QVERIFY(!snapshot.isEmpty());
    }
    qInfo("%lld us for a snapshot", spent / rounds / 1000);
    QVERIFY(spent / rounds < 5'000'000); // not optimised, on a busy machine
}

void TestLatencyRun::listenersHearAll()
{
    struct Listener : LatencyListener
    {
        void sampleFound(const LatencySample &sample) override { samples.push_back(sample); }
        void requestUnanswered(Kind, Time at) override { unanswered.push_back(at); }
        std::vector<LatencySample> samples;
        std::vector<Time> unanswered;
    } listener;
    Play play;
    play.book.setListener(&listener);
    play.at(0s, ping("p")).at(1s, pong("p")).at(2s, test::sent("x")).at(3s, test::received("y"));
    play.book.advance(33s);
    QCOMPARE(listener.samples.size(), 1U);
    QCOMPARE(listener.samples.front().kind, Kind::Ping);
    QVERIFY((listener.unanswered == std::vector<Time>{32s}));
    QCOMPARE(play.counts(Kind::Reply).unanswered, 1U);
    play.book.setListener(nullptr);
    play << ping("q") << pong("q");
    QCOMPARE(listener.samples.size(), 1U);
}

/// As a feed does it, and as one who reads a file.

void TestLatencyRun::isTheSameAllAtOnceAndBitByBit()
{
    QRandomGenerator random(3);
    Play once(rules(u"payload"_s, u"ms:$.t"_s));
    Play slowly(rules(u"payload"_s, u"ms:$.t"_s));
    Time now{};
    for (int i = 0; i < 30'000; ++i) {
        now += std::chrono::microseconds(random.bounded(random.bounded(500) == 0 ? 20'000'000 : 3'000));
        const QByteArray text = R"({"t":)" + QByteArray::number(random.bounded(50)) + "}";
        Record record = random.bounded(2) == 0 ? test::sent(text) : test::received(text);
        switch (random.bounded(1000)) {
        case 0:
            record = request(Direction::Outgoing);
            break;
        case 1:
            record = interruption(Interruption::Kind::Stalled, 5ms);
            break;
        case 2:
            record = state(StateKind::Open);
            break;
        case 3:
            record = state(StateKind::Failed);
            break;
        }
        once.at(now, record);
        slowly.at(now, record);
        if (random.bounded(10) == 0)
            slowly.book.advance(now - 1ms);
        if (random.bounded(100) == 0)
            QVERIFY(slowly.book.snapshot().end() == slowly.book.end());
    }
    once.book.advance(now + 1s);
    slowly.book.advance(now + 1s);
    QVERIFY(once.book.snapshot().hasSameFigures(slowly.book.snapshot()));
    QVERIFY(once.counts(Kind::Reply).samples > 1000);
    QVERIFY(once.counts(Kind::Reply).unanswered > 0);
}

void TestLatencyRun::hostileRecordsDoNoHarm()
{
    QRandomGenerator random(4);
    Play play(rules(u"json:$.id"_s, u"iso:$.t"_s), Time::max() / 4);
    constexpr qint64 far = (1LL << 62) - 1;
    for (int i = 0; i < 30'000; ++i) {
        Record record = test::randomRecord(random, 40);
        if (random.bounded(3) == 0) {
            StateEvent happened;
            happened.kind = static_cast<StateKind>(1 + random.bounded(static_cast<int>(lastStateKind)));
            happened.detail = QByteArray::number(static_cast<qint64>(random.generate64())) + " " +
                              QByteArray::number(static_cast<qint64>(random.generate64())) + " " +
                              QByteArray::number(static_cast<qint64>(random.generate64())) + " x";
            if (random.bounded(2) == 0)
                happened.detail = QByteArray::number(static_cast<qint64>(random.generate64()));
            const auto connection = record.head.connection;
            record = test::event(happened);
            record.head.connection = connection;
        }
        const auto time = static_cast<qint64>(random.generate64());
        play.row += random.bounded(3) == 0 ? random.bounded(1000) : 0;
        play.at(Time(random.bounded(2) == 0 ? std::clamp(time, -far, far) : time / (1LL << 30)), record);
        if (i % 1000 == 0)
            QVERIFY(play.book.snapshot().whole().size() <= 512);
    }
    QVERIFY(play.marks().size() <= 1024);
}

/// Fed directly.

void TestLatencyRun::memoryIsFlat()
{
    const bool isLong = qEnvironmentVariableIsSet("WIRELOUPE_LONG_TESTS");
    const qint64 pairs = isLong ? 10'000'000 : 300'000;
    LatencyBook book(rules(u"payload"_s), {});
    QRandomGenerator random(5);
    Record sent = test::sent("0123456789");
    Record received = test::received("0123456789");
    Time now{};
    qint64 early = 0;
    qint64 largest = 0;
    QElapsedTimer timer;
    timer.start();
    for (qint64 pair = 0; pair < pairs; ++pair) {
        now += 20us;
        sent.head.time = now;
        received.head.time = now + std::chrono::nanoseconds(random.bounded(5'000, 15'000));
        for (Record *record : {&sent, &received})
            std::memcpy(record->payload.data(), &pair, sizeof(pair));
        book.add(Row{2 * pair}, sent);
        book.add(Row{2 * pair + 1}, received);
        if (pair == pairs / 3)
            early = book.memoryUse();
        if (pair > pairs / 3 && pair % 1000 == 0)
            largest = std::max(largest, book.memoryUse());
    }
    qInfo("%lld rows/s; %lld KiB after a third, at most %lld KiB later",
          2 * pairs * 1000 / std::max<qint64>(1, timer.elapsed()), early >> 10, largest >> 10);
    QCOMPARE(book.snapshot().counts(Kind::Reply).samples, static_cast<quint64>(pairs));
    QVERIFY(early < 24 << 20);
    QVERIFY(largest < early + early / 2);
}

QTEST_APPLESS_MAIN(TestLatencyRun)
#include "tst_latencyrun.moc"
