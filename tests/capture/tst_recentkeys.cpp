#include <algorithm>
#include <deque>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "capture/recentkeys.h"

using namespace wireloupe::capture;
using Kind = LatencySample::Kind;

class TestRecentKeys : public QObject
{
    Q_OBJECT

private slots:
    void areTheNewest();
    void areWhatAPlainListHolds_data();
    void areWhatAPlainListHolds();
    void areFastWhereAllAreTheSame();
};

namespace {

RequestKey key(quint64 hash, quint32 connection = 1, Kind kind = Kind::Reply)
{
    return {ConnectionId{connection}, kind, {hash, 8}};
}

} // namespace

void TestRecentKeys::areTheNewest()
{
    RecentKeys recent(3);
    QVERIFY(!recent.contains(key(1)));
    recent.add(key(1));
    recent.add(key(1));
    recent.add(key(2));
    QVERIFY(recent.contains(key(1)));
    QVERIFY(!recent.contains(key(1, 2)));
    QVERIFY(!recent.contains(key(1, 1, Kind::Ping)));
    recent.add(key(3));
    QVERIFY(recent.contains(key(1)));
    recent.add(key(4));
    QVERIFY(!recent.contains(key(1)));
    QVERIFY(recent.contains(key(2)));
    QCOMPARE(recent.size(), 3U);
    QList<quint64> hashes;
    recent.visit([&hashes](const RequestKey &one) { hashes.append(one.key.hash); });
    QCOMPARE(hashes, (QList<quint64>{2, 3, 4}));
}

void TestRecentKeys::areWhatAPlainListHolds_data()
{
    QTest::addColumn<int>("max");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("shift");
    QTest::newRow("one") << 1 << 3 << 0;
    QTest::newRow("few keys") << 20 << 5 << 0;
    QTest::newRow("as many") << 20 << 25 << 0;
    QTest::newRow("many keys") << 100 << 100'000 << 0;
    QTest::newRow("with the same place") << 100 << 200 << 40; // all push each other aside
}

void TestRecentKeys::areWhatAPlainListHolds()
{
    QFETCH(int, max);
    QFETCH(int, keys);
    QFETCH(int, shift);
    QRandomGenerator random(3);
    RecentKeys recent(static_cast<std::size_t>(max));
    std::deque<RequestKey> list;
    for (int step = 0; step < 20'000; ++step) {
        const RequestKey chosen = key(quint64{random.bounded(static_cast<quint32>(keys))} << shift);
        QCOMPARE(recent.contains(chosen), std::ranges::find(list, chosen) != list.end());
        const RequestKey added = key(quint64{random.bounded(static_cast<quint32>(keys))} << shift);
        recent.add(added);
        list.push_back(added);
        if (list.size() > static_cast<std::size_t>(max))
            list.pop_front();
    }
    std::deque<RequestKey> visited;
    recent.visit([&visited](const RequestKey &one) { visited.push_back(one); });
    QVERIFY(visited == list);
}

void TestRecentKeys::areFastWhereAllAreTheSame()
{
    RecentKeys recent(16'384);
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step < 500'000; ++step)
        recent.add(key(7));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(recent.contains(key(7)));
}

QTEST_APPLESS_MAIN(TestRecentKeys)
#include "tst_recentkeys.moc"
