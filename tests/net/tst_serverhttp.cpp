#include <QElapsedTimer>
#include <QTest>

#include "net/httptestclient.h"
#include "net/httptestserver.h"
#include "net/rawclient.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::RecordKind;
using server::GuardAct;

namespace {

ServerOptions broadcasting()
{
    ServerOptions options = withHttp();
    options.plan.behavior.mode = server::Mode::Broadcast;
    return options;
}

const QByteArray emptyAnswer = "{\"last\":0,\"missed\":0,\"messages\":[]}";

} // namespace

/// The HTTP side of the local server, byte by byte: event streams, polls and messages by POST.
class TestServerHttp : public QObject
{
    Q_OBJECT

private slots:
    void isOffByDefault();
    void streamsEvents();
    void resumesStreams();
    void commentsInSilence();
    void polls();
    void longPollsWait();
    void longPollsEndWithoutAMessage();
    void onePathOneCount();
    void speaksToWebSocketsToo();
    void takesMessages();
    void takesLargeMessages();
    void stops();
    void restarts();
    void isClosedByTheUser();
    void changesItsPlan();
    void recordsEverything();
};

void TestServerHttp::isOffByDefault()
{
    HttpTestServer server{ServerOptions()};
    QCOMPARE(HttpTestClient(server.port).events("/").status, 426);
    QCOMPARE(HttpTestClient(server.port).get("/?after=0").status, 426);
    QCOMPARE(HttpTestClient(server.port).post("/", "a").status, 405);
}

void TestServerHttp::streamsEvents()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    const auto head = client.events("/a?b=c");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Type"), "text/event-stream");
    QCOMPARE(head.field("Transfer-Encoding"), "chunked");
    QCOMPARE(head.field("Cache-Control"), "no-store");
    QCOMPARE(server.server->peers().first().target, "/a?b=c");
    QTRY_COMPARE(server.readers(), 1);
    server.server->sendToAll(text("first\nsecond"));
    server.server->sendToAll(binary(QByteArray("\0\1", 2)));
    QCOMPARE(client.event(), "id: 1\ndata: first\ndata: second");
    QCOMPARE(client.event(), "id: 2\nevent: binary\ndata: AAE=");
    const PeerInfo peer = server.server->peers().first();
    QCOMPARE(peer.framesOut, 2U);
    QCOMPARE(peer.bytesOut, 14U);
}

void TestServerHttp::resumesStreams()
{
    ServerOptions options = withHttp();
    options.http.keptMessages = 3;
    HttpTestServer server(options);
    HttpTestClient sender(server.port);
    for (const char *each : {"a", "b", "c", "d", "e"})
        QCOMPARE(sender.post("/", each).status, 204);
    HttpTestClient behind(server.port);
    behind.events("/", "Last-Event-ID: 3\r\n");
    QCOMPARE(behind.event(), "id: 4\ndata: d");
    QCOMPARE(behind.event(), "id: 5\ndata: e");
    HttpTestClient farBehind(server.port);
    farBehind.events("/?lastEventId=1");
    QCOMPARE(farBehind.event(), "event: missed\ndata: 1");
    QCOMPARE(farBehind.event(), "id: 3\ndata: c");
    HttpTestClient fromNow(server.port);
    fromNow.events("/");
    sender.post("/", "f");
    QCOMPARE(fromNow.event(), "id: 6\ndata: f");
    // That was missed before the stream began: nobody was too slow.
    QCOMPARE(server.server->counters().of(GuardAct::DroppedOldestUnread), 0U);
}

void TestServerHttp::commentsInSilence()
{
    ServerOptions options = withHttp();
    options.http.commentInterval = 20ms;
    HttpTestServer server(options);
    HttpTestClient client(server.port);
    client.events("/");
    QCOMPARE(client.event(), ":");
    QCOMPARE(client.event(), ":");
    server.server->sendToAll(text("a"));
    QByteArray event = ":";
    while (event == ":")
        event = client.event();
    QCOMPARE(event, "id: 1\ndata: a");
}

void TestServerHttp::polls()
{
    ServerOptions options = withHttp();
    options.http.keptMessages = 2;
    HttpTestServer server(options);
    HttpTestClient client(server.port);
    auto answer = client.get("/?after=");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Type"), "application/json");
    QCOMPARE(answer.body, emptyAnswer);
    for (const char *each : {"a", "\"", "c"})
        client.post("/", each);
    answer = client.get("/?after=0");
    QCOMPARE(answer.messages(), "2:\" 3:c");
    QCOMPARE(answer.number("last"), 3);
    QCOMPARE(answer.number("missed"), 1);
    QCOMPARE(client.get("/?after=2").messages(), "3:c");
    answer = client.get("/?after=3");
    QCOMPARE(answer.messages(), "");
    QCOMPARE(answer.number("last"), 3);
    QCOMPARE(client.get("/?after=").number("last"), 3);
    client.post("/", QByteArray("\0\xFF", 2), "Content-Type: application/octet-stream\r\n");
    QCOMPARE(client.get("/?after=3").messages(), "4=AP8=");
}

void TestServerHttp::longPollsWait()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.ask("GET /?after=0&wait=60");
    QTRY_COMPARE(server.readers(), 1);
    server.server->sendToAll(text("a"));
    QCOMPARE(client.answer().messages(), "1:a");
    // What is there already is not waited for.
    QCOMPARE(client.get("/?after=0&wait=60").messages(), "1:a");
    client.ask("GET /?after=&wait=60");
    QTRY_COMPARE(server.readers(), 1);
    server.server->sendToAll(text("b"));
    QCOMPARE(client.answer().messages(), "2:b");
}

void TestServerHttp::longPollsEndWithoutAMessage()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    QElapsedTimer timer;
    timer.start();
    const auto answer = client.get("/?after=0&wait=1");
    QVERIFY(timer.elapsed() >= 950);
    QCOMPARE(answer.body, emptyAnswer);
    QCOMPARE(client.get("/?after=").status, 200);
}

void TestServerHttp::onePathOneCount()
{
    HttpTestServer server;
    HttpTestClient one(server.port);
    HttpTestClient other(server.port);
    HttpTestClient elsewhere(server.port);
    one.events("/a");
    other.events("/a?lastEventId=0");
    elsewhere.events("/a?room=1");
    QCOMPARE(server.server->peerCount(), 2);
    HttpTestClient sender(server.port);
    sender.post("/a", "x");
    sender.post("/a?room=1", "y");
    QCOMPARE(one.event(), "id: 1\ndata: x");
    QCOMPARE(other.event(), "id: 1\ndata: x");
    QCOMPARE(elsewhere.event(), "id: 1\ndata: y");
}

void TestServerHttp::speaksToWebSocketsToo()
{
    HttpTestServer server(broadcasting());
    RawSocket webSocket = upgraded(server.port);
    HttpTestClient client(server.port);
    client.events("/");
    client.ask("GET /");
    webSocket.sayFrame(wire::Opcode::Text, "from a WebSocket");
    QCOMPARE(webSocket.frame()->payload, "from a WebSocket");
    QCOMPARE(client.event(), "id: 1\ndata: from a WebSocket");
    QCOMPARE(HttpTestClient(server.port).post("/", "by POST").status, 204);
    QCOMPARE(webSocket.frame()->payload, "by POST");
    QCOMPARE(client.event(), "id: 2\ndata: by POST");
}

void TestServerHttp::takesMessages()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    const auto answer = client.post("/", "Gr\xC3\xBC\xC3\x9F"
                                         "e");
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.body, "");
    client.post("/", "");
    client.post("/", "\xFF", "Content-Type: Application/Octet-Stream; a=b\r\n");
    client.ask("POST /", "Transfer-Encoding: chunked\r\n", "2\r\nab\r\n1\r\nc\r\n0\r\nX: y\r\n\r\n");
    QCOMPARE(client.answer().status, 204);
    QCOMPARE(client.get("/?after=0").messages(), "1:Gr\xC3\xBC\xC3\x9F"
                                                 "e 2: 3=/w== 4:abc");
    QCOMPARE(server.server->peers().first().framesIn, 4U);
}

void TestServerHttp::takesLargeMessages()
{
    HttpTestServer server;
    HttpTestClient reader(server.port);
    reader.events("/");
    HttpTestClient sender(server.port);
    const QByteArray large(3 << 20, 'x');
    QCOMPARE(sender.post("/", large).status, 204);
    QCOMPARE(reader.event(), "id: 1\ndata: " + large);
    QCOMPARE(sender.get("/?after=0").messages(), "1:" + large);
}

void TestServerHttp::stops()
{
    HttpTestServer server;
    HttpTestClient stream(server.port);
    HttpTestClient poll(server.port);
    HttpTestClient idle(server.port);
    HttpTestClient half(server.port);
    stream.events("/");
    idle.get("/?after=");
    poll.ask("GET /?after=0&wait=60");
    half.say("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe");
    QTRY_COMPARE(server.sink->story().count("Open"), 4);
    QTRY_COMPARE(server.readers(), 2);
    server.server->stop();
    QCOMPARE(stream.event(), "event: close\ndata: {\"code\":1001,\"reason\":\"\"}");
    stream.event();
    QVERIFY(stream.isBodyComplete());
    const auto answer = poll.answer();
    QCOMPARE(answer.body, emptyAnswer);
    QCOMPARE(answer.field("Connection"), "close");
    for (HttpTestClient *client : {&stream, &poll, &idle, &half})
        QVERIFY(client->waitForEnd());
    QTRY_COMPARE(server.state, ServerState::Stopped);
    QCOMPARE(server.server->peerCount(), 0);
    QCOMPARE(server.sink->story().count("Closed"), 4);
}

void TestServerHttp::restarts()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.post("/", "a");
    client.post("/", "b");
    QVERIFY(server.start(withHttp()));
    QVERIFY(client.waitForEnd());
    // Who comes from before reads all that there is now.
    HttpTestClient again(server.port);
    again.post("/", "c");
    QCOMPARE(again.get("/?after=2").messages(), "1:c");
    QVERIFY(server.start(ServerOptions()));
    QCOMPARE(HttpTestClient(server.port).get("/?after=").status, 426);
    QCOMPARE(server.server->peerCount(), 0);
}

void TestServerHttp::isClosedByTheUser()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.events("/");
    server.server->disconnectPeer(server.server->peers().first().id, 4000, "enough");
    QCOMPARE(client.event(), "event: close\ndata: {\"code\":4000,\"reason\":\"enough\"}");
    client.event();
    QVERIFY(client.isBodyComplete());
    QTRY_COMPARE(server.server->peerCount(), 0);
    // The connection is there for more.
    QCOMPARE(client.get("/?after=").status, 200);
    QCOMPARE(server.server->peerCount(), 1);
}

void TestServerHttp::changesItsPlan()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.events("/");
    server::ServerPlan plan;
    plan.behavior.echo.prefix = "again: ";
    server.server->setPlan(plan);
    HttpTestClient(server.port).post("/", "a");
    QCOMPARE(client.event(), "id: 1\ndata: again: a");
}

void TestServerHttp::recordsEverything()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.post("/", "hello");
    const QByteArray poll = client.get("/?after=0").body;
    client.events("/");
    client.socket().disconnectFromHost();
    QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closed");
    QVERIFY(server.sink->states().last().closedByPeer);
    const auto requests = server.sink->payloads(RecordKind::HandshakeRequest);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0), "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello");
    QVERIFY(requests.at(1).startsWith("GET /?after=0 "));
    const auto responses = server.sink->payloads(RecordKind::HandshakeResponse);
    QCOMPARE(responses.size(), 3);
    QVERIFY(responses.at(0).startsWith("HTTP/1.1 204 "));
    QVERIFY(responses.at(1).endsWith("\r\n\r\n" + poll));
    QVERIFY(responses.at(2).contains("text/event-stream"));
}

QTEST_GUILESS_MAIN(TestServerHttp)
#include "tst_serverhttp.moc"
