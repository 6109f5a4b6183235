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
    void exportsEveryRow();
    void exportsChosenRows();
    void reportsProgress();
    void cancelLeavesNothing();
    void cancelKeepsAnEarlierFile();
    void saysWhyItCannotWrite();
    void aClearedLogIsNotExported();
    void exportsMarksAndDamage();
    void stopsWhereTheSinkDoes();
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
    capture::RowSet chosen;
    for (const int row : {3, 77, rows - 1})
        chosen.append(capture::Row{row});
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
    for (const FormatInfo &info : allFormats()) {
        for (const int percent : {0, 1, 50, 100}) {
            const auto progress = [&](qint64 done, qint64 total) { return done * 100 < total * percent; };
            const ExportResult result = exportToFile({m_store, info.format, path("cancelled"), {}}, progress);
            QVERIFY2(result.wasCancelled, info.words);
            QCOMPARE(result.written, 0);
            QCOMPARE(result.error, QString());
            QCOMPARE(files(), before);
        }
    }
}

void TestExporter::cancelKeepsAnEarlierFile()
{
    QFile file(path("earlier"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    for (const FormatInfo &info : allFormats()) {
        exportToFile({m_store, info.format, path("earlier"), {}}, [](qint64, qint64) { return false; });
        QCOMPARE(contentOf(path("earlier")), QByteArray("precious"));
        QVERIFY(exportToFile({m_store, info.format, path("later"), {}}).isDone());
        QVERIFY(QFile::remove(path("later")));
    }
}

void TestExporter::saysWhyItCannotWrite()
{
    QFile file(path("blocker"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const FormatInfo &info : allFormats()) {
        for (const char *name : {"blocker/below", "no/such/folder"}) {
            const ExportResult result = exportToFile({m_store, info.format, path(name), {}});
            QVERIFY2(!result.error.isEmpty(), info.words);
            QCOMPARE(result.written, 0);
            QVERIFY(!QFile::exists(path(name)));
        }
    }
}

void TestExporter::aClearedLogIsNotExported()
{
    for (const FormatInfo &info : allFormats()) {
        const auto store = capture::Store::create().store;
        for (int i = 0; i < 10; ++i)
            store->append(records::sent("x"));
        const ExportResult result =
            exportToFile({store, info.format, path("cleared"), {}}, [&](qint64, qint64) {
                store->clear();
                return true;
            });
        QVERIFY2(!result.error.isEmpty(), info.words);
        QVERIFY(!QFile::exists(path("cleared")));
    }
}

/// A mark, and a payload that the disk has changed, are in what is written.
void TestExporter::exportsMarksAndDamage()
{
    const QString file = path("damaged.wlcap");
    {
        const auto store = capture::Store::create(file).store;
        store->append(records::sent("first"));
        store->append(records::sent("second"));
        store->setMark(capture::Row{0}, QStringLiteral("look"));
    }
    QByteArray bytes = contentOf(file);
    QVERIFY(bytes.contains("second"));
    bytes.replace("second", "sec0nd");
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
    damaged.close();
    const auto store = capture::Store::open(file).store;
    QVERIFY(store);
    QVERIFY(exportToFile({store, Format::JsonLines, path("marked"), {}}).isDone());
    const auto parsed = test::parsed("jsonl", contentOf(path("marked")));
    QCOMPARE(parsed.size(), 2);
    QCOMPARE(parsed[0]["mark"], QByteArray("look"));
    QVERIFY(!parsed[0].contains("flags"));
    QCOMPARE(parsed[1]["flags"], QByteArray("damaged"));
    QVERIFY(!parsed[1].contains("mark"));
    QVERIFY(QFile::remove(file));
}

/// What a reader that has enough has taken is no error, and more is not made for it.
void TestExporter::stopsWhereTheSinkDoes()
{
    int pieces = 0;
    const ExportResult result =
        exportToSink({m_store, Format::JsonLines, {}, {}}, [&](QByteArrayView) { return ++pieces < 2; });
    QVERIFY(result.isDone());
    QCOMPARE(pieces, 2);
}

void TestExporter::exportsAnEmptyLog()
{
    const auto store = capture::Store::create().store;
    for (const FormatInfo &info : allFormats()) {
        const ExportResult result = exportToFile({store, info.format, path("empty"), {}});
        QCOMPARE(result.error, QString());
        QVERIFY(QFile::remove(path("empty")));
    }
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
