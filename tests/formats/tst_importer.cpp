#include <QTemporaryDir>
#include <QTest>

#include "formats/exporter.h"
#include "formats/importer.h"
#include "outside.h"
#include "realcapture.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using capture::Direction;
using wire::Opcode;

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonLinesComeBackByteByByte();
    void harComesBackInTheOrderOfTime();
    void pcapngComesBack();
    void knowsFormatsByTheirContent();
    void keepsWhatWasSound();
    void cancelLeavesNothing();
    void refusesInWords();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString exported(Format format, const char *name);
    static bool write(const QString &path, const QByteArray &bytes);

    QTemporaryDir m_folder;
    test::RealCapture m_log;
};

void TestImporter::initTestCase()
{
    wire::Deflater out(wire::Role::Client, {}, 6);
    m_log.connectTo("wss://example.org/", "example.org", true, 1);
    m_log.sendCompressed(Direction::Outgoing, out, {"compressed ", "pieces"});
    m_log.acceptFrom("127.0.0.1:4000", "localhost", false, 2);
    m_log.send(Direction::Incoming, Opcode::Text, "h\xC3\xA9", true, false);
    m_log.store()->setMark(capture::Row{m_log.store()->count() - 1}, QStringLiteral("mark"));
    wire::Frame odd;
    odd.payload = QByteArray("\0\xFF", 2);
    odd.header.maskingKey = wire::MaskingKey{1, 2, 3, 4};
    m_log.frame(Direction::Outgoing, odd, {.violation = wire::Rule::MaskedServerFrame, .isInjected = true});
    m_log.bytes(capture::RecordKind::Bytes, Direction::Outgoing, "junk");
    m_log.bytes(capture::RecordKind::Note, Direction::None, "a note");
    m_log.send(Direction::Outgoing, Opcode::Close, QByteArray::fromHex("03e9") + "bye", true, false);
    m_log.close(1001);
}

bool TestImporter::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString TestImporter::exported(Format format, const char *name)
{
    return exportToFile({m_log.store(), format, path(name), {}}).isDone() ? path(name) : QString();
}

void TestImporter::jsonLinesComeBackByteByByte()
{
    const QString first = exported(Format::JsonLines, "first.jsonl");
    const ImportResult result = importFile({first, {}});
    QCOMPARE(result.error, QString());
    QCOMPARE(result.records, m_log.store()->count());
    QCOMPARE(result.store->startedAt(), m_log.store()->startedAt());
    QVERIFY(exportToFile({result.store, Format::JsonLines, path("second.jsonl"), {}}).isDone());
    QCOMPARE(test::contentOf(path("second.jsonl")), test::contentOf(first));
    QCOMPARE(result.store->marks(), m_log.store()->marks());
    // And through a capture's file.
    QCOMPARE(result.store->save(path("kept.wlcap")), QString());
    const auto kept = capture::Store::open(path("kept.wlcap")).store;
    kept->waitUntilIndexed();
    QVERIFY(exportToFile({kept, Format::JsonLines, path("third.jsonl"), {}}).isDone());
    QCOMPARE(test::contentOf(path("third.jsonl")), test::contentOf(first));
}

void TestImporter::harComesBackInTheOrderOfTime()
{
    const ImportResult result = importFile({exported(Format::Har, "log.har"), {}});
    QCOMPARE(result.error, QString());
    QList<QByteArray> frames;
    auto last = std::chrono::nanoseconds::min();
    for (qint64 row = 0; row < result.store->count(); ++row) {
        const capture::Record record = result.store->read(capture::Row{row});
        QVERIFY(record.head.time >= last);
        last = record.head.time;
        if (record.head.isFrame())
            frames << record.payload;
    }
    QCOMPARE(frames, (QList<QByteArray>{"compressed pieces", "h\xC3\xA9", QByteArray("\0\xFF", 2),
                                        QByteArray::fromHex("03e9") + "bye"}));
    QCOMPARE(result.store->head(capture::Row{1}).kind, capture::RecordKind::HandshakeRequest);
    QCOMPARE(result.store->startedAt().date(), QDate(2026, 11, 20));
    QCOMPARE(result.store->marks().size(), 1);
    QCOMPARE(result.store->marks().notes().begin()->second, QStringLiteral("mark"));
}

void TestImporter::pcapngComesBack()
{
    const ImportResult result = importFile({exported(Format::Pcapng, "log.pcapng"), {}});
    QCOMPARE(result.error, QString());
    QVERIFY(result.notes.isEmpty());
    int frames = 0;
    for (qint64 row = 0; row < result.store->count(); ++row)
        frames += result.store->head(capture::Row{row}).isFrame() ? 1 : 0;
    QVERIFY(frames >= 4); // the bytes made by hand look like the beginning of a frame
    QCOMPARE(result.store->startedAt().date(), QDate(2026, 11, 20));
}

void TestImporter::knowsFormatsByTheirContent()
{
    QCOMPARE(importableFormatOf("{\"no\":1}"), Format::JsonLines);
    QCOMPARE(importableFormatOf(" \r\n{ \"log\" : {"), Format::Har);
    QCOMPARE(importableFormatOf("\xEF\xBB\xBF{\"log\":"), Format::Har);
    QCOMPARE(importableFormatOf("\x0A\x0D\x0D\x0A\x1C"), Format::Pcapng);
    for (const char *begin : {"", "no,time", "WLCAP", "\xD4\xC3\xB2\xA1", "[]"})
        QVERIFY(!importableFormatOf(begin));
}

void TestImporter::keepsWhatWasSound()
{
    const QByteArray whole = test::contentOf(exported(Format::JsonLines, "first.jsonl"));
    QVERIFY(write(path("torn.jsonl"), whole.chopped(30)));
    const ImportResult result = importFile({path("torn.jsonl"), {}});
    QVERIFY(result.error.startsWith(QStringLiteral("Line ")));
    QVERIFY(result.store);
    QCOMPARE(result.records, m_log.store()->count() - 1);
    QCOMPARE(result.store->count(), result.records);
}

void TestImporter::cancelLeavesNothing()
{
    for (const Format format : {Format::JsonLines, Format::Har, Format::Pcapng}) {
        const ImportResult result =
            importFile({exported(format, "cancelled"), format}, [](qint64, qint64) { return false; });
        QVERIFY(result.wasCancelled);
        QVERIFY(!result.store);
        QCOMPARE(result.error, QString());
    }
    // When all is read, and only to be put in order.
    const ImportResult late = importFile({exported(Format::Har, "cancelled"), {}},
                                         [](qint64 done, qint64 total) { return done < total; });
    QVERIFY(late.wasCancelled);
    QVERIFY(!late.store);
}

void TestImporter::refusesInWords()
{
    QVERIFY(importFile({path("missing.har"), {}}).error.size() > 5);
    QVERIFY(write(path("other"), "GIF89a"));
    QVERIFY(importFile({path("other"), {}}).error.contains(QStringLiteral("HAR, JSON Lines, pcapng")));
    QVERIFY(write(path("empty.har"), R"({"log":{"entries":[]}})"));
    QVERIFY(importFile({path("empty.har"), {}}).error.contains(QStringLiteral("no WebSocket")));
    QVERIFY(!importFile({exported(Format::JsonLines, "first.jsonl"), Format::Har}).error.isEmpty());
    QVERIFY(!importFile({exported(Format::Csv, "first.csv"), Format::Csv}).error.isEmpty());
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
