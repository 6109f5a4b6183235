#include <QTest>

#include "capture/records.h"
#include "capture/tlsdetails.h"
#include "formats/jsonlineswriter.h"
#include "parsed.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;

class TestJsonLinesWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesAFrameAsDocumented();
    void writesACompressedFrameAsDocumented();
    void writesTimesAndTlsAsDocumented();
    void keepsInterimResponsesApart();
    void writesEveryKind_data();
    void writesEveryKind();
    void writesWithoutAStart();
    void everyRandomRecordIsJson();
};

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(12, 0, 0), Qt::UTC);

QByteArray written(const capture::Record &record)
{
    JsonLinesWriter writer;
    QByteArray content = writer.begin(start);
    content += writer.write(capture::Row{0}, record);
    return content + writer.end();
}

} // namespace

void TestJsonLinesWriter::writesAFrameAsDocumented()
{
    wire::Frame frame;
    frame.header.rsv = wire::Rsv1;
    frame.header.maskingKey = wire::MaskingKey{0xA1, 0x02, 0x03, 0xF4};
    frame.header.payloadLength = 4;
    frame.payload = "h\xC3\xA9!";
    capture::Record record =
        capture::makeFrameRecord(frame, capture::ConnectionId{7}, capture::Direction::Outgoing, 1204377001ns,
                                 wire::Rule::ReservedBits);
    record.head.flags.setFlag(capture::RecordFlag::Injected);
    record.head.flags.setFlag(capture::RecordFlag::Altered);
    QCOMPARE(written(record),
             QByteArray(
                 "{\"no\":1,\"time\":1.204377001,\"at\":\"2026-11-20T12:00:01.204377001Z\",\"connection\":7,"
                 "\"dir\":\"out\",\"kind\":\"frame\",\"violation\":\"reservedBits\","
                 "\"flags\":[\"injected\",\"altered\"],\"injected\":true,\"wireLength\":10,\"length\":4,"
                 "\"opcode\":\"text\","
                 "\"fin\":true,\"rsv\":4,\"masked\":true,\"maskingKey\":\"a10203f4\",\"lengthBits\":7,"
                 "\"text\":\"h\xC3\xA9!\"}\n"));
}

void TestJsonLinesWriter::writesACompressedFrameAsDocumented()
{
    QCOMPARE(written(records::compressed(capture::Direction::Incoming, "\xAA\x01", "hello", 1s)),
             QByteArray("{\"no\":1,\"time\":1.000000000,\"at\":\"2026-11-20T12:00:01.000000000Z\","
                        "\"connection\":1,\"dir\":\"in\",\"kind\":\"frame\",\"flags\":[\"compressed\"],"
                        "\"wireLength\":4,\"length\":5,\"opcode\":\"text\",\"fin\":true,\"rsv\":4,"
                        "\"masked\":false,\"lengthBits\":7,\"compressed\":true,\"wirePayloadLength\":2,"
                        "\"compressedBase64\":\"qgE=\",\"text\":\"hello\"}\n"));
}

void TestJsonLinesWriter::writesTimesAndTlsAsDocumented()
{
    capture::StateEvent open;
    open.kind = capture::StateKind::Open;
    open.phase = capture::Phase::Open;
    open.times = capture::PhaseTimes{1500us, 2ms, {}, 1ns, 12'345'678'901ns};
    const QByteArray common = "{\"no\":1,\"time\":0.000000000,\"at\":\"2026-11-20T12:00:00.000000000Z\","
                              "\"connection\":0,\"kind\":\"state\",";
    QCOMPARE(written(records::event(open)),
             common + "\"state\":\"open\",\"phase\":\"open\",\"times\":{\"dns_ms\":1.500000,"
                      "\"tcp_ms\":2.000000,\"tls_ms\":0.000001,\"upgrade_ms\":12345.678901},"
                      "\"sentence\":\"The connection is open.\"}\n");
    open.times = capture::PhaseTimes{};
    open.times->preparation = 250us;
    QVERIFY(written(records::event(open)).contains("\"times\":{\"preparation_ms\":0.250000},"));
    capture::TlsDetails details;
    details.protocol = "TLS 1.3";
    details.isUnverified = true;
    capture::StateEvent secured;
    secured.kind = capture::StateKind::Secured;
    secured.phase = capture::Phase::Tls;
    secured.cause = capture::Cause::CertificateExpired;
    secured.detail = details.serialize();
    QCOMPARE(written(records::event(secured)),
             common +
                 "\"state\":\"secured\",\"phase\":\"tls\",\"cause\":\"certificateExpired\","
                 "\"tls\":{\"protocol\":\"TLS 1.3\",\"unverified\":true},\"detailBase64\":\"" +
                 secured.detail.toBase64() +
                 "\","
                 "\"sentence\":\"The server's certificate has expired. Renew it at the server, check the "
                 "clock of this computer, or choose to trust this one certificate.\"}\n");
    // Programs read it: the same in every language.
    details.errors = {"valid from 2020-01-31T12:00:00Z to 2021-01-30T12:00:00Z"};
    secured.detail = details.serialize();
    QVERIFY(written(records::event(secured)).contains("has expired: " + details.errors.first() + ". Renew"));
    secured.detail = "no details";
    QVERIFY(written(records::event(secured)).contains("\"detail\":\"no details\""));
}

void TestJsonLinesWriter::keepsInterimResponsesApart()
{
    const auto response = [](const QByteArray &payload) {
        return written(records::handshake(capture::RecordKind::HandshakeResponse, payload));
    };
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\n\r\n";
    const QByteArray hintsJson = "\"HTTP/1.1 103 Early Hints\\r\\n\\r\\n\"";
    const QByteArray refusal = "HTTP/1.1 404 No\r\n\r\nbody";
    const QByteArray refusalJson = ",\"head\":\"HTTP/1.1 404 No\\r\\n\\r\\n\",\"body\":\"body\"}\n";
    QVERIFY(!response(refusal).contains("interim"));
    QVERIFY(response(refusal).endsWith(refusalJson));
    QVERIFY(response(hints + refusal).endsWith(",\"interim\":[" + hintsJson + ']' + refusalJson));
    QVERIFY(response(hints + hints + refusal)
                .endsWith(",\"interim\":[" + hintsJson + ',' + hintsJson + ']' + refusalJson));
    const QByteArray binary = "HTTP/1.1 103 \xFF\r\n\r\n" + refusal;
    QVERIFY(response(binary).endsWith(",\"base64\":\"" + binary.toBase64() + "\"}\n"));
}

void TestJsonLinesWriter::writesEveryKind_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("members"); // those that must be there, as name=value
    QTest::addColumn<QByteArray>("missing"); // those that must not
    const auto add = [](const char *name, const capture::Record &record, const char *members,
                        const char *missing) {
        QTest::newRow(name) << written(record) << QByteArray(members) << QByteArray(missing);
    };
    using capture::Direction;
    using capture::RecordKind;
    using wire::Opcode;
    const auto incoming = [](Opcode opcode, const QByteArray &payload) {
        return records::frame(Direction::Incoming, opcode, payload);
    };
    add("text", incoming(Opcode::Text, "hi"),
        "kind=frame dir=in opcode=text text=hi length=2 wireLength=4 fin=true",
        "base64 violation flags maskingKey");
    add("binary", incoming(Opcode::Binary, "\xFF\xFE"), "opcode=binary base64=//4=", "text");
    add("readable binary", incoming(Opcode::Binary, "abc"), "opcode=binary text=abc", "base64");
    add("invalid text", incoming(Opcode::Text, "\xC3("), "opcode=text base64=wyg=", "text");
    add("reserved", incoming(static_cast<Opcode>(0xB), ""), "opcode=0xb", "base64");
    add("close", incoming(Opcode::Close, "\x03\xE9gone"), "opcode=close code=1001 reason=gone",
        "text base64");
    add("empty close", incoming(Opcode::Close, ""), "opcode=close length=0", "code reason text base64");
    add("half a code", incoming(Opcode::Close, "\x03"), "base64=Aw==", "code reason text");
    add("bad reason", incoming(Opcode::Close, "\x03\xE9\xFF"), "code=1001 reasonBase64=/w==", "reason");
    add("request", records::handshake(RecordKind::HandshakeRequest, "GET/\r\n\r\n"),
        "kind=handshakeRequest dir=out head=GET/\r\n\r\n", "opcode fin body text");
    add("refusal", records::handshake(RecordKind::HandshakeResponse, "HTTP\r\n\r\nno"),
        "kind=handshakeResponse head=HTTP\r\n\r\n body=no", "base64 bodyBase64");
    add("binary body", records::handshake(RecordKind::HandshakeResponse, "HTTP\r\n\r\n\xFF"),
        "head=HTTP\r\n\r\n bodyBase64=/w==", "body base64");
    add("binary head", records::handshake(RecordKind::HandshakeRequest, "\xFF\r\n\r\n"),
        "base64=/w0KDQo=", "head body");
    capture::StateEvent failed;
    failed.kind = capture::StateKind::Failed;
    failed.phase = capture::Phase::Tcp;
    failed.cause = capture::Cause::ConnectionRefused;
    failed.detail = "127.0.0.1:9";
    add("failed", records::event(failed),
        "kind=state state=failed phase=tcp cause=connectionRefused detail=127.0.0.1:9",
        "code number closedByPeer dir opcode length wireLength");
    capture::StateEvent closing;
    closing.kind = capture::StateKind::Closing;
    closing.closeCode = 1000;
    closing.closedByPeer = true;
    add("closing", records::event(closing), "state=closing code=1000 closedByPeer=true",
        "phase cause detail");
    capture::Record unknown;
    unknown.head.kind = RecordKind::State;
    unknown.payload = "?";
    add("unknown event", unknown, "kind=state base64=Pw==", "state sentence");
    capture::Record note;
    note.head.kind = RecordKind::Note;
    note.payload = "mine";
    add("note", note, "kind=note text=mine", "opcode");
    capture::Record bytes;
    bytes.head.kind = RecordKind::Bytes;
    bytes.head.direction = Direction::Outgoing;
    bytes.head.flags = capture::RecordFlag::Injected;
    bytes.payload = "\x81\x05";
    add("bytes", bytes, "kind=bytes dir=out injected=true flags=injected base64=gQU=", "opcode fin text");
}

void TestJsonLinesWriter::writesEveryKind()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, missing);
    const auto rows = test::parsed("jsonl", line);
    QCOMPARE(rows.size(), 1);
    for (const QByteArray &member : members.split(' ')) {
        const qsizetype equals = member.indexOf('=');
        QVERIFY2(rows[0].contains(member.first(equals)), line.constData());
        QCOMPARE(rows[0][member.first(equals)], member.sliced(equals + 1));
    }
    for (const QByteArray &key : missing.split(' '))
        QVERIFY2(!rows[0].contains(key), line.constData());
}

void TestJsonLinesWriter::writesWithoutAStart()
{
    JsonLinesWriter writer;
    const QByteArray line = writer.write(capture::Row{9}, records::sent("x"));
    QVERIFY(line.startsWith("{\"no\":10,"));
    QVERIFY(!line.contains("\"at\""));
}

void TestJsonLinesWriter::everyRandomRecordIsJson()
{
    QRandomGenerator random(12);
    JsonLinesWriter writer;
    QByteArray content = writer.begin(start);
    QList<capture::Record> expected;
    for (int i = 0; i < 2000; ++i) {
        expected.append(records::randomRecord(random, 40));
        expected.back().head.time %= 1'000'000'000'000;
        content += writer.write(capture::Row{i}, expected.back());
    }
    const auto rows = test::parsed("jsonl", content);
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (expected[i].head.kind != capture::RecordKind::State)
            QCOMPARE(rows[i]["wireLength"], QByteArray::number(expected[i].head.wireLength));
        const bool isData = expected[i].head.isFrame() && expected[i].head.opcode != wire::Opcode::Close;
        if (isData && rows[i].contains("base64"))
            QCOMPARE(QByteArray::fromBase64(rows[i]["base64"]), expected[i].payload);
        else if (isData)
            QCOMPARE(rows[i]["text"], expected[i].payload);
    }
}

QTEST_GUILESS_MAIN(TestJsonLinesWriter)
#include "tst_jsonlineswriter.moc"
