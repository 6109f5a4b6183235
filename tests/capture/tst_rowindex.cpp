#include <map>
#include <vector>

#include <QRandomGenerator>
#include <QTest>

#include "capture/rowindex.h"

using namespace wireloupe::capture;

class TestRowIndex : public QObject
{
    Q_OBJECT

private slots:
    void keepsOffsetsOverChunks();
    void keepsOffsetsOfLargeRecords();
    void beginsWithAnyRow();
    void dropsTheOldest();
    void droppedRowsGiveTheirMemoryBack();
    void behavesAsAMap();
    void takesFourBytesARow();
    void givesItsMemoryBack();
};

namespace {

std::vector<quint64> allOffsets(const RowIndex &index)
{
    std::vector<quint64> offsets(static_cast<size_t>(toInt(index.end()) - toInt(index.first())));
    index.offsets(index.first(), offsets);
    return offsets;
}

} // namespace

void TestRowIndex::keepsOffsetsOverChunks()
{
    RowIndex index;
    for (quint64 i = 0; i < 20'000; ++i)
        index.append(96 + i * 157);
    QCOMPARE(toInt(index.end()), 20'000);
    const std::vector<quint64> all = allOffsets(index);
    for (quint64 i = 0; i < 20'000; ++i) {
        QCOMPARE(index.offset(Row{static_cast<qint64>(i)}), 96 + i * 157);
        QCOMPARE(all[i], 96 + i * 157);
    }
}

void TestRowIndex::keepsOffsetsOfLargeRecords()
{
    // The last offset that is 32 bits from its chunk's first, and the one after it.
    for (const quint64 step : {0xFFFF'FFFFULL, 0x1'0000'0000ULL}) {
        for (const qint64 large : {1, 100, 8191, 8192, 9000}) {
            RowIndex index;
            quint64 offset = 5'000'000'000;
            std::vector<quint64> expected;
            for (qint64 i = 0; i < 10'000; ++i) {
                offset += i == large ? step : 0;
                expected.push_back(offset);
                index.append(offset);
            }
            QVERIFY(allOffsets(index) == expected);
        }
    }
}

void TestRowIndex::beginsWithAnyRow()
{
    for (const qint64 first : {0LL, 1LL, 8191LL, 8192LL, 123'456'789LL}) {
        RowIndex index;
        index.reset(Row{first});
        QCOMPARE(index.first(), Row{first});
        QCOMPARE(toInt(index.end()), first);
        QVERIFY(!index.contains(Row{first}));
        for (quint64 i = 0; i < 9000; ++i)
            index.append(i);
        QCOMPARE(toInt(index.end()), first + 9000);
        QVERIFY(index.contains(Row{first}));
        QVERIFY(!index.contains(Row{first - 1}));
        QVERIFY(!index.contains(Row{first + 9000}));
        QCOMPARE(index.offset(Row{first + 8999}), quint64{8999});
    }
}

void TestRowIndex::dropsTheOldest()
{
    RowIndex index;
    for (quint64 i = 0; i < 30'000; ++i)
        index.append(i);
    for (const qint64 first : {1, 8191, 8192, 8193, 24'577, 29'999}) {
        index.dropBefore(Row{first});
        QCOMPARE(index.first(), Row{first});
        QCOMPARE(toInt(index.end()), 30'000);
        QCOMPARE(index.offset(Row{first}), static_cast<quint64>(first));
        QCOMPARE(index.offset(Row{29'999}), quint64{29'999});
    }
    index.dropBefore(Row{5}); // gone already
    QCOMPARE(index.first(), Row{29'999});
    index.dropBefore(Row{30'000});
    QVERIFY(!index.contains(Row{29'999}));
    index.append(77);
    QCOMPARE(index.offset(Row{30'000}), quint64{77});
}

void TestRowIndex::droppedRowsGiveTheirMemoryBack()
{
    RowIndex index;
    qint64 most = 0;
    for (qint64 i = 0; i < 1'000'000; ++i) {
        index.append(static_cast<quint64>(i));
        index.dropBefore(Row{i - 1000});
        most = std::max(most, index.memoryUse());
    }
    QVERIFY(most < 3 * 8192 * 4);
}

void TestRowIndex::behavesAsAMap()
{
    QRandomGenerator random(1);
    RowIndex index;
    std::map<qint64, quint64> expected;
    quint64 offset = 0;
    for (int step = 0; step < 200; ++step) {
        for (int i = random.bounded(2000); i > 0; --i) {
            offset += random.bounded(5000) == 0 ? 3'000'000'000 : random.bounded(300);
            expected[toInt(index.end())] = offset;
            index.append(offset);
        }
        const qint64 first = toInt(index.first()) + random.bounded(2500);
        index.dropBefore(Row{std::min(first, toInt(index.end()))});
        expected.erase(expected.begin(), expected.lower_bound(first));
        QCOMPARE(toInt(index.end()) - toInt(index.first()), static_cast<qint64>(expected.size()));
        for (const auto &[row, at] : expected)
            QCOMPARE(index.offset(Row{row}), at);
    }
}

void TestRowIndex::takesFourBytesARow()
{
    RowIndex index;
    constexpr qint64 rows = 1'000'000;
    for (qint64 i = 0; i < rows; ++i)
        index.append(static_cast<quint64>(i) * 200);
    QVERIFY(index.memoryUse() >= rows * 4);
    QVERIFY(index.memoryUse() < rows * 4 + 40'000);
}

void TestRowIndex::givesItsMemoryBack()
{
    RowIndex index;
    for (int i = 0; i < 100'000; ++i)
        index.append(1);
    index.reset();
    QCOMPARE(toInt(index.end()), 0);
    QCOMPARE(index.memoryUse(), 0);
    index.append(5);
    QCOMPARE(index.offset(Row{0}), quint64{5});
}

QTEST_APPLESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
