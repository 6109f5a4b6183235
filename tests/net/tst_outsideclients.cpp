#include <QTest>

#include "net/endpoints.h"
#include "net/outsideclients.h"
#include "net/peerprocess.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using capture::Direction;

/// Our server against clients by others: Node's `ws` and Python's `websockets`.
class TestOutsideClients : public QObject
{
    Q_OBJECT

private slots:
    void echoes_data() { eachOutsideClient(); }

    void echoes()
    {
        TestServer server;
        QVERIFY(server.start(forOutsideClients()));
        auto client = run(server, u"echo"_s);
        QCOMPARE(client->next(u"echoed"_s).value("echoed"_L1).toInt(), 16);
        const auto closed = client->next(u"closed"_s);
        QCOMPARE(closed.value("closed"_L1).toInt(), 1000);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
        const auto in = server.sink->frames(Direction::Incoming);
        const auto out = server.sink->frames(Direction::Outgoing);
        QCOMPARE(out.size(), 17); // each echo in one frame, and the close frame
        QVERIFY(in.size() >= 17);
        QCOMPARE(in.last().payload, wire::closePayload(1000, "done"));
    }

    void joinsFragmentsAndAnswersPings_data() { eachOutsideClient(); }

    void joinsFragmentsAndAnswersPings()
    {
        TestServer server;
        QVERIFY(server.start(forOutsideClients()));
        auto client = run(server, u"fragments"_s);
        QCOMPARE(client->next(u"pong"_s).value("pong"_L1).toString(), u"in the midst"_s);
        QCOMPARE(client->next(u"echo"_s).value("echo"_L1).toString(), u"Grüße"_s);
        QVERIFY(!client->next(u"closed"_s).isEmpty());
    }

    void choosesASubprotocol_data() { eachOutsideClient(); }

    void choosesASubprotocol()
    {
        TestServer server;
        ServerOptions options;
        options.subprotocols = {"third", "second", "first"};
        QVERIFY(server.start(options));
        auto client = run(server, u"wait"_s);
        QCOMPARE(client->next(u"open"_s).value("subprotocol"_L1).toString(), u"second"_s);
        QTRY_COMPARE(server.server->peerCount(), 1);
        QCOMPARE(server.server->peers().first().subprotocol, "second");
    }

    void isClosed_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("code");
        for (const auto &script : {u"client.js"_s, u"client.py"_s})
            for (const auto &code : {u"1000"_s, u"1001"_s, u"1012"_s, u"4000"_s})
                QTest::addRow("%s, %s", qPrintable(script), qPrintable(code)) << script << code;
        QTest::addRow("client.js, empty") << u"client.js"_s << QString();
    }

    void isClosed()
    {
        QFETCH(const QString, code);
        TestServer server;
        QVERIFY(server.start(forOutsideClients()));
        auto client = run(server, u"close"_s, code.isEmpty() ? QStringList() : QStringList{code, u"bye"_s});
        const int expected = code.isEmpty() ? 1005 : code.toInt();
        QCOMPARE(client->next(u"closed"_s).value("closed"_L1).toInt(), expected);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
        const auto end = server.sink->states().last();
        QCOMPARE(end.closeCode, expected);
        QCOMPARE(end.detail, code.isEmpty() ? "" : "bye");
        QVERIFY(end.closedByPeer);
        QTRY_COMPARE(server.server->peerCount(), 0);
    }

    void closes_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        for (const auto &script : {u"client.js"_s, u"client.py"_s})
            for (const int code : {1000, 1001, 1012, 4000, 1005})
                QTest::addRow("%s, %d", qPrintable(script), code) << script << code;
    }

    void closes()
    {
        QFETCH(const int, code);
        TestServer server;
        QVERIFY(server.start(forOutsideClients()));
        auto client = run(server, u"wait"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 1, 20'000);
        const auto peer = server.server->peers().first().id;
        server.server->sendTo(peer, text("last words"));
        server.server->disconnectPeer(peer, static_cast<quint16>(code), code == 1005 ? "" : "kick");
        QCOMPARE(client->next(u"message"_s).value("message"_L1).toString(), u"last words"_s);
        const auto closed = client->next(u"closed"_s);
        QCOMPARE(closed.value("closed"_L1).toInt(), code);
        QCOMPARE(closed.value("reason"_L1).toString(), code == 1005 ? QString() : u"kick"_s);
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
        QVERIFY(!server.sink->states().last().closedByPeer);
    }

    void echoesWhatCameBeforeTheClose_data() { eachOutsideClient(); }

    void echoesWhatCameBeforeTheClose()
    {
        TestServer server;
        QVERIFY(server.start(forOutsideClients()));
        auto client = run(server, u"burst"_s, {u"500"_s});
        QCOMPARE(client->next(u"received"_s).value("received"_L1).toInt(), 500);
    }

    void tellsAnEndWithoutClosing_data() { eachOutsideClient(); }

    void tellsAnEndWithoutClosing()
    {
        for (const auto &scenario : {u"finish"_s, u"reset"_s}) {
            TestServer server;
            QVERIFY(server.start(forOutsideClients()));
            auto client = run(server, scenario);
            QTRY_COMPARE_WITH_TIMEOUT(server.sink->story(), "Listening Connecting Open Failed", 20'000);
            QCOMPARE(server.sink->states().last().closeCode, 1006);
            QTRY_COMPARE(server.server->peerCount(), 0);
        }
    }

    void broadcasts()
    {
        TestServer server;
        ServerOptions options = forOutsideClients();
        options.plan.behavior.mode = server::Mode::Broadcast;
        options.plan.behavior.broadcast.excludeSender = true;
        QVERIFY(server.start(options));
        auto node =
            std::make_unique<PeerProcess>(u"client.js"_s, QStringList{server.url().toString(), u"wait"_s});
        auto python =
            std::make_unique<PeerProcess>(u"client.py"_s, QStringList{server.url().toString(), u"wait"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 2, 20'000);
        TestClient sender;
        sender.open(server.url());
        QTRY_COMPARE(sender.state, ClientState::Open);
        QTRY_COMPARE(server.server->peerCount(), 3);
        sender.client->send(text("to the others"));
        for (PeerProcess *receiver : {node.get(), python.get()})
            QCOMPARE(receiver->next(u"message"_s).value("message"_L1).toString(), u"to the others"_s);
        QVERIFY(sender.messages.isEmpty());
        server.server->stop();
        for (PeerProcess *receiver : {node.get(), python.get()})
            QCOMPARE(receiver->next(u"closed"_s).value("closed"_L1).toInt(), 1001);
        QTRY_COMPARE(server.state, ServerState::Stopped);
    }

private:
    static std::unique_ptr<PeerProcess> run(const TestServer &server, const QString &scenario,
                                            const QStringList &rest = {})
    {
        QFETCH(const QString, script);
        return std::make_unique<PeerProcess>(script, QStringList{server.url().toString(), scenario} + rest);
    }
};

QTEST_GUILESS_MAIN(TestOutsideClients)
#include "tst_outsideclients.moc"
