#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "capture/filefault.h"
#include "session/records.h"
#include "session/runninglogs.h"

using namespace wireloupe;
using capture::FileOperation;

class TestRunningLogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { capture::fileFault = nullptr; }
    void recordsIntoTheCacheFolder();
    void fallsBackToMemory();
    void limitsLogsThatAreThereAndThoseToCome();
};

void TestRunningLogs::recordsIntoTheCacheFolder()
{
    session::RunningLogs logs;
    const session::NewLog log = logs.create();
    QVERIFY(log.memoryReason.isEmpty());
    QVERIFY(log.store->isUnsaved());
    QVERIFY(QFile::exists(log.store->path()));
    QCOMPARE(logs.limit().bytes, 4LL << 30);
}

void TestRunningLogs::fallsBackToMemory()
{
    capture::fileFault = [](FileOperation operation) { return operation == FileOperation::Open; };
    session::RunningLogs logs;
    const session::NewLog log = logs.create();
    QVERIFY(log.store);
    QVERIFY(log.store->isInMemory());
    QVERIFY(!log.memoryReason.isEmpty());
    log.store->append(records::sent("kept"));
    QCOMPARE(log.store->read(capture::Row{0}).payload, QByteArray("kept"));
}

void TestRunningLogs::limitsLogsThatAreThereAndThoseToCome()
{
    session::RunningLogs logs;
    const auto early = logs.create().store;
    logs.create(); // one that has gone again
    logs.setLimit({.rows = 5});
    const auto late = logs.create().store;
    for (const auto &store : {early, late})
        for (int i = 0; i < 20; ++i)
            store->append(records::sent("row"));
    QTRY_COMPARE(early->rows().size(), 5);
    QTRY_COMPARE(late->rows().size(), 5);
    QCOMPARE(late->rows().first, capture::Row{15});
}

QTEST_GUILESS_MAIN(TestRunningLogs)
#include "tst_runninglogs.moc"
