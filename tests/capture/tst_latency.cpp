#include <QTest>

#include "capture/latency.h"
#include "records.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using Kind = RoundTrip::Kind;

class TestLatency : public QObject
{
    Q_OBJECT

private slots:
    void findsPings();
    void findsEchoes();
    void findsPrefixedEchoesOfText();
    void comparesWhatMessagesInflateTo();
    void takesOfInjectedFramesOnlyPings();
    void takesNothingElseForATrip();
    void aNewConnectionBeginsAnew();
    void keepsTheNewestTrips();
    void summarisesFromAMoment();
    void clearForgets();
};

namespace {

/// Shows records to a tracker, a millisecond after another.
class Play
{
public:
    Play &operator<<(Record record)
    {
        record.head.time = std::chrono::milliseconds(m_row);
        tracker.add(Row{m_row++}, record);
        return *this;
    }

    LatencyTracker tracker;

private:
    qint64 m_row = 0;
};

Record ping(const char *payload)
{
    return test::frame(Direction::Outgoing, wire::Opcode::Ping, payload);
}

Record pong(const char *payload)
{
    return test::frame(Direction::Incoming, wire::Opcode::Pong, payload);
}

/// "0>2" for a trip from row 0 to row 2; "~" before it for an echo.
QString tripsOf(const LatencyTracker &tracker)
{
    QStringList trips;
    for (const RoundTrip &trip : tracker.roundTrips()) {
        trips << QStringLiteral("%1%2>%3")
                     .arg(trip.kind == Kind::Echo ? QStringLiteral("~") : QString())
                     .arg(toInt(trip.request))
                     .arg(toInt(trip.reply));
        if (trip.sentAt != std::chrono::milliseconds(toInt(trip.request)) ||
            trip.duration != std::chrono::milliseconds(toInt(trip.reply) - toInt(trip.request)))
            trips << QStringLiteral("with a wrong time");
    }
    return trips.join(u' ');
}

} // namespace

void TestLatency::findsPings()
{
    Play play;
    play << ping("a") << ping("b") << pong("b") << pong("a") << pong("a") << ping("") << pong("");
    QCOMPARE(tripsOf(play.tracker), QStringLiteral("1>2 0>3 5>6"));
    QCOMPARE(play.tracker.total(), 3);
}

void TestLatency::findsEchoes()
{
    Play play;
    play << test::sent("x") << test::sent("x") << test::received("y") << test::received("x")
         << test::received("x") << test::frame(Direction::Outgoing, wire::Opcode::Binary, "bin")
         << test::frame(Direction::Incoming, wire::Opcode::Binary, "bin");
    QCOMPARE(tripsOf(play.tracker), QStringLiteral("~0>3 ~1>4 ~5>6"));
}

void TestLatency::findsPrefixedEchoesOfText()
{
    Play play;
    play << test::sent("hello") << test::received("Echo: hello")
         << test::frame(Direction::Outgoing, wire::Opcode::Binary, "bin")
         << test::frame(Direction::Incoming, wire::Opcode::Binary, "Echo: bin");
    QCOMPARE(tripsOf(play.tracker), QStringLiteral("~0>1"));
}

void TestLatency::comparesWhatMessagesInflateTo()
{
    // The same message compresses to other bytes each time where the context is kept.
    Play play;
    play << test::compressed(Direction::Outgoing, "w1", "hello") << test::sent("plain")
         << test::compressed(Direction::Incoming, "w2", "hello")
         << test::compressed(Direction::Incoming, "w1", "other")
         << test::compressed(Direction::Incoming, "w4", "Echo: plain");
    QCOMPARE(tripsOf(play.tracker), QStringLiteral("~0>2 ~1>4"));
}

void TestLatency::takesOfInjectedFramesOnlyPings()
{
    const auto injected = [](Record record) {
        record.head.flags.setFlag(RecordFlag::Injected);
        return record;
    };
    Play play;
    play << injected(test::sent("x")) << test::received("x") << injected(ping("p")) << pong("p")
         << test::sent("y") << injected(test::sent("y")) << test::received("y") << test::received("y");
    QCOMPARE(tripsOf(play.tracker), QStringLiteral("2>3 ~4>6"));

    Record bytes = injected(test::sent("z"));
    bytes.head.kind = RecordKind::Bytes;
    play << bytes << test::received("z");
    QCOMPARE(play.tracker.total(), 2);
}

void TestLatency::takesNothingElseForATrip()
{
    Record fragment = test::sent("frag");
    fragment.head.flags.setFlag(RecordFlag::Fin, false);
    Record torn = test::received("torn");
    torn.head.flags.setFlag(RecordFlag::Partial);
    Play play;
    play << fragment << test::received("frag");
    play << test::sent("torn") << torn;
    play << test::received("early") << test::sent("early");
    play << pong("p") << test::sent("p") << pong("p") << ping("q") << test::received("q");
    play << test::sent("next door")
         << test::frame(Direction::Incoming, wire::Opcode::Text, "next door", {}, ConnectionId{2});
    QCOMPARE(tripsOf(play.tracker), QString());
}

void TestLatency::aNewConnectionBeginsAnew()
{
    Record request = test::handshake(RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n");
    request.head.connection = ConnectionId{1};
    Play play;
    play << test::sent("x") << ping("y") << request << test::received("x") << pong("y");
    QCOMPARE(tripsOf(play.tracker), QString());
}

void TestLatency::keepsTheNewestTrips()
{
    LatencyTracker tracker(10, 100);
    for (qint64 i = 0; i < 1000; ++i) {
        tracker.add(Row{2 * i}, ping("p"));
        tracker.add(Row{2 * i + 1}, pong("p"));
        QVERIFY(tracker.roundTrips().size() <= 100);
    }
    QCOMPARE(tracker.total(), 1000);
    QVERIFY(tracker.roundTrips().size() > 80);
    QCOMPARE(toInt(tracker.roundTrips().back().reply), 1999);
}

void TestLatency::summarisesFromAMoment()
{
    Play play;
    play << ping("a") << pong("a") << test::sent("x") << test::received("x") << ping("b")
         << test::received("-") << pong("b");
    QCOMPARE(play.tracker.summary(Kind::Ping).count, 2);
    QVERIFY(play.tracker.summary(Kind::Ping).max == 2ms);
    QCOMPARE(play.tracker.summary(Kind::Ping, 4ms).count, 1);
    QVERIFY(play.tracker.summary(Kind::Ping, 4ms).min == 2ms);
    QCOMPARE(play.tracker.summary(Kind::Ping, 5ms).count, 0);
    QCOMPARE(play.tracker.summary(Kind::Echo).count, 1);
}

void TestLatency::clearForgets()
{
    Play play;
    play << ping("a") << pong("a") << ping("b");
    play.tracker.clear();
    play << pong("b");
    QCOMPARE(tripsOf(play.tracker), QString());
    QCOMPARE(play.tracker.total(), 0);
}

QTEST_APPLESS_MAIN(TestLatency)
#include "tst_latency.moc"
