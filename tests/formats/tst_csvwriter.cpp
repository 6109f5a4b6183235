#include <QTest>

#include "capture/records.h"
#include "formats/csvwriter.h"
#include "parsed.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesAFrameAsDocumented();
    void writesWhatWasCompressedAndInjected();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void everyPayloadComesBack();
    void everyKindHasEveryColumn();
    void namesMarks();
};

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(12, 0, 0), Qt::UTC);

QByteArray written(const QList<capture::Record> &records)
{
    CsvWriter writer;
    QByteArray content = writer.begin(start);
    for (qsizetype i = 0; i < records.size(); ++i)
        content += writer.write(capture::Row{i}, records[i]);
    return content + writer.end();
}

} // namespace

void TestCsvWriter::writesAFrameAsDocumented()
{
    wire::Frame frame;
    frame.header.maskingKey = wire::MaskingKey{0xA1, 0x02, 0x03, 0xF4};
    frame.header.payloadLength = 10;
    frame.payload = "say \"hi\",\n";
    const capture::Record record = capture::makeFrameRecord(
        frame, capture::ConnectionId{7}, capture::Direction::Outgoing, -1ns, wire::Rule::UnmaskedClientFrame);
    const QByteArray content = written({record});
    QVERIFY2(content.startsWith(
                 "no,time,at,connection,dir,kind,opcode,fin,rsv,masked,maskingKey,wireLength,length,flags,"
                 "violation,summary,payload,encoding,mark\r\n"
                 "1,-0.000000001,2026-11-20T11:59:59.999999999Z,7,out,frame,text,true,0,true,a10203f4,16,10,,"
                 "unmaskedClientFrame,"),
             content.constData());
    QVERIFY2(content.endsWith(",\"say \"\"hi\"\",\n\",text,\r\n"), content.constData());
}

void TestCsvWriter::writesWhatWasCompressedAndInjected()
{
    capture::Record compressed = records::compressed(capture::Direction::Outgoing, "\xAA\x01", "hello");
    compressed.head.flags.setFlag(capture::RecordFlag::Injected);
    capture::Record bytes;
    bytes.head.kind = capture::RecordKind::Bytes;
    bytes.head.direction = capture::Direction::Outgoing;
    bytes.head.flags = capture::RecordFlag::Injected;
    bytes.head.wireLength = bytes.head.payloadLength = 2;
    bytes.payload = "\x81\x05";
    const QByteArray content = written({compressed, bytes});
    QCOMPARE(content.sliced(content.indexOf("\r\n") + 2),
             QByteArray("1,0.000000000,2026-11-20T12:00:00.000000000Z,1,out,frame,text,true,4,false,,4,5,"
                        "compressed injected,,hello,hello,text,\r\n"
                        "2,0.000000000,2026-11-20T12:00:00.000000000Z,0,out,bytes,,,,,,2,2,injected,,81 05,"
                        "gQU=,base64,\r\n"));
}

void TestCsvWriter::neutralisesFormulas_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("cell");
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=\"a\",\"b\""})
        QTest::newRow(formula) << QByteArray(formula) << QByteArray("'") + formula;
    for (const char *harmless : {"1=1", "a-b", " =1", "'=1", "", "{}"})
        QTest::newRow(harmless) << QByteArray(harmless) << QByteArray(harmless);
}

void TestCsvWriter::neutralisesFormulas()
{
    QFETCH(QByteArray, payload);
    const auto rows = test::parsed("csv", written({records::received(payload)}));
    QCOMPARE(rows.size(), 1);
    QTEST(rows[0]["payload"], "cell");
    QVERIFY(rows[0]["summary"].isEmpty() ||
            !QByteArrayView("=+-@\t\r\n").contains(rows[0]["summary"].front()));
}

void TestCsvWriter::everyPayloadComesBack()
{
    QRandomGenerator random(13);
    QList<capture::Record> expected;
    for (int i = 0; i < 3000; ++i) {
        QByteArray payload;
        const qsizetype size = random.bounded(20);
        const bool isText = i % 3 != 0;
        for (qsizetype k = 0; k < size; ++k)
            payload +=
                isText ? ",;\"'\r\n\tab \xC3"[random.bounded(10)] : static_cast<char>(random.bounded(256));
        expected.append(records::received(payload));
    }
    const auto rows = test::parsed("csv", written(expected));
    QCOMPARE(rows.size(), expected.size());
    int text = 0;
    int hex = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray cell = rows[i]["payload"];
        if (rows[i]["encoding"] == "base64") {
            QCOMPARE(QByteArray::fromBase64(cell), expected[i].payload);
            QVERIFY(!cell.startsWith('+'));
            continue;
        }
        if (rows[i]["encoding"] == "hex") {
            QCOMPARE(QByteArray::fromHex(cell), expected[i].payload);
            QVERIFY(expected[i].payload.toBase64().startsWith('+'));
            ++hex;
            continue;
        }
        ++text;
        QCOMPARE(rows[i]["encoding"], QByteArray("text"));
        QVERIFY(cell == expected[i].payload || cell == '\'' + expected[i].payload);
    }
    QVERIFY(text > 1000 && text < 2900);
    QVERIFY(hex > 0);
}

void TestCsvWriter::everyKindHasEveryColumn()
{
    QRandomGenerator random(14);
    QList<capture::Record> expected;
    for (int i = 0; i < 1000; ++i) {
        expected.append(records::randomRecord(random, 30));
        expected.back().head.time %= 1'000'000'000'000;
    }
    const auto rows = test::parsed("csv", written(expected));
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), 19);
        const capture::RecordHead &head = expected[i].head;
        const bool isEvent = head.kind == capture::RecordKind::State;
        QCOMPARE(rows[i]["length"], isEvent ? QByteArray() : QByteArray::number(head.payloadLength));
        QCOMPARE(rows[i]["opcode"].isEmpty(), !head.isFrame());
    }
}

void TestCsvWriter::namesMarks()
{
    CsvWriter writer;
    ByteBuffer content;
    capture::Marks marks;
    marks.set(capture::Row{0}, {});
    marks.set(capture::Row{2}, QStringLiteral("=sum"));
    writer.begin({start, marks}, content);
    for (int row = 0; row < 3; ++row)
        content.append(writer.write(capture::Row{row}, records::received("x")));
    const auto rows = test::parsed("csv", content.toByteArray());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0]["mark"], QByteArray("x"));
    QCOMPARE(rows[1]["mark"], QByteArray());
    QCOMPARE(rows[2]["mark"], QByteArray("'=sum"));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
