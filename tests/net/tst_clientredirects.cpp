#include "net/client.h"

#include "net/rawpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Cause;

/// Where a server sends a client elsewhere.
class TestClientRedirects : public QObject
{
    Q_OBJECT

private slots:
    void followsRedirects()
    {
        RawServer first, second;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(first.port(), u"/from"_s);
        options.maxRedirects = 2;
        options.headers = {{"Cookie", "secret"}, {"Accept-Language", "de"}};
        client.open(options);
        RawSocket peer = first.accept();
        QVERIFY(peer.head().contains("Cookie: secret"));
        peer.say("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
        RawSocket again = first.accept();
        const QByteArray same = again.head();
        QVERIFY(same.startsWith("GET /again HTTP/1.1\r\n"));
        QVERIFY(same.contains("Cookie: secret"));
        const QByteArray target = "http://127.0.0.1:" + QByteArray::number(second.port()) + "/to?x";
        again.say("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n");
        RawSocket last = second.accept();
        const QByteArray request = last.head();
        QVERIFY(request.startsWith("GET /to?x HTTP/1.1\r\n"));
        QVERIFY(!request.contains("Cookie"));
        QVERIFY(request.contains("Accept-Language: de"));
        const auto accept = acceptFor(request);
        last.say("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
                 accept + "\r\n\r\n" + wire::serialize(wire::Opcode::Text, "arrived"));
        QTRY_COMPARE(client.messages, QList{text("arrived")});
        QCOMPARE(client.sink->story(), "Connecting Redirected Redirected Open");
        QCOMPARE(client.sink->states().at(2).number, 307);
        QCOMPARE(client.sink->states().at(2).detail, "ws" + target.sliced(4));
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse).size(), 3);
    }

    void sendsItsFirstMessageToItsOriginOnly()
    {
        RawServer first, second;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(first.port());
        options.target = "/?api_key=secret";
        options.maxRedirects = 1;
        options.firstMessage = text("let me in");
        connect(
            client.client.get(), &Client::stateChanged, this,
            [&](ClientState state) {
                if (state == ClientState::Open)
                    client.client->send(text("hello"));
            });
        const auto sent = [&] { return client.sink->payloads(capture::RecordKind::Frame); };
        const auto redirectTo = [&](const RawServer &server) {
            client.open(options);
            RawSocket peer = first.accept();
            QVERIFY(peer.head().startsWith("GET /?api_key=secret "));
            peer.say("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + QByteArray::number(server.port()) +
                     "/to\r\nContent-Length: 0\r\n\r\n");
        };
        redirectTo(first);
        RawSocket same = first.accept();
        same.say(acceptance(same));
        QTRY_COMPARE(sent(), (QByteArrayList{"let me in", "hello"}));
        redirectTo(second);
        RawSocket other = second.accept();
        const QByteArray request = other.head();
        QVERIFY(request.startsWith("GET /to "));
        QVERIFY(!request.contains("secret"));
        other.say("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
                  acceptFor(request) + "\r\n\r\n");
        QTRY_COMPARE(sent(), (QByteArrayList{"let me in", "hello", "hello"}));
    }

    void endsAnEndlessRedirect()
    {
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(server.port());
        options.maxRedirects = 3;
        client.open(options);
        for (int i = 0; i < 4; ++i) {
            RawSocket peer = server.accept();
            QVERIFY(!peer.head().isEmpty());
            peer.say("HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");
            QVERIFY(peer.rest().isEmpty());
        }
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::TooManyRedirects);
        QCOMPARE(client.end.number, 3);
        QCOMPARE(client.sink->story(), "Connecting Redirected Redirected Redirected Failed");
    }

    void showsARedirectUnlessTold()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        peer.say("HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::UpgradeRefused);
        QCOMPARE(client.end.number, 301);
    }
};

QTEST_GUILESS_MAIN(TestClientRedirects)
#include "tst_clientredirects.moc"
