#include <QRandomGenerator>
#include <QTest>

#include "pairingplay.h"
#include "slowpairing.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using namespace wireloupe::capture::test;
using Kind = LatencySample::Kind;
using Outcome = Pairing::Outcome;
using Time = std::chrono::nanoseconds;

class TestPairing : public QObject
{
    Q_OBJECT

private slots:
    void measuresFromRequestToReply();
    void theOldestOfAKeyIsAnsweredFirst();
    void whatIsLateIsCountedOnly();
    void aLostReplyDoesNotPutOffOthers();
    void remembersWhatIsOverdueForAWhile();
    void countsDuplicatesAndWhatFitsNothing();
    void countsMessagesWithoutAKey();
    void whatSpansAnInterruptionIsNoSample();
    void whatWaitsOnAConnectionThatEndsIsInterrupted();
    void findsTheSamePayloadBehindAPrefix();
    void aPrefixThatIsKnownIsFoundForEach();
    void pingsAreMatchedByPayloadWhateverTheRule();
    void givesUpTheOldestOfTooMany();
    void tellsOfTheUnanswered();
    void isWhatASlowSearchFinds_data();
    void isWhatASlowSearchFinds();
    void aMillionThatWaitAreBounded();
    void allWithTheSamePayloadAreFast();
};

namespace {

MatchRule rule(const char16_t *text, std::chrono::milliseconds timeout = 1s)
{
    MatchRule rule = MatchRule::fromText(QString::fromUtf16(text)).value_or(MatchRule());
    rule.timeout = timeout;
    return rule;
}

bool isComplete(const LatencyCounts &counts)
{
    return counts.requests == counts.samples + counts.late + counts.unanswered + counts.interrupted +
                                  counts.givenUp + counts.waiting;
}

} // namespace

void TestPairing::measuresFromRequestToReply()
{
    Play play(rule(u"json:$.id"));
    play.request(10ms, R"({"id":1})");
    play.request(11ms, R"({"id":2})");
    QCOMPARE(play.reply(15ms, R"({"id":2,"ok":true})"), u"1>2 4ms");
    QCOMPARE(play.reply(20ms, R"({"id":1})"), u"0>3 10ms");
    QCOMPARE(play.counts().samples, 2U);
    QVERIFY(isComplete(play.counts()));
}

void TestPairing::theOldestOfAKeyIsAnsweredFirst()
{
    for (const char16_t *text : {u"payload", u"order", u"regex:(x)", u"json:$"}) {
        Play play(rule(text));
        const QByteArrayView payload = QStringView(text) == u"json:$" ? QByteArrayView("1") : "x";
        play.request(0ms, payload);
        play.request(1ms, payload);
        QCOMPARE(play.reply(5ms, payload), u"0>2 5ms");
        QCOMPARE(play.reply(5ms, payload), u"1>3 4ms");
    }
}

void TestPairing::whatIsLateIsCountedOnly()
{
    Play play(rule(u"payload", 100ms));
    play.request(0ms, "a");
    play.request(0ms, "b");
    QCOMPARE(play.reply(100ms, "a"), u"0>2 100ms");
    QCOMPARE(play.counts().unanswered, 0U);
    QCOMPARE(play.reply(101ms, "b"), u"late");
    QCOMPARE(play.counts().late, 1U);
    QCOMPARE(play.counts().unanswered, 0U);
    QVERIFY(isComplete(play.counts()));
}

void TestPairing::aLostReplyDoesNotPutOffOthers()
{
    for (const char16_t *text : {u"payload", u"order"}) {
        Play play(rule(text, 100ms));
        play.request(0ms, "beat"); // nobody answers
        play.request(200ms, "beat");
        QCOMPARE(play.reply(203ms, "beat"), u"1>2 3ms");
        QCOMPARE(play.counts().unanswered, 1U);
        QCOMPARE(play.reply(204ms, "beat"), u"late");
    }
}

void TestPairing::remembersWhatIsOverdueForAWhile()
{
    Play play(rule(u"payload", 100ms));
    play.request(0ms, "a");
    play.request(0ms, "b");
    QCOMPARE(play.reply(1s, "a"), u"late");
    QCOMPARE(play.reply(1001ms, "b"), u"unmatched");
    QCOMPARE(play.counts().unanswered, 1U);
    QVERIFY(isComplete(play.counts()));
}

void TestPairing::countsDuplicatesAndWhatFitsNothing()
{
    Play play(rule(u"json:$.id"));
    play.request(0ms, R"({"id":1})");
    QCOMPARE(play.reply(1ms, R"({"id":1})"), u"0>1 1ms");
    QCOMPARE(play.reply(2ms, R"({"id":1})"), u"duplicate");
    QCOMPARE(play.reply(3ms, R"({"id":2})"), u"unmatched");
    QCOMPARE(play.reply(3ms, R"({"id":1})", Kind::Reply, 2), u"unmatched");
    QCOMPARE(play.counts().duplicates, 1U);
    QCOMPARE(play.counts().unmatched, 2U);

    Play byOrder(rule(u"order"));
    byOrder.request(0ms, "a");
    byOrder.reply(1ms, "b");
    QCOMPARE(byOrder.reply(2ms, "b"), u"unmatched");
}

void TestPairing::countsMessagesWithoutAKey()
{
    Play play(rule(u"json:$.id"));
    play.request(0ms, R"({"note":1})");
    QCOMPARE(play.reply(1ms, "tick"), u"no key");
    QCOMPARE(play.counts().withoutKey, 2U);
    QCOMPARE(play.counts().requests, 0U);
    play.pairing.request(Kind::Reply, {.payload = R"({"id":1})", .hasPayload = false});
    QCOMPARE(play.counts().withoutKey, 3U);

    Play byOrder(rule(u"order"));
    byOrder.pairing.request(Kind::Reply, {.payload = {}, .hasPayload = false});
    QCOMPARE(byOrder.counts().requests, 1U);
}

void TestPairing::whatSpansAnInterruptionIsNoSample()
{
    Play play(rule(u"payload", 100ms));
    play.request(0ms, "before");
    play.request(10ms, "spans");
    play.request(11ms, "never");
    QCOMPARE(play.reply(20ms, "before"), u"0>3 20ms");
    play.pairing.interrupt({30ms, 60ms});
    play.request(60ms, "after");
    QCOMPARE(play.reply(65ms, "spans"), u"interrupted");
    QCOMPARE(play.reply(70ms, "after"), u"4>6 10ms");
    play.pairing.advance(500ms);
    QCOMPARE(play.counts().interrupted, 2U); // "never" too
    QCOMPARE(play.counts().unanswered, 0U);
    QCOMPARE(play.reply(501ms, "never"), u"interrupted");
    QCOMPARE(play.counts().interrupted, 2U);
    QCOMPARE(play.counts().late, 0U);
    QVERIFY(isComplete(play.counts()));
    // A moment: the machine slept.
    play.request(600ms, "x");
    play.pairing.interrupt({610ms, 610ms});
    play.request(610ms, "y");
    QCOMPARE(play.reply(620ms, "x"), u"interrupted");
    QCOMPARE(play.reply(620ms, "y"), u"9>11 10ms");
}

void TestPairing::whatWaitsOnAConnectionThatEndsIsInterrupted()
{
    Play play(rule(u"payload"));
    play.request(0ms, "a");
    play.request(0ms, "p", Kind::Ping);
    play.request(0ms, "b", Kind::Reply, 2);
    play.pairing.endConnection(ConnectionId{1});
    QCOMPARE(play.reply(1ms, "a"), u"unmatched");
    QCOMPARE(play.reply(1ms, "p", Kind::Ping), u"unmatched");
    QCOMPARE(play.reply(1ms, "b", Kind::Reply, 2), u"2>5 1ms");
    QCOMPARE(play.counts().interrupted, 1U);
    QCOMPARE(play.counts(Kind::Ping).interrupted, 1U);
}

void TestPairing::findsTheSamePayloadBehindAPrefix()
{
    Play play(rule(u"payload"));
    play.request(0ms, "");
    play.request(1ms, "hello");
    play.request(2ms, "world");
    QCOMPARE(play.reply(3ms, "Echo: world"), u"2>3 1ms");
    QCOMPARE(play.reply(3ms, "Echo: world"), u"duplicate");
    QCOMPARE(play.reply(3ms, "hello you"), u"unmatched");
    QCOMPARE(play.reply(3ms, QByteArray(1000, '.') + "hello"), u"unmatched");
    QCOMPARE(play.reply(3ms, "lo"), u"unmatched");
    QCOMPARE(play.reply(4ms, "> hello"), u"1>8 3ms");
    // Bytes are compared as a whole, and so are pongs.
    play.request(5ms, "bin");
    QCOMPARE(play.pairing
                 .reply(Kind::Reply, {.connection = ConnectionId{1},
                                      .time = 6ms,
                                      .opcode = wire::Opcode::Binary,
                                      .payload = "Echo: bin"})
                 .outcome,
             Outcome::Unmatched);
    play.request(5ms, "p", Kind::Ping);
    QCOMPARE(play.reply(6ms, "Echo: p", Kind::Ping), u"unmatched");
    Play byId(rule(u"json:$"));
    byId.request(0ms, "1");
    QCOMPARE(byId.reply(1ms, "21"), u"unmatched");
}

void TestPairing::aPrefixThatIsKnownIsFoundForEach()
{
    Play play(rule(u"payload"));
    for (int number = 100; number < 130; ++number)
        play.request(0ms, "m" + QByteArray::number(number));
    QCOMPARE(play.reply(1ms, "Echo: m129"), u"unmatched"); // not among the oldest few
    QCOMPARE(play.reply(1ms, "Echo: m102"), u"2>31 1ms");
    QCOMPARE(play.reply(1ms, "Echo: m129"), u"29>32 1ms");
    QCOMPARE(play.reply(1ms, ">> m128"), u"unmatched");
}

void TestPairing::pingsAreMatchedByPayloadWhateverTheRule()
{
    for (const char16_t *text : {u"none", u"order", u"json:$.id", u"payload"}) {
        Play play(rule(text));
        play.request(0ms, "a", Kind::Ping);
        play.request(1ms, "b", Kind::Ping);
        QCOMPARE(play.reply(2ms, "b", Kind::Ping), u"1>2 1ms");
        QCOMPARE(play.reply(2ms, "c", Kind::Ping), u"unmatched");
        QCOMPARE(play.reply(2ms, "b", Kind::Ping), u"duplicate");
        QCOMPARE(play.reply(3ms, "a", Kind::Ping), u"0>5 3ms");
    }
}

void TestPairing::givesUpTheOldestOfTooMany()
{
    Play play(rule(u"payload"), 3);
    for (int number = 0; number < 5; ++number)
        play.request(0ms, QByteArray::number(number));
    QCOMPARE(play.counts().givenUp, 2U);
    QCOMPARE(play.counts().waiting, 3U);
    QCOMPARE(play.reply(1ms, "1"), u"unmatched");
    QCOMPARE(play.reply(1ms, "2"), u"2>6 1ms");
    QVERIFY(isComplete(play.counts()));
}

void TestPairing::tellsOfTheUnanswered()
{
    struct Listener : LatencyListener
    {
        void sampleFound(const LatencySample &) override {}
        void requestUnanswered(Kind kind, Time at) override { heard.append({kind, at}); }
        QList<std::pair<Kind, Time>> heard;
    } listener;
    Play play(rule(u"payload", 100ms));
    play.pairing.setListener(&listener);
    play.request(5ms, "a");
    play.request(6ms, "p", Kind::Ping);
    play.request(7ms, "i");
    play.pairing.interrupt({110ms - 4ms, 106ms});
    play.pairing.advance(105ms);
    QVERIFY(listener.heard.isEmpty());
    play.pairing.advance(200ms);
    const QList<std::pair<Kind, Time>> expected{{Kind::Reply, 105ms}, {Kind::Ping, 106ms}};
    QCOMPARE(listener.heard, expected);
}

void TestPairing::isWhatASlowSearchFinds_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("keys");
    QTest::addColumn<qint64>("maxPending");
    QTest::newRow("many keys") << 1U << 100 << qint64{1000};
    QTest::newRow("few keys") << 2U << 3 << qint64{1000};
    QTest::newRow("one key") << 3U << 1 << qint64{1000};
    QTest::newRow("too many wait") << 4U << 50 << qint64{8};
    QTest::newRow("one waits") << 5U << 5 << qint64{1};
}

/// Replies that are dropped, doubled, out of order and late; connections that end; interruptions.
void TestPairing::isWhatASlowSearchFinds()
{
    QFETCH(quint32, seed);
    QFETCH(int, keys);
    QFETCH(qint64, maxPending);
    QRandomGenerator random(seed);
    Play play(rule(u"json:$.id", 50ms), maxPending);
    SlowPairing slow(50ms, static_cast<std::size_t>(maxPending));
    Time now{};
    for (int step = 0; step < 3'000; ++step) {
        now += std::chrono::microseconds(random.bounded(random.bounded(200) == 0 ? 300'000 : 3'000));
        const quint32 connection = random.bounded(3U);
        const int key = random.bounded(keys);
        const QByteArray payload = "{\"id\":" + QByteArray::number(key) + "}";
        slow.advance(now);
        play.pairing.advance(now);
        const int choice = random.bounded(100);
        if (choice < 48) {
            play.request(now, payload, Kind::Reply, connection);
            slow.request(connection, key, now);
        } else if (choice < 96) {
            Time duration{};
            const Outcome outcome = slow.reply(connection, key, now, duration);
            const QString expected = outcome == Outcome::Sample
                                         ? QStringLiteral(" %1ms").arg(duration.count() / 1'000'000)
                                         : Play::word(outcome);
            const QString found = play.reply(now, payload, Kind::Reply, connection);
            QVERIFY2(found.endsWith(expected), qPrintable(found + QStringLiteral(" is not ") + expected));
        } else if (choice < 98) {
            play.pairing.endConnection(ConnectionId{connection});
            slow.endConnection(connection);
        } else if (choice == 98) {
            play.pairing.interrupt({now - 1ms, now});
            slow.interrupt(now - 1ms, now);
        }
        slow.counts.waiting = slow.waiting();
        QCOMPARE(play.counts().waiting, slow.counts.waiting);
    }
    QVERIFY(play.counts() == slow.counts);
    QVERIFY(isComplete(play.counts()));
    QVERIFY(play.counts().samples > 30);
    QVERIFY(play.counts().late > 0);
}

void TestPairing::aMillionThatWaitAreBounded()
{
    constexpr qint64 most = 1 << 16;
    Play play(rule(u"payload", 1h), most);
    qint64 largest = 0;
    for (int number = 0; number < 1'000'000; ++number) {
        play.request(Time(number), QByteArray::number(number));
        if (number % 50'000 == 0)
            largest = std::max(largest, play.pairing.memoryUse());
    }
    QCOMPARE(play.counts().waiting, quint64{most});
    QCOMPARE(play.counts().givenUp, 1'000'000U - quint64{most});
    QCOMPARE(play.reply(1s, "999999"), u"999999>1000000 999ms");
    QVERIFY2(largest < most * 200, qPrintable(QString::number(largest)));
    play.pairing.advance(2h);
    QCOMPARE(play.counts().waiting, 0U);
    QVERIFY(isComplete(play.counts()));
    QVERIFY(play.pairing.memoryUse() < 2 * most * 200);
}

void TestPairing::allWithTheSamePayloadAreFast()
{
    Play play(rule(u"payload", 1h), 1 << 17);
    for (int number = 0; number < 100'000; ++number)
        play.request(Time(number), "same");
    for (int number = 0; number < 100'000; ++number)
        QCOMPARE(play.reply(1ms + Time(number), "same"),
                 QStringLiteral("%1>%2 1ms").arg(number).arg(100'000 + number));
    QCOMPARE(play.reply(2ms, "same"), u"duplicate");
}

QTEST_APPLESS_MAIN(TestPairing)
#include "tst_pairing.moc"
