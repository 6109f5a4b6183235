#include <QTest>

#include "latencybookplay.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using namespace wireloupe::capture::test;

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
    void trafficIsCounted();
    void figuresOfARangeAreThoseOfItsIntervals();
    void saysWhatItNeedsOfAPayload();
};

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

QTEST_APPLESS_MAIN(TestLatencyBook)
#include "tst_latencybook.moc"
