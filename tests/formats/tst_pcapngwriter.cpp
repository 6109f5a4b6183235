#include <QTemporaryDir>
#include <QTest>

#include "formats/exporter.h"
#include "outside.h"
#include "realcapture.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using capture::Direction;
using wire::Opcode;

/// What tshark makes of it: another hand than the one that wrote it.
class TestPcapngWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dissectsEveryFrame();
    void dissectsHandshakes();
    void inflatesCompressedMessages();
    void keepsUnusualHeaders();
    void keepsConnectionsApart();
    void isSoundTcp();
    void namesTheProgramAndWhatIsMadeUp();
    void commentsMarksAndViolations();
    void everyRandomCaptureIsSound();

private:
    /// The values of some fields of each packet that passes a filter.
    QList<QStringList> packets(const QString &filter, const QStringList &fields);
    void build();

    QTemporaryDir m_folder;
    QString m_path;
    qint64 m_frames = 0;
};

namespace {

const QString tshark = QStringLiteral("tshark");

wire::Frame frameOf(Opcode opcode, const QByteArray &payload)
{
    wire::Frame frame;
    frame.header.opcode = opcode;
    frame.payload = payload;
    return frame;
}

} // namespace

void TestPcapngWriter::build()
{
    test::RealCapture log;
    capture::StateEvent listening;
    listening.kind = capture::StateKind::Listening;
    listening.detail = "127.0.0.1:9001";
    log.event(listening);

    // A client with compression, its context kept, a message in fragments and a large one.
    wire::Deflater out(wire::Role::Client, {}, 6);
    wire::Deflater in(wire::Role::Server, {}, 6);
    log.connectTo("ws://192.0.2.77:8080/chat?room=a%20b&n=1", "192.0.2.77:8080", true, 1);
    for (int i = 0; i < 3; ++i) {
        log.sendCompressed(Direction::Outgoing, out, {R"({"type":"chat","text":"Hi"})"});
        log.sendCompressed(Direction::Incoming, in, {R"({"type":"chat","text":"Hi"})"});
    }
    log.sendCompressed(Direction::Incoming, in, {"in ", "three ", "pieces"});
    log.send(Direction::Outgoing, Opcode::Ping, "are you there");
    log.send(Direction::Incoming, Opcode::Pong, "are you there");
    QByteArray large;
    for (int i = 0; large.size() < 100'000; ++i)
        large += QByteArray::number(i * 7919) + ' ';
    log.send(Direction::Incoming, Opcode::Text, large);
    log.send(Direction::Outgoing, Opcode::Binary, QByteArray::fromHex("00ff80"));
    log.send(Direction::Outgoing, Opcode::Close, QByteArray::fromHex("03e8") + "bye");
    log.send(Direction::Incoming, Opcode::Close, QByteArray::fromHex("03e8"));
    log.close(1000);
    m_frames += 6 + 3 + 2 + 1 + 1 + 2;

    // A server's peer over IPv4, with lengths in longer forms than needed, and a frame that is cut.
    log.acceptFrom("127.0.0.1:53422", "127.0.0.1:9001", false, 2);
    wire::Frame odd = frameOf(Opcode::Text, "sixteen bits");
    odd.header.lengthForm = wire::LengthForm::Bits16;
    odd.header.maskingKey = wire::MaskingKey{1, 2, 3, 4};
    log.frame(Direction::Incoming, odd, {.violation = wire::Rule::NonMinimalLength});
    odd = frameOf(Opcode::Text, "sixty-four bits");
    odd.header.lengthForm = wire::LengthForm::Bits64;
    log.frame(Direction::Outgoing, odd);
    log.store()->setMark(capture::Row{log.store()->count() - 1}, QStringLiteral("look here"));
    wire::Frame cut = frameOf(Opcode::Binary, "only this");
    cut.header.payloadLength = 1000;
    cut.header.maskingKey = wire::MaskingKey{5, 6, 7, 8};
    log.frame(Direction::Incoming, cut);
    log.close(1006);
    m_frames += 2;

    // The same peer's address once more, and one over IPv6.
    log.acceptFrom("::ffff:127.0.0.1:53422", "127.0.0.1:9001", false, 3);
    log.send(Direction::Incoming, Opcode::Text, "again", true, false);
    log.acceptFrom("2001:db8::7:40000", "[::1]:9001", false, 4);
    log.send(Direction::Incoming, Opcode::Text, "over IPv6", true, false);
    log.send(Direction::Outgoing, Opcode::Text, "from the server", true, false);
    m_frames += 3;

    // A refused upgrade, behind TLS.
    capture::StateEvent connecting;
    connecting.detail = "wss://example.org/private";
    log.connectTo("wss://example.org/private", "example.org", false, 5);
    log.send(Direction::Outgoing, Opcode::Text, "in the clear");
    m_frames += 1;
    log.event(connecting);
    log.bytes(capture::RecordKind::HandshakeRequest, Direction::Outgoing,
              test::RealCapture::requestTo("example.org", false).serialize());
    log.bytes(capture::RecordKind::HandshakeResponse, Direction::Incoming,
              "HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\nContent-Type: text/plain\r\n\r\nsorry\n");
    capture::StateEvent failed;
    failed.kind = capture::StateKind::Failed;
    failed.phase = capture::Phase::Upgrade;
    failed.cause = capture::Cause::UpgradeRefused;
    failed.number = 403;
    log.event(failed);

    m_path = m_folder.filePath(QStringLiteral("log.pcapng"));
    QCOMPARE(exportToFile({log.store(), Format::Pcapng, m_path, {}}).error, QString());
}

void TestPcapngWriter::initTestCase()
{
    QVERIFY2(test::outputOf(tshark, {QStringLiteral("--version")}), "tshark is needed");
    build();
}

QList<QStringList> TestPcapngWriter::packets(const QString &filter, const QStringList &fields)
{
    QStringList arguments{QStringLiteral("-r"),
                          m_path,
                          QStringLiteral("-n"),
                          QStringLiteral("-Y"),
                          filter,
                          QStringLiteral("-o"),
                          QStringLiteral("tcp.check_checksum:TRUE"),
                          QStringLiteral("-o"),
                          QStringLiteral("ip.check_checksum:TRUE"),
                          QStringLiteral("-T"),
                          QStringLiteral("fields"),
                          QStringLiteral("-E"),
                          QStringLiteral("separator=/t"),
                          QStringLiteral("-E"),
                          QStringLiteral("aggregator=|")};
    for (const QString &field : fields)
        arguments << QStringLiteral("-e") << field;
    const auto output = test::outputOf(tshark, arguments);
    QList<QStringList> found;
    if (!output)
        return {{QStringLiteral("tshark failed")}};
    for (const QString &line : QString::fromUtf8(*output).split(u'\n', Qt::SkipEmptyParts))
        found << line.split(u'\t');
    return found;
}

void TestPcapngWriter::dissectsEveryFrame()
{
    qint64 frames = 0;
    QMap<QString, int> opcodes;
    for (const QStringList &packet :
         packets(QStringLiteral("websocket"), {QStringLiteral("websocket.opcode")})) {
        for (const QString &opcode : packet[0].split(u'|')) {
            ++opcodes[opcode];
            ++frames;
        }
    }
    QCOMPARE(frames, m_frames);
    QCOMPARE(opcodes[QStringLiteral("9")], 1);
    QCOMPARE(opcodes[QStringLiteral("10")], 1);
    QCOMPARE(opcodes[QStringLiteral("8")], 2);
    QCOMPARE(opcodes[QStringLiteral("0")], 2);
    QCOMPARE(opcodes[QStringLiteral("2")], 1);
    const auto closes =
        packets(QStringLiteral("websocket.opcode==8"), {QStringLiteral("websocket.payload.close.status_code"),
                                                        QStringLiteral("websocket.payload.close.reason")});
    QCOMPARE(closes.size(), 2);
    QCOMPARE(closes[0][0], QStringLiteral("1000"));
    QCOMPARE(closes[0][1], QStringLiteral("bye"));
}

void TestPcapngWriter::dissectsHandshakes()
{
    const auto requests = packets(QStringLiteral("http.request"),
                                  {QStringLiteral("http.host"), QStringLiteral("http.request.uri"),
                                   QStringLiteral("tcp.dstport"), QStringLiteral("http.sec_websocket_key")});
    QCOMPARE(requests.size(), 6);
    QCOMPARE(requests[0][0], QStringLiteral("192.0.2.77:8080"));
    QCOMPARE(requests[0][1], QStringLiteral("/chat?room=a%20b&n=1"));
    QCOMPARE(requests[0][2], QStringLiteral("8080"));
    QCOMPARE(requests[0][3], QStringLiteral("dGhlIHNhbXBsZSBub25jZQ=="));
    QCOMPARE(requests[1][2], QStringLiteral("9001"));
    QCOMPARE(requests[4][2], QStringLiteral("80")); // TLS
    QCOMPARE(
        packets(QStringLiteral("http.response.code==101"), {QStringLiteral("http.response.code")}).size(), 5);
    const auto refused =
        packets(QStringLiteral("http.response.code==403"), {QStringLiteral("http.file_data")});
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].contains(QStringLiteral("sorry")) ||
            refused[0][0].contains(QStringLiteral("736f727279")));
}

/// Those in one frame: fragments of compressed messages are more than tshark 4.0 inflates.
void TestPcapngWriter::inflatesCompressedMessages()
{
    const QString text = QStringLiteral("websocket.payload.text");
    const auto messages = packets(QStringLiteral("tcp.stream==0 && websocket.payload.text"), {text});
    QStringList all;
    for (const QStringList &packet : messages)
        all << packet[0].split(u'|');
    QCOMPARE(all.count(QStringLiteral(R"({"type":"chat","text":"Hi"})")), 6);
    const auto masked = packets(QStringLiteral("tcp.stream==0 && websocket.mask==1"),
                                {QStringLiteral("ip.dst"), QStringLiteral("websocket.masking_key")});
    QCOMPARE(masked.size(), 6);
    for (const QStringList &packet : masked)
        QCOMPARE(packet[0], QStringLiteral("192.0.2.77"));
}

void TestPcapngWriter::keepsUnusualHeaders()
{
    const auto lengths = packets(
        QStringLiteral("tcp.stream==1 && websocket"),
        {QStringLiteral("websocket.payload_length"), QStringLiteral("websocket.payload_length_ext_16"),
         QStringLiteral("websocket.payload_length_ext_64"), QStringLiteral("websocket.masking_key")});
    QCOMPARE(lengths.size(), 2);
    QCOMPARE(lengths[0], (QStringList{QStringLiteral("126"), QStringLiteral("12"), QString(),
                                      QStringLiteral("01020304")}));
    QCOMPARE(lengths[1].first(3), (QStringList{QStringLiteral("127"), QString(), QStringLiteral("15")}));
    // What came of the frame that was cut: a header of 8 bytes and its payload.
    const auto cut = packets(QStringLiteral("tcp.stream==1 && tcp.len==17"), {QStringLiteral("tcp.payload")});
    QCOMPARE(cut.size(), 1);
    QVERIFY2(cut[0][0].startsWith(QStringLiteral("82fe03e805060708")), qPrintable(cut[0][0]));
}

void TestPcapngWriter::keepsConnectionsApart()
{
    const auto opened =
        packets(QStringLiteral("tcp.flags.syn==1 && tcp.flags.ack==0"),
                {QStringLiteral("tcp.stream"), QStringLiteral("ip.src"), QStringLiteral("ipv6.src"),
                 QStringLiteral("tcp.srcport"), QStringLiteral("ip.dst")});
    QCOMPARE(opened.size(), 6);
    for (qsizetype i = 0; i < opened.size(); ++i)
        QCOMPARE(opened[i][0].toInt(), static_cast<int>(i));
    QCOMPARE(opened[1].sliced(1, 3),
             (QStringList{QStringLiteral("127.0.0.1"), QString(), QStringLiteral("53422")}));
    QCOMPARE(opened[1][4], QStringLiteral("127.0.0.1"));
    QCOMPARE(opened[3].sliced(1, 3),
             (QStringList{QString(), QStringLiteral("2001:db8::7"), QStringLiteral("40000")}));
    QVERIFY(opened[4][4].startsWith(QStringLiteral("203.0.113.")));
    // Three that were closed, of which each end says so, and one that another attempt took the place of.
    QCOMPARE(packets(QStringLiteral("tcp.flags.fin==1"), {QStringLiteral("tcp.stream")}).size(), 6);
    QCOMPARE(packets(QStringLiteral("tcp.flags.reset==1"), {QStringLiteral("tcp.stream")}).size(), 1);
}

void TestPcapngWriter::isSoundTcp()
{
    const QString wrong =
        QStringLiteral("_ws.malformed || tcp.checksum.status==0 || ip.checksum.status==0 || "
                       "tcp.analysis.lost_segment || tcp.analysis.out_of_order || "
                       "tcp.analysis.retransmission || tcp.analysis.ack_lost_segment || "
                       "tcp.analysis.window_full || tcp.analysis.duplicate_ack");
    QCOMPARE(packets(wrong, {QStringLiteral("frame.number")}), QList<QStringList>());
    QVERIFY(packets(QStringLiteral("tcp.checksum.status==1"), {QStringLiteral("frame.number")}).size() > 100);
    for (const QStringList &packet :
         packets(QStringLiteral("tcp"), {QStringLiteral("tcp.len"), QStringLiteral("frame.time_epoch")})) {
        QVERIFY(packet[0].toInt() <= 1460);
        QVERIFY2(packet[1].startsWith(QStringLiteral("1795176000.")), qPrintable(packet[1]));
    }
}

void TestPcapngWriter::namesTheProgramAndWhatIsMadeUp()
{
    const auto facts = test::outputOf(QStringLiteral("capinfos"), {m_path});
    QVERIFY(facts);
    const QString text = QString::fromUtf8(*facts);
    QVERIFY2(text.contains(QStringLiteral("Wireloupe")), facts->constData());
    QVERIFY2(text.contains(QStringLiteral("made up")), facts->constData());
    QVERIFY2(text.contains(QStringLiteral("nanoseconds (9)")), facts->constData());
    QVERIFY2(text.contains(QStringLiteral("in the clear")), facts->constData());
}

void TestPcapngWriter::commentsMarksAndViolations()
{
    QStringList comments;
    for (const QStringList &packet :
         packets(QStringLiteral("frame.comment"), {QStringLiteral("frame.comment")}))
        comments << packet[0];
    QVERIFY2(comments.contains(QStringLiteral("Violation: nonMinimalLength, RFC 6455 section 5.2")),
             qPrintable(comments.join(u'\n')));
    QVERIFY(comments.contains(QStringLiteral("Marked: look here")));
    QVERIFY(comments.contains(QStringLiteral("wss://example.org/private")));
}

void TestPcapngWriter::everyRandomCaptureIsSound()
{
    QRandomGenerator random(21);
    const auto store = capture::Store::create().store;
    for (int i = 0; i < 3000; ++i) {
        capture::Record record = capture::test::randomRecord(random, 3000);
        record.head.connection = capture::ConnectionId{random.generate() % 20};
        record.head.time = store->origin() + std::chrono::milliseconds(i);
        store->append(record);
    }
    m_path = m_folder.filePath(QStringLiteral("random.pcapng"));
    QCOMPARE(exportToFile({store, Format::Pcapng, m_path, {}}).error, QString());
    QVERIFY(packets(QStringLiteral("tcp"), {QStringLiteral("frame.number")}).size() > 2000);
    QCOMPARE(packets(QStringLiteral("tcp.checksum.status==0 || tcp.analysis.lost_segment"),
                     {QStringLiteral("frame.number")}),
             QList<QStringList>());
}

QTEST_GUILESS_MAIN(TestPcapngWriter)
#include "tst_pcapngwriter.moc"
