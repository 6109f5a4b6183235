#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "collectingsink.h"
#include "formats/exporter.h"
#include "formats/pcapngreader.h"
#include "outside.h"
#include "realcapture.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using capture::Direction;
using capture::RecordKind;
using wire::Opcode;

class TestPcapngReader : public QObject
{
    Q_OBJECT

private slots:
    void framesComeBack();
    void refusalsAndServersComeBack();
    void cutsMakeNoDifference();
    void readsTheOtherByteOrderAndResolution();
    void leavesOutWhatIsNoWebSocket();
    void aMissingPacketEndsItsConnection();
    void saysWhereItBreaks();

private:
    static QByteArray exported(const test::RealCapture &log);
    static test::CollectingSink readBack(const QByteArray &bytes, qsizetype piece = 1 << 16);
};

QByteArray TestPcapngReader::exported(const test::RealCapture &log)
{
    QByteArray bytes;
    exportToSink({log.store(), Format::Pcapng, {}, {}}, [&](QByteArrayView piece) {
        bytes += piece;
        return true;
    });
    return bytes;
}

test::CollectingSink TestPcapngReader::readBack(const QByteArray &bytes, qsizetype piece)
{
    test::CollectingSink sink;
    MemorySource source(bytes, piece);
    PcapngLeftOut leftOut;
    const auto fault = readPcapng(source, sink, leftOut);
    if (fault)
        qWarning() << fault->sentence;
    return sink;
}

namespace {

/// Two connections, one compressed.
void fill(test::RealCapture &log)
{
    wire::Deflater out(wire::Role::Client, {}, 6);
    log.connectTo("ws://192.0.2.77:8080/chat?room=a%20b&n=1", "192.0.2.77:8080", true, 1);
    log.sendCompressed(Direction::Outgoing, out, {"one message", " in two"});
    log.sendCompressed(Direction::Outgoing, out, {"one message"});
    log.send(Direction::Incoming, Opcode::Binary, QByteArray(70'000, '\xFE'));
    wire::Frame odd;
    odd.payload = "odd";
    odd.header.lengthForm = wire::LengthForm::Bits64;
    odd.header.rsv = wire::Rsv3;
    log.frame(Direction::Incoming, odd, {.violation = wire::Rule::ReservedBits});
    log.connectTo("ws://two.example/chat?room=a%20b&n=1", "two.example", false, 2);
    log.send(Direction::Outgoing, Opcode::Ping, "p");
    log.send(Direction::Outgoing, Opcode::Close, QByteArray::fromHex("0fa0"));
    log.close(4000);
}

} // namespace

void TestPcapngReader::framesComeBack()
{
    test::RealCapture log;
    fill(log);
    const test::CollectingSink sink = readBack(exported(log));
    QList<capture::Record> expected;
    for (qint64 row = 0; row < log.store()->count(); ++row) {
        const capture::Record record = log.store()->readBothForms(capture::Row{row});
        if (record.head.kind != RecordKind::State)
            expected << record;
    }
    QList<capture::Record> found;
    for (const capture::Record &record : sink.records)
        if (record.head.kind != RecordKind::State)
            found << record;
    QCOMPARE(found.size(), expected.size());
    const auto offset = expected[0].head.time - found[0].head.time; // to where the first packet was
    for (qsizetype i = 0; i < found.size(); ++i) {
        expected[i].head.time -= offset;
        QCOMPARE(found[i].payload, expected[i].payload);
        QCOMPARE(found[i].compressedPayload, expected[i].compressedPayload);
        QCOMPARE(found[i].head.flags, expected[i].head.flags);
        QCOMPARE(found[i].head.violation, expected[i].head.violation);
        QVERIFY(capture::test::isSame(found[i].head, expected[i].head));
    }
    QCOMPARE(sink.startedAt, QDateTime(QDate(2026, 11, 20), QTime(12, 0, 0, 252), Qt::UTC));
    const auto events = sink.events();
    QCOMPARE(events.size(), 5);
    QCOMPARE(events[0].detail, QByteArray("ws://192.0.2.77:8080/chat?room=a%20b&n=1"));
    QCOMPARE(events[1].kind, capture::StateKind::Open);
    QCOMPARE(events[1].detail, QByteArray("chat"));
    QCOMPARE(events[4].closeCode, 4000);
}

void TestPcapngReader::refusalsAndServersComeBack()
{
    test::RealCapture log;
    log.acceptFrom("127.0.0.1:5000", "localhost:9001", false, 1);
    wire::Frame cut;
    cut.payload = "cut";
    cut.header.payloadLength = 200;
    cut.header.maskingKey = wire::MaskingKey{1, 2, 3, 4};
    log.frame(Direction::Incoming, cut);
    log.close(1006);
    capture::StateEvent connecting;
    connecting.detail = "ws://h/";
    log.event(connecting);
    log.bytes(RecordKind::HandshakeRequest, Direction::Outgoing,
              test::RealCapture::requestTo("h", false).serialize());
    log.bytes(RecordKind::HandshakeResponse, Direction::Incoming, "HTTP/1.1 404 Not Found\r\n\r\nnothing");
    const test::CollectingSink sink = readBack(exported(log));
    QCOMPARE(sink.records[1].head.direction, Direction::Incoming);
    QCOMPARE(sink.events()[0].phase, capture::Phase::Tcp);
    QCOMPARE(sink.events()[0].detail, QByteArray("127.0.0.1:5000"));
    QCOMPARE(sink.payloads(), (QList<QByteArray>{"cut"}));
    const capture::Record &partial = sink.records[4];
    QVERIFY(partial.head.flags.testFlag(capture::RecordFlag::Partial));
    QCOMPARE(capture::frameHeader(partial.head).payloadLength, 200U);
    QCOMPARE(sink.events()[2].closeCode, 1006);
    QVERIFY(sink.records.end()[-2].payload.endsWith("nothing"));
    QCOMPARE(sink.events().last().number, 404);
}

void TestPcapngReader::cutsMakeNoDifference()
{
    test::RealCapture log;
    fill(log);
    const QByteArray bytes = exported(log);
    const test::CollectingSink whole = readBack(bytes);
    for (const qsizetype piece : {13, 1000, 5001}) {
        const test::CollectingSink sink = readBack(bytes, piece);
        QCOMPARE(sink.records.size(), whole.records.size());
        QCOMPARE(sink.payloads(), whole.payloads());
    }
}

/// As another program on another machine writes it, by editcap: microseconds; and big endian by hand.
void TestPcapngReader::readsTheOtherByteOrderAndResolution()
{
    QTemporaryDir folder;
    test::RealCapture log;
    fill(log);
    const QString path = folder.filePath(QStringLiteral("log.pcapng"));
    const QString pcap = folder.filePath(QStringLiteral("log.pcap"));
    const QString again = folder.filePath(QStringLiteral("again.pcapng"));
    QVERIFY(exportToFile({log.store(), Format::Pcapng, path, {}}).isDone());
    QVERIFY(test::outputOf(QStringLiteral("editcap"),
                           {QStringLiteral("-F"), QStringLiteral("pcap"), path, pcap}));
    QVERIFY(test::outputOf(QStringLiteral("editcap"),
                           {QStringLiteral("-F"), QStringLiteral("pcapng"), pcap, again}));
    const test::CollectingSink sink = readBack(test::contentOf(again));
    QCOMPARE(sink.payloads(), readBack(test::contentOf(path)).payloads());

    QByteArray big;
    const auto put = [&](auto number) {
        const auto swapped = qToBigEndian(number);
        big.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    put(quint32{0x0A0D0D0A});
    put(quint32{28});
    put(quint32{0x1A2B3C4D});
    put(quint32{0x00010000});
    put(~quint64{0});
    put(quint32{28});
    put(quint32{1});
    put(quint32{20});
    put(quint32{0x00010000});
    put(quint32{0});
    put(quint32{20});
    QVERIFY(readBack(big).records.isEmpty());
}

void TestPcapngReader::leavesOutWhatIsNoWebSocket()
{
    test::RealCapture log;
    capture::StateEvent connecting;
    connecting.detail = "ws://h/";
    log.event(connecting);
    log.bytes(RecordKind::HandshakeRequest, Direction::Outgoing, "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    log.bytes(RecordKind::HandshakeResponse, Direction::Incoming, "HTTP/1.1 200 OK\r\n\r\n");
    const QByteArray bytes = exported(log);
    test::CollectingSink sink;
    MemorySource source(bytes);
    PcapngLeftOut leftOut;
    QVERIFY(!readPcapng(source, sink, leftOut));
    QVERIFY(sink.records.isEmpty());
    QCOMPARE(leftOut.connections, 1);
    QCOMPARE(leftOut.holes, 0);
}

void TestPcapngReader::aMissingPacketEndsItsConnection()
{
    QTemporaryDir folder;
    test::RealCapture log;
    fill(log);
    const QString path = folder.filePath(QStringLiteral("log.pcapng"));
    const QString holed = folder.filePath(QStringLiteral("holed.pcapng"));
    QVERIFY(exportToFile({log.store(), Format::Pcapng, path, {}}).isDone());
    // In the large frame, of some fifty packets.
    QVERIFY(test::outputOf(QStringLiteral("editcap"), {path, holed, QStringLiteral("20")}));
    test::CollectingSink sink;
    const QByteArray bytes = test::contentOf(holed);
    MemorySource source(bytes);
    PcapngLeftOut leftOut;
    QVERIFY(!readPcapng(source, sink, leftOut));
    QCOMPARE(leftOut.holes, 1);
    QCOMPARE(sink.payloads(),
             (QList<QByteArray>{"one message", " in two", "one message", "p", QByteArray::fromHex("0fa0")}));
}

void TestPcapngReader::saysWhereItBreaks()
{
    test::RealCapture log;
    fill(log);
    const QByteArray bytes = exported(log);
    const auto faultOf = [](const QByteArray &content, qsizetype *records = nullptr) {
        test::CollectingSink sink;
        MemorySource source(content);
        PcapngLeftOut leftOut;
        const auto fault = readPcapng(source, sink, leftOut);
        if (records != nullptr)
            *records = sink.records.size();
        return fault;
    };
    QVERIFY(!faultOf(bytes));
    qsizetype records = 0;
    const auto torn = faultOf(bytes.chopped(3), &records);
    QVERIFY(torn);
    QVERIFY(torn->offset > 70'000 && torn->offset < bytes.size());
    QVERIFY(torn->sentence.contains(QString::number(torn->offset)));
    QVERIFY(records > 10);
    QVERIFY(faultOf(QByteArray())); // no section at all
    QVERIFY(faultOf("\xD4\xC3\xB2\xA1 an old pcap file"));
    QVERIFY(faultOf("nonsense"));
    QByteArray bad = bytes;
    bad[4] = '\x05';
    QCOMPARE(faultOf(bad)->offset, 0);
    bad = bytes;
    bad[7] = '\x70'; // a block of gigabytes
    QCOMPARE(faultOf(bad)->offset, 0);
}

QTEST_GUILESS_MAIN(TestPcapngReader)
#include "tst_pcapngreader.moc"
