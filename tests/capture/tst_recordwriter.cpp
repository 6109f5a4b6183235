#include "capture/recordwriter.h"

#include <atomic>
#include <thread>

#if __has_include(<sys/stat.h>)
#include <sys/stat.h>
#endif

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>

#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;
using test::createStore;
using test::openStore;

/// What is kept of a recording: limits, in a file and in memory.
class TestRecordWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void dropsTheOldestRows();
    void aLimitIsForWhatIsThereToo();
    void givesDiskSpaceBack();
    void dropsWhatIsTooOldWhileNothingComes();
    void marksOfDroppedRowsGo();
    void clearsBehindALimit();
    void isReadableAtAnyMoment();
    void readersSurviveDropping();
    void keepsTheNewestInMemory();
    void aRecordLargerThanMemoryIsKeptAlone();
    void ageCountsInMemoryToo();
    void memoryTakesNoFile();

private:
    test::StoreFolder m_folder;
};

namespace {

QByteArray textOf(qint64 row, qsizetype size = 0)
{
    return (QByteArray::number(row) + ':').leftJustified(size, '.');
}

/// Payloads say which row they are.
void appendRows(Store &store, qint64 count, qsizetype size = 0)
{
    for (const qint64 end = store.count() + count; store.count() < end;)
        store.append(test::sent(textOf(store.count(), size), monotonicNow()));
}

/// Whether rows `first` to before `end` are there, say which they are, and no others are there.
bool areRows(const Store &store, qint64 first, qint64 end)
{
    if (store.rows() != RowRange{Row{first}, Row{end}})
        return false;
    for (qint64 row = first; row < end; ++row)
        if (!store.read(Row{row}).payload.startsWith(textOf(row)))
            return false;
    return store.read(Row{first - 1}).payload.isEmpty() && store.read(Row{end}).payload.isEmpty();
}

qint64 bytesOnDisk([[maybe_unused]] const QString &path)
{
#if __has_include(<sys/stat.h>)
    struct stat status = {};
    return ::stat(qPrintable(path), &status) == 0 ? qint64{status.st_blocks} * 512 : -1;
#else
    return -1;
#endif
}

} // namespace

void TestRecordWriter::dropsTheOldestRows()
{
    {
        const auto store = createStore(m_folder.path("rows"));
        store->setLimit({.rows = 100});
        appendRows(*store, 1000);
        QTRY_VERIFY(areRows(*store, 900, 1000));
        QCOMPARE(store->count(), 1000);
        appendRows(*store, 50);
        QTRY_VERIFY(areRows(*store, 950, 1050));
        QCOMPARE(store->health(), (StoreHealth{Recording::ToFile, {}, 0}));
        QVERIFY(store->save(m_folder.path("rows2")).isEmpty());
    }
    const auto opened = openStore(m_folder.path("rows"));
    QVERIFY(areRows(*opened, 950, 1050));
    QVERIFY(opened->damage().isSound());
    const auto saved = openStore(m_folder.path("rows2"));
    QVERIFY(areRows(*saved, 950, 1050));
    QVERIFY(m_folder.contentOf("rows2").size() < m_folder.contentOf("rows").size() / 5);
}

void TestRecordWriter::aLimitIsForWhatIsThereToo()
{
    const auto store = createStore(m_folder.path("later"));
    appendRows(*store, 500);
    QTRY_COMPARE(openStore(m_folder.path("later"))->count(), 500);
    store->setLimit({.rows = 10});
    QTRY_VERIFY(areRows(*store, 490, 500));
    store->setLimit({});
    appendRows(*store, 100);
    QVERIFY(areRows(*store, 490, 600));
}

void TestRecordWriter::givesDiskSpaceBack()
{
    constexpr qint64 limit = 8 << 20;
    CaptureFile probe;
    QVERIFY(probe.open(m_folder.path("probe"), CaptureFile::Mode::CreateNew));
    probe.writeAt(0, QByteArray(1 << 16, 'x'));
    if (!probe.release(0, 1 << 16))
        QSKIP("the file system cannot give back the space of a part of a file");
    {
        const auto store = createStore(m_folder.path("space"));
        store->setLimit({.bytes = limit});
        appendRows(*store, 1500, 64 << 10);
        QTRY_VERIFY(store->rows().size() < limit / (64 << 10));
        QVERIFY(store->rows().size() > limit / (64 << 10) - 3);
        QTRY_VERIFY2(bytesOnDisk(m_folder.path("space")) < 3 * limit,
                     qPrintable(QString::number(bytesOnDisk(m_folder.path("space")))));
        QCOMPARE(store->count(), 1500);
    }
    QVERIFY(bytesOnDisk(m_folder.path("space")) < limit + (1 << 20));
    QVERIFY(bytesOnDisk(m_folder.path("space")) > limit / 2);
    const auto opened = openStore(m_folder.path("space"));
    QVERIFY(areRows(*opened, toInt(opened->rows().first), 1500));
    QVERIFY(toInt(opened->rows().first) > 1300);
}

void TestRecordWriter::dropsWhatIsTooOldWhileNothingComes()
{
    const auto store = createStore(m_folder.path("age"));
    appendRows(*store, 10);
    store->setLimit({.age = 1s});
    QVERIFY(areRows(*store, 0, 10));
    QTRY_VERIFY_WITH_TIMEOUT(areRows(*store, 10, 10), 20'000);
    appendRows(*store, 3);
    QVERIFY(areRows(*store, 10, 13));
    QTRY_VERIFY_WITH_TIMEOUT(areRows(*store, 13, 13), 20'000);
    QCOMPARE(openStore(m_folder.path("age"))->count(), 13);
}

void TestRecordWriter::marksOfDroppedRowsGo()
{
    {
        const auto store = createStore(m_folder.path("marks"));
        appendRows(*store, 100);
        store->setMark(Row{5}, QStringLiteral("goes"));
        store->setMark(Row{60}, QStringLiteral("stays"));
        store->setMark(Row{61}, {});
        store->setMark(Row{62}, QStringLiteral("removed"));
        store->removeMark(Row{62});
        store->setMark(Row{100}, QStringLiteral("is not there"));
        QCOMPARE(store->marks().size(), 3);
        const quint32 revision = store->marksRevision();
        store->setLimit({.rows = 50});
        QTRY_COMPARE(store->rows().first, Row{50});
        QVERIFY(store->marksRevision() > revision);
        QCOMPARE(store->marks().size(), 2);
        store->setMark(Row{5}, QStringLiteral("is gone"));
        QCOMPARE(store->marks().size(), 2);
        QVERIFY(store->areMarksKept());
    }
    const auto opened = openStore(m_folder.path("marks"));
    QCOMPARE(opened->marks().notes(), (Marks::Map{{Row{60}, QStringLiteral("stays")}, {Row{61}, QString()}}));
}

void TestRecordWriter::clearsBehindALimit()
{
    {
        const auto store = createStore(m_folder.path("cleared"));
        store->setLimit({.rows = 10});
        appendRows(*store, 200, 100'000); // enough for the file's beginning to move on
        store->setMark(Row{199}, {});
        QTRY_COMPARE(store->rows().first, Row{190});
        store->clear();
        QCOMPARE(store->rows(), RowRange{});
        QVERIFY(store->marks().isEmpty());
        QCOMPARE(openStore(m_folder.path("cleared"))->rows(), RowRange{});
        appendRows(*store, 5);
        QVERIFY(areRows(*store, 0, 5));
    }
    QVERIFY(areRows(*openStore(m_folder.path("cleared")), 0, 5));
}

/// At each moment the file is as a crash would leave it.
void TestRecordWriter::isReadableAtAnyMoment()
{
    const auto store = createStore(m_folder.path("moments"));
    store->setLimit({.bytes = 1 << 20});
    std::atomic_bool isStopping = false;
    std::thread appender([&] {
        while (!isStopping)
            appendRows(*store, 1, 20'000);
    });
    QTRY_VERIFY(store->rows().first > Row{1000});
    int wrong = 0;
    int read = 0;
    const QDeadlineTimer patience(30'000);
    // On a busy machine all of it goes before it is read, again and again.
    for (int i = 0; i < 60 || (read <= 60 && !patience.hasExpired()); ++i) {
        const StoreResult result = Store::open(m_folder.path("moments"));
        if (!result.store) {
            ++wrong;
            continue;
        }
        result.store->waitUntilIndexed();
        // What goes while it is being read may be missing; what is there is right.
        const RowRange rows = result.store->rows();
        for (qint64 row = toInt(rows.end) - 40; row < toInt(rows.end); ++row) {
            const Record record = result.store->read(Row{row});
            if (record.payload.isEmpty() || record.head.flags.testFlag(RecordFlag::Damaged))
                continue;
            ++read;
            if (!record.payload.startsWith(textOf(row)))
                ++wrong;
        }
    }
    isStopping = true;
    appender.join();
    QCOMPARE(wrong, 0);
    QVERIFY(read > 60);
}

void TestRecordWriter::readersSurviveDropping()
{
    for (const auto &store : {createStore(m_folder.path("readers")), Store::createInMemory(1 << 20).store}) {
        store->setLimit({.rows = 2000});
        std::atomic_bool isStopping = false;
        std::thread appender([&] {
            while (!isStopping)
                appendRows(*store, 1, 100 + store->count() % 3000);
        });
        QRandomGenerator random(9);
        int read = 0;
        int wrong = 0;
        while (store->rows().first < Row{60'000}) {
            const RowRange rows = store->rows();
            const Row row{toInt(rows.first) + random.bounded(static_cast<int>(rows.size()) + 1)};
            const Record record = store->read(row);
            if (record.payload.isEmpty())
                continue; // gone
            ++read;
            if (!record.payload.startsWith(textOf(toInt(row))) ||
                record.head.flags.testFlag(RecordFlag::Damaged))
                ++wrong;
        }
        isStopping = true;
        appender.join();
        QCOMPARE(wrong, 0);
        QVERIFY(read > 100);
    }
}

void TestRecordWriter::keepsTheNewestInMemory()
{
    constexpr qint64 limit = 1 << 20;
    const auto store = Store::createInMemory(limit).store;
    QVERIFY(store);
    QVERIFY(store->isInMemory());
    QVERIFY(store->path().isEmpty());
    QCOMPARE(store->health(), (StoreHealth{Recording::InMemory, {}, 0}));
    appendRows(*store, 100);
    QVERIFY(areRows(*store, 0, 100));
    appendRows(*store, 100'000, 100);
    const RowRange rows = store->rows();
    const qint64 bytes = rows.size() * (100 + format::recordHeadSize);
    QVERIFY2(bytes <= limit && bytes > limit * 9 / 10, qPrintable(QString::number(bytes)));
    QCOMPARE(rows.end, Row{100'100});
    QVERIFY(areRows(*store, toInt(rows.first), 100'100));
    QVERIFY(store->memoryUse() < 200'000);
    store->setMark(Row{100'050}, QStringLiteral("note"));
    QVERIFY(store->save(m_folder.path("memory")).isEmpty());
    const auto saved = openStore(m_folder.path("memory"));
    QVERIFY(areRows(*saved, toInt(rows.first), 100'100));
    QCOMPARE(saved->marks(), store->marks());
    QCOMPARE(saved->startedAt().toMSecsSinceEpoch(), store->startedAt().toMSecsSinceEpoch());

    store->clear();
    QCOMPARE(store->rows(), RowRange{});
    appendRows(*store, 3);
    QVERIFY(areRows(*store, 0, 3));
}

void TestRecordWriter::aRecordLargerThanMemoryIsKeptAlone()
{
    const auto store = Store::createInMemory(1 << 20).store;
    appendRows(*store, 10);
    appendRows(*store, 1, 2 << 20);
    QVERIFY(areRows(*store, 10, 11));
    QCOMPARE(store->read(Row{10}).payload.size(), 2 << 20);
    appendRows(*store, 1);
    QVERIFY(areRows(*store, 11, 12));
}

void TestRecordWriter::ageCountsInMemoryToo()
{
    const auto store = Store::createInMemory().store;
    store->setLimit({.age = 1s});
    appendRows(*store, 10);
    QTRY_VERIFY_WITH_TIMEOUT(areRows(*store, 10, 10), 20'000);
    store->setLimit({.rows = 5});
    appendRows(*store, 20);
    QTRY_VERIFY(areRows(*store, 25, 30));
}

void TestRecordWriter::memoryTakesNoFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                      QStringLiteral("/wireloupe/captures"));
    const auto before = folder.entryList(QDir::Files);
    const auto store = Store::createInMemory().store;
    appendRows(*store, 10);
    QCOMPARE(folder.entryList(QDir::Files), before);
}

QTEST_GUILESS_MAIN(TestRecordWriter)
#include "tst_recordwriter.moc"
