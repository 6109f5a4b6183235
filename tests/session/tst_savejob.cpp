#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "session/records.h"
#include "session/savejob.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestSaveJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savesWithProgress();
    void saysWhyItFailed();
    void cancelLeavesNoFile();
    void endWhileRunningIsSafe();

private:
    static session::SaveResult resultOf(session::SaveJob &job);

    QTemporaryDir m_folder;
    std::shared_ptr<capture::Store> m_store;
};

void TestSaveJob::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_store = capture::Store::create().store;
    for (int i = 0; i < 400; ++i)
        m_store->append(records::sent(QByteArray(100'000, 'x')));
}

session::SaveResult TestSaveJob::resultOf(session::SaveJob &job)
{
    QSignalSpy finished(&job, &session::SaveJob::finished);
    job.start();
    if (!finished.wait(60'000))
        qFatal("It does not end");
    return finished.first().first().value<session::SaveResult>();
}

void TestSaveJob::savesWithProgress()
{
    session::SaveJob job({m_store, m_folder.filePath(u"all.wlcap"_s)});
    QSignalSpy progressed(&job, &session::SaveJob::progressed);
    const session::SaveResult result = resultOf(job);
    QVERIFY2(result.isDone(), qPrintable(result.error));
    QCOMPARE(result.end, capture::Row{400});
    QCOMPARE(result.generation, m_store->generation());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(0), progressed.last().at(1));
    const auto saved = capture::Store::open(job.request().path).store;
    saved->waitUntilIndexed();
    QCOMPARE(saved->count(), 400);
}

void TestSaveJob::saysWhyItFailed()
{
    session::SaveJob job({m_store, m_folder.filePath(u"no/folder.wlcap"_s)});
    const session::SaveResult result = resultOf(job);
    QVERIFY(!result.isDone());
    QVERIFY(!result.wasCancelled);
    QVERIFY(!result.error.isEmpty());
}

void TestSaveJob::cancelLeavesNoFile()
{
    session::SaveJob job({m_store, m_folder.filePath(u"cancelled.wlcap"_s)});
    connect(&job, &session::SaveJob::progressed, &job, &session::SaveJob::cancel);
    QSignalSpy finished(&job, &session::SaveJob::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(60'000));
    const auto result = finished.first().first().value<session::SaveResult>();
    QVERIFY(result.wasCancelled);
    QCOMPARE(result.error, QString());
    QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestSaveJob::endWhileRunningIsSafe()
{
    const QString path = m_folder.filePath(u"ended.wlcap"_s);
    {
        session::SaveJob job({m_store, path});
        job.start();
    }
    const auto saved = capture::Store::open(path).store; // whole, or not there at all
    QVERIFY(!saved || saved->damage().isSound());
}

QTEST_GUILESS_MAIN(TestSaveJob)
#include "tst_savejob.moc"
