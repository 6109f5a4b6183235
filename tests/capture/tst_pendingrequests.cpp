#include <deque>

#include <QRandomGenerator>
#include <QTest>

#include "capture/pendingrequests.h"

using namespace wireloupe::capture;
using Kind = LatencySample::Kind;

class TestPendingRequests : public QObject
{
    Q_OBJECT

private slots:
    void equalKeysAreTakenInTheirOrder();
    void connectionsAndKindsAreApart();
    void theOldestIsTakenOfAllOrOfALine();
    void looksAmongTheOldestFew();
    void isWhatAPlainListIs();
    void memoryIsUsedAgain();
};

namespace {

constexpr ConnectionId one{1};
constexpr ConnectionId two{2};

RequestKey key(ConnectionId connection, Kind kind, quint64 hash)
{
    return {connection, kind, {hash, 8}};
}

PendingRequest request(const RequestKey &key, qint64 row)
{
    return {key, Row{row}, std::chrono::nanoseconds(row)};
}

qint64 rowOf(const std::optional<PendingRequest> &request)
{
    return request ? toInt(request->row) : -1;
}

} // namespace

void TestPendingRequests::equalKeysAreTakenInTheirOrder()
{
    PendingRequests pending;
    pending.add(request(key(one, Kind::Reply, 1), 1));
    pending.add(request(key(one, Kind::Reply, 2), 2));
    pending.add(request(key(one, Kind::Reply, 1), 3));
    QCOMPARE(pending.size(), 3);
    QCOMPARE(rowOf(pending.take(key(one, Kind::Reply, 1))), 1);
    QCOMPARE(rowOf(pending.take(key(one, Kind::Reply, 1))), 3);
    QCOMPARE(rowOf(pending.take(key(one, Kind::Reply, 1))), -1);
    QCOMPARE(rowOf(pending.take(key(one, Kind::Reply, 2))), 2);
    QCOMPARE(pending.size(), 0);
    QVERIFY(!pending.oldest());
}

void TestPendingRequests::connectionsAndKindsAreApart()
{
    PendingRequests pending;
    pending.add(request(key(one, Kind::Ping, 1), 1));
    pending.add(request(key(two, Kind::Reply, 1), 2));
    QCOMPARE(rowOf(pending.take(key(one, Kind::Reply, 1))), -1);
    QCOMPARE(rowOf(pending.take(key(two, Kind::Ping, 1))), -1);
    QCOMPARE(pending.size(Kind::Ping), 1);
    QCOMPARE(pending.size(Kind::Served), 0);
    QCOMPARE(rowOf(pending.take(key(one, Kind::Ping, 1))), 1);
    QCOMPARE(rowOf(pending.take(key(two, Kind::Reply, 1))), 2);
}

void TestPendingRequests::theOldestIsTakenOfAllOrOfALine()
{
    PendingRequests pending;
    for (qint64 row = 0; row < 6; ++row)
        pending.add(request(key(row % 2 == 0 ? one : two, Kind::Reply, 1), row));
    QCOMPARE(rowOf(pending.takeOldestOf(two, Kind::Reply)), 1);
    QCOMPARE(rowOf(pending.takeOldestOf(two, Kind::Ping)), -1);
    QCOMPARE(rowOf(pending.takeOldest()), 0);
    QCOMPARE(rowOf(pending.takeOldest()), 2);
    QCOMPARE(toInt(pending.oldest()->row), 3);
    while (pending.takeOldestOf(two, Kind::Reply)) {
    }
    QCOMPARE(rowOf(pending.takeOldest()), 4);
    QCOMPARE(rowOf(pending.takeOldest()), -1);
}

void TestPendingRequests::looksAmongTheOldestFew()
{
    PendingRequests pending;
    for (qint64 row = 0; row < 10; ++row)
        pending.add(request(key(one, Kind::Reply, static_cast<quint64>(row)), row));
    const auto takes = [&pending](quint64 hash) {
        return rowOf(pending.takeAmongOldest(one, Kind::Reply, 3,
                                             [hash](const MatchKey &other) { return other.hash == hash; }));
    };
    QCOMPARE(takes(3), -1);
    QCOMPARE(takes(2), 2);
    QCOMPARE(takes(3), 3);
    QCOMPARE(rowOf(pending.takeAmongOldest(two, Kind::Reply, 3, [](const MatchKey &) { return true; })), -1);
}

void TestPendingRequests::isWhatAPlainListIs()
{
    QRandomGenerator random(5);
    PendingRequests pending;
    std::deque<PendingRequest> list;
    const auto takeFromList = [&list](const auto &fits) {
        const auto found = std::find_if(list.begin(), list.end(), fits);
        if (found == list.end())
            return std::optional<PendingRequest>();
        const PendingRequest taken = *found;
        list.erase(found);
        return std::optional(taken);
    };
    for (qint64 row = 0; row < 50'000; ++row) {
        const ConnectionId connection{random.bounded(3U)};
        const auto kind = random.bounded(2) == 0 ? Kind::Ping : Kind::Served;
        const RequestKey chosen = key(connection, kind, random.bounded(20U));
        switch (random.bounded(5)) {
        case 0:
        case 1:
            pending.add(request(chosen, row));
            list.push_back(request(chosen, row));
            break;
        case 2:
            QCOMPARE(rowOf(pending.take(chosen)),
                     rowOf(takeFromList([&](const PendingRequest &one) { return one.key == chosen; })));
            break;
        case 3:
            QCOMPARE(rowOf(pending.takeOldestOf(connection, kind)),
                     rowOf(takeFromList([&](const PendingRequest &one) {
                         return one.key.connection == connection && one.key.kind == kind;
                     })));
            break;
        default:
            QCOMPARE(rowOf(pending.takeOldest()),
                     rowOf(takeFromList([](const PendingRequest &) { return true; })));
        }
        QCOMPARE(pending.size(), static_cast<qint64>(list.size()));
    }
    QList<qint64> rows;
    pending.visit([&rows](const PendingRequest &one) { rows.append(toInt(one.row)); });
    QCOMPARE(rows.size(), static_cast<qsizetype>(list.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i], toInt(list[static_cast<std::size_t>(i)].row));
}

void TestPendingRequests::memoryIsUsedAgain()
{
    PendingRequests pending;
    const auto round = [&pending] {
        for (quint64 hash = 0; hash < 1000; ++hash)
            pending.add(request(key(one, Kind::Reply, hash), 0));
        for (quint64 hash = 0; hash < 1000; ++hash)
            pending.take(key(one, Kind::Reply, hash));
    };
    round();
    const qint64 once = pending.memoryUse();
    QVERIFY(once < 1000 * 150);
    for (int i = 0; i < 100; ++i)
        round();
    QCOMPARE(pending.memoryUse(), once);
}

QTEST_APPLESS_MAIN(TestPendingRequests)
#include "tst_pendingrequests.moc"
