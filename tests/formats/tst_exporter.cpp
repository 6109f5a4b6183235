#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/records.h"
#include "formats/exporter.h"
#include "parsed.h"

using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAndSuffixes();
    void exportsEveryRow();
    void exportsChosenRows();
    void reportsProgress();
    void cancelLeavesNothing();
    void cancelKeepsAnEarlierFile();
    void saysWhyItCannotWrite();
    void aClearedLogIsNotExported();
    void exportsAnEmptyLog();

private:
    static constexpr int rows = 10'000;

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString &path);

    std::shared_ptr<capture::Store> m_store;
    QTemporaryDir m_folder;
};

void TestExporter::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_store = capture::Store::create().store;
    QVERIFY(m_store);
    for (int i = 0; i < rows; ++i)
        m_store->append(records::sent("message " + QByteArray::number(i), capture::monotonicNow()));
}

QByteArray TestExporter::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExporter::namesAndSuffixes()
{
    for (const Format format : {Format::JsonLines, Format::Csv, Format::Text}) {
        QCOMPARE(formatFromName(nameOf(format)), format);
        QVERIFY(makeWriter(format));
    }
    QCOMPARE(suffixOf(Format::JsonLines), QStringLiteral("jsonl"));
    QCOMPARE(suffixOf(Format::Csv), QStringLiteral("csv"));
    QCOMPARE(suffixOf(Format::Text), QStringLiteral("txt"));
    QVERIFY(!formatFromName(u"har2"));
    QVERIFY(!formatFromName(u""));
}

void TestExporter::exportsEveryRow()
{
    for (const Format format : {Format::JsonLines, Format::Csv}) {
        const ExportResult result = exportToFile({m_store, format, path("all"), {}});
        QCOMPARE(result.error, QString());
        QCOMPARE(result.written, rows);
        QVERIFY(!result.wasCancelled);
        const auto parsed = test::parsed(format == Format::Csv ? "csv" : "jsonl", contentOf(path("all")));
        QCOMPARE(parsed.size(), rows);
        const char *key = format == Format::Csv ? "payload" : "text";
        for (int i = 0; i < rows; ++i) {
            QCOMPARE(parsed[i]["no"], QByteArray::number(i + 1));
            QCOMPARE(parsed[i][key], "message " + QByteArray::number(i));
        }
    }
    QCOMPARE(exportToFile({m_store, Format::Text, path("all"), {}}).written, rows);
    QCOMPARE(contentOf(path("all")).count("message "), rows);
}

void TestExporter::exportsChosenRows()
{
    const std::vector chosen{capture::Row{3}, capture::Row{77}, capture::Row{rows - 1}};
    const ExportResult result = exportToFile({m_store, Format::JsonLines, path("some"), chosen});
    QCOMPARE(result.written, 3);
    const auto parsed = test::parsed("jsonl", contentOf(path("some")));
    QCOMPARE(parsed.size(), 3);
    QCOMPARE(parsed[1]["no"], QByteArray("78"));
    QCOMPARE(parsed[2]["text"], "message " + QByteArray::number(rows - 1));
}

void TestExporter::reportsProgress()
{
    QList<qint64> reports;
    const auto progress = [&](qint64 done, qint64 total) {
        reports << done;
        return total == rows;
    };
    QCOMPARE(exportToFile({m_store, Format::Csv, path("progress"), {}}, progress).written, rows);
    QVERIFY(reports.size() > 2);
    QCOMPARE(reports.first(), 0);
    QCOMPARE(reports.last(), rows);
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));
}

void TestExporter::cancelLeavesNothing()
{
    const QStringList before = files();
    for (const qint64 until : {0, 1, rows / 2, rows}) {
        const auto progress = [&](qint64 done, qint64) { return done < until; };
        const ExportResult result = exportToFile({m_store, Format::Csv, path("cancelled"), {}}, progress);
        QVERIFY(result.wasCancelled);
        QCOMPARE(result.written, 0);
        QCOMPARE(result.error, QString());
        QCOMPARE(files(), before);
    }
}

void TestExporter::cancelKeepsAnEarlierFile()
{
    QFile file(path("earlier"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    exportToFile({m_store, Format::Csv, path("earlier"), {}}, [](qint64, qint64) { return false; });
    QCOMPARE(contentOf(path("earlier")), QByteArray("precious"));
}

void TestExporter::saysWhyItCannotWrite()
{
    QFile file(path("blocker"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const char *name : {"blocker/below", "no/such/folder"}) {
        const ExportResult result = exportToFile({m_store, Format::Csv, path(name), {}});
        QVERIFY(!result.error.isEmpty());
        QCOMPARE(result.written, 0);
        QVERIFY(!QFile::exists(path(name)));
    }
}

void TestExporter::aClearedLogIsNotExported()
{
    const auto store = capture::Store::create().store;
    for (int i = 0; i < 10; ++i)
        store->append(records::sent("x"));
    const ExportResult result = exportToFile({store, Format::Csv, path("cleared"), {}}, [&](qint64, qint64) {
        store->clear();
        return true;
    });
    QVERIFY(!result.error.isEmpty());
    QVERIFY(!QFile::exists(path("cleared")));
}

void TestExporter::exportsAnEmptyLog()
{
    const auto store = capture::Store::create().store;
    for (const Format format : {Format::JsonLines, Format::Csv, Format::Text}) {
        const ExportResult result = exportToFile({store, format, path("empty"), {}});
        QCOMPARE(result.error, QString());
        QVERIFY(QFile::exists(path("empty")));
    }
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
