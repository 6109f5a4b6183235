#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "formats/exporter.h"
#include "outside.h"
#include "realcapture.h"

using namespace wireloupe;
using namespace wireloupe::formats;
using namespace Qt::StringLiterals;
using capture::Direction;
using wire::Opcode;

class TestHarExport : public QObject
{
    Q_OBJECT

private slots:
    void writesAnEntryAsBrowsersDo();
    void joinsFragmentsAndKeepsWhatHarHasNoPlaceFor();
    void connectionsThatLieAmongEachOther();
    void redirectsAndRefusalsAreEntries();
    void failuresWithoutAnAnswerAreEntries();
    void filteredFramesBringTheirHandshake();
    void hostileContentStaysValid();
    void everyRandomCaptureFitsTheSchema();

private:
    /// The entries, after the schema has passed them; empty where it has not.
    QJsonArray entries(const test::RealCapture &log,
                       const std::optional<capture::RowSet> &rows = std::nullopt);
    QJsonArray entries(const std::shared_ptr<capture::Store> &store,
                       const std::optional<capture::RowSet> &rows);

    QTemporaryDir m_folder;
};

QJsonArray TestHarExport::entries(const test::RealCapture &log, const std::optional<capture::RowSet> &rows)
{
    return entries(log.store(), rows);
}

QJsonArray TestHarExport::entries(const std::shared_ptr<capture::Store> &store,
                                  const std::optional<capture::RowSet> &rows)
{
    const QString path = m_folder.filePath(u"log.har"_s);
    if (!exportToFile({store, Format::Har, path, rows}).isDone())
        return {};
    const auto har = test::outputOf(QStringLiteral(WIRELOUPE_PYTHON),
                                    {QStringLiteral(WIRELOUPE_TESTS_DIR "/formats/checkhar.py"), path});
    if (!har)
        return {};
    const QJsonObject log = QJsonDocument::fromJson(*har).object()["log"_L1].toObject();
    return log["creator"_L1]["name"_L1].toString() == "Wireloupe"_L1 ? log["entries"_L1].toArray()
                                                                     : QJsonArray();
}

void TestHarExport::writesAnEntryAsBrowsersDo()
{
    test::RealCapture log;
    log.connectTo("ws://localhost:9001/chat?room=a%20b&n=1", "localhost:9001", false);
    log.send(Direction::Outgoing, Opcode::Text, "h\xC3\xA9llo");
    log.send(Direction::Incoming, Opcode::Binary, QByteArray::fromHex("00ff"));
    log.send(Direction::Incoming, Opcode::Close, QByteArray::fromHex("03e8"));
    log.close(1000);
    const QJsonArray all = entries(log);
    QCOMPARE(all.size(), 1);
    const QJsonObject entry = all[0].toObject();
    QCOMPARE(entry["startedDateTime"_L1].toString(), u"2026-11-20T12:00:00.251000003Z"_s);
    QCOMPARE(entry["_resourceType"_L1].toString(), u"websocket"_s);
    const QJsonObject request = entry["request"_L1].toObject();
    QCOMPARE(request["method"_L1].toString(), u"GET"_s);
    QCOMPARE(request["url"_L1].toString(), u"ws://localhost:9001/chat?room=a%20b&n=1"_s);
    QCOMPARE(request["httpVersion"_L1].toString(), u"HTTP/1.1"_s);
    QCOMPARE(request["queryString"_L1][0]["name"_L1].toString(), u"room"_s);
    QCOMPARE(request["queryString"_L1][0]["value"_L1].toString(), u"a b"_s);
    QCOMPARE(request["cookies"_L1][1]["value"_L1].toString(), u"\"two\""_s);
    QCOMPARE(request["headers"_L1].toArray().last()["value"_L1].toString(), u"été"_s);
    QVERIFY(request["headersSize"_L1].toInt() > 200);
    QCOMPARE(request["bodySize"_L1].toInt(), 0);
    const QJsonObject response = entry["response"_L1].toObject();
    QCOMPARE(response["status"_L1].toInt(), 101);
    QCOMPARE(response["cookies"_L1][0]["path"_L1].toString(), u"/"_s);
    QVERIFY(response["cookies"_L1][0]["httpOnly"_L1].toBool());
    const QJsonObject timings = entry["timings"_L1].toObject();
    QCOMPARE(timings["dns"_L1].toDouble(), 1.5);
    QCOMPARE(timings["connect"_L1].toDouble(), 2.0);
    QCOMPARE(timings["ssl"_L1].toDouble(), -1.0);
    QCOMPARE(timings["wait"_L1].toDouble(), 1.234567);
    QCOMPARE(entry["time"_L1].toDouble(), 1.5 + 2.0 + 1.234567);
    const QJsonArray messages = entry["_webSocketMessages"_L1].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0]["type"_L1].toString(), u"send"_s);
    QCOMPARE(messages[0]["opcode"_L1].toInt(), 1);
    QCOMPARE(messages[0]["data"_L1].toString(), u"héllo"_s);
    QCOMPARE(messages[0]["time"_L1].toDouble(), 1795176000.255000015);
    QCOMPARE(messages[1]["type"_L1].toString(), u"receive"_s);
    QCOMPARE(messages[1]["opcode"_L1].toInt(), 2);
    QCOMPARE(messages[1]["data"_L1].toString(), u"AP8="_s);
    const QJsonArray others = entry["_webSocketControlFrames"_L1].toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others[0]["opcode"_L1].toInt(), 8);
    QCOMPARE(others[0]["_encoding"_L1].toString(), u"base64"_s);
    QCOMPARE(entry["_closeCode"_L1].toInt(), 1000);
}

void TestHarExport::joinsFragmentsAndKeepsWhatHarHasNoPlaceFor()
{
    test::RealCapture log;
    wire::Deflater in(wire::Role::Server, {}, 6);
    log.connectTo("ws://localhost/", "localhost", true);
    log.sendCompressed(Direction::Incoming, in, {"one ", "two ", "three"});
    log.send(Direction::Outgoing, Opcode::Text, "be", false);
    log.store()->setMark(capture::Row{log.store()->count() - 1}, u"odd"_s);
    log.send(Direction::Outgoing, Opcode::Ping, "between");
    log.send(Direction::Outgoing, Opcode::Continuation, "gin");
    log.send(Direction::Incoming, Opcode::Text, "never ends", false);
    wire::Frame wrong;
    wrong.payload = "\xC3(";
    log.frame(Direction::Incoming, wrong, {.violation = wire::Rule::InvalidUtf8, .isInjected = true});
    const QJsonArray messages = entries(log)[0]["_webSocketMessages"_L1].toArray();
    QCOMPARE(messages.size(), 4);
    QCOMPARE(messages[0]["data"_L1].toString(), u"one two three"_s);
    QCOMPARE(messages[0]["_fragments"_L1].toArray(), (QJsonArray{4, 4, 5}));
    QVERIFY(messages[0]["_compressed"_L1].toBool());
    QVERIFY(messages[0]["_wireLength"_L1].toInt() > 10);
    QCOMPARE(messages[1]["data"_L1].toString(), u"begin"_s);
    QCOMPARE(messages[1]["_mark"_L1].toString(), u"odd"_s);
    QCOMPARE(messages[2]["data"_L1].toString(), u"never ends"_s);
    QVERIFY(messages[2]["_incomplete"_L1].toBool());
    QCOMPARE(messages[3]["data"_L1].toString(), u"wyg="_s);
    QCOMPARE(messages[3]["_encoding"_L1].toString(), u"base64"_s);
    QCOMPARE(messages[3]["_violation"_L1].toString(), u"invalidUtf8"_s);
    QVERIFY(messages[3]["_injected"_L1].toBool());
}

void TestHarExport::connectionsThatLieAmongEachOther()
{
    test::RealCapture log;
    for (quint32 connection = 1; connection <= 3; ++connection)
        log.acceptFrom("127.0.0.1:4000" + QByteArray::number(connection), "localhost:9001", false,
                       connection);
    // The last one only is spoken on by the fixture: the others' frames come by hand.
    for (int i = 0; i < 300; ++i) {
        capture::Record record =
            capture::test::received("message " + QByteArray::number(i), log.store()->origin() + log.now());
        record.head.connection = capture::ConnectionId{static_cast<quint32>(1 + i % 3)};
        log.store()->append(record);
    }
    const QJsonArray all = entries(log);
    QCOMPARE(all.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(all[i]["request"_L1]["url"_L1].toString(), u"ws://localhost:9001/chat?room=a%20b&n=1"_s);
        QCOMPARE(all[i]["_peer"_L1].toString(), u"127.0.0.1:4000%1"_s.arg(i + 1));
        const QJsonArray messages = all[i]["_webSocketMessages"_L1].toArray();
        QCOMPARE(messages.size(), 100);
        for (qsizetype k = 0; k < 100; ++k)
            QCOMPARE(messages[k]["data"_L1].toString(), u"message %1"_s.arg(i + 3 * k));
    }
}

void TestHarExport::redirectsAndRefusalsAreEntries()
{
    test::RealCapture log;
    capture::StateEvent event;
    event.detail = "ws://old.example/";
    log.event(event);
    log.bytes(capture::RecordKind::HandshakeRequest, Direction::Outgoing,
              test::RealCapture::requestTo("old.example", false).serialize());
    log.bytes(capture::RecordKind::HandshakeResponse, Direction::Incoming,
              "HTTP/1.1 301 Moved Permanently\r\nLocation: ws://new.example/\r\n\r\n");
    event.kind = capture::StateKind::Redirected;
    event.number = 301;
    event.detail = "ws://new.example/";
    log.event(event);
    log.bytes(capture::RecordKind::HandshakeRequest, Direction::Outgoing,
              test::RealCapture::requestTo("new.example", false).serialize());
    log.bytes(capture::RecordKind::HandshakeResponse, Direction::Incoming,
              "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\n\r\n<b>no</b>");
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = capture::Cause::UpgradeRefused;
    event.number = 403;
    event.detail = "Forbidden";
    log.event(event);
    const QJsonArray all = entries(log);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]["request"_L1]["url"_L1].toString(), u"ws://old.example/"_s);
    QCOMPARE(all[0]["response"_L1]["status"_L1].toInt(), 301);
    QCOMPARE(all[0]["response"_L1]["redirectURL"_L1].toString(), u"ws://new.example/"_s);
    QCOMPARE(all[1]["request"_L1]["url"_L1].toString(), u"ws://new.example/"_s);
    QCOMPARE(all[1]["response"_L1]["status"_L1].toInt(), 403);
    QCOMPARE(all[1]["response"_L1]["content"_L1]["text"_L1].toString(), u"<b>no</b>"_s);
    QCOMPARE(all[1]["response"_L1]["content"_L1]["mimeType"_L1].toString(), u"text/html"_s);
    QVERIFY(all[1]["response"_L1]["_error"_L1].toString().contains(u"403"_s));
}

void TestHarExport::failuresWithoutAnAnswerAreEntries()
{
    test::RealCapture log;
    capture::StateEvent event;
    event.detail = "ws://localhost:9/";
    log.event(event);
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Tcp;
    event.cause = capture::Cause::ConnectionRefused;
    event.detail = "localhost:9";
    log.event(event);
    const QJsonArray all = entries(log);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["request"_L1]["url"_L1].toString(), u"ws://localhost:9/"_s);
    QCOMPARE(all[0]["response"_L1]["status"_L1].toInt(), 0);
    QVERIFY(!all[0]["response"_L1]["_error"_L1].toString().isEmpty());
    QVERIFY(all[0]["_webSocketMessages"_L1].toArray().isEmpty());
}

void TestHarExport::filteredFramesBringTheirHandshake()
{
    test::RealCapture log;
    log.connectTo("ws://one.example/", "one.example", false, 1);
    log.send(Direction::Outgoing, Opcode::Text, "not this");
    log.connectTo("ws://two.example/", "two.example", false, 2);
    log.send(Direction::Outgoing, Opcode::Text, "nor this");
    log.send(Direction::Outgoing, Opcode::Text, "this");
    capture::RowSet rows;
    rows.append(capture::Row{log.store()->count() - 1});
    const QJsonArray all = entries(log, rows);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["request"_L1]["url"_L1].toString(), u"ws://two.example/"_s);
    QCOMPARE(all[0]["_webSocketMessages"_L1].toArray().size(), 1);
}

void TestHarExport::hostileContentStaysValid()
{
    test::RealCapture log;
    capture::StateEvent event;
    event.detail = "ws://\"\\\xFF<script>\r\n/?a=%ZZ&&=&b\x01";
    log.event(event);
    log.bytes(capture::RecordKind::HandshakeRequest, Direction::Outgoing,
              QByteArray("GET /\"\\\x80 HTTP/1.1\r\nHost: x\r\nCookie: ;;=\xFF;a\r\n\r\n", 47));
    log.bytes(capture::RecordKind::HandshakeResponse, Direction::Incoming, QByteArray("\0\xFF no HTTP", 10));
    for (const QByteArray &payload :
         {QByteArray("\0nul", 4), QByteArray("\xED\xA0\x80 lone surrogate"), QByteArray("\xF4\x90\x80\x80"),
          QByteArray("\"\\\x7F\xE2\x80\xA8\xE2\x80\xAE"), QByteArray()})
        log.send(Direction::Incoming, Opcode::Text, payload);
    const QJsonArray all = entries(log);
    QCOMPARE(all.size(), 1);
    QVERIFY(!all[0]["response"_L1]["_headBase64"_L1].toString().isEmpty());
    const QJsonArray messages = all[0]["_webSocketMessages"_L1].toArray();
    QCOMPARE(messages.size(), 5);
    QCOMPARE(messages[0]["data"_L1].toString(), QString::fromUtf8("\0nul", 4));
    QCOMPARE(messages[1]["_encoding"_L1].toString(), u"base64"_s);
    QCOMPARE(messages[3]["data"_L1].toString(), QString::fromUtf8("\"\\\x7F\xE2\x80\xA8\xE2\x80\xAE"));
}

void TestHarExport::everyRandomCaptureFitsTheSchema()
{
    QRandomGenerator random(31);
    const auto store = capture::Store::create().store;
    for (int i = 0; i < 2000; ++i) {
        capture::Record record = capture::test::randomRecord(random, 60);
        record.head.connection = capture::ConnectionId{random.generate() % 5};
        record.head.time = store->origin() + std::chrono::milliseconds(i);
        store->append(record);
    }
    QVERIFY(entries(store, std::nullopt).size() > 5);
}

QTEST_GUILESS_MAIN(TestHarExport)
#include "tst_harexport.moc"
