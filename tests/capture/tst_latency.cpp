#include <QTest>

#include "capture/latency.h"
#include "capture/latencybook.h"
#include "records.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::capture;
using Kind = RoundTrip::Kind;

class TestLatency : public QObject
{
    Q_OBJECT

private slots:
    void hasPingsAndRepliesInTheirOrder();
    void summarisesFromAMoment();
};

namespace {

LatencyTracker tracker()
{
    LatencyBook book({}, {});
    qint64 row = 0;
    const auto add = [&](Record record) {
        record.head.time = std::chrono::milliseconds(row);
        book.add(Row{row++}, record);
    };
    add(test::frame(Direction::Outgoing, wire::Opcode::Ping, "a"));
    add(test::sent("x"));
    add(test::received("x"));
    add(test::frame(Direction::Incoming, wire::Opcode::Pong, "a"));
    add(test::frame(Direction::Outgoing, wire::Opcode::Ping, "b"));
    add(test::received("-"));
    add(test::frame(Direction::Incoming, wire::Opcode::Pong, "b"));
    return LatencyTracker(book.snapshot());
}

} // namespace

void TestLatency::hasPingsAndRepliesInTheirOrder()
{
    const LatencyTracker trips = tracker();
    QCOMPARE(trips.total(), 3);
    QCOMPARE(trips.roundTrips().size(), 3U);
    QCOMPARE(trips.roundTrips()[0].kind, Kind::Echo);
    QVERIFY(trips.roundTrips()[0].sentAt == 1ms && trips.roundTrips()[0].duration == 1ms);
    QCOMPARE(trips.roundTrips()[1].kind, Kind::Ping);
    QCOMPARE(toInt(trips.roundTrips()[1].request), 0);
    QCOMPARE(toInt(trips.roundTrips()[1].reply), 3);
    QVERIFY(trips.roundTrips()[2].duration == 2ms);
}

void TestLatency::summarisesFromAMoment()
{
    const LatencyTracker trips = tracker();
    QCOMPARE(trips.summary(Kind::Ping).count, 2);
    QVERIFY(trips.summary(Kind::Ping).max == 3ms);
    QCOMPARE(trips.summary(Kind::Ping, 4ms).count, 1);
    QCOMPARE(trips.summary(Kind::Ping, 5ms).count, 0);
    QCOMPARE(trips.summary(Kind::Echo).count, 1);
    QCOMPARE(LatencyTracker().total(), 0);
}

QTEST_APPLESS_MAIN(TestLatency)
#include "tst_latency.moc"
