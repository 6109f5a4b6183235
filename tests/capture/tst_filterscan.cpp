#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include "capture/filterscan.h"
#include "records.h"

using namespace wireloupe::capture;

class TestFilterScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void stopsAndGoesOn();
    void looksUpBetweenLargePayloads();
    void passesOverManyRows();
    void findsMarks();
};

namespace {

Filter filter(const char *text)
{
    return *Filter::parse(QString::fromUtf8(text)).filter;
}

} // namespace

void TestFilterScan::stopsAndGoesOn()
{
    const auto store = Store::create().store;
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i)
        store->append(test::sent(i % 3 == 0 ? "needle" : "hay"));
    const FilterScan scan(*store, filter("needle"));
    RowSet rows;
    int stops = 0;
    for (Row at{0}; at < Row{count}; ++stops) {
        const Row from = at;
        at = scan.scan(at, Row{count}, rows, [] { return true; });
        QVERIFY(at > from);
    }
    QVERIFY(stops > 5);
    QCOMPARE(rows.size(), (count + 2) / 3);
    QCOMPARE(rows, matchingRows(*store, filter("needle")));
    QCOMPARE(scan.scan(Row{count}, Row{count}, rows), Row{count});
}

void TestFilterScan::looksUpBetweenLargePayloads()
{
    const auto store = Store::create().store;
    for (int i = 0; i < 20; ++i)
        store->append(test::sent(QByteArray(1 << 20, 'x')));
    RowSet rows;
    int asked = 0;
    FilterScan(*store, filter("x")).scan(Row{0}, Row{20}, rows, [&] { return ++asked == 5; });
    QCOMPARE(asked, 5);
    QVERIFY(rows.size() < 20);
}

/// Rows that are passed over by thousands and rows that are looked at: the same rows pass.
void TestFilterScan::passesOverManyRows()
{
    QRandomGenerator random(6);
    for (const int rarity : {1, 2, 50, 3000}) {
        const auto store = Store::create().store;
        RowSet expected;
        for (int row = 0; row < 20'000; ++row) {
            const bool isWanted = random.bounded(rarity) == 0;
            const bool isLarge = random.bounded(3000) == 0;
            QByteArray payload(isLarge ? 200'000 : random.bounded(300), '-');
            payload.insert(random.bounded(static_cast<int>(payload.size()) + 1),
                           isWanted ? "NeedLe" : "nee-dle");
            store->append(row % 7 == 0 ? test::compressed(Direction::Incoming, "squeezed", payload)
                                       : test::received(payload));
            if (isWanted)
                expected.append(Row{row});
        }
        QCOMPARE(matchingRows(*store, filter("needle")), expected);
        QVERIFY(matchingRows(*store, filter("/nEEdle/ needle")).isEmpty());
        QCOMPARE(matchingRows(*store, filter("/eedLe/")), expected);
        QCOMPARE(matchingRows(*store, filter("dir:in needle")), expected);
    }
}

void TestFilterScan::findsMarks()
{
    const auto store = Store::create().store;
    for (int i = 0; i < 10; ++i)
        store->append(test::sent("x"));
    store->setMark(Row{3}, {});
    store->setMark(Row{7}, QStringLiteral("here"));
    RowSet marked;
    marked.append(Row{3});
    marked.append(Row{7});
    QCOMPARE(matchingRows(*store, filter("flag:marked")), marked);
    store->removeMark(Row{3});
    QCOMPARE(matchingRows(*store, filter("flag:marked")).size(), 1);
}

QTEST_GUILESS_MAIN(TestFilterScan)
#include "tst_filterscan.moc"
