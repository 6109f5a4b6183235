#include <QTest>

#include "server/httprequest.h"

using namespace wireloupe;
using namespace wireloupe::server;
using Use = HttpRequest::Use;

Q_DECLARE_METATYPE(wireloupe::server::HttpRequest::Use)

namespace {

wire::RequestHead headOf(const QByteArray &start, const QByteArray &fields = {})
{
    const auto head = wire::parseRequestHead(start + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
    return head.value_or(wire::RequestHead());
}

const QByteArray events = "Accept: text/event-stream\r\n";

} // namespace

class TestHttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsForHttp_data();
    void whatIsForHttp();
    void uses_data();
    void uses();
    void targetsOfBehaviors_data();
    void targetsOfBehaviors();
    void refusals_data();
    void refusals();
    void headNeverWaits();
    void access();
};

void TestHttpRequest::whatIsForHttp_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isForHttp");
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &fields, bool is) {
        QTest::newRow(name) << start << fields << is;
    };
    row("a page", "GET /", "", false);
    row("a page of a browser", "GET /?room=1", "Accept: text/html,*/*;q=0.8\r\n", false);
    row("curl", "GET /", "Accept: */*\r\n", false);
    row("the head of a page", "HEAD /", "", false);
    row("a handshake", "GET /", "Upgrade: websocket\r\n", false);
    row("a handshake with after", "GET /?after=1", "Upgrade: websocket\r\n", false);
    row("an event stream", "GET /", events, true);
    row("one among others", "GET /", "Accept: a/b, Text/Event-Stream;q=0.5\r\n", true);
    row("its head", "HEAD /", events, true);
    row("a poll", "GET /?after=3", "", true);
    row("from now", "GET /?a=b&after=", "", true);
    row("a wait without after", "GET /?wait=3", "", true);
    row("another parameter", "GET /?thereafter=3", "", false);
    row("a message", "POST /", "", true);
    row("a preflight", "OPTIONS /", "", true);
    row("a method that is not served", "DELETE /", "", true);
}

void TestHttpRequest::whatIsForHttp()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, fields);
    QTEST(isForHttp(headOf(start, fields)), "isForHttp");
}

void TestHttpRequest::uses_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Use>("use");
    QTest::addColumn<qint64>("after"); // -1: none
    QTest::addColumn<int>("wait");
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &fields, Use use,
                        qint64 after,
                        int wait = 0) { QTest::newRow(name) << start << fields << use << after << wait; };
    row("events", "GET /", events, Use::EventStream, -1);
    row("events again", "GET /", events + "Last-Event-ID: 17\r\n", Use::EventStream, 17);
    row("events by the query", "GET /?lastEventId=17", events, Use::EventStream, 17);
    row("the field goes first", "GET /?lastEventId=17", events + "Last-Event-ID: 18\r\n", Use::EventStream,
        18);
    row("an id of somebody else", "GET /", events + "Last-Event-ID: abc\r\n", Use::EventStream, -1);
    row("a poll", "GET /?after=9223372036854775807", "", Use::Poll, 9'223'372'036'854'775'807);
    row("a long poll", "GET /?wait=60&after=0", "", Use::Poll, 0, 60);
    row("from now", "GET /?after=", "", Use::Poll, -1);
    row("from now, long", "GET /?after&wait=1", "", Use::Poll, -1, 1);
    row("a message", "POST /?after=x", "", Use::Send, -1);
    row("options", "OPTIONS /", "", Use::Options, -1);
    row("options of the server", "OPTIONS *", "", Use::Options, -1);
}

void TestHttpRequest::uses()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, fields);
    QFETCH(const qint64, after);
    const HttpRequest request = readHttpRequest(headOf(start, fields));
    QCOMPARE(request.refusal, 0);
    QVERIFY(request.why.isEmpty());
    QTEST(request.use, "use");
    QCOMPARE(request.after ? static_cast<qint64>(*request.after) : -1, after);
    QTEST(int(request.wait.count()), "wait");
}

void TestHttpRequest::targetsOfBehaviors_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("isTokenTaken");
    QTest::addColumn<QByteArray>("seen");
    QTest::newRow("as it is") << QByteArray("/chat?room=1&b=%20") << false
                              << QByteArray("/chat?room=1&b=%20");
    QTest::newRow("ours") << QByteArray("/chat?after=1&wait=2&lastEventId=3") << false << QByteArray("/chat");
    QTest::newRow("between") << QByteArray("/chat?room=1&after=1&b=c&wait=3") << false
                             << QByteArray("/chat?room=1&b=c");
    QTest::newRow("token of the behaviour")
        << QByteArray("/?token=a&after=1") << false << QByteArray("/?token=a");
    QTest::newRow("token of ours") << QByteArray("/?token=a&after=1") << true << QByteArray("/");
    QTest::newRow("absolute") << QByteArray("http://a:80/chat?after=&x=/") << false
                              << QByteArray("/chat?x=/");
    QTest::newRow("similar names") << QByteArray("/?afters=1&xwait=2") << false
                                   << QByteArray("/?afters=1&xwait=2");
}

void TestHttpRequest::targetsOfBehaviors()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const bool, isTokenTaken);
    QTEST(readHttpRequest(headOf("GET " + asked, events), isTokenTaken).target, "seen");
}

void TestHttpRequest::refusals_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    const QByteArray end = " HTTP/1.1\r\nHost: a\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &raw, int status = 400) {
        QTest::newRow(name) << raw << status;
    };
    row("after is no number", "GET /?after=x" + end);
    row("after below 0", "GET /?after=-1" + end);
    row("after too large", "GET /?after=99999999999999999999" + end);
    row("after, then a space", "GET /?after=1+" + end);
    row("no after", "GET /?wait=1" + end);
    row("wait is no number", "GET /?after=1&wait=x" + end);
    row("wait 0", "GET /?after=1&wait=0" + end);
    row("wait too long", "GET /?after=1&wait=61" + end);
    row("wait empty", "GET /?after=1&wait=" + end);
    row("an unknown method", "PATCH /" + end, 405);
    row("no host", "POST / HTTP/1.1\r\n\r\n");
    row("two hosts", "POST / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
    row("HTTP/2", "POST / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("no path", "POST *" + end);
    row("compressed", "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\n\r\n", 415);
    row("not compressed", "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: Identity\r\n\r\n", 0);
    row("no host in HTTP/1.0", "POST / HTTP/1.0\r\n\r\n", 0);
}

void TestHttpRequest::refusals()
{
    QFETCH(const QByteArray, raw);
    const auto head = wire::parseRequestHead(raw);
    QVERIFY(head);
    const HttpRequest request = readHttpRequest(*head);
    QTEST(request.refusal, "status");
    QCOMPARE(request.why.isEmpty(), request.refusal == 0);
    QVERIFY(!request.why.endsWith('.'));
}

void TestHttpRequest::headNeverWaits()
{
    const HttpRequest request = readHttpRequest(headOf("HEAD /?after=1&wait=5"));
    QVERIFY(request.isHead);
    QCOMPARE(request.wait.count(), 0);
}

void TestHttpRequest::access()
{
    AccessOptions options;
    options.token = "secret";
    const QByteArray header = "Authorization: Bearer secret\r\n";
    QCOMPARE(judgeHttp(headOf("POST /"), options), AccessRefusal::Token);
    QCOMPARE(judgeHttp(headOf("POST /", header), options), AccessRefusal::None);
    QCOMPARE(judgeHttp(headOf("POST /?token=secret"), options), AccessRefusal::Token);
    QCOMPARE(judgeHttp(headOf("OPTIONS /"), options), AccessRefusal::None);
    options.tokenPlace = AccessOptions::TokenPlace::FirstMessage;
    QCOMPARE(judgeHttp(headOf("POST /"), options), AccessRefusal::Token);
    QCOMPARE(judgeHttp(headOf("POST /", header), options), AccessRefusal::None);
    QCOMPARE(judgeHttp(headOf("POST /?token=secret"), options), AccessRefusal::None);
    QCOMPARE(judgeHttp(headOf("POST /?token=secre"), options), AccessRefusal::Token);
    AccessOptions basic;
    basic.user = "a";
    basic.password = "b";
    basic.paths = {"/in"};
    QCOMPARE(judgeHttp(headOf("POST /in"), basic), AccessRefusal::Basic);
    QCOMPARE(judgeHttp(headOf("OPTIONS /in"), basic), AccessRefusal::None);
    QCOMPARE(judgeHttp(headOf("OPTIONS /out"), basic), AccessRefusal::Path);
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
