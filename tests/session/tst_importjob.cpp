#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "session/importjob.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void readsAFile();
    void saysWhyItFailed();
    void cancelLeavesNothing();
    void endWhileRunningIsSafe();

private:
    QString file(const QString &name, int lines) const;

    QTemporaryDir m_folder;
};

QString TestImportJob::file(const QString &name, int lines) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < lines; ++i)
        file.write(R"({"kind":"note","time":1.5,"connection":1,"text":"hello"})"
                   "\n");
    return file.fileName();
}

void TestImportJob::readsAFile()
{
    session::ImportJob job({file(u"log.jsonl"_s, 20'000), {}});
    QSignalSpy progressed(&job, &session::ImportJob::progressed);
    QSignalSpy finished(&job, &session::ImportJob::finished);
    job.start();
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait(60'000));
    const auto result = finished.first().first().value<formats::ImportResult>();
    QCOMPARE(result.error, QString());
    QCOMPARE(result.records, 20'000);
    QCOMPARE(result.store->count(), 20'000);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().at(0), progressed.last().at(1));
}

void TestImportJob::saysWhyItFailed()
{
    session::ImportJob job({m_folder.filePath(u"missing.har"_s), {}});
    QSignalSpy finished(&job, &session::ImportJob::finished);
    job.start();
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<formats::ImportResult>();
    QVERIFY(!result.error.isEmpty());
    QVERIFY(!result.store);
}

void TestImportJob::cancelLeavesNothing()
{
    session::ImportJob job({file(u"cancelled.jsonl"_s, 200'000), {}});
    QSignalSpy finished(&job, &session::ImportJob::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(60'000));
    const auto result = finished.first().first().value<formats::ImportResult>();
    QVERIFY(result.wasCancelled);
    QVERIFY(!result.store);
}

void TestImportJob::endWhileRunningIsSafe()
{
    const QString path = file(u"abandoned.jsonl"_s, 100'000);
    session::ImportJob job({path, {}});
    job.start();
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
