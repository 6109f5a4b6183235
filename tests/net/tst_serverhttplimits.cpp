#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "net/httptestclient.h"
#include "net/httptestserver.h"
#include "net/rawclient.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::RecordKind;
using server::GuardAct;

/// What the HTTP side of the local server does with those who ask wrongly, too much, or do not listen.
class TestServerHttpLimits : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesTooLargeBodies();
    void judgesAccess();
    void judgesEachRequest();
    void countsSeats();
    void limitsRates();
    void skipsWhatSlowReadersMiss();
    void readsNoFasterThanItAnswers();
    void seesClientsLeave();
    void servesManyClients();
    void closesIdleConnections();
    void waitsForNoTrickle();
};

void TestServerHttpLimits::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n";
    row("method", "DELETE / HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    row("after", "GET /?after=x HTTP/1.1\r\nHost: a\r\n\r\n");
    row("wait", "GET /?after=0&wait=61 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("no host", "POST / HTTP/1.1\r\n\r\n");
    row("both lengths", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na");
    row("a bad length", post + "Content-Length: -1\r\n\r\n");
    row("a bad chunk", post + "Transfer-Encoding: chunked\r\n\r\nx\r\n");
    row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("an unknown coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("content coding", post + "Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", 415);
    row("no UTF-8", post + "Content-Length: 1\r\n\r\n\xFF");
    row("HTTP/2", "POST / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("behind another", "GET /?after= HTTP/1.1\r\nHost: a\r\n\r\nhello\r\n\r\n");
    row("a handshake behind another", "GET /?after= HTTP/1.1\r\nHost: a\r\n\r\n" + upgradeRequest(), 426);
}

void TestServerHttpLimits::refuses()
{
    QFETCH(const QByteArray, bytes);
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.say(bytes);
    auto answer = client.answer();
    if (bytes.startsWith("GET /?after= "))
        answer = client.answer();
    QTEST(answer.status, "status");
    QVERIFY(answer.field("Connection").contains("close"));
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(client.waitForEnd());
    QTRY_VERIFY(server.sink->story().endsWith("Open Closed"));
    QCOMPARE(server.sink->payloads(RecordKind::HandshakeRequest).last().isEmpty(), false);
    QVERIFY(server.sink->payloads(RecordKind::HandshakeResponse).last().contains(answer.body));
    QCOMPARE(HttpTestClient(server.port).get("/?after=").number("last"), 0);
}

void TestServerHttpLimits::refusesTooLargeBodies()
{
    ServerOptions options = withHttp();
    options.limits.maxMessagePayload = 1000;
    HttpTestServer server(options);
    QCOMPARE(HttpTestClient(server.port).post("/", QByteArray(1000, 'a')).status, 204);
    QCOMPARE(HttpTestClient(server.port).post("/", QByteArray(1001, 'a')).status, 413);
    HttpTestClient client(server.port);
    client.ask("POST /", "Transfer-Encoding: chunked\r\n", "3e8\r\n" + QByteArray(1000, 'a') + "\r\n1\r\n");
    QCOMPARE(client.answer().status, 413);
}

void TestServerHttpLimits::judgesAccess()
{
    ServerOptions options = withHttp();
    options.access.origins = {"http://good"};
    options.access.paths = {"/in"};
    options.access.token = "secret";
    options.access.tokenPlace = server::AccessOptions::TokenPlace::FirstMessage;
    HttpTestServer server(options);
    const auto statusOf = [&server](const QByteArray &start, const QByteArray &fields) {
        HttpTestClient client(server.port);
        client.ask(start, fields);
        return client.answer().status;
    };
    const QByteArray good = "Origin: http://good\r\n";
    const QByteArray bearer = good + "Authorization: Bearer secret\r\n";
    QCOMPARE(statusOf("GET /out?after=", bearer), 404);
    QCOMPARE(statusOf("GET /in?after=", "Origin: http://bad\r\n"), 403);
    QCOMPARE(statusOf("GET /in?after=", good), 401);
    QCOMPARE(statusOf("GET /in?after=", bearer), 200);
    QCOMPARE(statusOf("GET /in?after=&token=secret", good), 200);
    QCOMPARE(statusOf("POST /in?token=wrong", good), 401);
    QCOMPARE(statusOf("OPTIONS /in", good), 204);
    QCOMPARE(statusOf("OPTIONS /in", "Origin: http://bad\r\n"), 403);
    QCOMPARE(server.server->counters().of(GuardAct::RefusedAccess), 5U);
    // One and the same path, whichever way the token came.
    QCOMPARE(server.server->peerCount(), 1);
}

void TestServerHttpLimits::judgesEachRequest()
{
    ServerOptions options = withHttp();
    options.access.token = "secret";
    HttpTestServer server(options);
    HttpTestClient client(server.port);
    client.ask("GET /?after=", "Authorization: Bearer secret\r\n");
    QCOMPARE(client.answer().status, 200);
    const auto answer = client.get("/?after=");
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.field("WWW-Authenticate").startsWith("Bearer"));
    QVERIFY(client.waitForEnd());
}

void TestServerHttpLimits::countsSeats()
{
    ServerOptions options = withHttp();
    options.maxPeers = 2;
    HttpTestServer server(options);
    auto one = std::make_unique<HttpTestClient>(server.port);
    QCOMPARE(one->events("/").status, 200);
    RawSocket other = upgraded(server.port);
    QCOMPARE(HttpTestClient(server.port).events("/").status, 503);
    one.reset();
    QTRY_COMPARE(HttpTestClient(server.port).events("/").status, 200);
}

void TestServerHttpLimits::limitsRates()
{
    ServerOptions options = withHttp();
    options.guards.rate.messagesPerSecond = 1;
    options.guards.rate.messageBurst = 2;
    HttpTestServer server(options);
    HttpTestClient client(server.port);
    QCOMPARE(client.post("/", "a").status, 204);
    QCOMPARE(client.post("/", "a").status, 204);
    QCOMPARE(client.post("/", "a").status, 429);
    QCOMPARE(server.server->counters().of(GuardAct::ClosedRate), 1U);
    options.guards.rate.messagesPerSecond = 20;
    options.guards.rate.messageBurst = 1;
    options.guards.rate.reaction = server::RateLimit::Reaction::Delay;
    HttpTestServer slow(options);
    HttpTestClient patient(slow.port);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(patient.post("/", "a").status, 204);
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(slow.server->counters().of(GuardAct::DelayedRate) > 0);
}

void TestServerHttpLimits::skipsWhatSlowReadersMiss()
{
    ServerOptions options = withHttp();
    options.http.keptMessages = 10;
    HttpTestServer server(options);
    HttpTestClient slow(server.port);
    HttpTestClient fast(server.port);
    slow.socket().setReadBufferSize(1);
    slow.ask("GET /", "Accept: text/event-stream\r\n");
    QTRY_COMPARE(server.readers(), 1);
    fast.events("/");
    const QByteArray payload(256 << 10, 'x');
    constexpr int count = 200; // 50 MB, more than the system holds for anybody
    for (int i = 1; i <= count; ++i) {
        server.server->sendToAll(text(payload));
        const QByteArray id = "id: " + QByteArray::number(i) + '\n';
        QVERIFY2(fast.event().startsWith(id), id.constData());
    }
    slow.socket().setReadBufferSize(0);
    QCOMPARE(slow.answer().status, 200);
    QCOMPARE(slow.event(), ":");
    int got = 0;
    int missed = 0;
    QByteArray last;
    for (QByteArray event; !last.startsWith("id: 200\n"); last = event) {
        event = slow.event();
        QVERIFY(!event.isEmpty());
        if (event.startsWith("event: missed"))
            missed += event.mid(event.lastIndexOf(' ')).toInt();
        else
            ++got;
    }
    QVERIFY(missed > 0);
    QCOMPARE(got + missed, count);
    QCOMPARE(server.server->counters().of(GuardAct::DroppedOldestUnread), quint64(missed));
}

/// Who asks and does not read the answers is not read on, and holds no more than a few of them.
void TestServerHttpLimits::readsNoFasterThanItAnswers()
{
    HttpTestServer server;
    HttpTestClient client(server.port);
    client.post("/", QByteArray(1 << 20, 'x'));
    client.socket().setReadBufferSize(1);
    QByteArray requests;
    constexpr int count = 100;
    for (int i = 0; i < count; ++i)
        requests += "GET /?after=0 HTTP/1.1\r\nHost: a\r\n\r\n";
    client.say(requests);
    const auto answered = [&server] { return server.sink->payloads(RecordKind::HandshakeResponse).size(); };
    QTRY_VERIFY(answered() > 1);
    QTest::qWait(200); // for what must not happen
    QVERIFY2(answered() < count / 2, QByteArray::number(answered()).constData());
    client.socket().setReadBufferSize(0);
    client.socket().read(0);
    QTRY_COMPARE_WITH_TIMEOUT(answered(), count + 1, 30'000);
}

void TestServerHttpLimits::seesClientsLeave()
{
    ServerOptions options = withHttp();
    options.http.pathTimeout = 200ms;
    HttpTestServer server(options);
    auto stream = std::make_unique<HttpTestClient>(server.port);
    auto poll = std::make_unique<HttpTestClient>(server.port);
    stream->events("/");
    poll->ask("GET /?after=0&wait=60");
    QTRY_COMPARE(server.readers(), 2);
    stream.reset();
    QTRY_COMPARE(server.readers(), 1);
    poll->socket().abort();
    QTRY_COMPARE(server.server->peerCount(), 0);
    QTRY_COMPARE(server.sink->story().count("Closed"), 2);
}

void TestServerHttpLimits::servesManyClients()
{
    HttpTestServer server;
    std::vector<std::unique_ptr<HttpTestClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<HttpTestClient>(server.port));
        QCOMPARE(clients.back()->events("/").status, 200);
    }
    QTRY_COMPARE(server.readers(), 100);
    QCOMPARE(server.server->peerCount(), 1);
    HttpTestClient sender(server.port);
    for (int i = 1; i <= 20; ++i)
        QCOMPARE(sender.post("/", "m" + QByteArray::number(i)).status, 204);
    for (const auto &client : clients)
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(client->event(), "id: " + QByteArray::number(i) + "\ndata: m" + QByteArray::number(i));
}

void TestServerHttpLimits::closesIdleConnections()
{
    ServerOptions options = withHttp();
    options.http.idleTimeout = 100ms;
    HttpTestServer server(options);
    HttpTestClient client(server.port);
    QCOMPARE(client.get("/?after=").status, 200);
    QVERIFY(client.waitForEnd());
    QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closed");
}

void TestServerHttpLimits::waitsForNoTrickle()
{
    ServerOptions options = withHttp();
    options.handshakeTimeout = 200ms;
    HttpTestServer server(options);
    HttpTestClient client(server.port);
    client.get("/?after=");
    client.say("GET ");
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &client.socket(), [&client] { client.say("/"); });
    trickle.start(20);
    QCOMPARE(client.answer().status, 408);
    trickle.stop();
    HttpTestClient half(server.port);
    half.ask("POST /", "Transfer-Encoding: chunked\r\n", "5\r\n");
    QCOMPARE(half.answer().status, 408);
}

QTEST_GUILESS_MAIN(TestServerHttpLimits)
#include "tst_serverhttplimits.moc"
