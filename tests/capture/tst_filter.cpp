#include <QStandardPaths>
#include <QTest>

#include "capture/filter.h"
#include "capture/store.h"
#include "capture/tlsdetails.h"
#include "records.h"

using namespace wireloupe;
using namespace wireloupe::capture;

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void matches_data();
    void matches();
    void readsPayloadsOnlyForWords();
    void searchesWhatAPersonReads();
    void searchesTheInflatedForm();
    void searchesTlsDetails();
    void knowsBytesMadeByHand();
};

namespace {

/// One of each, told apart by the letter that is shown for it.
QList<std::pair<QChar, Record>> samples()
{
    const auto of = [](Direction direction, wire::Opcode opcode, const char *payload) {
        return test::frame(direction, opcode, payload);
    };
    StateEvent opened;
    opened.kind = StateKind::Open;
    opened.detail = "127.0.0.1:9";
    Record note;
    note.head.kind = RecordKind::Note;
    note.payload = "my note";
    return {
        {u'Q', test::handshake(RecordKind::HandshakeRequest, "GET /chat HTTP/1.1\r\nHost: example\r\n\r\n")},
        {u'R', test::handshake(RecordKind::HandshakeResponse, "HTTP/1.1 101 Switching Protocols\r\n\r\n")},
        {u'T', of(Direction::Outgoing, wire::Opcode::Text, R"({"type":"chat"} Hello)")},
        {u't', of(Direction::Incoming, wire::Opcode::Text, "hello world")},
        {u'B', of(Direction::Outgoing, wire::Opcode::Binary, "\x01hello")},
        {u'c', of(Direction::Incoming, wire::Opcode::Continuation, "rest")},
        {u'P', of(Direction::Outgoing, wire::Opcode::Ping, "1")},
        {u'p', of(Direction::Incoming, wire::Opcode::Pong, "1")},
        {u'x', of(Direction::Incoming, wire::Opcode::Close, "\x03\xE8 goodbye")},
        {u'3', of(Direction::Incoming, static_cast<wire::Opcode>(3), "odd")},
        {u'D', of(Direction::Outgoing, static_cast<wire::Opcode>(13), "odd")},
        {u'S', test::event(opened)},
        {u'N', note},
    };
}

QString matching(const Filter &filter)
{
    QString names;
    for (const auto &[name, record] : samples())
        if (filter.matches(record))
            names += name;
    return names;
}

} // namespace

void TestFilter::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    add("", "QRTtBcPpx3DSN");
    add("   ", "QRTtBcPpx3DSN");
    add("dir:in", "Rtcpx3");
    add("dir:out", "QTBPD");
    add("-dir:in", "QTBPDSN");
    add("dir:in|out", "QRTtBcPpx3D");
    add("dir:in dir:out", "");
    add("op:text", "Tt");
    add("op:binary", "B");
    add("op:ping", "P");
    add("op:pong", "p");
    add("op:close", "x");
    add("op:continuation", "c");
    add("op:control", "PpxD");
    add("op:handshake", "QR");
    add("op:state", "S");
    add("op:note", "N");
    add("op:text|ping", "TtP");
    add("-op:control", "QRTtBc3SN");
    add("-op:control|handshake|state", "TtBc3N");
    add("op:control -op:ping", "pxD");
    add("OP:Text DIR:IN", "t");
    add("hello", "TtB");
    add("HELLO op:text", "Tt");
    add("hello world", "t");
    add("\"hello world\"", "t");
    add("\"world hello\"", "");
    add("world hello", "t");
    add("hello -world", "TB");
    add("-hello op:text|binary|continuation", "c");
    add("-\"hello world\" op:text", "T");
    add("\"type\":\"chat\"", "T");
    add("{\"type\":\"chat\"}", "T");
    add("op:text dir:in hello", "t");
    add("switching", "R");
    add("example", "Q");
    add("127.0.0.1", "S");
    add("1000", "x");
    add("goodbye", "x");
    add("note", "N");
}

void TestFilter::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Filter::Result result = Filter::parse(text);
    QVERIFY(result.filter);
    QCOMPARE(result.error, FilterError::None);
    QCOMPARE(matching(*result.filter), expected);
    QCOMPARE(result.filter->isEmpty(), text.trimmed().isEmpty());

    // The same from a store, where payloads are read only on demand.
    const auto store = Store::create().store;
    QString names;
    for (const auto &[name, record] : samples())
        store->append(record);
    for (qint64 row = 0; row < store->count(); ++row)
        if (result.filter->matches(*store, Row{row}))
            names += samples()[row].first;
    QCOMPARE(names, expected);
}

void TestFilter::readsPayloadsOnlyForWords()
{
    QVERIFY(!Filter::parse(QStringLiteral("dir:in -op:ping")).filter->needsPayload());
    QVERIFY(Filter::parse(QStringLiteral("dir:in word")).filter->needsPayload());
    QVERIFY(!Filter().needsPayload());
}

void TestFilter::searchesWhatAPersonReads()
{
    // Not the bytes that an event or a close code is stored in.
    StateEvent event;
    event.number = 0x41414141;
    QVERIFY(!Filter::parse(QStringLiteral("A")).filter->matches(test::event(event)));
    const Record close = test::frame(Direction::Incoming, wire::Opcode::Close, "\x41\x42 bye");
    QVERIFY(!Filter::parse(QStringLiteral("AB")).filter->matches(close));
    QVERIFY(Filter::parse(QStringLiteral("16706")).filter->matches(close));
}

void TestFilter::searchesTheInflatedForm()
{
    const auto store = Store::create().store;
    store->append(test::compressed(Direction::Incoming, "squeezed", "hello world"));
    const auto isFound = [&](const char *text) {
        return Filter::parse(QLatin1String(text)).filter->matches(*store, Row{0});
    };
    QVERIFY(isFound("hello"));
    QVERIFY(isFound("op:text world"));
    QVERIFY(!isFound("squeezed"));
}

void TestFilter::searchesTlsDetails()
{
    TlsDetails details;
    details.cipher = "TLS_AES_256_GCM_SHA384";
    details.chain = {{"secret der", "example.org", "An Authority", {}, {}}};
    details.errors = {"it has expired"};
    StateEvent secured;
    secured.kind = StateKind::Secured;
    secured.detail = details.serialize();
    const auto isFound = [&](const char *text) {
        return Filter::parse(QLatin1String(text)).filter->matches(test::event(secured));
    };
    for (const char *text : {"aes_256", "example.org", "\"an authority\"", "expired", "op:state example"})
        QVERIFY2(isFound(text), text);
    QVERIFY(!isFound("der"));
    secured.detail = "no details";
    QVERIFY(!isFound("details"));
}

void TestFilter::knowsBytesMadeByHand()
{
    Record bytes;
    bytes.head.kind = RecordKind::Bytes;
    bytes.head.direction = Direction::Outgoing;
    bytes.payload = "\x81\x05 no frame";
    const auto isFound = [&](const char *text) {
        return Filter::parse(QLatin1String(text)).filter->matches(bytes);
    };
    QVERIFY(isFound("op:bytes"));
    QVERIFY(isFound("op:bytes dir:out frame"));
    QVERIFY(!isFound("op:text|binary|note|state"));
    QVERIFY(!isFound("-op:bytes"));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
