#include <QTest>

#include "capture/records.h"
#include "formats/words.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::formats;
namespace records = wireloupe::capture::test;
using capture::Direction;
using capture::RecordFlag;
using capture::RecordKind;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void describesRecords_data();
    void describesRecords();
    void marksWhatIsNotWhole();
    void compressedFramesReadInflated();
    void lengthsOfCompressedFrames();
    void marksForPeople();
    void summariesAreShort();
    void durations_data();
    void durations();
    void timestamps();
};

void TestWords::describesRecords_data()
{
    QTest::addColumn<capture::Record>("record");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("summary");
    const auto add = [](const char *name, const capture::Record &record, const char *type,
                        const char *summary) {
        QTest::newRow(name) << record << QString::fromUtf8(type) << QString::fromUtf8(summary);
    };
    const auto frame = [](wire::Opcode opcode, const QByteArray &payload) {
        return records::frame(Direction::Incoming, opcode, payload);
    };
    add("text", frame(wire::Opcode::Text, "hello"), "Text", "hello");
    add("lines", frame(wire::Opcode::Text, "a\nb"), "Text", "a⏎b");
    add("empty", frame(wire::Opcode::Text, ""), "Text", "");
    add("invalid text", frame(wire::Opcode::Text, "a\xFF"), "Text", "a\xEF\xBF\xBD");
    add("binary", frame(wire::Opcode::Binary, "hi"), "Binary", "68 69");
    add("text in a continuation", frame(wire::Opcode::Continuation, "hi"), "Continuation", "hi");
    add("binary in a continuation", frame(wire::Opcode::Continuation, "\x01\xFF"), "Continuation", "01 ff");
    add("ping", frame(wire::Opcode::Ping, "7"), "Ping", "7");
    add("binary pong", frame(wire::Opcode::Pong, QByteArray("\0\1", 2)), "Pong", "00 01");
    add("reserved", frame(static_cast<wire::Opcode>(0xC), "x"), "Reserved 0xc", "x");
    add("close", frame(wire::Opcode::Close, "\x03\xE8"), "Close", "1000 Normal Closure");
    add("reason", frame(wire::Opcode::Close, "\x03\xE9gone"), "Close", "1001 Going Away: gone");
    add("empty close", frame(wire::Opcode::Close, ""), "Close", "No close code (1005)");
    add("forbidden code", frame(wire::Opcode::Close, "\x03\xEEgone"), "Close",
        "1006 (a code that must not be sent): gone");
    add("half a code", frame(wire::Opcode::Close, "\x03"), "Close", "03");
    add("request",
        records::handshake(RecordKind::HandshakeRequest, "GET /chat HTTP/1.1\r\nupgrade: websocket\r\n\r\n"),
        "GET", "/chat  Upgrade: websocket");
    add("request without upgrade",
        records::handshake(RecordKind::HandshakeRequest, "POST / HTTP/1.1\r\n\r\n"), "POST", "/");
    add("response",
        records::handshake(RecordKind::HandshakeResponse,
                           "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: chat\r\n\r\n"),
        "101", "Switching Protocols  chat");
    add("refusal", records::handshake(RecordKind::HandshakeResponse, "HTTP/1.1 404 Not Found\r\n\r\n<html>"),
        "404", "Not Found");
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    add("hints, then the response",
        records::handshake(RecordKind::HandshakeResponse,
                           hints +
                               "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: chat\r\n\r\n"),
        "101", "Switching Protocols  chat");
    add("hints, then a refusal",
        records::handshake(RecordKind::HandshakeResponse, hints + hints + "HTTP/1.1 404 Not Found\r\n\r\nx"),
        "404", "Not Found");
    add("hints and nothing more", records::handshake(RecordKind::HandshakeResponse, hints), "103",
        "Early Hints");
    add("no request", records::handshake(RecordKind::HandshakeRequest, "\x16\x03\x01"), "Request", "␖␃␁");
    add("no response", records::handshake(RecordKind::HandshakeResponse, "SSH-2.0"), "Response", "SSH-2.0");
    add("nothing", records::handshake(RecordKind::HandshakeResponse, ""), "Response", "");
    capture::StateEvent open;
    open.kind = capture::StateKind::Open;
    add("event", records::event(open), "Open", "The connection is open.");
    capture::Record unknown;
    unknown.head.kind = RecordKind::State;
    add("unknown event", unknown, "Event", "An event that this version does not know.");
    capture::Record note;
    note.head.kind = RecordKind::Note;
    note.payload = "my\nnote";
    add("note", note, "Note", "my⏎note");
    capture::Record bytes;
    bytes.head.kind = RecordKind::Bytes;
    bytes.payload = "\x81\x05";
    add("bytes", bytes, "Bytes", "81 05");
    capture::StateEvent waiting;
    waiting.kind = capture::StateKind::Waiting;
    waiting.number = 500;
    add("waiting", records::event(waiting), "Waiting", "Next attempt in 0.5 s.");
    capture::Record later;
    later.head.kind = static_cast<RecordKind>(99);
    add("later kind", later, "Unknown", "");
}

void TestWords::describesRecords()
{
    QFETCH(capture::Record, record);
    QTEST(typeName(record), "type");
    QTEST(summary(record), "summary");
}

void TestWords::marksWhatIsNotWhole()
{
    wire::Frame frame;
    frame.header.payloadLength = 40;
    frame.payload = "torn";
    capture::Record record = capture::makeFrameRecord(frame, {}, Direction::Incoming, {});
    QCOMPARE(summary(record), QStringLiteral("[4 of 40 bytes] torn"));
    record = records::received("bits");
    record.head.flags.setFlag(RecordFlag::Damaged);
    QCOMPARE(summary(record), QStringLiteral("[damaged in the file] bits"));
    frame.header.rsv = wire::Rsv1;
    record = capture::makeFrameRecord(frame, {}, Direction::Incoming, {}, {.inflated = "so far"});
    QCOMPARE(summary(record), QStringLiteral("[less than 40 bytes, compressed] so far"));
}

void TestWords::compressedFramesReadInflated()
{
    QCOMPARE(summary(records::compressed(Direction::Incoming, "\xAA\x01", "hello")), QStringLiteral("hello"));
    capture::Record binary = records::compressed(Direction::Incoming, "text", "\x01\x02");
    binary.head.opcode = wire::Opcode::Binary;
    QCOMPARE(summary(binary), QStringLiteral("01 02"));
}

void TestWords::lengthsOfCompressedFrames()
{
    QCOMPARE(payloadLength(records::received("12345").head), QStringLiteral("5"));
    const auto lengthOf = [](qsizetype wire, qsizetype inflated) {
        return payloadLength(
            records::compressed(Direction::Incoming, QByteArray(wire, 'w'), QByteArray(inflated, 'i')).head);
    };
    QCOMPARE(lengthOf(4, 10), QStringLiteral("4 → 10 (2.5×)"));
    QCOMPARE(lengthOf(10, 4), QStringLiteral("10 → 4 (0.4×)"));
    QCOMPARE(lengthOf(0, 0), QStringLiteral("0 → 0"));
    QCOMPARE(ratio(0, 5), QString());
    QCOMPARE(ratio(1, 0), QStringLiteral("0.0×"));
    QCOMPARE(ratio(1000, 99'949), QStringLiteral("99.9×"));
    QCOMPARE(ratio(1000, 99'951), QStringLiteral("100×"));
    QCOMPARE(ratio(65'000, 67'108'864), QStringLiteral("1032×"));
}

void TestWords::marksForPeople()
{
    QCOMPARE(marks(records::received("x").head), QString());
    capture::Record record = records::compressed(Direction::Incoming, "1234", "1234567890");
    QCOMPARE(marks(record.head), QStringLiteral("compressed 2.5×"));
    record.head.flags |= RecordFlag::Injected | RecordFlag::Altered | RecordFlag::Dropped;
    QCOMPARE(marks(record.head), QStringLiteral("injected, altered, dropped, compressed 2.5×"));
    record.head.flags |= RecordFlag::Partial;
    QCOMPARE(marks(record.head), QStringLiteral("injected, altered, dropped, compressed"));
    QCOMPARE(marks(records::compressed(Direction::Incoming, "1", "").head), QStringLiteral("compressed"));
}

void TestWords::summariesAreShort()
{
    capture::Record bytes;
    bytes.head.kind = RecordKind::Bytes;
    bytes.payload = QByteArray(1 << 20, 'b');
    QVERIFY(summary(bytes, 50).size() <= 50);
    for (const auto opcode : {wire::Opcode::Text, wire::Opcode::Binary, wire::Opcode::Close}) {
        const capture::Record record =
            records::frame(Direction::Incoming, opcode, "\x03\xE8" + QByteArray(100'000, 'x'));
        for (const qsizetype maxChars : {1, 5, 50, 200}) {
            const QString text = summary(record, maxChars);
            QVERIFY2(text.size() <= maxChars, qPrintable(text));
            QVERIFY2(text.endsWith(u'…'), qPrintable(text));
        }
    }
    QVERIFY(summary(records::received("x"), 0).size() <= 1);
}

void TestWords::durations_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("words");
    const auto add = [](std::chrono::nanoseconds time, const char *words) {
        QTest::newRow(words) << static_cast<qint64>(time.count()) << QString::fromUtf8(words);
    };
    add(0ns, "0 ns");
    add(999ns, "999 ns");
    add(12'400ns, "12.4 µs");
    add(310us, "0.31 ms");
    add(3140us, "3.14 ms");
    add(31'400us, "31.4 ms");
    add(314ms, "314 ms");
    add(1200ms, "1.20 s");
    add(31'400ms, "31.4 s");
    add(99'949ns, "99.9 µs");
    add(99'950ns, "0.10 ms");
    add(9'995us, "10.0 ms");
    add(99'960us, "100 ms");
    add(999'400us, "999 ms");
    add(999'600us, "1.00 s");
    add(9'996ms, "10.0 s");
    add(59'960ms, "1 min 00 s");
    add(125s, "2 min 05 s");
    add(2h + 3min, "2 h 03 min");
    add(-12'400ns, "-12.4 µs");
    add(std::chrono::nanoseconds::min(), "-2562047 h 47 min");
}

void TestWords::durations()
{
    QFETCH(qint64, nanoseconds);
    QTEST(duration(std::chrono::nanoseconds(nanoseconds)), "words");
}

void TestWords::timestamps()
{
    QCOMPARE(timestamp(0ns), QStringLiteral("0.000000"));
    QCOMPARE(timestamp(1204377999ns), QStringLiteral("1.204377"));
    QCOMPARE(timestamp(3600s + 1us), QStringLiteral("3600.000001"));
    QCOMPARE(timestamp(-1500ms), QStringLiteral("-1.500000"));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
