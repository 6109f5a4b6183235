#include "net/clienthandshake.h"

#include "net/rawpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Phase;

/// A client up to the moment when it is open, against servers that misbehave.
class TestClientHandshake : public QObject
{
    Q_OBJECT

private slots:
    void refusesBadUrls_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QUrl();
        QTest::newRow("http") << QUrl(u"http://localhost/"_s);
        QTest::newRow("no scheme") << QUrl(u"//localhost/"_s);
        QTest::newRow("no host") << QUrl(u"ws:///path"_s);
        QTest::newRow("port 0") << QUrl(u"ws://localhost:0/"_s);
        QTest::newRow("port too large") << QUrl(u"ws://localhost:65536/"_s);
        QTest::newRow("garbage") << QUrl(u"ws://[nonsense"_s);
    }

    void refusesBadUrls()
    {
        QFETCH(const QUrl, url);
        TestClient client;
        client.open(url);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::BadUrl);
        QCOMPARE(client.end.phase, Phase::Address);
        QCOMPARE(client.sink->story(), "Connecting Failed");
    }

    void failsWhereNobodyListens()
    {
        quint16 port = 0;
        {
            RawServer gone;
            port = gone.port();
        }
        TestClient client;
        client.open(urlOf(port));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::ConnectionRefused);
        QCOMPARE(client.end.phase, Phase::Tcp);
        QCOMPARE(client.end.detail, "127.0.0.1:" + QByteArray::number(port));
    }

    void failsForAnUnknownHost()
    {
        TestClient client;
        client.open(QUrl(u"ws://no-such-host.invalid/"_s));
        QTRY_COMPARE_WITH_TIMEOUT(client.state, ClientState::Failed, 20'000);
        QCOMPARE(client.end.cause, Cause::HostNotFound);
        QCOMPARE(client.end.phase, Phase::Address);
        QCOMPARE(client.end.detail, "no-such-host.invalid:80");
    }

    void givesUpOnAServerThatNeverAnswers()
    {
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(server.port());
        options.connectTimeout = 300ms;
        client.open(options);
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        peer.say("HTTP/1.1 101 Swit");
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::TimedOut);
        QCOMPARE(client.end.phase, Phase::Upgrade);
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse),
                 QList<QByteArray>{"HTTP/1.1 101 Swit"});
        QVERIFY(peer.rest().isEmpty());
    }

    void givesUpWhenTold()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.cause, Cause::CancelledByUser);
        QVERIFY(peer.rest().isEmpty());
    }

    void showsARefusalWithItsBody_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("isClosedByServer");
        const QByteArray head = "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n";
        QTest::newRow("length") << head + "Content-Length: 9\r\n\r\nnot here\n" << false;
        QTest::newRow("empty") << head + "Content-Length: 0\r\n\r\n" << false;
        QTest::newRow("chunks")
            << head + "Transfer-Encoding: chunked\r\n\r\n4\r\nnot \r\n5\r\nhere\n\r\n0\r\n\r\n"
            << false;
        QTest::newRow("until the end") << head + "\r\nnot here\n" << true;
        QTest::newRow("cut short") << head + "Content-Length: 900\r\n\r\nnot here\n" << true;
    }

    void showsARefusalWithItsBody()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const bool, isClosedByServer);
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        const QByteArray request = peer.head();
        peer.sayBytewise(response);
        if (isClosedByServer)
            peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::UpgradeRefused);
        QCOMPARE(client.end.number, 404);
        QCOMPARE(client.end.detail, "Not Found");
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeRequest), QList{request});
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse), QList{response});
    }

    /// RFC 9110 section 15.2. The log shows them too.
    void waitsThroughInterimResponses()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        const QByteArray interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        const QByteArray response = interim + acceptance(peer);
        peer.sayBytewise(response);
        QTRY_COMPARE(client.state, ClientState::Open);
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse), QList{response});
    }

    void boundsTheBodyOfARefusal()
    {
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(server.port());
        options.limits.maxRefusalBody = 1000;
        client.open(options);
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        const QByteArray head = "HTTP/1.1 500 No\r\n\r\n";
        peer.say(head + QByteArray(100'000, 'x'));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse).value(0).size(),
                 head.size() + 1000);
    }

    void refusesWrongResponses_data()
    {
        using enum wire::HandshakeError;
        QTest::addColumn<QByteArray>("response"); // %1 is the right Sec-WebSocket-Accept
        QTest::addColumn<wire::HandshakeError>("error");
        const QByteArray start = "HTTP/1.1 101 Switching Protocols\r\n";
        const QByteArray good =
            start + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %1\r\n";
        QTest::newRow("wrong accept") << start + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                                 "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"
                                      << WrongAccept;
        QTest::newRow("no accept") << start + "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
                                   << MissingAccept;
        QTest::newRow("no upgrade") << start + "Connection: Upgrade\r\nSec-WebSocket-Accept: %1\r\n\r\n"
                                    << MissingUpgrade;
        QTest::newRow("unoffered subprotocol") << good + "Sec-WebSocket-Protocol: other\r\n\r\n"
                                               << UnofferedSubprotocol;
        QTest::newRow("unoffered extension") << good + "Sec-WebSocket-Extensions: x-other\r\n\r\n"
                                             << UnofferedExtension;
        const QByteArray deflate = good + "Sec-WebSocket-Extensions: permessage-deflate";
        QTest::newRow("bad extension") << deflate + ";;\r\n\r\n" << BadExtension;
        QTest::newRow("repeated extension") << deflate + ", permessage-deflate\r\n\r\n" << RepeatedExtension;
        QTest::newRow("unknown parameter") << deflate + "; x=1\r\n\r\n" << BadDeflateAnswer;
        QTest::newRow("window of 16 bits") << deflate + "; server_max_window_bits=16\r\n\r\n"
                                           << BadDeflateAnswer;
        QTest::newRow("bad head") << QByteArray("HTTP/1.1 1O1 Switching\r\n\r\n") << MalformedHead;
        QTest::newRow("endless head") << start + "X: " + QByteArray(100'000, 'x') << HeadTooLarge;
    }

    void refusesWrongResponses()
    {
        QFETCH(QByteArray, response);
        QFETCH(const wire::HandshakeError, error);
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.say(response.replace("%1", acceptFor(peer.head())));
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::HandshakeInvalid);
        QCOMPARE(client.end.number, static_cast<int>(error));
        QCOMPARE(client.end.phase, Phase::Upgrade);
        QVERIFY(!client.sink->payloads(capture::RecordKind::HandshakeResponse).isEmpty());
    }

    void tellsWhatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Cause::NotHttp;
        QTest::newRow("Redis") << QByteArray("-ERR wrong number of arguments for 'get' command\r\n")
                               << Cause::NotHttp;
        QTest::newRow("TLS alert") << QByteArray::fromHex("15030300020246") << Cause::TlsOnPlainPort;
    }

    void tellsWhatIsNoHttp()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Cause, cause);
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        QVERIFY(!peer.head().isEmpty());
        peer.say(answer);
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, cause);
        QCOMPARE(client.end.phase, Phase::Upgrade);
        QCOMPARE(client.sink->payloads(capture::RecordKind::HandshakeResponse), QList{answer});
    }

    void offersWhatItIsTold_data()
    {
        QTest::addColumn<wire::DeflateOptions>("deflate");
        QTest::addColumn<wire::HeaderFields>("headers");
        QTest::addColumn<QByteArray>("field");
        wire::DeflateOptions off, small;
        off.isEnabled = false;
        small.clientMaxWindowBits = 9;
        small.serverNoContextTakeover = true;
        QTest::newRow("default") << wire::DeflateOptions() << wire::HeaderFields()
                                 << QByteArray("permessage-deflate; client_max_window_bits");
        QTest::newRow("off") << off << wire::HeaderFields() << QByteArray();
        QTest::newRow("small") << small << wire::HeaderFields()
                               << QByteArray("permessage-deflate; server_no_context_takeover; "
                                             "client_max_window_bits=9");
        QTest::newRow("by hand") << wire::DeflateOptions()
                                 << wire::HeaderFields{{"sec-websocket-extensions", "x-mine"}}
                                 << QByteArray("x-mine");
    }

    void offersWhatItIsTold()
    {
        QFETCH(const wire::DeflateOptions, deflate);
        QFETCH(const wire::HeaderFields, headers);
        QFETCH(const QByteArray, field);
        RawServer server;
        TestClient client;
        ClientOptions options;
        options.url = urlOf(server.port());
        options.deflate = deflate;
        options.headers = headers;
        client.open(options);
        RawSocket peer = server.accept();
        const auto request = wire::parseRequestHead(peer.head());
        QVERIFY(request);
        QCOMPARE(wire::combinedValue(request->fields, "Sec-WebSocket-Extensions"), field);
    }

    void measuresItsPhases()
    {
        RawServer server;
        TestClient client;
        QUrl url = urlOf(server.port());
        url.setHost(u"localhost"_s);
        client.open(url);
        RawSocket peer = server.accept();
        const QByteArray response = acceptance(peer);
        QTest::qWait(30); // the server takes its time
        peer.say(response);
        QTRY_COMPARE(client.state, ClientState::Open);
        const auto times = client.sink->states().last().times;
        QVERIFY(times);
        QVERIFY(times->address && times->tcp && times->upgrade);
        QVERIFY(!times->proxy && !times->tls);
        QVERIFY(*times->upgrade >= 29ms);
        QVERIFY(*times->upgrade < 20s);
        // Nothing of the time between the rows is counted twice.
        QVERIFY(times->preparation);
        const auto all = client.sink->timeBetween(capture::StateKind::Connecting, capture::StateKind::Open);
        QVERIFY(*times->preparation + *times->address + *times->tcp + *times->upgrade <= all);
    }
};

QTEST_GUILESS_MAIN(TestClientHandshake)
#include "tst_clienthandshake.moc"
