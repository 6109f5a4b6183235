#include "capture/recordcursor.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include <QScopeGuard>

#include "capture/format.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

class TestRecordCursor : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatWasRecorded();
    void seesAPartOfTheRows();
    void cutsPayloads();
    void seesLargePayloads();
    void passesOverRows();
    void knowsMarks();
    void leavesOutWhatCannotBeRead();
    void endsWhenTheStoreIsCleared();
    void goesOnWhileTheStoreIsCleared();
    void seesRowsAsTheyAreRecorded();
    void goesOnWhileALimitDropsRows_data();
    void goesOnWhileALimitDropsRows();
    void seesRowsAsTheyAreFound();

private:
    /// Of a store that is not written yet, of one whose beginning is, and of an opened file.
    void checkEverywhere(const QList<Record> &records);

    test::StoreFolder m_folder;
};

namespace {

constexpr Row beyondAll{1LL << 40};

QList<Record> randomRecords(quint32 seed, int count, qsizetype maxPayload)
{
    QRandomGenerator random(seed);
    QList<Record> records;
    for (int i = 0; i < count; ++i)
        records.append(test::randomRecord(random, random.bounded(50) == 0 ? maxPayload : 200));
    return records;
}

/// Empty where a cursor over the rows sees just these records, else what differs.
QByteArray difference(const Store &store, const QList<Record> &records)
{
    RecordCursor cursor(store, Row{0}, beyondAll);
    for (qint64 i = 0; i < records.size(); ++i) {
        const QByteArray row = " in row " + QByteArray::number(i);
        if (!cursor.next() || cursor.view().row != Row{i})
            return "no record" + row;
        Record expected = records[i];
        expected.head.time -= store.origin();
        if (store.origin() != std::chrono::nanoseconds{} && !test::isSame(cursor.view().head, expected.head))
            return "head" + row;
        if (cursor.view().payload != expected.payload)
            return "payload" + row;
        if (cursor.view().compressedPayload != expected.compressedPayload)
            return "compressed payload" + row;
    }
    return cursor.next() ? "a row too many" : "";
}

/// As the cursor sees each row; -1 after the end.
QList<qint64> rowsOf(RecordCursor &cursor)
{
    QList<qint64> rows;
    while (cursor.next())
        rows.append(toInt(cursor.view().row));
    return rows;
}

QList<qint64> rowsBetween(qint64 from, qint64 end)
{
    QList<qint64> rows;
    for (qint64 row = from; row < end; ++row)
        rows.append(row);
    return rows;
}

} // namespace

void TestRecordCursor::checkEverywhere(const QList<Record> &records)
{
    {
        const auto store = createStore(m_folder.path("some"));
        for (const Record &record : records)
            store->append(record);
        QCOMPARE(difference(*store, records), QByteArray());
    }
    QCOMPARE(difference(*openStore(m_folder.path("some")), records), QByteArray());
    const auto store = createStore(m_folder.path("some"));
    for (const Record &record : records.first(records.size() / 2))
        store->append(record);
    QTRY_COMPARE_WITH_TIMEOUT(openStore(m_folder.path("some"))->count(), records.size() / 2, 20'000);
    for (const Record &record : records.sliced(records.size() / 2))
        store->append(record);
    QCOMPARE(difference(*store, records), QByteArray());
}

void TestRecordCursor::seesWhatWasRecorded()
{
    checkEverywhere({});
    checkEverywhere(randomRecords(1, 1, 10));
    checkEverywhere(randomRecords(2, 20'000, 300)); // several batches of offsets, several blocks
    checkEverywhere(randomRecords(3, 2000, 100'000));
}

void TestRecordCursor::seesAPartOfTheRows()
{
    const auto store = createStore(m_folder.path("part"));
    for (int i = 0; i < 10'000; ++i)
        store->append(test::sent(QByteArray::number(i)));
    for (const auto &[from, end] : QList<std::pair<qint64, qint64>>{
             {0, 10'000}, {0, 1}, {9999, 10'000}, {5, 5}, {7, 3}, {4095, 8200}, {-5, 4}, {9990, 20'000}}) {
        RecordCursor cursor(*store, Row{from}, Row{end});
        QCOMPARE(rowsOf(cursor), rowsBetween(std::max<qint64>(from, 0), std::min<qint64>(end, 10'000)));
        QVERIFY(!cursor.next());
    }
}

void TestRecordCursor::cutsPayloads()
{
    const QList<Record> records = randomRecords(4, 3000, 300'000);
    {
        const auto store = createStore(m_folder.path("cut"));
        for (const Record &record : records)
            store->append(record);
    }
    const auto store = openStore(m_folder.path("cut"));
    for (const qsizetype most : {0, 1, 100, 70'000, 1'000'000}) {
        RecordCursor cursor(*store, Row{0}, beyondAll, most);
        for (const Record &record : records) {
            QVERIFY(cursor.next());
            QCOMPARE(cursor.view().head.payloadLength, static_cast<quint64>(record.payload.size()));
            QCOMPARE(cursor.view().payload,
                     QByteArrayView(record.payload).first(std::min(most, record.payload.size())));
            QVERIFY(cursor.view().compressedPayload.isEmpty());
        }
        QVERIFY(!cursor.next());
    }
}

void TestRecordCursor::seesLargePayloads()
{
    QList<Record> records;
    for (const qsizetype size :
         {0, 1'000'000, 1'048'576 - 56, 1'048'576, 20, 17 << 20, 0, 600'000, 600'000, 1, 3 << 20})
        records.append(test::sent(QByteArray(size, static_cast<char>('a' + records.size()))));
    records.append(test::compressed(Direction::Incoming, QByteArray(2 << 20, 'c'), QByteArray(5 << 20, 'i')));
    records.append(test::sent("last"));
    checkEverywhere(records);
}

void TestRecordCursor::passesOverRows()
{
    const QList<Record> records = randomRecords(5, 30'000, 50'000);
    {
        const auto store = createStore(m_folder.path("skip"));
        for (const Record &record : records)
            store->append(record);
    }
    const auto store = openStore(m_folder.path("skip"));
    QRandomGenerator random(6);
    for (const int stride : {1, 3, 500, 6000}) {
        RecordCursor cursor(*store, Row{0}, beyondAll);
        cursor.skipTo(Row{-1});
        for (qint64 row = 0; row < records.size(); row += 1 + random.bounded(stride)) {
            cursor.skipTo(Row{row});
            QVERIFY(cursor.next());
            QCOMPARE(cursor.view().row, Row{row});
            QCOMPARE(cursor.view().payload, records[row].payload);
            cursor.skipTo(Row{row - 1}); // never back
        }
        cursor.skipTo(Row{records.size() + 5});
        QVERIFY(!cursor.next());
    }
}

void TestRecordCursor::knowsMarks()
{
    const auto store = createStore(m_folder.path("marks"));
    for (int i = 0; i < 10; ++i)
        store->append(test::sent(QByteArray::number(i)));
    for (const qint64 row : {0, 4, 5, 9})
        store->setMark(Row{row}, QStringLiteral("note"));
    store->removeMark(Row{5});
    const auto markedOf = [](RecordCursor &cursor) {
        QList<qint64> marked;
        while (cursor.next())
            if (cursor.view().isMarked)
                marked.append(toInt(cursor.view().row));
        return marked;
    };
    RecordCursor all(*store, Row{0}, beyondAll);
    QCOMPARE(markedOf(all), (QList<qint64>{0, 4, 9}));
    RecordCursor some(*store, Row{1}, beyondAll);
    some.skipTo(Row{5});
    QCOMPARE(markedOf(some), (QList<qint64>{9}));
}

void TestRecordCursor::leavesOutWhatCannotBeRead()
{
    {
        const auto store = createStore(m_folder.path("altered"));
        for (int i = 0; i < 100; ++i)
            store->append(test::sent(QByteArray(100'000, 'p')));
    }
    const auto store = openStore(m_folder.path("altered"));
    // Another program writes into the file, and cuts it.
    QFile file(m_folder.path("altered"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 recordSize = format::recordHeadSize + 100'000;
    file.seek(format::fileHeadSize + 3 * recordSize);
    file.write("XXXX");
    file.seek(format::fileHeadSize + 7 * recordSize + 16);
    file.write(QByteArray(8, '\x7f')); // the payload's length
    file.resize(format::fileHeadSize + 20 * recordSize - 1);
    file.close();
    QList<qint64> expected = rowsBetween(0, 19);
    expected.removeAll(3);
    expected.removeAll(7);
    RecordCursor cursor(*store, Row{0}, beyondAll);
    QCOMPARE(rowsOf(cursor), expected);
}

void TestRecordCursor::endsWhenTheStoreIsCleared()
{
    const auto store = createStore(m_folder.path("cleared"));
    for (int i = 0; i < 20'000; ++i)
        store->append(test::sent(QByteArray(100, 'o')));
    RecordCursor cursor(*store, Row{0}, beyondAll);
    for (int i = 0; i < 100; ++i)
        QVERIFY(cursor.next());
    store->clear();
    QCOMPARE(cursor.view().payload, QByteArray(100, 'o')); // good until next()
    for (int i = 0; i < 20'000; ++i)
        store->append(test::sent(QByteArray(100, 'n')));
    while (cursor.next())
        QCOMPARE(cursor.view().payload, QByteArray(100, 'o'));
    RecordCursor anew(*store, Row{0}, beyondAll);
    QCOMPARE(rowsOf(anew).size(), 20'000);
}

/// What a cursor sees is what was recorded, whatever becomes of the store under it.
void TestRecordCursor::goesOnWhileTheStoreIsCleared()
{
    const auto store = createStore(m_folder.path("changing"));
    std::atomic_bool isDone = false;
    std::thread writer([&] {
        QRandomGenerator random(8);
        for (int round = 0; round < 30; ++round) {
            // Other sizes each time: what is at the place of an old row is no row's beginning.
            const QByteArray payload(1 + random.bounded(3000), static_cast<char>('a' + round % 26));
            for (int i = 0; i < 2000; ++i)
                store->append(test::sent(payload));
            store->clear();
        }
        isDone = true;
    });
    const auto join = qScopeGuard([&] { writer.join(); });
    qint64 seen = 0;
    while (!isDone) {
        RecordCursor cursor(*store, Row{0}, beyondAll);
        while (cursor.next()) {
            const RecordView &view = cursor.view();
            QVERIFY(view.head.payloadLength == static_cast<quint64>(view.payload.size()));
            QVERIFY(!view.payload.isEmpty());
            const auto isSame = [&](char byte) { return byte == view.payload.front(); };
            QVERIFY(std::all_of(view.payload.begin(), view.payload.end(), isSame));
            ++seen;
        }
    }
    QVERIFY(seen > 0);
}

void TestRecordCursor::seesRowsAsTheyAreRecorded()
{
    const auto store = createStore(m_folder.path("live"));
    constexpr qint64 records = 100'000;
    std::thread writer([&] {
        for (qint64 i = 0; i < records; ++i)
            store->append(test::sent(QByteArray::number(i)));
    });
    const auto join = qScopeGuard([&] { writer.join(); });
    qint64 next = 0;
    while (next < records) {
        RecordCursor cursor(*store, Row{next}, beyondAll);
        while (cursor.next()) {
            QCOMPARE(toInt(cursor.view().row), next);
            QCOMPARE(cursor.view().payload, QByteArray::number(next));
            ++next;
        }
    }
}

void TestRecordCursor::goesOnWhileALimitDropsRows_data()
{
    QTest::addColumn<bool>("isInMemory");
    QTest::newRow("of a file") << false;
    QTest::newRow("of a capture in memory") << true;
}

/// Rows that go are left out; those that are seen are whole and in order.
void TestRecordCursor::goesOnWhileALimitDropsRows()
{
    QFETCH(bool, isInMemory);
    const auto store =
        isInMemory ? Store::createInMemory(20 << 20).store : createStore(m_folder.path("ring"));
    if (!isInMemory)
        store->setLimit({20 << 20, 0, {}});
    constexpr qint64 records = 300'000; // 150 MB
    std::atomic_bool isDone = false;
    std::thread writer([&] {
        for (qint64 i = 0; i < records; ++i)
            store->append(test::sent(QByteArray::number(i).rightJustified(450, '.')));
        isDone = true;
    });
    const auto join = qScopeGuard([&] { writer.join(); });
    qint64 seen = 0;
    while (!isDone) {
        RecordCursor cursor(*store, Row{0}, beyondAll);
        qint64 last = -1;
        while (cursor.next()) {
            const qint64 row = toInt(cursor.view().row);
            QVERIFY(row > last);
            QCOMPARE(cursor.view().payload, QByteArray::number(row).rightJustified(450, '.'));
            last = row;
            ++seen;
        }
    }
    QVERIFY(seen > 0);
    QTRY_VERIFY_WITH_TIMEOUT(toInt(store->rows().first) > records / 2, 10'000);
    const auto isWhole = [&] {
        RecordCursor cursor(*store, Row{0}, beyondAll);
        return rowsOf(cursor).size() == store->rows().size();
    };
    QTRY_VERIFY(isWhole()); // once the last rows that are too many have gone
}

void TestRecordCursor::seesRowsAsTheyAreFound()
{
    constexpr qint64 records = 300'000;
    {
        const auto store = createStore(m_folder.path("found"));
        for (qint64 i = 0; i < records; ++i)
            store->append(test::sent(QByteArray::number(i)));
    }
    const auto store = Store::open(m_folder.path("found")).store;
    qint64 next = 0;
    while (next < records) {
        RecordCursor cursor(*store, Row{next}, beyondAll);
        while (cursor.next()) {
            QCOMPARE(toInt(cursor.view().row), next);
            QCOMPARE(cursor.view().payload, QByteArray::number(next));
            ++next;
        }
    }
}

QTEST_GUILESS_MAIN(TestRecordCursor)
#include "tst_recordcursor.moc"
