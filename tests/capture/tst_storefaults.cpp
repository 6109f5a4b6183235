#include <atomic>

#include <QFileInfo>
#include <QStandardPaths>

#include "capture/filefault.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::openStore;

/// Each operation on a capture's files failed once in turn, and some for a while.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { fileFault = nullptr; }

    void anyOperationMayFailOnce();
    void recordingPausesAndGoesOn();
    void aGapIsToldWithoutMoreRecordsToo();
    void aDiskFullInTheMiddleOfARecordTearsNothing();
    void aFullDiskDoesNotStopTheLimit();
    void clearingIsMadeUpForWhereTheFileCannotBeCut();

private:
    void recordOnce(const QString &path, const QString &copy);

    test::StoreFolder m_folder;
};

namespace {

std::atomic_int operations = 0;
std::atomic_int failing = 0;
std::atomic_bool isFull = false;

bool failsInTurn(FileOperation)
{
    return ++operations == failing;
}

bool failsToWrite(FileOperation operation)
{
    return isFull && operation == FileOperation::Write;
}

QByteArray textOf(qint64 row)
{
    return QByteArray::number(row).leftJustified(1 + row % 700, '.');
}

bool isOnDisk(const QString &path, qint64 rows)
{
    const StoreResult result = Store::open(path);
    if (result.store)
        result.store->waitUntilIndexed();
    return result.store && result.store->count() == rows;
}

QList<RecordingGap> gapsOf(const Store &store)
{
    QList<RecordingGap> gaps;
    for (qint64 row = 0; row < store.count(); ++row) {
        const auto event = StateEvent::parse(store.read(Row{row}).payload);
        if (store.head(Row{row}).kind == RecordKind::State && event && event->kind == StateKind::Gap)
            gaps.append(RecordingGap::parse(event->detail).value_or(RecordingGap{}));
    }
    return gaps;
}

} // namespace

/// Records, drops, marks, clears, saves and opens; what fails must be told, and nothing may be lost by it.
void TestStoreFaults::recordOnce(const QString &path, const QString &copy)
{
    {
        const StoreResult result = Store::create(path);
        if (!result.store) {
            QVERIFY(!result.detail.isEmpty());
            return;
        }
        const auto &store = result.store;
        store->append(test::sent("cleared"));
        store->clear();
        constexpr qint64 rows = 300;
        for (qint64 row = 0; row < rows / 2; ++row)
            store->append(test::sent(textOf(row)));
        store->setMark(Row{100}, QStringLiteral("mark"));
        QTRY_VERIFY(QFileInfo(path).size() > 10'000);
        for (qint64 row = rows / 2; row < rows; ++row)
            store->append(test::sent(textOf(row)));
        store->setLimit({.rows = 250});
        QTRY_COMPARE(store->rows(), (RowRange{Row{50}, Row{rows}}));
        const QString error = store->save(copy);
        QCOMPARE(QFile::exists(copy), error.isEmpty());
        QCOMPARE(store->lostRecords(), 0);
    }
    for (const QString &name : {path, copy}) {
        if (!QFile::exists(name))
            continue;
        const StoreResult result = Store::open(name);
        if (!result.store) {
            QVERIFY(!result.detail.isEmpty() || result.error == StoreError::NotACapture);
            continue;
        }
        result.store->waitUntilIndexed();
        fileFault = nullptr;
        const auto opened = openStore(name);
        QVERIFY(opened);
        QCOMPARE(opened->count(), 300);
        QCOMPARE(opened->marks().note(Row{100}), QStringLiteral("mark"));
        for (qint64 row = 50; row < 300; ++row)
            QCOMPARE(opened->read(Row{row}).payload, textOf(row));
        fileFault = failsInTurn;
    }
}

void TestStoreFaults::anyOperationMayFailOnce()
{
    fileFault = failsInTurn;
    int runs = 0;
    do {
        ++failing;
        operations = 0;
        ++runs;
        const QString name = QStringLiteral("run%1").arg(runs);
        recordOnce(m_folder.path(qPrintable(name)),
                   m_folder.path(qPrintable(name + QStringLiteral("-copy"))));
        if (QTest::currentTestFailed()) {
            qWarning() << "operation" << failing;
            return;
        }
    } while (operations >= failing && runs < 1000);
    QVERIFY2(runs > 10 && runs < 1000, qPrintable(QString::number(runs)));
}

void TestStoreFaults::recordingPausesAndGoesOn()
{
    fileFault = failsToWrite;
    const auto store = test::createStore(m_folder.path("pause"));
    store->append(test::sent("before"));
    QTRY_VERIFY(isOnDisk(m_folder.path("pause"), 1));
    for (int round = 1; round <= 2; ++round) {
        isFull = true;
        const QByteArray large(1 << 20, 'x');
        const auto begin = monotonicNow() - store->origin();
        const qint64 lostBefore = store->lostRecords();
        while (store->lostRecords() < lostBefore + 10)
            store->append(test::sent(large, monotonicNow()));
        const auto end = monotonicNow() - store->origin();
        QCOMPARE(store->health().recording, Recording::Paused);
        QVERIFY(!store->health().reason.isEmpty());
        isFull = false;
        QTRY_COMPARE_WITH_TIMEOUT(store->health().recording, Recording::ToFile, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(gapsOf(*store).size(), round, 20'000);
        store->append(test::sent("after", monotonicNow()));
        const RecordingGap gap = gapsOf(*store).last();
        QCOMPARE(gap.records, 10);
        QVERIFY(gap.from > begin && gap.from <= gap.to && gap.to < end);
        QVERIFY(!gap.reason.isEmpty());
        QCOMPARE(store->lostRecords(), 10 * round);
        // The gap is where the records are missing.
        QCOMPARE(store->read(Row{store->count() - 1}).payload, QByteArray("after"));
        QCOMPARE(store->head(Row{store->count() - 2}).kind, RecordKind::State);
        QCOMPARE(store->read(Row{store->count() - 3}).payload, large);
    }
    QTRY_VERIFY(isOnDisk(m_folder.path("pause"), store->count()));
    QVERIFY(openStore(m_folder.path("pause"))->damage().isSound());
    store->clear();
    QCOMPARE(store->health(), (StoreHealth{Recording::ToFile, {}, 0}));
}

void TestStoreFaults::aGapIsToldWithoutMoreRecordsToo()
{
    {
        fileFault = failsToWrite;
        const auto store = test::createStore(m_folder.path("silent"));
        isFull = true;
        while (store->lostRecords() < 5)
            store->append(test::sent(QByteArray(1 << 20, 'x')));
        isFull = false;
    }
    const auto opened = openStore(m_folder.path("silent"));
    QCOMPARE(gapsOf(*opened).size(), 1);
    QCOMPARE(gapsOf(*opened).first().records, 5);
    QCOMPARE(opened->head(Row{opened->count() - 1}).kind, RecordKind::State);
}

void TestStoreFaults::aDiskFullInTheMiddleOfARecordTearsNothing()
{
    fileFault = failsToWrite;
    const auto store = test::createStore(m_folder.path("middle"));
    for (int round = 0; round < 5; ++round) {
        isFull = true; // half of what waits is written
        for (int i = 0; i < 100; ++i)
            store->append(test::sent(textOf(store->count())));
        QTRY_COMPARE(store->health().recording, Recording::Paused);
        QVERIFY(openStore(m_folder.path("middle"))->damage().isSound());
        isFull = false;
        QTRY_VERIFY(isOnDisk(m_folder.path("middle"), store->count()));
    }
    const auto opened = openStore(m_folder.path("middle"));
    for (qint64 row = 0; row < opened->count(); ++row)
        QCOMPARE(opened->read(Row{row}).payload, textOf(row));
    QCOMPARE(store->lostRecords(), 0);
}

void TestStoreFaults::aFullDiskDoesNotStopTheLimit()
{
    fileFault = failsToWrite;
    const auto store = test::createStore(m_folder.path("limit"));
    for (qint64 row = 0; row < 1000; ++row)
        store->append(test::sent(textOf(row)));
    QTRY_VERIFY(isOnDisk(m_folder.path("limit"), 1000));
    isFull = true;
    store->append(test::sent("waits"));
    store->setLimit({.rows = 10});
    QTRY_COMPARE(store->rows().first, Row{991});
    isFull = false;
    QTRY_VERIFY(isOnDisk(m_folder.path("limit"), 1001));
}

void TestStoreFaults::clearingIsMadeUpForWhereTheFileCannotBeCut()
{
    const auto store = test::createStore(m_folder.path("cut"));
    for (qint64 row = 0; row < 1000; ++row)
        store->append(test::sent(textOf(row)));
    QTRY_VERIFY(isOnDisk(m_folder.path("cut"), 1000));
    isFull = true;
    fileFault = [](FileOperation operation) { return isFull && operation == FileOperation::Truncate; };
    store->clear();
    store->append(test::sent("new"));
    QTRY_COMPARE(store->health().recording, Recording::Paused);
    QVERIFY(!store->health().reason.isEmpty());
    isFull = false;
    QTRY_VERIFY(isOnDisk(m_folder.path("cut"), 1)); // and nothing of the old rows behind it
    QCOMPARE(openStore(m_folder.path("cut"))->read(Row{0}).payload, QByteArray("new"));
    QCOMPARE(store->health(), (StoreHealth{Recording::ToFile, {}, 0}));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
