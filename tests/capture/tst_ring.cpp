#include <QTest>

#include "capture/ring.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

class TestRing : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllWithoutALimit();
    void keepsSoManyRows();
    void keepsSoManyBytes();
    void keepsTheNewestHoweverLarge();
    void keepsRowsOfAnAge();
    void expiresWhileNothingComes();
    void theSmallestLimitCounts();
    void holdsOneTimeASecond();
    void findsRowsByOffset();
};

namespace {

/// Rows of ten bytes from offset 100 on.
RowIndex tens(int count, Row first = {})
{
    RowIndex rows;
    rows.reset(first);
    for (int i = 0; i < count; ++i)
        rows.append(100 + 10 * static_cast<quint64>(i));
    return rows;
}

quint64 endOf(int count)
{
    return 100 + 10 * static_cast<quint64>(count);
}

} // namespace

void TestRing::keepsAllWithoutALimit()
{
    Ring ring;
    ring.note(Row{5}, 1s);
    QCOMPARE(ring.firstToKeep(tens(5), endOf(5), 1000h), Row{0});
    QCOMPARE(ring.firstToKeep({}, 100, 1000h), Row{0});
    QVERIFY(!ring.nextExpiry());
}

void TestRing::keepsSoManyRows()
{
    Ring ring;
    ring.setLimit({.rows = 3});
    QCOMPARE(ring.firstToKeep(tens(2), endOf(2), {}), Row{0});
    QCOMPARE(ring.firstToKeep(tens(3), endOf(3), {}), Row{0});
    QCOMPARE(ring.firstToKeep(tens(4), endOf(4), {}), Row{1});
    QCOMPARE(ring.firstToKeep(tens(50), endOf(50), {}), Row{47});
    QCOMPARE(ring.firstToKeep(tens(2, Row{1000}), endOf(2), {}), Row{1000});
    QCOMPARE(ring.firstToKeep(tens(5, Row{1000}), endOf(5), {}), Row{1002});
}

void TestRing::keepsSoManyBytes()
{
    Ring ring;
    ring.setLimit({.bytes = 35});
    QCOMPARE(ring.firstToKeep({}, 100, {}), Row{0});
    QCOMPARE(ring.firstToKeep(tens(3), endOf(3), {}), Row{0});
    QCOMPARE(ring.firstToKeep(tens(4), endOf(4), {}), Row{1});
    QCOMPARE(ring.firstToKeep(tens(50, Row{7}), endOf(50), {}), Row{7 + 47});
    ring.setLimit({.bytes = 40});
    QCOMPARE(ring.firstToKeep(tens(50), endOf(50), {}), Row{46});
}

void TestRing::keepsTheNewestHoweverLarge()
{
    Ring ring;
    ring.setLimit({.bytes = 5});
    QCOMPARE(ring.firstToKeep(tens(50), endOf(50), {}), Row{49});
    QCOMPARE(ring.firstToKeep(tens(1), 1'000'000, {}), Row{0});
}

void TestRing::keepsRowsOfAnAge()
{
    Ring ring;
    ring.setLimit({.age = 10s});
    for (int second = 0; second < 30; ++second)
        ring.note(Row{second + 1}, 100s + std::chrono::seconds(second));
    const RowIndex rows = tens(30);
    QCOMPARE(ring.firstToKeep(rows, endOf(30), 109s), Row{0});
    QCOMPARE(ring.firstToKeep(rows, endOf(30), 110s), Row{1});
    QCOMPARE(ring.firstToKeep(rows, endOf(30), 115s), Row{6});
    QCOMPARE(ring.firstToKeep(rows, endOf(30), 1000s), Row{30});
}

void TestRing::expiresWhileNothingComes()
{
    Ring ring;
    QVERIFY(!ring.nextExpiry());
    ring.note(Row{1}, 100s);
    ring.note(Row{2}, 100s + 1ms);
    ring.note(Row{9}, 100s + 2ms); // the last to come
    QVERIFY(!ring.nextExpiry());
    ring.setLimit({.age = 10s});
    QCOMPARE(ring.nextExpiry(), 110s);
    RowIndex rows = tens(9);
    QCOMPARE(ring.firstToKeep(rows, endOf(9), 110s), Row{1});
    rows.dropBefore(Row{1});
    ring.forgetBefore(Row{1});
    QCOMPARE(ring.nextExpiry(), 110s + 2ms);
    QCOMPARE(ring.firstToKeep(rows, endOf(9), *ring.nextExpiry()), Row{9});
    ring.forgetBefore(Row{9});
    QVERIFY(!ring.nextExpiry());
    ring.note(Row{9}, 200s);    // nothing new
    QVERIFY(ring.nextExpiry()); // but told again, which harms nothing
    ring.clear();
    QVERIFY(!ring.nextExpiry());
}

void TestRing::theSmallestLimitCounts()
{
    Ring ring;
    ring.note(Row{20}, 100s);
    ring.note(Row{50}, 105s);
    ring.setLimit({.bytes = 100, .rows = 7, .age = 10s});
    QCOMPARE(ring.firstToKeep(tens(50), endOf(50), 106s), Row{43});
    ring.setLimit({.bytes = 60, .rows = 7, .age = 10s});
    QCOMPARE(ring.firstToKeep(tens(50), endOf(50), 106s), Row{44});
    QCOMPARE(ring.firstToKeep(tens(50), endOf(50), 116s), Row{50});
}

void TestRing::holdsOneTimeASecond()
{
    Ring ring;
    ring.setLimit({.age = 60s});
    for (int i = 0; i < 100'000; ++i)
        ring.note(Row{i + 1}, i * 1ms);
    const RowIndex rows = tens(100'000);
    const Row first = ring.firstToKeep(rows, endOf(100'000), 100s);
    // Rows up to 40,000 are a minute old; some a little older are kept.
    QVERIFY2(first > Row{38'000} && first <= Row{40'001}, qPrintable(QString::number(toInt(first))));
    int times = 0;
    for (; ring.nextExpiry(); ++times)
        ring.forgetBefore(ring.firstToKeep(rows, endOf(100'000), *ring.nextExpiry()));
    QVERIFY2(times <= 102, qPrintable(QString::number(times)));
}

void TestRing::findsRowsByOffset()
{
    const RowIndex rows = tens(1000, Row{5});
    QCOMPARE(firstRowFrom(rows, 0), Row{5});
    QCOMPARE(firstRowFrom(rows, 100), Row{5});
    QCOMPARE(firstRowFrom(rows, 101), Row{6});
    QCOMPARE(firstRowFrom(rows, 110), Row{6});
    QCOMPARE(firstRowFrom(rows, 100 + 9990), Row{1004});
    QCOMPARE(firstRowFrom(rows, 100 + 9991), Row{1005});
    QCOMPARE(firstRowFrom({}, 7), Row{0});
}

QTEST_APPLESS_MAIN(TestRing)
#include "tst_ring.moc"
