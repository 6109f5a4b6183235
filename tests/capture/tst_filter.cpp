#include <QStandardPaths>
#include <QTest>

#include "capture/filterscan.h"
#include "capture/store.h"
#include "capture/tlsdetails.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe;
using namespace wireloupe::capture;

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void matches_data();
    void matches();
    void knowsEveryFlag();
    void findsDamage();
    void knowsCloseCodes();
    void looksIntoJson();
    void readsPayloadsOnlyForWords();
    void knowsWhatIsRequired();
    void saysWhatItDependsOn();
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
    note.head.payloadLength = 7;
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

RecordView viewOf(const Record &record)
{
    return {Row{0}, record.head, record.payload, record.compressedPayload, false};
}

bool passes(const QString &text, const RecordView &view)
{
    return Filter::parse(text).filter->matches(view);
}

bool passes(const char *text, const Record &record)
{
    return passes(QString::fromUtf8(text), viewOf(record));
}

QString matching(const Filter &filter)
{
    QString names;
    for (const auto &[name, record] : samples())
        if (filter.matches(viewOf(record)))
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
    // More than "and".
    add("op:ping or op:pong", "Pp");
    add("op:ping dir:in or op:pong", "p");
    add("op:ping or op:pong dir:out", "P");
    add("dir:in (op:pong or op:close)", "px");
    add("(op:ping or op:pong) (dir:in or dir:out 1)", "Pp");
    add("-(op:text or op:control) dir:in", "Rc3");
    add("-(hello or -op:text|binary)", "");
    add("-(op:text dir:in) hello", "TB");
    add("\"\"", "QRTtBcPpx3DSN");
    add("/HELLO/", "");
    add("/HELLO/i", "TtB");
    add("/^hello w/", "t");
    add("-/hello/i op:text|binary|continuation", "c");
    add("/o{2}db/ or /^r.st$/", "cx");
    add("conn:0", "QRSN");
    add("conn:1..3 dir:out", "TBPD");
    add("conn:2|7", "");
    add("size:1", "Pp");
    add("size:<2", "Pp");
    add("size:<=4 dir:in", "cp3");
    add("size:>=1k", "");
    add("size:4..6", "Bc");
    add("size:..3|22..", "QRPp3D");
    add("close:1000", "x");
    add("close:1000..1003|4000", "x");
    add("-close:1000 op:control", "PpD");
    add("close:>1000", "");
    add("flag:fin op:text", "Tt");
    add("flag:violation|injected", "");
    add("json:$", "Pp");
    add("json:$=1", "Pp");
}

void TestFilter::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Filter::Result result = Filter::parse(text);
    QVERIFY(result.filter);
    QCOMPARE(result.error, FilterError::None);
    QCOMPARE(matching(*result.filter), expected);
    QCOMPARE(result.filter->isEmpty(), text.remove(u'"').trimmed().isEmpty());

    // The same from a store.
    const auto store = Store::create().store;
    QString names;
    for (const auto &[name, record] : samples())
        store->append(record);
    for (const Row row : matchingRows(*store, *result.filter))
        names += samples()[toInt(row)].first;
    QCOMPARE(names, expected);
}

/// What one record is, told by what it passes.
void TestFilter::knowsEveryFlag()
{
    Record record = test::sent("x");
    for (const char *name : {"violation", "injected", "compressed", "altered", "dropped", "partial",
                             "damaged", "masked", "rsv1", "rsv2", "rsv3"}) {
        const QString filter = QStringLiteral("flag:") + QLatin1String(name);
        QVERIFY2(!passes(filter, viewOf(record)), name);
        Record flagged = record;
        flagged.head.flags = RecordFlags::fromInt(*bitsOf(FilterKey::Flag, QString::fromLatin1(name)));
        QVERIFY2(passes(filter, viewOf(flagged)), name);
        QVERIFY2(!passes("flag:fin", flagged), name);
    }
    RecordView marked = viewOf(record);
    QVERIFY(!passes(QStringLiteral("flag:marked"), marked));
    marked.isMarked = true;
    QVERIFY(passes(QStringLiteral("flag:marked"), marked));
    QVERIFY(passes(QStringLiteral("flag:violation|marked"), marked));
    QVERIFY(!passes(QStringLiteral("-flag:marked"), marked));
}

void TestFilter::findsDamage()
{
    const test::StoreFolder folder;
    {
        const auto store = test::createStore(folder.path("a.wlcap"));
        for (const char *text : {"sound", "rotten", "sound too"})
            store->append(test::sent(text));
    }
    QByteArray bytes = folder.contentOf("a.wlcap");
    bytes.replace("rotten", "rottem");
    folder.write("a.wlcap", bytes);
    const auto store = test::openStore(folder.path("a.wlcap"));
    store->waitUntilIndexed();
    const auto found = [&](const char *text) {
        return matchingRows(*store, *Filter::parse(QLatin1String(text)).filter);
    };
    RowSet damaged;
    damaged.append(Row{1});
    QCOMPARE(found("flag:damaged"), damaged);
    QCOMPARE(found("-flag:damaged").size(), 2);
}

void TestFilter::knowsCloseCodes()
{
    const Record close = test::frame(Direction::Incoming, wire::Opcode::Close, "\x03\xE9 bye");
    QVERIFY(passes("close:1001", close));
    QVERIFY(passes("close:1000|1001", close));
    QVERIFY(!passes("close:1000", close));
    QVERIFY(passes("close:1005", test::frame(Direction::Incoming, wire::Opcode::Close, "")));
    StateEvent event;
    event.kind = StateKind::Closed;
    event.closeCode = 1006;
    QVERIFY(passes("close:1006", test::event(event)));
    QVERIFY(!passes("close:1005", test::event(event)));
    QVERIFY(!passes("size:>0", test::event(event)));
    QVERIFY(!passes("close:0..9999", test::sent("\x03\xE9")));
}

void TestFilter::looksIntoJson()
{
    const Record text = test::sent(R"({"type":"chat","n":12345678901234567890})");
    QVERIFY(passes("json:$.type=chat", text));
    QVERIFY(passes("json:$.n=12345678901234567890 dir:out", text));
    QVERIFY(!passes("json:$.n=12345678901234567891", text));
    QVERIFY(!passes("json:$.type=chat", test::handshake(RecordKind::HandshakeRequest, R"({"type":"chat"})")));
}

void TestFilter::readsPayloadsOnlyForWords()
{
    QVERIFY(!Filter::parse(QStringLiteral("dir:in -op:ping")).filter->needsPayload());
    QVERIFY(Filter::parse(QStringLiteral("dir:in word")).filter->needsPayload());
    QVERIFY(Filter::parse(QStringLiteral("close:1000")).filter->needsPayload());
    QVERIFY(!Filter::parse(QStringLiteral("size:1 time:1 (conn:1 or flag:fin)")).filter->needsPayload());
    QVERIFY(Filter::parse(QStringLiteral("dir:in (op:ping or -json:$.a)")).filter->needsPayload());
    QVERIFY(!Filter().needsPayload());
}

/// What rows can be passed over for without a look at them.
void TestFilter::knowsWhatIsRequired()
{
    const auto required = [](const char *text) {
        const Filter filter = *Filter::parse(QString::fromUtf8(text)).filter; // owns the matcher
        const lens::TextMatcher *matcher = filter.required();
        return matcher ? matcher->text() : QString();
    };
    QCOMPARE(required("needle"), QStringLiteral("needle"));
    QCOMPARE(required("dir:in hay needle (x y)"), QStringLiteral("needle"));
    QCOMPARE(required("/ab+cde/ x"), QStringLiteral("cde"));
    for (const char *text :
         {"a or b", "-a", "-(a b)", "op:text", "1001", "a1", "\" a\"", "json:$.a=b", "/a|b/", ""})
        QVERIFY2(required(text).isEmpty(), text);
}

void TestFilter::saysWhatItDependsOn()
{
    const auto of = [](const char *text) { return *Filter::parse(QLatin1String(text)).filter; };
    QVERIFY(of("x -(flag:masked|marked or y)").dependsOnMarks());
    QVERIFY(!of("flag:masked").dependsOnMarks());
    QVERIFY(of("-flag:damaged").needsChecksums());
    QVERIFY(!of("flag:partial").needsChecksums());
}

void TestFilter::searchesWhatAPersonReads()
{
    // Not the bytes that an event or a close code is stored in.
    StateEvent event;
    event.number = 0x41414141;
    QVERIFY(!passes("A", test::event(event)));
    const Record close = test::frame(Direction::Incoming, wire::Opcode::Close, "\x41\x42 bye");
    QVERIFY(!passes("AB", close));
    QVERIFY(passes("16706", close));
}

void TestFilter::searchesTheInflatedForm()
{
    const auto store = Store::create().store;
    store->append(test::compressed(Direction::Incoming, "squeezed", "hello world"));
    const auto isFound = [&](const char *text) {
        return !matchingRows(*store, *Filter::parse(QLatin1String(text)).filter).isEmpty();
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
    const auto isFound = [&](const char *text) { return passes(text, test::event(secured)); };
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
    const auto isFound = [&](const char *text) { return passes(text, bytes); };
    QVERIFY(isFound("op:bytes"));
    QVERIFY(isFound("op:bytes dir:out frame"));
    QVERIFY(!isFound("op:text|binary|note|state"));
    QVERIFY(!isFound("-op:bytes"));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
