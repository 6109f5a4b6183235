#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "session/exportjob.h"
#include "session/records.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestExportJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAllRows();
    void saysWhyItFailed();
    void cancelLeavesNoFile();
    void endWhileRunningIsSafe();

private:
    formats::ExportRequest request(const QString &name) const;

    QTemporaryDir m_folder;
    std::shared_ptr<capture::Store> m_store;
};

void TestExportJob::init()
{
    m_store = capture::Store::create().store;
    QVERIFY(m_store);
}

formats::ExportRequest TestExportJob::request(const QString &name) const
{
    return {
        .store = m_store, .format = formats::Format::JsonLines, .path = m_folder.filePath(name), .rows = {}};
}

void TestExportJob::writesAllRows()
{
    for (int number = 0; number < 20'000; ++number)
        m_store->append(records::sent("row"));
    session::ExportJob job(request(u"all.jsonl"_s));
    QSignalSpy progressed(&job, &session::ExportJob::progressed);
    QSignalSpy finished(&job, &session::ExportJob::finished);
    job.start();
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait(60'000));
    QVERIFY(!job.isRunning());
    const auto result = finished.first().first().value<formats::ExportResult>();
    QCOMPARE(result.error, QString());
    QCOMPARE(result.written, 20'000);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(0).toLongLong(), 20'000);
    QCOMPARE(progressed.last().at(1).toLongLong(), 20'000);

    QFile file(job.request().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 20'000);
}

void TestExportJob::saysWhyItFailed()
{
    m_store->append(records::sent("row"));
    session::ExportJob job(request(u"no/such/folder/out.jsonl"_s));
    QSignalSpy finished(&job, &session::ExportJob::finished);
    job.start();
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<formats::ExportResult>();
    QVERIFY(!result.error.isEmpty());
    QCOMPARE(result.written, 0);
}

void TestExportJob::cancelLeavesNoFile()
{
    for (int number = 0; number < 100'000; ++number)
        m_store->append(records::sent("row"));
    session::ExportJob job(request(u"cancelled.jsonl"_s));
    QSignalSpy finished(&job, &session::ExportJob::finished);
    connect(&job, &session::ExportJob::progressed, &job, &session::ExportJob::cancel);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(60'000));
    QVERIFY(finished.first().first().value<formats::ExportResult>().wasCancelled);
    QVERIFY(!QFile::exists(job.request().path));
}

void TestExportJob::endWhileRunningIsSafe()
{
    for (int number = 0; number < 50'000; ++number)
        m_store->append(records::sent("row"));
    const QString path = m_folder.filePath(u"abandoned.jsonl"_s);
    {
        session::ExportJob job(request(u"abandoned.jsonl"_s));
        job.start();
    }
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
