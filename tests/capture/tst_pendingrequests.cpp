#include <QTest>

#include "capture/pendingrequests.h"

using namespace wireloupe::capture;
using Kind = RoundTrip::Kind;

class TestPendingRequests : public QObject
{
    Q_OBJECT

private slots:
    void equalPayloadsAreTakenInTheirOrder();
    void connectionsAndKindsAreApart();
    void theOldestIsGivenUpFirst();
    void takesWhatFollowsAPrefix();
    void forgetsAConnection();
};

namespace {

constexpr ConnectionId one{1};
constexpr ConnectionId two{2};

PendingRequests::Request at(qint64 row)
{
    return {Row{row}, std::chrono::nanoseconds(row)};
}

qint64 rowOf(const std::optional<PendingRequests::Request> &request)
{
    return request ? toInt(request->row) : -1;
}

} // namespace

void TestPendingRequests::equalPayloadsAreTakenInTheirOrder()
{
    PendingRequests pending(10);
    pending.add(one, Kind::Echo, "a", at(1));
    pending.add(one, Kind::Echo, "b", at(2));
    pending.add(one, Kind::Echo, "a", at(3));
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "a")), 1);
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "a")), 3);
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "a")), -1);
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "b")), 2);
}

void TestPendingRequests::connectionsAndKindsAreApart()
{
    PendingRequests pending(10);
    pending.add(one, Kind::Ping, "a", at(1));
    pending.add(two, Kind::Echo, "a", at(2));
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "a")), -1);
    QCOMPARE(rowOf(pending.take(two, Kind::Ping, "a")), -1);
    QCOMPARE(rowOf(pending.takePrefixed(one, "Echo: a")), -1);
    QCOMPARE(rowOf(pending.take(one, Kind::Ping, "a")), 1);
    QCOMPARE(rowOf(pending.take(two, Kind::Echo, "a")), 2);
}

void TestPendingRequests::theOldestIsGivenUpFirst()
{
    PendingRequests pending(3);
    for (qint64 row = 0; row < 5; ++row)
        pending.add(one, Kind::Echo, QByteArray::number(row), at(row));
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "0")), -1);
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "1")), -1);
    for (qint64 row = 2; row < 5; ++row)
        QCOMPARE(rowOf(pending.take(one, Kind::Echo, QByteArray::number(row))), row);
}

void TestPendingRequests::takesWhatFollowsAPrefix()
{
    PendingRequests pending(100);
    pending.add(one, Kind::Echo, "", at(0));
    pending.add(one, Kind::Echo, "hello", at(1));
    pending.add(one, Kind::Echo, "world", at(2));
    QCOMPARE(rowOf(pending.takePrefixed(one, "Echo: world")), 2);
    QCOMPARE(rowOf(pending.takePrefixed(one, "Echo: world")), -1);
    QCOMPARE(rowOf(pending.takePrefixed(one, "hello you")), -1);
    QCOMPARE(rowOf(pending.takePrefixed(one, QByteArray(1000, '.') + "hello")), -1);
    QCOMPARE(rowOf(pending.takePrefixed(one, "lo")), -1);
    QCOMPARE(rowOf(pending.takePrefixed(one, "> hello")), 1);

    // Only the oldest few are tried.
    for (qint64 row = 10; row < 30; ++row)
        pending.add(two, Kind::Echo, QByteArray::number(row), at(row));
    QCOMPARE(rowOf(pending.takePrefixed(two, "Echo: 29")), -1);
    QCOMPARE(rowOf(pending.takePrefixed(two, "Echo: 12")), 12);
}

void TestPendingRequests::forgetsAConnection()
{
    PendingRequests pending(100);
    pending.add(one, Kind::Echo, "a", at(1));
    pending.add(two, Kind::Echo, "a", at(2));
    pending.add(one, Kind::Ping, "a", at(3));
    pending.forget(one);
    QCOMPARE(rowOf(pending.take(one, Kind::Echo, "a")), -1);
    QCOMPARE(rowOf(pending.take(one, Kind::Ping, "a")), -1);
    QCOMPARE(rowOf(pending.take(two, Kind::Echo, "a")), 2);
}

QTEST_APPLESS_MAIN(TestPendingRequests)
#include "tst_pendingrequests.moc"
