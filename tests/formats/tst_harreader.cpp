#include <QFile>
#include <QTest>

#include "collectingsink.h"
#include "formats/harreader.h"
#include "wire/httphead.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::formats;
using capture::Direction;
using capture::RecordKind;

class TestHarReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatChromiumWrites();
    void readsWhatFirefoxWrites();
    void readsOwnFields();
    void passesOverOtherEntries();
    void saysWhereItBreaks();
    void hostileHeadsStayOneHead();

private:
    static test::CollectingSink readBack(const QByteArray &har, qsizetype piece = 1 << 16);
};

namespace {

// As the two browsers write them. In Chromium's, messages come before the request.
QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(WIRELOUPE_TESTS_DIR "/formats/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

test::CollectingSink TestHarReader::readBack(const QByteArray &har, qsizetype piece)
{
    test::CollectingSink sink;
    MemorySource source(har, piece);
    const auto fault = readHar(source, sink);
    if (fault)
        qWarning() << fault->sentence;
    return sink;
}

void TestHarReader::readsWhatChromiumWrites()
{
    for (const qsizetype piece : {1, 100, 100'000}) {
        const test::CollectingSink sink = readBack(fileOf("chromium.har"), piece);
        QCOMPARE(sink.records.size(), 7);
        QCOMPARE(sink.payloads(), (QList<QByteArray>{"text \xC3\xA9", QByteArray("\0\xFF", 2), ""}));
        QCOMPARE(sink.records[0].head.time, 1572028110s + 250'001us);
        QCOMPARE(sink.records[0].head.direction, Direction::Outgoing);
        QCOMPARE(sink.records[1].head.opcode, wire::Opcode::Binary);
        QCOMPARE(sink.records[1].head.direction, Direction::Incoming);
        for (const capture::Record &record : sink.records)
            QCOMPARE(record.head.connection, capture::ConnectionId{1});
        const capture::Record &request = sink.records[4];
        QCOMPARE(request.head.kind, RecordKind::HandshakeRequest);
        QCOMPARE(request.payload, QByteArray("GET /echo?a=1 HTTP/1.1\r\nHost: example.org\r\n"
                                             "Upgrade: websocket\r\n\r\n"));
        QCOMPARE(request.head.time, 1572028108s + 123ms);
        QVERIFY(wire::parseRequestHead(request.payload));
        QVERIFY(wire::parseResponseHead(sink.records[5].payload));
        QCOMPARE(sink.records[5].head.time, 1572028108s + 323'500us);
        const auto events = sink.events();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].detail, QByteArray("wss://example.org/echo?a=1"));
        QCOMPARE(events[1].kind, capture::StateKind::Open);
        QCOMPARE(events[1].detail, QByteArray("chat"));
        QCOMPARE(events[1].times, (capture::PhaseTimes{10ms, 40ms, {}, 50'500us, 100ms}));
    }
}

void TestHarReader::readsWhatFirefoxWrites()
{
    const test::CollectingSink sink = readBack(fileOf("firefox.har"));
    QCOMPARE(sink.records.size(), 4);
    QCOMPARE(sink.records[0].head.time, 1795176000s + 250ms); // 12:00 in UTC
    QCOMPARE(sink.events()[1].kind, capture::StateKind::Open);
    QVERIFY(sink.payloads().isEmpty());
}

void TestHarReader::readsOwnFields()
{
    const test::CollectingSink sink = readBack(
        R"({"log":{"entries":[{"startedDateTime":"2026-11-20T12:00:00.000000001Z","time":1,"request":{"method":"GET",
        "url":"ws://h/","headers":[]},"response":{"status":403,"statusText":"Forbidden","headers":[],
        "content":{"text":"bm8=","encoding":"base64"}},"_closeCode":1006,"_webSocketMessages":[],
        "_webSocketControlFrames":[{"type":"receive","time":1795176001.5,"opcode":9,"data":"/w==","_encoding":"base64",
        "_mark":"why","_violation":"oversizedControlFrame","_injected":true},{"type":"send","time":1795176002,
        "opcode":-1,"data":"junk"}]}]}})");
    QCOMPARE(sink.records.size(), 7);
    QCOMPARE(sink.records[0].payload, QByteArray("\xFF"));
    QCOMPARE(sink.records[0].head.opcode, wire::Opcode::Ping);
    QCOMPARE(sink.records[0].head.violation, wire::Rule::OversizedControlFrame);
    QVERIFY(sink.records[0].head.flags.testFlag(capture::RecordFlag::Injected));
    QCOMPARE(sink.marks[0], QStringLiteral("why"));
    QCOMPARE(sink.records[1].head.kind, RecordKind::Bytes);
    QCOMPARE(sink.records[1].payload, QByteArray("junk"));
    QVERIFY(sink.records[4].payload.endsWith("\r\n\r\nno"));
    QCOMPARE(sink.events()[1].cause, capture::Cause::UpgradeRefused);
    QCOMPARE(sink.events()[1].number, 403);
    QCOMPARE(sink.events()[2].closeCode, 1006);
    QCOMPARE(sink.records[6].head.time, 1795176002s);
}

void TestHarReader::passesOverOtherEntries()
{
    QByteArray har = fileOf("chromium.har");
    har.replace("\"entries\": [",
                "\"entries\": [{\"request\":{\"method\":\"GET\",\"url\":\"https://example.org/\","
                "\"headers\":[]},\"response\":{\"status\":200,\"content\":{\"text\":\"big\"}}},");
    const test::CollectingSink sink = readBack(har);
    QCOMPARE(sink.records.size(), 7);
    QCOMPARE(sink.records[0].head.connection, capture::ConnectionId{1});
    QVERIFY(readBack(R"({"log":{"entries":[]}})").records.isEmpty());
}

void TestHarReader::saysWhereItBreaks()
{
    const auto faultOf = [](const QByteArray &har, qsizetype &records) {
        test::CollectingSink sink;
        MemorySource source(har);
        const auto fault = readHar(source, sink);
        records = sink.records.size();
        return fault;
    };
    qsizetype records = 0;
    const QByteArray whole = fileOf("chromium.har").trimmed();
    const qsizetype second = whole.indexOf("AP8=");
    const auto torn = faultOf(whole.first(second), records);
    QVERIFY(torn);
    QCOMPARE(records, 1); // what was sound is kept
    QVERIFY2(torn->offset > second - 3 && torn->offset <= second + 1,
             QByteArray::number(torn->offset).constData());
    QVERIFY(torn->sentence.contains(QString::number(torn->offset)));
    for (const char *har : {"", "{}", "[]", "null", "{\"log\":3}", "\"log\"", "nonsense"})
        QVERIFY2(faultOf(har, records), har);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(faultOf(whole.first(size), records));
}

void TestHarReader::hostileHeadsStayOneHead()
{
    const test::CollectingSink sink = readBack(
        R"({"log":{"entries":[{"_webSocketMessages":[{"type":"send","opcode":99999999999,"time":1e300,"data":3}],
        "request":{"method":"GET / HTTP/1.1\r\nX: y","url":"ws://h/\r\n","headers":[{"name":":path","value":"/"},
        {"name":"A\r\nB","value":"c\r\n\r\nd"}]},"response":{"status":101,"statusText":"a\r\n\r\nb","headers":[]}}]}})");
    QCOMPARE(sink.records.size(), 5);
    for (const capture::Record &record : sink.records)
        if (record.head.kind == RecordKind::HandshakeRequest ||
            record.head.kind == RecordKind::HandshakeResponse)
            QCOMPARE(record.payload.indexOf("\r\n\r\n"), record.payload.size() - 4);
}

QTEST_GUILESS_MAIN(TestHarReader)
#include "tst_harreader.moc"
