#include <QTest>

#include "capture/rowindex.h"

using namespace wireloupe::capture;

class TestRowIndex : public QObject
{
    Q_OBJECT

private slots:
    void keepsOffsetsOverChunks();
    void takesEightBytesARow();
    void givesItsMemoryBack();
};

void TestRowIndex::keepsOffsetsOverChunks()
{
    RowIndex index;
    for (quint64 i = 0; i < 20'000; ++i)
        index.append(i * i);
    QCOMPARE(index.count(), 20'000);
    for (qint64 i = 0; i < 20'000; ++i)
        QCOMPARE(index.offset(Row{i}), static_cast<quint64>(i * i));
}

void TestRowIndex::takesEightBytesARow()
{
    RowIndex index;
    constexpr qint64 rows = 1'000'000;
    for (qint64 i = 0; i < rows; ++i)
        index.append(0);
    QVERIFY(index.memoryUse() >= rows * 8);
    QVERIFY(index.memoryUse() < rows * 9);
}

void TestRowIndex::givesItsMemoryBack()
{
    RowIndex index;
    for (int i = 0; i < 100'000; ++i)
        index.append(1);
    index.clear();
    QCOMPARE(index.count(), 0);
    QCOMPARE(index.memoryUse(), 0);
    index.append(5);
    QCOMPARE(index.offset(Row{0}), quint64{5});
}

QTEST_APPLESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
