#include "capture/capturesaver.h"

#include <QDir>
#include <QStandardPaths>

#include "capture/filefault.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

class TestCaptureSaver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { fileFault = nullptr; }

    void tellsItsProgress();
    void cancelledItLeavesWhatWasThere();
    void failedItLeavesWhatWasThere();
    void keepsRowNumbersAndMarks();
    void takesMarksThatCouldNotBeKept();
    void leavesOutWhatIsNoRecord();
    void rowsStayUntilItHasEnded();
    void aClearedLogIsNotHalfSaved();
    void holdsLittleInMemory();

private:
    std::shared_ptr<Store> filled(const char *name, int rows, qsizetype size) const;

    test::StoreFolder m_folder;
};

std::shared_ptr<Store> TestCaptureSaver::filled(const char *name, int rows, qsizetype size) const
{
    auto store = createStore(m_folder.path(name));
    for (int i = 0; i < rows; ++i)
        store->append(test::sent(QByteArray::number(i).leftJustified(size, ' ')));
    return store;
}

void TestCaptureSaver::tellsItsProgress()
{
    const auto store = filled("progress", 200, 100'000);
    qint64 last = -1;
    qint64 end = 0;
    int steps = 0;
    QVERIFY(store
                ->save(m_folder.path("progress2"),
                       [&](qint64 done, qint64 total) {
                           ++steps;
                           end = total;
                           return std::exchange(last, done) < done && done <= total;
                       })
                .isEmpty());
    QCOMPARE(last, end);
    QCOMPARE(end, 200 * (100'000 + format::recordHeadSize));
    QVERIFY(steps > 10);
    QCOMPARE(openStore(m_folder.path("progress2"))->count(), 200);
}

void TestCaptureSaver::cancelledItLeavesWhatWasThere()
{
    const auto store = filled("cancel", 200, 100'000);
    m_folder.write("target", "as it was");
    const auto before = QDir(m_folder.path()).entryList(QDir::Files);
    int left = 3;
    QVERIFY(!store->save(m_folder.path("target"), [&](qint64, qint64) { return --left > 0; }).isEmpty());
    QCOMPARE(left, 0);
    QCOMPARE(m_folder.contentOf("target"), QByteArray("as it was"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
}

void TestCaptureSaver::failedItLeavesWhatWasThere()
{
    const auto store = filled("fail", 20, 100'000);
    QTRY_COMPARE(openStore(m_folder.path("fail"))->count(), 20);
    m_folder.write("target2", "as it was");
    static FileOperation failing;
    for (const FileOperation operation :
         {FileOperation::Open, FileOperation::Read, FileOperation::Write, FileOperation::Rename}) {
        failing = operation;
        fileFault = [](FileOperation asked) { return asked == failing; };
        QVERIFY(!store->save(m_folder.path("target2")).isEmpty());
        QCOMPARE(m_folder.contentOf("target2"), QByteArray("as it was"));
    }
    fileFault = nullptr;
    QVERIFY(store->save(m_folder.path("target2")).isEmpty());
    QCOMPARE(openStore(m_folder.path("target2"))->count(), 20);
}

void TestCaptureSaver::keepsRowNumbersAndMarks()
{
    const auto store = filled("numbers", 1000, 10);
    store->setLimit({.rows = 100});
    QTRY_COMPARE(store->rows().first, Row{900});
    store->setMark(Row{950}, QStringLiteral("a note"));
    store->setMark(Row{951}, QStringLiteral("removed"));
    store->removeMark(Row{951});
    QVERIFY(store->save(m_folder.path("numbers2")).isEmpty());
    const auto saved = openStore(m_folder.path("numbers2"));
    QCOMPARE(saved->rows(), (RowRange{Row{900}, Row{1000}}));
    QCOMPARE(saved->marks(), store->marks());
    QCOMPARE(saved->marks().size(), 1);
    for (qint64 row = 900; row < 1000; ++row)
        QCOMPARE(saved->read(Row{row}).payload.trimmed(), QByteArray::number(row));
}

void TestCaptureSaver::takesMarksThatCouldNotBeKept()
{
    const auto recording = filled("foreign", 10, 10);
    QTRY_COMPARE(openStore(m_folder.path("foreign"))->count(), 10);
    const auto opened = openStore(m_folder.path("foreign"));
    opened->setMark(Row{3}, QStringLiteral("mine"));
    QVERIFY(!opened->areMarksKept());
    QVERIFY(opened->save(m_folder.path("foreign2")).isEmpty());
    QCOMPARE(openStore(m_folder.path("foreign2"))->marks(), opened->marks());
    QVERIFY(recording->marks().isEmpty());
}

void TestCaptureSaver::leavesOutWhatIsNoRecord()
{
    filled("damaged", 100, 1000).reset();
    QByteArray bytes = m_folder.contentOf("damaged");
    const qsizetype size = 1000 + format::recordHeadSize;
    bytes[format::fileHeadSize + 40 * size] = '?'; // the magic of row 40
    bytes.chop(500);                               // inside the last row
    m_folder.write("damaged", bytes);
    const auto store = openStore(m_folder.path("damaged"));
    QCOMPARE(store->damage().gaps, 1);
    QCOMPARE(store->count(), 98);
    qint64 end = 0;
    QVERIFY(store
                ->save(m_folder.path("sound"),
                       [&](qint64, qint64 total) {
                           end = total;
                           return true;
                       })
                .isEmpty());
    QCOMPARE(end, 98 * size);
    const auto saved = openStore(m_folder.path("sound"));
    QVERIFY(saved->damage().isSound());
    QCOMPARE(saved->count(), 98);
    QCOMPARE(saved->read(Row{39}).payload.trimmed(), QByteArray("39"));
    QCOMPARE(saved->read(Row{40}).payload.trimmed(), QByteArray("41"));
    QCOMPARE(saved->read(Row{97}).payload.trimmed(), QByteArray("98"));
}

void TestCaptureSaver::rowsStayUntilItHasEnded()
{
    const auto store = filled("hold", 300, 100'000);
    bool isLimited = false;
    const QString error = store->save(m_folder.path("hold2"), [&](qint64 done, qint64) {
        if (done > 0 && !std::exchange(isLimited, true)) {
            store->setLimit({.rows = 1});
            return QTest::qWaitFor([&] { return store->rows().size() == 1; });
        }
        return true;
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto saved = openStore(m_folder.path("hold2"));
    QCOMPARE(saved->rows(), (RowRange{Row{0}, Row{300}}));
    QVERIFY(saved->damage().isSound());
    for (qint64 row = 0; row < 300; ++row)
        QVERIFY(!saved->read(Row{row}).head.flags.testFlag(RecordFlag::Damaged));
}

void TestCaptureSaver::aClearedLogIsNotHalfSaved()
{
    const auto store = filled("clear", 300, 100'000);
    QTRY_COMPARE(openStore(m_folder.path("clear"))->count(), 300);
    const QString error = store->save(m_folder.path("clear2"), [&](qint64 done, qint64) {
        if (done > 0 && store->generation() == 0)
            store->clear();
        return true;
    });
    QVERIFY(!error.isEmpty());
    QVERIFY(!QFile::exists(m_folder.path("clear2")));
}

/// What waits for the disk is not copied, and what is on it only by the block.
void TestCaptureSaver::holdsLittleInMemory()
{
    const auto store = filled("memory", 300, 100'000);
    QTRY_COMPARE(openStore(m_folder.path("memory"))->count(), 300);
    qint64 largest = 0;
    qint64 previous = 0;
    store->save(m_folder.path("memory2"), [&](qint64 done, qint64) {
        largest = std::max(largest, done - std::exchange(previous, done));
        return true;
    });
    QVERIFY(largest > 0);
    QVERIFY2(largest <= 1 << 20, qPrintable(QString::number(largest)));
}

QTEST_GUILESS_MAIN(TestCaptureSaver)
#include "tst_capturesaver.moc"
