#include <QTest>

#include "net/endpoints.h"
#include "net/peerprocess.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Direction;

/// Our client against servers by others: Node's `ws` and Python's `websockets`.
class TestOutsideServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const auto &script : {u"server.js"_s, u"server.py"_s}) {
            m_servers[script] = std::make_unique<PeerProcess>(script);
            m_ports[script] = m_servers[script]->port();
            QVERIFY2(m_ports[script] != 0, "needs node-ws and python3-websockets");
        }
    }

    void echoes_data() { eachServer(); }

    void echoes()
    {
        TestClient client;
        QVERIFY(open(client, u"/echo"_s));
        for (const int size : {0, 1, 125, 126, 65535, 65536, 1 << 20, 16 << 20}) {
            for (const auto &message : {text(QByteArray(size, 'x')), binary(QByteArray(size, '\x80'))}) {
                client.messages.clear();
                client.client->send(message);
                QTRY_COMPARE_WITH_TIMEOUT(client.messages.size(), 1, 30'000);
                QVERIFY(client.messages.first() == message);
                const auto seen = said(u"message"_s);
                QCOMPARE(seen.value("message"_L1).toInt(), size);
                QCOMPARE(seen.value("binary"_L1).toBool(), !message.isText());
            }
        }
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
    }

    void recordsTheHandshake_data() { eachServer(); }

    void recordsTheHandshake()
    {
        TestClient client;
        ClientOptions options;
        options.url = url(u"/echo"_s, u"a=b%20c"_s);
        options.headers = {{"X-Test", "one"}, {"x-test", "two"}, {"host", "example.test"}};
        options.subprotocols = {"first", "second"};
        client.open(options);
        QTRY_COMPARE(client.state, ClientState::Open);
        QCOMPARE(client.subprotocol, "second");
        const auto request = client.sink->payloads(capture::RecordKind::HandshakeRequest).value(0);
        QVERIFY2(request.startsWith("GET /echo?tag="), request.constData());
        QVERIFY2(request.contains("&a=b%20c HTTP/1.1\r\nUpgrade: websocket\r\n"), request.constData());
        // What is written by hand keeps its order, and stands in for what would be written by itself.
        QVERIFY2(request.endsWith("X-Test: one\r\nx-test: two\r\nhost: example.test\r\n\r\n"),
                 request.constData());
        QCOMPARE(request.toLower().count("\r\nhost:"), 1);
        const auto response = client.sink->payloads(capture::RecordKind::HandshakeResponse).value(0);
        QVERIFY2(response.startsWith("HTTP/1.1 101 Switching Protocols\r\n"), response.constData());
        QVERIFY2(response.endsWith("\r\n\r\n"), response.constData());
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
    }

    void joinsFragmentsAndAnswersPings_data() { eachServer(); }

    void joinsFragmentsAndAnswersPings()
    {
        TestClient client;
        QVERIFY(open(client, u"/fragments"_s));
        QTRY_COMPARE(client.messages, QList{text("Grüße")});
        QCOMPARE(said(u"pong"_s).value("pong"_L1).toString(), u"in the midst"_s);
        QList<wire::Opcode> opcodes;
        QByteArray payloads;
        for (const auto &frame : client.sink->frames(Direction::Incoming)) {
            opcodes.append(frame.head.opcode);
            payloads.append(frame.payload + '|');
        }
        // Python's library sends an empty last fragment.
        using enum wire::Opcode;
        QCOMPARE(opcodes.first(4), (QList{Text, Ping, Continuation, Continuation}));
        QVERIFY(payloads.contains("|in the midst|"));
        const auto sent = client.sink->frames(Direction::Outgoing);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().head.opcode, Pong);
        QCOMPARE(sent.first().payload, "in the midst");
        QVERIFY(sent.first().head.flags.testFlag(capture::RecordFlag::Masked));
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
    }

    void seesThePong_data() { eachServer(); }

    void seesThePong()
    {
        TestClient client;
        QVERIFY(open(client, u"/echo"_s));
        client.client->ping("are you there?");
        QTRY_COMPARE(client.sink->frames(Direction::Incoming).size(), 1);
        const auto pong = client.sink->frames(Direction::Incoming).first();
        QCOMPARE(pong.head.opcode, wire::Opcode::Pong);
        QCOMPARE(pong.payload, "are you there?");
        client.client->close();
        QTRY_COMPARE(client.state, ClientState::Closed);
    }

    void closes_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        for (const auto &script : {u"server.js"_s, u"server.py"_s})
            for (const int code : {1000, 1001, 1012, 1013, 1014, 3000, 4000, 4999, 1005})
                QTest::addRow("%s, %d", qPrintable(script), code) << script << code;
    }

    void closes()
    {
        QFETCH(const int, code);
        const bool isEmpty = code == wire::NoStatusReceived;
        TestClient client;
        QVERIFY(open(client, u"/echo"_s));
        client.client->send(text("before the end"));
        client.client->close(static_cast<quint16>(code), isEmpty ? "" : "näher");
        QTRY_COMPARE(client.state, ClientState::Closed);

        const auto seen = said(u"closed"_s);
        QCOMPARE(seen.value("closed"_L1).toInt(), code);
        QCOMPARE(seen.value("reason"_L1).toString(), isEmpty ? QString() : u"näher"_s);
        QCOMPARE(client.end.closeCode, code);
        QCOMPARE(client.end.cause, capture::Cause::None);
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
        QVERIFY(!client.sink->states().at(2).closedByPeer);
        QCOMPARE(client.sink->frames(Direction::Outgoing).last().payload,
                 wire::closePayload(quint16(code), isEmpty ? "" : "näher"));
    }

    void isClosed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        for (const auto &script : {u"server.js"_s, u"server.py"_s})
            for (const int code : {1000, 1001, 1012, 4000})
                QTest::addRow("%s, %d", qPrintable(script), code) << script << code;
        QTest::addRow("server.js, 1005") << u"server.js"_s << 1005;
    }

    void isClosed()
    {
        QFETCH(const int, code);
        const bool isEmpty = code == wire::NoStatusReceived;
        TestClient client;
        client.open(url(u"/close"_s, isEmpty ? QString() : u"code=%1&reason=going"_s.arg(code)));
        QTRY_COMPARE(client.state, ClientState::Closed);

        QCOMPARE(said(u"closed"_s).value("closed"_L1).toInt(), code);
        QCOMPARE(client.end.closeCode, code);
        QCOMPARE(client.end.detail, isEmpty ? "" : "going");
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
        QVERIFY(client.sink->states().at(2).closedByPeer);
        QCOMPARE(client.sink->frames(Direction::Outgoing).size(), 1);
    }

    void tellsAnEndWithoutClosing_data() { eachServer(); }

    void tellsAnEndWithoutClosing()
    {
        TestClient finished, reset;
        finished.open(url(u"/finish"_s));
        reset.open(url(u"/reset"_s));
        QTRY_COMPARE(reset.state, ClientState::Open);
        reset.client->send(text("now"));
        for (TestClient *client : {&finished, &reset}) {
            QTRY_COMPARE(client->state, ClientState::Failed);
            QCOMPARE(client->end.phase, capture::Phase::Open);
            QCOMPARE(client->end.closeCode, 1006);
        }
        QCOMPARE(finished.end.cause, capture::Cause::PeerClosedTcp);
        // Python's library has no call for a reset.
        if (script() == u"server.js"_s)
            QCOMPARE(reset.end.cause, capture::Cause::ConnectionReset);
    }

    void opensAgain_data() { eachServer(); }

    void opensAgain()
    {
        TestClient client;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(open(client, u"/echo"_s));
            client.messages.clear();
            client.client->send(text("again"));
            QTRY_COMPARE(client.messages, QList{text("again")});
        }
        client.client->abort();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.closeCode, 1006);
        QCOMPARE(client.end.cause, capture::Cause::CancelledByUser);
    }

    /// The server does not read: what we hold for it is bounded, and it can be given up.
    void bearsADeafServer()
    {
        TestClient client;
        client.open(urlOf(m_ports[u"server.js"_s], u"/deaf"_s));
        QTRY_COMPARE(client.state, ClientState::Open);
        for (int i = 0; i < 64; ++i)
            client.client->send(binary(QByteArray(1 << 20, 'x')));
        client.client->close();
        QVERIFY2(QTest::qWaitFor([&] { return client.isOver(); }, 8000), client.sink->story().constData());
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
        QCOMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.cause, capture::Cause::TimedOut);
    }

private:
    static void eachServer()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("ws") << u"server.js"_s;
        QTest::newRow("websockets") << u"server.py"_s;
    }

    static QString script()
    {
        QFETCH(const QString, script);
        return script;
    }

    /// The next that the server prints about the connection opened last.
    QJsonObject said(const QString &key) { return m_servers.at(script())->next(key, m_tag); }
    QUrl url(const QString &path, const QString &query = {})
    {
        QUrl url = urlOf(m_ports[script()], path);
        url.setQuery(u"tag=%1&%2"_s.arg(++m_tag).arg(query));
        return url;
    }

    bool open(TestClient &client, const QString &path)
    {
        client.open(url(path));
        return QTest::qWaitFor([&] { return client.state == ClientState::Open; });
    }

    std::map<QString, std::unique_ptr<PeerProcess>> m_servers;
    std::map<QString, quint16> m_ports;
    int m_tag = 0;
};

QTEST_GUILESS_MAIN(TestOutsideServers)
#include "tst_outsideservers.moc"
