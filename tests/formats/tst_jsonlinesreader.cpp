#include <QTest>

#include "capture/records.h"
#include "capture/tlsdetails.h"
#include "collectingsink.h"
#include "formats/jsonlinesreader.h"
#include "formats/jsonlineswriter.h"
#include "parsed.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;

class TestJsonLinesReader : public QObject
{
    Q_OBJECT

private slots:
    void everyRandomRecordComesBack();
    void eventsComeBack();
    void marksAndTheStartComeBack();
    void cutsMakeNoDifference();
    void takesWhatOthersHaveRewritten();
    void saysWhereItBreaks_data();
    void saysWhereItBreaks();
};

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(12, 0, 0, 7), Qt::UTC);

QByteArray written(const QList<capture::Record> &all, const QDateTime &startedAt = start,
                   const capture::Marks &marks = {})
{
    JsonLinesWriter writer;
    ByteBuffer to;
    writer.begin({startedAt, marks}, to);
    for (qsizetype i = 0; i < all.size(); ++i)
        writer.write({capture::Row{i}, all[i].head, all[i].payload, all[i].compressedPayload}, to);
    return to.toByteArray();
}

test::CollectingSink readBack(const QByteArray &content, qsizetype piece = 1 << 16)
{
    test::CollectingSink sink;
    MemorySource source(content, piece);
    const auto fault = readJsonLines(source, sink);
    if (fault)
        qWarning() << fault->sentence;
    return sink;
}

} // namespace

void TestJsonLinesReader::everyRandomRecordComesBack()
{
    QRandomGenerator random(51);
    QList<capture::Record> all;
    for (int i = 0; i < 5000; ++i) {
        capture::Record record = records::randomRecord(random, 200);
        record.head.time %= 1'000'000'000'000;
        if (record.head.kind != capture::RecordKind::Frame)
            record.head.flags &= capture::RecordFlag::Injected | capture::RecordFlag::Altered;
        // What makeFrameRecord() cannot make is not to come back.
        record.head.wireLength %= 1U << 20;
        if (record.head.flags.testFlag(capture::RecordFlag::Compressed) && !record.head.isFrame())
            record.compressedPayload.clear();
        all << record;
    }
    const QByteArray content = written(all);
    const test::CollectingSink sink = readBack(content);
    QCOMPARE(sink.records.size(), all.size());
    QCOMPARE(sink.startedAt, start);
    const QByteArray again = written(sink.records);
    const QList<QByteArray> lines = content.split('\n');
    const QList<QByteArray> linesAgain = again.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(linesAgain.value(i), lines[i]);
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].head.kind != capture::RecordKind::State)
            QCOMPARE(sink.records[i].payload, all[i].payload);
}

void TestJsonLinesReader::eventsComeBack()
{
    QList<capture::Record> all;
    for (int kind = 1; kind <= static_cast<int>(capture::lastStateKind); ++kind) {
        for (int cause = 0; cause <= static_cast<int>(capture::lastCause); ++cause) {
            capture::StateEvent event;
            event.kind = static_cast<capture::StateKind>(kind);
            event.cause = static_cast<capture::Cause>(cause);
            event.phase = static_cast<capture::Phase>(cause % (static_cast<int>(capture::lastPhase) + 1));
            event.number = cause * 1000 - 3;
            event.closeCode = static_cast<quint16>(cause % 3 == 0 ? 1000 + cause : 0);
            event.closedByPeer = cause % 2 == 0;
            event.detail = cause % 4 == 0 ? QByteArray("\xFF\x00z", 3) : QByteArray("détail \"x\"");
            if (cause % 5 == 0)
                event.times = capture::PhaseTimes{1ns, {}, 2'000'000'001ns, 0ns, 123'456'789'123ns};
            all << records::event(event);
        }
    }
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    details.chain = {{QByteArray("\x30\x82", 2), "example.org", "\xFF issuer", {}, {}}};
    capture::StateEvent secured;
    secured.kind = capture::StateKind::Secured;
    secured.detail = details.serialize();
    all << records::event(secured);
    secured.times = capture::PhaseTimes{};
    all << records::event(secured);
    const test::CollectingSink sink = readBack(written(all));
    QCOMPARE(sink.records.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(sink.records[i].payload, all[i].payload);
}

void TestJsonLinesReader::marksAndTheStartComeBack()
{
    capture::Marks marks;
    marks.set(capture::Row{0}, {});
    marks.set(capture::Row{1}, QStringLiteral("note \"1\""));
    QList<capture::Record> all{records::sent("a", -5ms), records::sent("b", 1h), records::sent("c", 2h)};
    const QByteArray content = written(all, start, marks);
    test::CollectingSink sink = readBack(content);
    QCOMPARE(sink.startedAt, start);
    QCOMPARE(sink.marks, (QList<QString>{QStringLiteral(""), QStringLiteral("note \"1\""), QString()}));
    QVERIFY(!sink.marks[0].isNull());
    QVERIFY(sink.marks[2].isNull());
    QCOMPARE(written(sink.records, sink.startedAt, marks), content);
    QVERIFY(!readBack(written(all, {})).startedAt.isValid());
}

void TestJsonLinesReader::cutsMakeNoDifference()
{
    QList<capture::Record> all;
    for (int i = 0; i < 20; ++i)
        all << records::received(QByteArray(i * 7, 'x') + "\n\"é", std::chrono::milliseconds(i));
    const QByteArray content = written(all);
    for (const qsizetype piece : {1, 2, 3, 7, 64, 1000, 100'000})
        QCOMPARE(written(readBack(content, piece).records), content);
    QCOMPARE(written(readBack(content.chopped(1)).records), content);
}

void TestJsonLinesReader::takesWhatOthersHaveRewritten()
{
    const test::CollectingSink sink = readBack(
        "\r\n { \"opcode\" : \"text\",\"extra\":{\"kind\":[1,{}]}, \"text\":\"\\ud83d\\ude00\\u0000\","
        "\"kind\":\"frame\", \"time\": 1.5e0, \"connection\":3,\"dir\":\"in\"} \r\n\n");
    QCOMPARE(sink.records.size(), 1);
    const capture::Record &record = sink.records[0];
    QCOMPARE(record.payload, QByteArray("\xF0\x9F\x98\x80\0", 5));
    QCOMPARE(record.head.time, 1500ms);
    QCOMPARE(record.head.wireLength, 7U);
    QCOMPARE(record.head.connection, capture::ConnectionId{3});
    QVERIFY(record.head.flags.testFlag(capture::RecordFlag::Fin));
    QVERIFY(!sink.startedAt.isValid());
}

void TestJsonLinesReader::saysWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const char *bad, const char *words) {
        QTest::newRow(name) << QByteArray(bad) << QString::fromUtf8(words);
    };
    add("torn", R"({"no":3,"time":1.0,"conn)", "not a JSON object");
    add("no JSON", "hello", "not a JSON object");
    add("a list", "[1]", "not a JSON object");
    add("a number", "7", "not a JSON object");
    add("not UTF-8", "{\"kind\":\"\xFF\"}", "not a JSON object");
    add("two on a line", R"({"a":1}{"a":1})", "not a JSON object");
    add("no kind", R"({"time":1.0,"connection":1})", "“kind”");
    add("odd kind", R"({"kind":"frames","time":1.0,"connection":1})", "“kind”");
    add("no time", R"({"kind":"note","connection":1})", "“time”");
    add("odd time", R"({"kind":"note","time":"soon","connection":1})", "“time”");
    add("no connection", R"({"kind":"note","time":1.0})", "“connection”");
    add("odd opcode", R"({"kind":"frame","time":1.0,"connection":1,"opcode":"txt"})", "“opcode”");
    add("odd state", R"({"kind":"state","time":1.0,"connection":1,"state":"gone"})", "“state”");
    add("odd violation", R"({"kind":"note","time":1.0,"connection":1,"violation":"no"})", "“violation”");
}

void TestJsonLinesReader::saysWhereItBreaks()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, words);
    const QByteArray sound = written({records::sent("a"), records::sent("b")});
    test::CollectingSink sink;
    const QByteArray bytes = sound + bad + '\n' + sound;
    MemorySource source(bytes);
    const auto fault = readJsonLines(source, sink);
    QVERIFY(fault);
    QCOMPARE(fault->line, 3);
    QCOMPARE(fault->offset, sound.size());
    QVERIFY2(fault->sentence.startsWith(QStringLiteral("Line 3: ")), qPrintable(fault->sentence));
    QVERIFY2(fault->sentence.contains(words), qPrintable(fault->sentence));
    QCOMPARE(sink.records.size(), 2);
}

QTEST_GUILESS_MAIN(TestJsonLinesReader)
#include "tst_jsonlinesreader.moc"
