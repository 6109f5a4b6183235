#include <QTest>

#include "ui/findhits.h"

namespace wireloupe {

using capture::Row;
using ui::FindHits;

namespace {

capture::RowSet rows(std::initializer_list<qint64> numbers)
{
    capture::RowSet set;
    for (const qint64 number : numbers)
        set.append(Row{number});
    return set;
}

/// Rows 0 to 100, searched from row 50 on; hits at 10, 20, 60, 70, of which all are known.
FindHits whole()
{
    FindHits hits(Row{0}, Row{50});
    hits.addAfter(rows({60, 70}), Row{100});
    hits.addBefore(rows({10, 20}), Row{50});
    return hits;
}

} // namespace

class FindHitsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsThroughBothRanges();
    void goesOnFromRowToRow();
    void knowsWhatHasBeenLookedAt();
    void dropsWhatHasGone();
};

void FindHitsTest::countsThroughBothRanges()
{
    const FindHits hits = whole();
    QCOMPARE(hits.size(), 4);
    QCOMPARE(hits.indexOf(Row{10}), 0);
    QCOMPARE(hits.indexOf(Row{70}), 3);
    QCOMPARE(hits.indexOf(Row{50}), -1);
}

void FindHitsTest::goesOnFromRowToRow()
{
    const FindHits hits = whole();
    QCOMPARE(hits.atOrAfter(Row{0}), Row{10});
    QCOMPARE(hits.atOrAfter(Row{21}), Row{60});
    QCOMPARE(hits.atOrAfter(Row{60}), Row{60});
    QCOMPARE(hits.atOrAfter(Row{71}), std::nullopt);
    QCOMPARE(hits.lastBefore(Row{100}), Row{70});
    QCOMPARE(hits.lastBefore(Row{60}), Row{20});
    QCOMPARE(hits.lastBefore(Row{10}), std::nullopt);
}

void FindHitsTest::knowsWhatHasBeenLookedAt()
{
    FindHits hits(Row{0}, Row{50});
    QVERIFY(!hits.isKnown({Row{50}, Row{51}}));
    QVERIFY(!hits.isBeforeKnown());
    hits.addAfter({}, Row{80});
    QVERIFY(hits.isKnown({Row{50}, Row{80}}));
    QVERIFY(!hits.isKnown({Row{50}, Row{81}}));
    QVERIFY(!hits.isKnown({Row{49}, Row{60}}));
    hits.addBefore({}, Row{50});
    QVERIFY(hits.isKnown({Row{0}, Row{80}}));
    QVERIFY(hits.isBeforeKnown());
    QVERIFY(hits.isKnown({Row{90}, Row{90}})); // nothing to know
}

void FindHitsTest::dropsWhatHasGone()
{
    FindHits hits = whole();
    hits.dropBefore(Row{15});
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits.indexOf(Row{20}), 0);
    hits.dropBefore(Row{65});
    QCOMPARE(hits.size(), 1);
    QVERIFY(hits.isBeforeKnown());
    QVERIFY(hits.isKnown({Row{65}, Row{100}}));
    hits.addAfter(rows({110}), Row{120});
    QCOMPARE(hits.lastBefore(Row{120}), Row{110});
    hits.dropBefore(Row{500});
    QCOMPARE(hits.size(), 0);
    QVERIFY(hits.isKnown({Row{500}, Row{500}}));
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::FindHitsTest)
#include "tst_findhits.moc"
