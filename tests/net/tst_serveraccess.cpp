#include <QSet>
#include <QTest>

#include "net/commandrun.h"
#include "net/endpoints.h"
#include "net/rawclient.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using Place = server::AccessOptions::TokenPlace;
using wire::Opcode;

namespace {

/// What curl has been answered.
struct Answer
{
    QByteArray head;
    QByteArray body;

    int status() const { return head.mid(9, 3).toInt(); }
    bool has(const QByteArray &field) const { return head.contains("\r\n" + field + "\r\n"); }
};

} // namespace

/// Whom the local server lets in, and what it answers the others: asked by curl and by a raw client.
class TestServerAccess : public QObject
{
    Q_OBJECT

private slots:
    void answersCurl_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QStringList &arguments, int status,
                            const QByteArray &field, const QByteArray &body) {
            QTest::newRow(name) << arguments << status << field << body;
        };
        row("GET", {}, 426, "Upgrade: websocket", "This is a WebSocket server");
        row("browser", {u"-H"_s, u"Accept: text/html"_s}, 426, "Content-Type: text/html; charset=utf-8",
            "<h1>");
        row("h2c", {u"--http2"_s}, 426, "Sec-WebSocket-Version: 13", "This is a WebSocket server");
        row("HEAD", {u"--head"_s}, 426, "Upgrade: websocket", "");
        row("OPTIONS", {u"-X"_s, u"OPTIONS"_s}, 204, "Allow: GET, HEAD, OPTIONS", "");
        row("POST", {u"--data"_s, u"x"_s}, 405, "Allow: GET", "GET");
        row("large POST", {u"--data-binary"_s, QString(100'000, u'x')}, 405, "Allow: GET", "GET");
        row("HTTP/1.0", {u"--http1.0"_s}, 505, "Connection: close", "HTTP/1.1");
        row("no host", {u"-H"_s, u"Host:"_s}, 400, "Connection: close", "Host");
        row("large head", {u"-H"_s, u"X: "_s + QString(70'000, u'x')}, 431, "Connection: close", "larger");
        row("version", upgrading(u"Sec-WebSocket-Version: 8"_s), 426, "Sec-WebSocket-Version: 13",
            "version 13");
        row("extensions",
            upgrading(u"Sec-WebSocket-Version: 13"_s) + field(u"Sec-WebSocket-Extensions: a;;"_s), 400,
            "Connection: close", "grammar");
    }

    void answersCurl()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, body);
        TestServer server;
        QVERIFY(server.start());
        const Answer answer = curl(server, u"/x?y=1"_s, arguments);
        QTEST(answer.status(), "status");
        QVERIFY2(answer.has(field), answer.head.constData());
        QVERIFY2(body.isEmpty() ? answer.body.isEmpty() : answer.body.contains(body),
                 answer.body.constData());
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        QCOMPARE(server.sink->states().last().cause, Cause::HandshakeInvalid);
        const auto recorded = server.sink->payloads(capture::RecordKind::HandshakeResponse);
        QCOMPARE(recorded, QList<QByteArray>{answer.head + answer.body});
    }

    void namesTheAddressThatWasAskedFor()
    {
        TestServer server;
        QVERIFY(server.start());
        const QByteArray authority = "127.0.0.1:" + QByteArray::number(server.port);
        QVERIFY(curl(server, u"/chat?x=1"_s, {}).body.contains("    ws://" + authority + "/chat?x=1\n"));
        QVERIFY(curl(server, u"/"_s, {u"-H"_s, u"Host: my.example:81"_s})
                    .body.contains("    ws://my.example:81/\n"));
        QVERIFY(
            curl(server, u"/"_s, {u"-H"_s, u"Host: <x>"_s}).body.contains("    ws://" + authority + "/\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<server::AccessOptions>("access");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("field");
        server::AccessOptions paths, origins, header, query, user;
        paths.paths = {"/chat"};
        origins.origins = {"https://good.example"};
        header.token = query.token = "s3cret";
        query.tokenPlace = Place::Query;
        user.user = "a";
        user.password = "s3cret";
        const auto row = [](const char *name, const server::AccessOptions &access, const QByteArray &target,
                            const QByteArray &fields, int status, const QByteArray &field) {
            QTest::newRow(name) << access << target << fields << status << field;
        };
        const QByteArray close = "Connection: close";
        row("path", paths, "/other", {}, 404, close);
        row("right path", paths, "/chat?x", {}, 101, "Upgrade: websocket");
        row("origin", origins, "/", "Origin: https://evil.example\r\n", 403, close);
        row("right origin", origins, "/", "Origin: https://good.example\r\n", 101, "Upgrade: websocket");
        row("token", header, "/", "Authorization: Bearer wrong\r\n", 401,
            "WWW-Authenticate: Bearer realm=\"Wireloupe\"");
        row("right token", header, "/", "Authorization: Bearer s3cret\r\n", 101, "Upgrade: websocket");
        row("query", query, "/?token=x", {}, 401, "WWW-Authenticate: Bearer realm=\"Wireloupe\"");
        row("right query", query, "/?token=s%33cret", {}, 101, "Upgrade: websocket");
        row("Basic", user, "/", {}, 401, "WWW-Authenticate: Basic realm=\"Wireloupe\", charset=\"UTF-8\"");
        row("right Basic", user, "/", "Authorization: Basic YTpzM2NyZXQ=\r\n", 101, "Upgrade: websocket");
    }

    void refuses()
    {
        QFETCH(const server::AccessOptions, access);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, fields);
        QFETCH(const int, status);
        QFETCH(const QByteArray, field);
        TestServer server;
        ServerOptions options;
        options.access = access;
        QVERIFY(server.start(options));
        RawSocket peer(server.port);
        peer.say(upgradeRequest(target, fields));
        const Answer answer{peer.head(), {}};
        QCOMPARE(answer.status(), status);
        QVERIFY2(answer.has(field), answer.head.constData());
        if (status == 101) {
            QTRY_COMPARE(server.sink->story(), "Listening Connecting Open");
            return;
        }
        const QByteArray body = peer.rest();
        QVERIFY(body.size() > 10 && !body.contains("s3cret"));
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Failed");
        const auto end = server.sink->states().last();
        QCOMPARE(end.cause, Cause::AccessRefused);
        QCOMPARE(end.number, status);
        QVERIFY(!end.detail.isEmpty() && body.startsWith(end.detail));
    }

    void asksForATokenByTheFirstMessage()
    {
        TestServer server;
        ServerOptions options = askingFirst();
        options.plan.behavior.mode = server::Mode::Broadcast;
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        RawSocket waiting = upgraded(server.port);
        peer.sayFrame(Opcode::Text, "s3cret");
        QTRY_COMPARE(server.server->peerCount(), 1);
        peer.sayFrame(Opcode::Text, "hello");
        // Neither the token nor anything else has been answered before, and who waits hears nothing.
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "hello");
        server.server->sendToAll(text("to all"));
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "to all");
        waiting.sayFrame(Opcode::Ping, "alive");
        const auto pong = waiting.frame();
        QVERIFY(pong && pong->header.opcode == Opcode::Pong);
        waiting.sayFrame(Opcode::Text, "s3cret");
        QTRY_COMPARE(server.server->peerCount(), 2);
    }

    void takesATokenAndMoreAtOnce()
    {
        TestServer server;
        QVERIFY(server.start(askingFirst()));
        RawSocket peer(server.port);
        peer.say(upgradeRequest() + RawSocket::masked(Opcode::Text, "s3cret") +
                 RawSocket::masked(Opcode::Text, "hello"));
        peer.head();
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "hello");
    }

    void closesWithoutTheToken_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("wrong") << RawSocket::masked(Opcode::Text, "guess") << QByteArray("not the token");
        QTest::newRow("none") << RawSocket::masked(Opcode::Ping, "x") << QByteArray("in time");
    }

    void closesWithoutTheToken()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, why);
        TestServer server;
        ServerOptions options = askingFirst();
        options.handshakeTimeout = 500ms;
        QVERIFY(server.start(options));
        RawSocket peer = upgraded(server.port);
        peer.say(message);
        auto frame = peer.frame();
        if (frame && frame->header.opcode == Opcode::Pong)
            frame = peer.frame();
        QVERIFY(frame && frame->header.opcode == Opcode::Close);
        const auto close = wire::parseClosePayload(frame->payload);
        QCOMPARE(close.code, 1008);
        QVERIFY(close.reason.contains(why));
        peer.sayFrame(Opcode::Close, wire::closePayload(1008));
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Failed");
        for (const auto &state : server.sink->states().last(2)) {
            QCOMPARE(state.cause, Cause::AccessRefused);
            QCOMPARE(state.number, 1008);
            QVERIFY(state.detail.contains(why));
        }
        QCOMPARE(server.server->peerCount(), 0);
    }

    void takesSoManyPeersAndNoMore()
    {
        TestServer server;
        ServerOptions options;
        options.maxPeers = 2;
        QVERIFY(server.start(options));
        RawSocket silent(server.port); // who has not asked yet takes no place
        RawSocket first = upgraded(server.port);
        auto second = std::make_unique<RawSocket>(upgraded(server.port));
        RawSocket third(server.port);
        third.say(upgradeRequest());
        const Answer answer{third.head(), third.rest()};
        QCOMPARE(answer.status(), 503);
        QVERIFY(answer.has("Retry-After: 5"));
        QVERIFY(answer.body.contains("2 peers"));
        QTRY_COMPARE(server.sink->states().last().kind, capture::StateKind::Failed);
        QCOMPARE(server.sink->states().last().cause, Cause::TooManyPeers);
        QCOMPARE(server.sink->states().last().number, 2);
        second.reset();
        QTRY_COMPARE(server.server->peerCount(), 1);
        upgraded(server.port).sayFrame(Opcode::Close, {});
        QTRY_COMPARE(server.server->peerCount(), 1);
    }

    void addsResponseHeaders()
    {
        TestServer server;
        ServerOptions options;
        options.responseHeaders = {
            {"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}, {"X-Bad", "x\r\nInjected: y"}};
        QVERIFY(server.start(options));
        RawSocket peer(server.port);
        peer.say(upgradeRequest());
        const QByteArray head = peer.head();
        QVERIFY(head.contains("\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"));
        QVERIFY(!head.contains("Injected"));
        QVERIFY(head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    }

private:
    static ServerOptions askingFirst()
    {
        ServerOptions options;
        options.access.token = "s3cret";
        options.access.tokenPlace = Place::FirstMessage;
        return options;
    }

    static QStringList field(const QString &text) { return {u"-H"_s, text}; }

    static QStringList upgrading(const QString &version)
    {
        return field(u"Connection: Upgrade"_s) + field(u"Upgrade: websocket"_s) + field(version) +
               field(u"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="_s);
    }

    static Answer curl(const TestServer &server, const QString &path, const QStringList &arguments)
    {
        const QString url = u"http://127.0.0.1:%1%2"_s.arg(server.port).arg(path);
        const auto run = runCommand(u"curl"_s, QStringList{u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--include"_s,
                                                           u"--max-time"_s, u"20"_s} +
                                                   arguments + QStringList{url});
        if (run.exitCode != 0)
            qWarning("curl: %s", run.errors.constData());
        const qsizetype end = run.output.indexOf("\r\n\r\n") + 4;
        return {run.output.left(end), run.output.mid(end)};
    }
};

QTEST_GUILESS_MAIN(TestServerAccess)
#include "tst_serveraccess.moc"
