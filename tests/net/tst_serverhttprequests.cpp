#include <QTest>

#include "net/httptestclient.h"
#include "net/httptestserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;

/// Requests to the HTTP side of the local server: cut, pipelined, of another version, and about no messages.
class TestServerHttpRequests : public QObject
{
    Q_OBJECT

private slots:
    void takesRequestsCutAnywhere();
    void invitesBodies();
    void keepsConnections();
    void answersWhatIsPipelined();
    void speaksHttp10();
    void answersHeadAndOptions();
    void showsAPage();
};

void TestServerHttpRequests::takesRequestsCutAnywhere()
{
    HttpTestServer server;
    const QByteArray bytes =
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        HttpTestClient client(server.port);
        client.say(bytes.left(cut));
        client.socket().waitForBytesWritten();
        client.say(bytes.sliced(cut));
        QCOMPARE(client.answer().status, 204);
    }
    QCOMPARE(HttpTestClient(server.port).get("/?after=").number("last"), bytes.size() - 1);
}

void TestServerHttpRequests::invitesBodies()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.ask("POST /", "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n");
    QCOMPARE(client.answer().status, 100);
    client.say("1\r\na\r\n0\r\n\r\n");
    QCOMPARE(client.answer().status, 204);
    client.ask("POST /", "Expect: something\r\n", "a");
    QCOMPARE(client.answer().status, 417);
    ServerOptions options = withHttp();
    options.access.token = "secret";
    HttpTestServer closed(options);
    HttpTestClient stranger(closed.port);
    stranger.ask("POST /", "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n");
    QCOMPARE(stranger.answer().status, 401);
}

void TestServerHttpRequests::keepsConnections()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    for (int i = 1; i <= 20; ++i) {
        QCOMPARE(client.post("/", "a").status, 204);
        QCOMPARE(client.get("/?after=" + QByteArray::number(i - 1)).messages(), QByteArray::number(i) + ":a");
    }
    QVERIFY(!client.isAtEnd());
    client.ask("GET /?after=", "Connection: close\r\n");
    QCOMPARE(client.answer().field("Connection"), "close");
    QVERIFY(client.waitForEnd());
    QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closed");
}

void TestServerHttpRequests::answersWhatIsPipelined()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    QByteArray all;
    const QByteArray end = " HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 100; ++i)
        all +=
            "POST /" + end + "Content-Length: 1\r\n\r\nxGET /?after=" + QByteArray::number(i) + end + "\r\n";
    client.say(all + "GET /?after=100&wait=60" + end + "\r\nGET /?after=" + end + "\r\n");
    for (int i = 1; i <= 100; ++i) {
        QCOMPARE(client.answer().status, 204);
        QCOMPARE(client.answer().messages(), QByteArray::number(i) + ":x");
    }
    // The rest waits for the poll.
    QTRY_COMPARE(server.readers(), 1);
    HttpTestClient(server.port).post("/", "y");
    QCOMPARE(client.answer().messages(), "101:y");
    QCOMPARE(client.answer().number("last"), 101);
}

void TestServerHttpRequests::speaksHttp10()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.say("GET /?after= HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(client.answer().field("Connection"), "keep-alive");
    client.say("POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\na");
    QCOMPARE(client.answer().status, 204);
    QVERIFY(client.waitForEnd());
    HttpTestClient reader(server.port);
    reader.say("GET / HTTP/1.0\r\nAccept: text/event-stream\r\nLast-Event-ID: 0\r\n\r\n");
    const auto head = reader.answer();
    QCOMPARE(head.field("Transfer-Encoding"), "");
    QCOMPARE(reader.event(), ":");
    QCOMPARE(reader.event(), "id: 1\ndata: a");
    server.server->stop();
    QVERIFY(reader.event().startsWith("event: close"));
    QVERIFY(reader.waitForEnd());
}

void TestServerHttpRequests::answersHeadAndOptions()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.post("/", "a");
    client.ask("HEAD /?after=0&wait=60");
    const auto poll = client.answer("HEAD");
    QCOMPARE(poll.status, 200);
    QVERIFY(poll.field("Content-Length").toInt() > 0);
    client.ask("HEAD /", "Accept: text/event-stream\r\n");
    QCOMPARE(client.answer("HEAD").field("Content-Type"), "text/event-stream");
    client.ask("OPTIONS *");
    QCOMPARE(client.answer().field("Allow"), "GET, HEAD, POST, OPTIONS");
    client.ask("OPTIONS /", "Origin: http://a\r\nAccess-Control-Request-Method: POST\r\n");
    QCOMPARE(client.answer().field("Access-Control-Allow-Origin"), "*");
    QCOMPARE(client.get("/?after=0").messages(), "1:a");
}

void TestServerHttpRequests::showsAPage()
{
    HttpTestServer server;
    for (const QByteArray &before : {QByteArray(), QByteArray("/?after=")}) {
        HttpTestClient client(server.port);
        if (!before.isEmpty())
            QCOMPARE(client.get(before).status, 200);
        const auto page = client.get("/chat");
        QCOMPARE(page.status, 426);
        QVERIFY(page.body.contains("curl --get --data after=0 --data wait=30 'http://localhost/chat'"));
    }
}

QTEST_GUILESS_MAIN(TestServerHttpRequests)
#include "tst_serverhttprequests.moc"
