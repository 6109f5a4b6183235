#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "capture/interruption.h"
#include "capture/latencybook.h"
#include "capture/recordinggap.h"
#include "records.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using namespace Qt::StringLiterals;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

class TestLatencyBook : public QObject
{
    Q_OBJECT

private slots:
    void measuresPingsAndReplies();
    void aServerServes();
    void thePerspectiveCanBeGiven();
    void masksTellTheSides();
    void comparesWhatMessagesInflateTo();
    void fragmentsCountFromLastToLast();
    void ofInjectedFramesOnlyPingsAreRequests();
    void whatWasDroppedWasNotSent();
    void tornFramesAreNone();
    void gapsAreBetweenMessagesOfAConnection();
    void jitterIsTheMeanDifference();
    void oneWayIsByTheWallClock();
    void oneWayFollowsTheClock();
    void aNewConnectionBeginsAnew();
    void reconnectsAreMarks();
    void peersOfAServerAreNotMarked();
    void whatSpansAStopIsInterrupted();
    void aSleepAndAJumpAreMarks();
    void missingRecordsAreMarks();
    void rowsThatWereDroppedAreMarks();
    void trafficIsCounted();
    void snapshotsStayAsTheyAre();
    void snapshotsCostMicroseconds();
    void figuresOfARangeAreThoseOfItsIntervals();
    void saysWhatItNeedsOfAPayload();
    void listenersHearAll();
    void isTheSameAllAtOnceAndBitByBit();
    void hostileRecordsDoNoHarm();
    void memoryIsFlat();
};

namespace {

LatencyRules rules(const QString &match, const QString &stamp = {})
{
    LatencyRules rules;
    rules.match = MatchRule::fromText(match).value_or(MatchRule());
    if (!stamp.isEmpty())
        rules.stamp = StampRule::fromText(stamp);
    return rules;
}

/// Shows records to a book, a millisecond after another unless told otherwise.
class Play
{
public:
    explicit Play(const LatencyRules &rules = {}, Time wallStart = {}) : book(rules, wallStart) {}

    Play &operator<<(const Record &record) { return at(m_now + 1ms, record); }
    Play &at(Time time, Record record)
    {
        m_now = time;
        record.head.time = time;
        book.add(Row{row++}, record);
        return *this;
    }

    /// "0>2 2ms" for each sample of a kind.
    QString samples(Kind kind)
    {
        QStringList texts;
        const auto all = book.snapshot().samples(kind);
        for (qint64 i = 0; i < all.size(); ++i)
            texts << QStringLiteral("%1>%2 %3ms")
                         .arg(toInt(all[i].request))
                         .arg(toInt(all[i].reply))
                         .arg(all[i].duration.count() / 1'000'000);
        return texts.join(u", "_s);
    }
    LatencyCounts counts(Kind kind) { return book.snapshot().counts(kind); }
    std::vector<LatencyMark> marks() { return book.snapshot().marks(); }

    LatencyBook book;
    qint64 row = 0;

private:
    Time m_now = -1ms;
};

Record ping(const char *payload)
{
    return test::frame(Direction::Outgoing, wire::Opcode::Ping, payload);
}

Record pong(const char *payload)
{
    return test::frame(Direction::Incoming, wire::Opcode::Pong, payload);
}

Record fragment(Direction direction, const QByteArray &payload, bool isFirst, bool isLast)
{
    Record record =
        test::frame(direction, isFirst ? wire::Opcode::Text : wire::Opcode::Continuation, payload);
    record.head.flags.setFlag(RecordFlag::Fin, isLast);
    return record;
}

Record with(Record record, RecordFlag flag)
{
    record.head.flags.setFlag(flag);
    return record;
}

Record on(quint32 connection, Record record)
{
    record.head.connection = ConnectionId{connection};
    return record;
}

Record state(StateKind kind, quint32 connection = 1)
{
    StateEvent happened;
    happened.kind = kind;
    return on(connection, test::event(happened));
}

Record request(Direction direction, quint32 connection = 1)
{
    Record record = on(connection, test::handshake(RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n"));
    record.head.direction = direction;
    return record;
}

Record interruption(Interruption::Kind kind, Time length)
{
    return makeInterruptionRecord({kind, length}, {});
}

Record stamped(qint64 milliseconds)
{
    return test::received("{\"t\":" + QByteArray::number(milliseconds) + "}");
}

} // namespace

void TestLatencyBook::measuresPingsAndReplies()
{
    Play play;
    play << ping("a") << test::sent("x") << pong("a") << test::received("y") << test::received("x")
         << test::received("Echo: x") << pong("a");
    QCOMPARE(play.samples(Kind::Ping), u"0>2 2ms"_s);
    QCOMPARE(play.samples(Kind::Reply), u"1>4 3ms"_s);
    QCOMPARE(play.counts(Kind::Ping).duplicates, 1U);
    QCOMPARE(play.counts(Kind::Reply).unmatched, 2U);
    const LatencySnapshot snapshot = play.book.snapshot();
    QCOMPARE(snapshot.summary(Kind::Reply).count, 1);
    QVERIFY(snapshot.summary(Kind::Reply).p99 == 3ms && snapshot.summary(Kind::Reply).mean == 3ms);
    QCOMPARE(toInt(snapshot.end()), 7);
    QCOMPARE(snapshot.span(), (TimeRange{0ms, 6ms}));
    QCOMPARE(snapshot.summary(Kind::Served).count, 0);

    Play none(rules(u"none"_s));
    none << test::sent("x") << test::received("x") << ping("a") << pong("a");
    QCOMPARE(none.samples(Kind::Reply), QString());
    QCOMPARE(none.counts(Kind::Reply), LatencyCounts());
    QCOMPARE(none.samples(Kind::Ping), u"2>3 1ms"_s);
}

void TestLatencyBook::aServerServes()
{
    Play play(rules(u"json:$.id"_s));
    play << request(Direction::Incoming, 1) << request(Direction::Incoming, 2)
         << on(1, test::received(R"({"id":1})")) << on(2, test::received(R"({"id":1})"))
         << on(2, test::sent(R"({"id":1})")) << on(1, test::sent(R"({"id":1})"))
         << on(1, test::sent(R"({"id":9})"));
    QCOMPARE(play.samples(Kind::Served), u"3>4 1ms, 2>5 3ms"_s);
    QCOMPARE(play.samples(Kind::Reply), QString());
    QCOMPARE(play.counts(Kind::Served).unmatched, 1U);
    play << on(1, ping("p")) << on(1, pong("p"));
    QCOMPARE(play.samples(Kind::Ping), u"7>8 1ms"_s);
}

void TestLatencyBook::thePerspectiveCanBeGiven()
{
    LatencyRules given;
    given.perspective = Perspective::Server;
    Play server(given);
    server << request(Direction::Outgoing) << test::received("x") << test::sent("x");
    QCOMPARE(server.samples(Kind::Served), u"1>2 1ms"_s);
    given.perspective = Perspective::Client;
    Play client(given);
    client << request(Direction::Incoming) << test::sent("x") << test::received("x");
    QCOMPARE(client.samples(Kind::Reply), u"1>2 1ms"_s);
}

void TestLatencyBook::masksTellTheSides()
{
    Play server;
    server << test::sent("welcome") << with(test::received("x"), RecordFlag::Masked) << test::sent("x");
    QCOMPARE(server.samples(Kind::Served), u"1>2 1ms"_s);
    server << with(test::sent("y"), RecordFlag::Masked) << test::received("y"); // against the rules
    QCOMPARE(server.samples(Kind::Reply), QString());
    Play client;
    client << test::received("welcome") << with(test::sent("x"), RecordFlag::Masked) << test::received("x");
    QCOMPARE(client.samples(Kind::Reply), u"1>2 1ms"_s);
}

void TestLatencyBook::comparesWhatMessagesInflateTo()
{
    Play play;
    play << test::compressed(Direction::Outgoing, "w1", "hello") << test::sent("plain")
         << test::compressed(Direction::Incoming, "w2", "hello")
         << test::compressed(Direction::Incoming, "w1", "other")
         << test::compressed(Direction::Incoming, "w4", "Echo: plain");
    QCOMPARE(play.samples(Kind::Reply), u"0>2 2ms, 1>4 3ms"_s);
}

void TestLatencyBook::fragmentsCountFromLastToLast()
{
    Play play;
    play << fragment(Direction::Outgoing, "he", true, false) << ping("p")
         << fragment(Direction::Outgoing, "llo", false, true)
         << fragment(Direction::Incoming, "hel", true, false) << pong("p")
         << fragment(Direction::Incoming, "lo", false, true);
    QCOMPARE(play.samples(Kind::Reply), u"2>5 3ms"_s);
    QCOMPARE(play.samples(Kind::Ping), u"1>4 3ms"_s);

    // Compressed ones are inflated frame by frame.
    Play compressed;
    Record first = test::compressed(Direction::Outgoing, "w1", "he");
    first.head.flags.setFlag(RecordFlag::Fin, false);
    Record last = test::compressed(Direction::Outgoing, "w2", "llo");
    last.head.opcode = wire::Opcode::Continuation;
    compressed << first << last << test::compressed(Direction::Incoming, "w3", "hello");
    QCOMPARE(compressed.samples(Kind::Reply), u"1>2 1ms"_s);

    Play byId(rules(u"json:$.id"_s));
    byId << test::sent(R"({"id":1})") << fragment(Direction::Incoming, R"({"i)", true, false)
         << fragment(Direction::Incoming, R"(d":)", false, false)
         << fragment(Direction::Incoming, R"(1})", false, true);
    QCOMPARE(byId.samples(Kind::Reply), u"0>3 3ms"_s);
}

void TestLatencyBook::ofInjectedFramesOnlyPingsAreRequests()
{
    Play play;
    play << with(test::sent("x"), RecordFlag::Injected) << test::received("x")
         << with(ping("p"), RecordFlag::Injected) << pong("p") << test::sent("y")
         << with(test::sent("y"), RecordFlag::Injected) << test::received("y") << test::received("y");
    QCOMPARE(play.samples(Kind::Ping), u"2>3 1ms"_s);
    QCOMPARE(play.samples(Kind::Reply), u"4>6 2ms"_s);
    Record bytes = with(test::sent("z"), RecordFlag::Injected);
    bytes.head.kind = RecordKind::Bytes;
    play << bytes << test::received("z");
    QCOMPARE(play.counts(Kind::Reply).samples, 1U);
}

void TestLatencyBook::whatWasDroppedWasNotSent()
{
    Play play;
    play << with(test::sent("x"), RecordFlag::Dropped) << with(ping("p"), RecordFlag::Dropped)
         << test::sent("y") << with(test::received("y"), RecordFlag::Dropped);
    QCOMPARE(play.counts(Kind::Reply).requests, 1U);
    QCOMPARE(play.counts(Kind::Ping).requests, 0U);
    QCOMPARE(play.samples(Kind::Reply), u"2>3 1ms"_s); // it has come, though it does not go on
}

void TestLatencyBook::tornFramesAreNone()
{
    Play play;
    play << test::sent("torn") << with(test::received("torn"), RecordFlag::Partial);
    play << fragment(Direction::Incoming, "to", true, false)
         << with(fragment(Direction::Incoming, "rn", false, true), RecordFlag::Partial)
         << fragment(Direction::Incoming, "rn", false, true);
    QCOMPARE(play.samples(Kind::Reply), QString());
    QCOMPARE(play.samples(Kind::Gap), QString());
    QCOMPARE(play.counts(Kind::Reply).waiting, 1U);
}

void TestLatencyBook::gapsAreBetweenMessagesOfAConnection()
{
    Play play(rules(u"none"_s));
    play << test::received("a") << on(2, test::received("b")) << test::sent("c") << test::received("d")
         << pong("") << fragment(Direction::Incoming, "e", true, false)
         << fragment(Direction::Incoming, "f", false, true) << on(2, test::received("g"));
    QCOMPARE(play.samples(Kind::Gap), u"0>3 3ms, 3>6 3ms, 1>7 6ms"_s);
    QCOMPARE(play.counts(Kind::Gap).samples, 3U);
}

void TestLatencyBook::jitterIsTheMeanDifference()
{
    Play play(rules(u"none"_s, u"ms:$.t"_s));
    const auto arrive = [&play](Time time, qint64 stamp) { play.at(time, stamped(stamp)); };
    arrive(0ms, 0);
    arrive(10ms, 10); // gap 10, one way 0
    arrive(24ms, 20); // gap 14, one way 4
    arrive(30ms, 30); // gap 6, one way 0
    const LatencySnapshot snapshot = play.book.snapshot();
    QVERIFY(snapshot.totals(Kind::Gap).jitter == 6ms);                 // of 4 and 8
    QCOMPARE(snapshot.totals(Kind::OneWay).jitter.count(), 2'666'667); // of 0, 4 and 4
    // Where there is another clock it is the same.
    Play other(rules(u"none"_s, u"ms:$.t"_s), -1h);
    for (const auto &[time, stamp] : {std::pair(0ms, 0), {10ms, 10}, {24ms, 20}, {30ms, 30}})
        other.at(time, stamped(stamp));
    QVERIFY(other.book.snapshot().totals(Kind::OneWay).jitter == snapshot.totals(Kind::OneWay).jitter);
    QCOMPARE(other.counts(Kind::OneWay).negative, 4U);
}

void TestLatencyBook::oneWayIsByTheWallClock()
{
    const Time wall = 1'700'000'000s;
    Play play(rules(u"none"_s, u"ms:$.t"_s), wall);
    play.at(250ms, stamped(1'700'000'000'200));
    play.at(300ms, test::received("tick"));
    play.at(301ms, test::sent(R"({"t":1700000000299})"));
    play.at(400ms, stamped(1'700'000'000'500));
    QCOMPARE(play.samples(Kind::OneWay), u"0>0 50ms, 3>3 -100ms"_s);
    QCOMPARE(play.counts(Kind::OneWay).withoutKey, 1U);
    QCOMPARE(play.counts(Kind::OneWay).negative, 1U);
    QVERIFY(play.book.snapshot().summary(Kind::OneWay).min == -100ms);
    QVERIFY(play.book.snapshot().summary(Kind::OneWay).mean == -25ms);
    play.at(500ms, stamped(9'000'000'000'000));
    play.at(600ms, stamped(-9'000'000'000'000));
    QCOMPARE(play.counts(Kind::OneWay).samples, 4U);
}

void TestLatencyBook::oneWayFollowsTheClock()
{
    Play play(rules(u"none"_s, u"ms:$.t"_s), 1'000s);
    play.at(10ms, stamped(1'000'009));
    play.at(20ms, interruption(Interruption::Kind::ClockJumped, 1h));
    // Sent before the jump, and after it.
    play.at(25ms, stamped(1'000'015));
    play.at(30ms, stamped(4'600'028));
    play.at(40ms, interruption(Interruption::Kind::Suspended, 1min));
    play.at(50ms, stamped(4'660'047));
    QCOMPARE(play.samples(Kind::OneWay), u"0>0 1ms, 3>3 2ms, 5>5 3ms"_s);
    QCOMPARE(play.counts(Kind::OneWay).interrupted, 1U);
}

void TestLatencyBook::aNewConnectionBeginsAnew()
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

void TestLatencyBook::reconnectsAreMarks()
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

void TestLatencyBook::peersOfAServerAreNotMarked()
{
    Play play;
    for (int round = 0; round < 3; ++round)
        play << request(Direction::Incoming) << state(StateKind::Open) << test::received("never answered")
             << state(StateKind::Closed);
    QVERIFY(play.marks().empty());
    QCOMPARE(play.counts(Kind::Served).requests, 3U);
    QCOMPARE(play.counts(Kind::Served).interrupted, 3U);
}

void TestLatencyBook::whatSpansAStopIsInterrupted()
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

void TestLatencyBook::aSleepAndAJumpAreMarks()
{
    Play play;
    play.at(1s, ping("p")).at(2s, interruption(Interruption::Kind::Suspended, 1h)).at(2010ms, pong("p"));
    play.at(3s, ping("q")).at(4s, interruption(Interruption::Kind::ClockJumped, -5s)).at(4010ms, pong("q"));
    QCOMPARE(play.samples(Kind::Ping), u"3>5 1010ms"_s); // its clock does not feel a jump
    const LatencyMark sleep{LatencyMark::Kind::Stopped, 2s, 2s, Row{1}, {}, 3'600'000'000'000};
    const LatencyMark jump{LatencyMark::Kind::ClockJump, 4s, 4s, Row{4}, {}, -5'000'000'000};
    QVERIFY((play.marks() == std::vector{sleep, jump}));
}

void TestLatencyBook::missingRecordsAreMarks()
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

void TestLatencyBook::rowsThatWereDroppedAreMarks()
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

void TestLatencyBook::trafficIsCounted()
{
    Play play(rules(u"none"_s));
    play << test::sent("12345") << pong("") << with(test::received("torn"), RecordFlag::Partial)
         << state(StateKind::Closing);
    const RateBin all = play.book.snapshot().traffic({0s, 1s});
    QCOMPARE(all.framesOut, 1);
    QCOMPARE(all.framesIn, 2);
    QCOMPARE(all.bytesOut, 7U);
}

void TestLatencyBook::snapshotsStayAsTheyAre()
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

void TestLatencyBook::snapshotsCostMicroseconds()
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

void TestLatencyBook::figuresOfARangeAreThoseOfItsIntervals()
{
    Play play;
    std::vector<std::pair<Time, Time>> pairs; // end, duration
    QRandomGenerator random(2);
    Time now{};
    for (int i = 0; i < 30'000; ++i) {
        const Time duration = std::chrono::microseconds(random.bounded(100, 20'000));
        play.at(now, test::sent("x")).at(now + duration, test::received("x"));
        now += duration;
        pairs.emplace_back(now, duration);
    }
    const LatencySnapshot snapshot = play.book.snapshot();
    const auto compare = [&](Time begin, Time end) {
        std::vector<Time> durations;
        for (const auto &[at, duration] : pairs)
            if (at >= begin && at < end)
                durations.push_back(duration);
        const LatencySummary exact = LatencySummary::of(durations);
        const LatencySummary found = snapshot.summary(Kind::Reply, {begin, end});
        QCOMPARE(found.count, exact.count);
        QVERIFY(found.min == exact.min && found.max == exact.max);
        QVERIFY(std::chrono::abs(found.mean - exact.mean) <= 1ns);
        for (const auto &[a, b] : {std::pair(found.p50, exact.p50), {found.p99, exact.p99}})
            QVERIFY(std::chrono::abs(a - b) <= b / 100);
        QCOMPARE(snapshot.quantiles(Kind::Reply, {begin, end}).count(), static_cast<quint64>(exact.count));
        QVERIFY(exact.count > 0);
    };
    const Time width = snapshot.whole().width();
    QVERIFY(width > 100ms);
    compare(0s, now + 1s);
    compare(3 * width, 17 * width);
    compare(snapshot.recent().begin() + 1s, snapshot.recent().begin() + 5s);
    compare(7 * width, now + 1s);
    QCOMPARE(snapshot.summary(Kind::Reply, {now + 1s, now + 2s}).count, 0);
    QCOMPARE(snapshot.traffic({0s, now + 1s}).frames(), 60'000);
}

void TestLatencyBook::saysWhatItNeedsOfAPayload()
{
    QCOMPARE(LatencyBook(rules(u"payload"_s), {}).wantedPayload(), -1);
    QCOMPARE(LatencyBook(rules(u"none"_s, u"ms:$.t"_s), {}).wantedPayload(), -1);
    for (const QString &text : {u"none"_s, u"order"_s})
        QVERIFY(LatencyBook(rules(text), {}).wantedPayload() >= 125);
}

void TestLatencyBook::listenersHearAll()
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
void TestLatencyBook::isTheSameAllAtOnceAndBitByBit()
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

void TestLatencyBook::hostileRecordsDoNoHarm()
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
void TestLatencyBook::memoryIsFlat()
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

QTEST_APPLESS_MAIN(TestLatencyBook)
#include "tst_latencybook.moc"
