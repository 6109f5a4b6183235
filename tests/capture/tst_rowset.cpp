#include <random>
#include <utility>
#include <vector>

#include <QTest>

#include "capture/rowset.h"

using namespace wireloupe::capture;

namespace {

RowSet setOf(const std::vector<qint64> &rows)
{
    RowSet set;
    for (const qint64 row : rows)
        set.append(Row{row});
    return set;
}

void compare(const RowSet &set, const std::vector<qint64> &rows)
{
    QCOMPARE(set.size(), static_cast<qint64>(rows.size()));
    QCOMPARE(set.isEmpty(), rows.empty());
    qint64 index = 0;
    for (const Row row : set) {
        const qint64 expected = rows[static_cast<std::size_t>(index)];
        QCOMPARE(toInt(row), expected);
        QCOMPARE(toInt(set.at(index)), expected);
        QCOMPARE(set.indexOf(row), index);
        QVERIFY(set.contains(row));
        ++index;
    }
    QCOMPARE(index, set.size());
}

std::vector<qint64> randomRows(quint32 seed, int size, qint64 maxGap)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<qint64> gap(1, maxGap);
    std::vector<qint64> rows;
    for (qint64 row = gap(random); rows.size() < static_cast<std::size_t>(size); row += gap(random))
        rows.push_back(row);
    return rows;
}

} // namespace

class TestRowSet : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void keepsRowsInOrder_data();
    void keepsRowsInOrder();
    void findsThePlaceOfARowThatIsNotThere();
    void joins();
    void dropsAtTheFront_data();
    void dropsAtTheFront();
    void growsAfterADrop();
    void takesRanges();
    void cutsSlices();
    void takesTwoBytesARow();
};

void TestRowSet::isEmptyAtFirst()
{
    const RowSet set;
    compare(set, {});
    QCOMPARE(set.indexOf(Row{5}), 0);
    QVERIFY(!set.contains(Row{0}));
}

void TestRowSet::keepsRowsInOrder_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qint64>("maxGap");
    QTest::newRow("dense") << 200'000 << qint64{1};
    QTest::newRow("some") << 20'000 << qint64{50};
    QTest::newRow("few, far apart") << 1'000 << qint64{1'000'000};
}

void TestRowSet::keepsRowsInOrder()
{
    QFETCH(const int, size);
    QFETCH(const qint64, maxGap);
    const auto rows = randomRows(1, size, maxGap);
    compare(setOf(rows), rows);
}

void TestRowSet::findsThePlaceOfARowThatIsNotThere()
{
    const RowSet set = setOf({10, 65'535, 65'536, 300'000});
    QCOMPARE(set.indexOf(Row{0}), 0);
    QCOMPARE(set.indexOf(Row{11}), 1);
    QCOMPARE(set.indexOf(Row{65'537}), 3);
    QCOMPARE(set.indexOf(Row{200'000}), 3);
    QCOMPARE(set.indexOf(Row{300'001}), 4);
    QVERIFY(!set.contains(Row{11}));
    QVERIFY(!set.contains(Row{300'001}));
}

void TestRowSet::joins()
{
    const auto rows = randomRows(2, 5'000, 100);
    for (const std::size_t cut : {std::size_t{0}, std::size_t{1}, rows.size() / 2, rows.size()}) {
        const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(cut);
        RowSet set = setOf({rows.begin(), middle});
        set.append(setOf({middle, rows.end()}));
        compare(set, rows);
    }
}

void TestRowSet::dropsAtTheFront_data()
{
    QTest::addColumn<qint64>("first");
    for (const qint64 first : {0, 1, 9, 10, 11, 65'536, 65'537, 131'071, 200'000, 1'000'000})
        QTest::addRow("before %lld", static_cast<long long>(first)) << first;
}

void TestRowSet::dropsAtTheFront()
{
    QFETCH(const qint64, first);
    const std::vector<qint64> all{10, 20, 65'535, 65'536, 65'540, 131'070, 199'999};
    std::vector<qint64> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](qint64 row) { return row >= first; });
    RowSet set = setOf(all);
    QCOMPARE(set.dropBefore(Row{first}), static_cast<qint64>(all.size() - kept.size()));
    compare(set, kept);
    QCOMPARE(set, setOf(kept));
}

void TestRowSet::growsAfterADrop()
{
    const auto rows = randomRows(3, 3'000, 200);
    RowSet set;
    std::size_t first = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        set.append(Row{rows[i]});
        if (i % 7 == 0) {
            first += 5;
            first = std::min(first, i);
            set.dropBefore(Row{rows[first]});
        }
    }
    compare(set, {rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end()});
}

void TestRowSet::takesRanges()
{
    RowSet ranges, rows;
    for (const auto &[from, end] : {std::pair{5, 9}, {9, 9}, {65'530, 65'540}, {70'000, 270'000}}) {
        ranges.appendRange(Row{from}, Row{end});
        for (qint64 row = from; row < end; ++row)
            rows.append(Row{row});
    }
    QCOMPARE(ranges, rows);
    QCOMPARE(toInt(ranges.at(14)), 70'000);
}

void TestRowSet::cutsSlices()
{
    const auto rows = randomRows(11, 3'000, 200);
    RowSet set = setOf(rows);
    const qint64 gone = set.dropBefore(Row{rows[700]});
    for (const auto &[index, count] :
         {std::pair<qint64, qint64>{0, 1}, {0, 2'300}, {17, 900}, {2'299, 1}, {5, 0}}) {
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(gone + index);
        compare(set.slice(index, count), {from, from + static_cast<std::ptrdiff_t>(count)});
    }
}

void TestRowSet::takesTwoBytesARow()
{
    RowSet set;
    for (qint64 row = 0; row < 1'000'000; ++row)
        set.append(Row{row});
    QVERIFY2(set.memoryUse() < 2'200'000, QByteArray::number(set.memoryUse()).constData());
    set.clear();
    QVERIFY(set.memoryUse() < 1'000);
}

QTEST_APPLESS_MAIN(TestRowSet)

#include "tst_rowset.moc"
