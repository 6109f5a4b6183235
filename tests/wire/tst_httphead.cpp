#include <QTest>

#include "wire/httphead.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

Q_DECLARE_METATYPE(wireloupe::wire::HeadError)

namespace {

const QByteArray request = "GET /chat?room=1 HTTP/1.1\r\n"
                           "Host: server.example.com\r\n"
                           "upgrade:websocket\r\n"
                           "X-Empty:\r\n"
                           "X-Spaces: \t a b \t \r\n"
                           "\r\n";

struct Reading
{
    qsizetype taken = 0;
    bool isComplete = false;
    HeadError error = HeadError::None;
    QByteArray raw;

    bool operator==(const Reading &) const = default;
};

Reading read(const QList<QByteArray> &pieces, const Limits &limits = {})
{
    HeadReader reader(limits);
    Reading reading;
    for (const QByteArray &piece : pieces)
        reading.taken += reader.feed(piece);
    reading.isComplete = reader.isComplete();
    reading.error = reader.error();
    reading.raw = reader.raw();
    return reading;
}

HeadError errorOfRequest(const QByteArray &raw)
{
    HeadError error = HeadError::None;
    const auto head = parseRequestHead(raw, &error);
    return head.has_value() == (error == HeadError::None) ? error : HeadError::TooLarge;
}

HeadError errorOfResponse(const QByteArray &raw)
{
    HeadError error = HeadError::None;
    parseResponseHead(raw, &error);
    return error;
}

} // namespace

class TestHttpHead : public QObject
{
    Q_OBJECT

private slots:
    void readsUpToTheEndOfTheHead();
    void emptyLineBeforeTheHeadIsSkipped();
    void refusesWhatIsNoHead_data();
    void refusesWhatIsNoHead();
    void limits();
    void parsesRequests();
    void parsesResponses();
    void serializesWhatItParsed();
    void badRequests_data();
    void badRequests();
    void badResponses_data();
    void badResponses();
    void fieldLookup();
    void tokens();
};

void TestHttpHead::readsUpToTheEndOfTheHead()
{
    const QByteArray frames = "\x81\x01x\r\n\r\n";
    const Reading expected{request.size(), true, HeadError::None, request};
    for (const Split &split : splitsOf(request + frames))
        QVERIFY2(read(split.pieces) == expected, split.name.constData());
    for (qsizetype size = 0; size < request.size(); ++size) {
        const Reading reading = read({request.first(size)});
        QVERIFY(!reading.isComplete);
        QCOMPARE(reading.error, HeadError::None);
    }
}

/// RFC 9112 section 2.2.
void TestHttpHead::emptyLineBeforeTheHeadIsSkipped()
{
    const QByteArray late = "\r\n" + request;
    for (const Split &split : splitsOf(late)) {
        QVERIFY2(read(split.pieces).isComplete, split.name.constData());
        QCOMPARE(read(split.pieces).raw, late);
    }
    QCOMPARE(parseRequestHead(late)->target, QByteArray("/chat?room=1"));
    QCOMPARE(read({"\r\n\r\n"}).isComplete, true);
    QCOMPARE(errorOfRequest("\r\n\r\n"), HeadError::BadStartLine);
}

void TestHttpHead::refusesWhatIsNoHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HeadError>("error");
    QTest::addColumn<qsizetype>("taken");
    const auto row = [](const char *name, const QByteArray &bytes, HeadError error, qsizetype taken) {
        QTest::newRow(name) << bytes << error << taken;
    };
    row("TLS", QByteArray::fromHex("160301"), HeadError::BadStartLine, 1);
    row("NUL in the start line", QByteArray("GE\0T", 4), HeadError::BadStartLine, 3);
    row("DEL in a field", "GET / HTTP/1.1\r\nA: \x7f", HeadError::BadField, 20);
    row("LF alone", "GET / HTTP/1.1\nHost: a\n\n", HeadError::BadLineEnd, 15);
    row("CR alone", "GET / HTTP/1.1\rHost: a\r\n", HeadError::BadLineEnd, 16);
    row("two CR", "GET / HTTP/1.1\r\r\n", HeadError::BadLineEnd, 16);
}

void TestHttpHead::refusesWhatIsNoHead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const HeadError, error);
    QFETCH(const qsizetype, taken);
    const Reading expected{taken, false, error, bytes.first(taken)};
    for (const Split &split : splitsOf(bytes))
        QVERIFY2(read(split.pieces) == expected, split.name.constData());
}

void TestHttpHead::limits()
{
    Limits limits;
    limits.maxHeadSize = static_cast<quint32>(request.size());
    QVERIFY(read({request}, limits).isComplete);
    limits.maxHeadSize -= 1;
    QCOMPARE(read({request}, limits).error, HeadError::TooLarge);
    QCOMPARE(read({request}, limits).taken, static_cast<qsizetype>(limits.maxHeadSize));

    limits = {};
    limits.maxHeaderFields = 4;
    QVERIFY(read({request}, limits).isComplete);
    limits.maxHeaderFields = 3;
    QCOMPARE(read({request}, limits).error, HeadError::TooManyFields);
    QVERIFY(!read({request}, limits).isComplete);
}

void TestHttpHead::parsesRequests()
{
    const auto head = parseRequestHead(request);
    QVERIFY(head);
    QCOMPARE(head->method, QByteArray("GET"));
    QCOMPARE(head->target, QByteArray("/chat?room=1"));
    QCOMPARE(head->version, QByteArray("HTTP/1.1"));
    const HeaderFields fields{
        {"Host", "server.example.com"}, {"upgrade", "websocket"}, {"X-Empty", ""}, {"X-Spaces", "a b"}};
    QCOMPARE(head->fields, fields);
    QCOMPARE(parseRequestHead("GET /\xc3\xa4 HTTP/1.1\r\n\r\n")->target, QByteArray("/\xc3\xa4"));
}

void TestHttpHead::parsesResponses()
{
    const auto head = parseResponseHead("HTTP/1.1 101 Switching Protocols\r\nA: b\r\nA: c\r\n\r\n");
    QVERIFY(head);
    QCOMPARE(head->status, 101);
    QCOMPARE(head->reason, QByteArray("Switching Protocols"));
    QCOMPARE(head->fields, (HeaderFields{{"A", "b"}, {"A", "c"}}));
    QCOMPARE(parseResponseHead("HTTP/1.0 404 \r\n\r\n")->status, 404);
    QCOMPARE(parseResponseHead("HTTP/1.1 200\r\n\r\n")->reason, QByteArray());
}

void TestHttpHead::serializesWhatItParsed()
{
    const QByteArray canonical = "GET / HTTP/1.1\r\nHost: a\r\nx-y: Z, z\r\nHost: b\r\n\r\n";
    QCOMPARE(parseRequestHead(canonical)->serialize(), canonical);
    const QByteArray response = "HTTP/1.1 403 Not  today\r\nServer: \xfc\r\n\r\n";
    QCOMPARE(parseResponseHead(response)->serialize(), response);
}

void TestHttpHead::badRequests_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<HeadError>("error");
    const auto row = [](const char *name, const QByteArray &raw, HeadError error) {
        QTest::newRow(name) << raw << error;
    };
    row("nothing", "", HeadError::BadLineEnd);
    row("no empty line", "GET / HTTP/1.1\r\n", HeadError::BadLineEnd);
    row("LF alone", "GET / HTTP/1.1\n\r\n", HeadError::BadLineEnd);
    row("one word", "garbage\r\n\r\n", HeadError::BadStartLine);
    row("no target", "GET HTTP/1.1\r\n\r\n", HeadError::BadStartLine);
    row("empty target", "GET  HTTP/1.1\r\n\r\n", HeadError::BadStartLine);
    row("space in the target", "GET /a b HTTP/1.1\r\n\r\n", HeadError::BadStartLine);
    row("tab in the target", "GET /a\tb HTTP/1.1\r\n\r\n", HeadError::BadStartLine);
    row("bad method", "G@T / HTTP/1.1\r\n\r\n", HeadError::BadStartLine);
    row("bad version", "GET / HTTP/1.10\r\n\r\n", HeadError::BadStartLine);
    row("no version", "GET /\r\n\r\n", HeadError::BadStartLine);
    row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", HeadError::BadField);
    row("no name", "GET / HTTP/1.1\r\n: a\r\n\r\n", HeadError::BadField);
    row("space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", HeadError::BadField);
    row("folded value", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", HeadError::BadField);
    row("control character", "GET / HTTP/1.1\r\nA: b\x01\r\n\r\n", HeadError::BadField);
    row("line after the empty one", "GET / HTTP/1.1\r\n\r\nA: b\r\n\r\n", HeadError::BadField);
}

void TestHttpHead::badRequests()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const HeadError, error);
    QCOMPARE(errorOfRequest(raw), error);
}

void TestHttpHead::badResponses_data()
{
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const char *raw) { QTest::newRow(name) << QByteArray(raw); };
    row("a request", "GET / HTTP/1.1\r\n\r\n");
    row("no status", "HTTP/1.1\r\n\r\n");
    row("two digits", "HTTP/1.1 20 OK\r\n\r\n");
    row("four digits", "HTTP/1.1 2000 OK\r\n\r\n");
    row("no digits", "HTTP/1.1 abc OK\r\n\r\n");
    row("below 100", "HTTP/1.1 099 OK\r\n\r\n");
    row("two spaces", "HTTP/1.1  200 OK\r\n\r\n");
    row("another protocol", "ICY/1.1 200 OK\r\n\r\n");
    row("control character", "HTTP/1.1 200 O\x01K\r\n\r\n");
}

void TestHttpHead::badResponses()
{
    QFETCH(const QByteArray, raw);
    QCOMPARE(errorOfResponse(raw), HeadError::BadStartLine);
}

void TestHttpHead::fieldLookup()
{
    const HeaderFields fields{
        {"Connection", "keep-alive"}, {"host", "a"}, {"CONNECTION", " Upgrade ,x"}, {"Host", "b"}};
    QCOMPARE(fieldValue(fields, "HOST"), std::optional<QByteArray>("a"));
    QVERIFY(!fieldValue(fields, "Hos"));
    QCOMPARE(fieldCount(fields, "Host"), 2);
    QCOMPARE(fieldCount(fields, "Hosts"), 0);
    QCOMPARE(combinedValue(fields, "Host"), QByteArray("a, b"));
    QCOMPARE(combinedValue(fields, "None"), QByteArray());
    QVERIFY(hasToken(fields, "Connection", "upgrade"));
    QVERIFY(hasToken(fields, "connection", "Keep-Alive"));
    QVERIFY(!hasToken(fields, "connection", "keep"));
    QVERIFY(!hasToken(fields, "connection", "y"));
}

void TestHttpHead::tokens()
{
    QVERIFY(isToken("Sec-WebSocket-Key"));
    QVERIFY(isToken("!#$%&'*+-.^_`|~09azAZ"));
    for (const char *text : {"", "a b", "a:", "a,", "(a)", "a\"", "\xc3\xa4", "a/b", "a\t"})
        QVERIFY2(!isToken(text), text);
    QVERIFY(!isToken(QByteArrayView("a\0", 2)));
}

QTEST_APPLESS_MAIN(TestHttpHead)

#include "tst_httphead.moc"
