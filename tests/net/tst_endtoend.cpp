#include <vector>

#include <QTest>

#include "net/endpoints.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using Messages = QList<wire::Message>;

/// Our own client against our own server.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private slots:
    void echoes_data()
    {
        QTest::addColumn<wire::Message>("message");
        QTest::newRow("empty text") << text("");
        QTest::newRow("empty binary") << binary("");
        QTest::newRow("text") << text("Grüße");
        QTest::newRow("byte order mark") << text("\xEF\xBB\xBF"
                                                 "after");
        QTest::newRow("two byte order marks") << text("\xEF\xBB\xBF\xEF\xBB\xBF");
        QTest::newRow("null character") << text(QByteArray("a\0b", 3));
        QTest::newRow("all bytes") << binary(QByteArray::fromHex("00ff80efbbbfc3"));
        QTest::newRow("125 bytes") << text(QByteArray(125, 'x'));
        QTest::newRow("126 bytes") << binary(QByteArray(126, 'x'));
        QTest::newRow("65535 bytes") << text(QByteArray(65535, 'x'));
        QTest::newRow("65536 bytes") << binary(QByteArray(65536, 'x'));
        QTest::newRow("16 MiB of text") << text(QByteArray(16 << 20, 'x'));
        QTest::newRow("16 MiB") << binary(QByteArray(16 << 20, '\x80'));
    }

    void echoes()
    {
        QFETCH(const wire::Message, message);
        TestServer server;
        QVERIFY(server.start());
        TestClient client;
        client.open(server.url());
        QTRY_COMPARE(client.state, ClientState::Open);

        client.client->send(message);
        QTRY_COMPARE_WITH_TIMEOUT(client.messages.size(), 1, 30'000);
        QVERIFY(client.messages.first() == message);

        client.client->close(1000, "done");
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.closeCode, 1000);
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
        QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closing Closed");
        // Each side saw what the other sent: one frame a message, then the close frames.
        for (const auto &[sender, receiver] :
             {std::pair{client.sink, server.sink}, std::pair{server.sink, client.sink}}) {
            const auto sent = sender->frames(capture::Direction::Outgoing);
            const auto received = receiver->frames(capture::Direction::Incoming);
            QCOMPARE(sent.size(), 2);
            QCOMPARE(received.size(), 2);
            QVERIFY(sent.first().payload == message.payload);
            QVERIFY(received.first().payload == message.payload);
        }
    }

    void losesNothingOfAFlood()
    {
        constexpr int count = 50'000;
        TestServer server;
        QVERIFY(server.start());
        TestClient client;
        client.client->disconnect(&client, nullptr); // no signal a message across threads
        client.open(server.url());
        QTRY_COMPARE(server.server->peerCount(), 1);
        for (int i = 0; i < count; ++i)
            server.server->sendToAll(text(QByteArray::number(i).rightJustified(100, ' ')));
        server.server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(client.sink->story(), "Connecting Open Closing Closed", 60'000);
        const auto received = client.sink->frames(capture::Direction::Incoming);
        QCOMPARE(received.size(), count + 1);
        for (int i = 0; i < count; ++i)
            QCOMPARE(received.at(i).payload.trimmed().toInt(), i);
    }

    void holdsManyConnections()
    {
        TestServer server;
        QVERIFY(server.start());
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < 16; ++i)
            clients.emplace_back(std::make_unique<TestClient>())->open(server.url());
        for (int i = 0; i < 16; ++i) {
            QTRY_COMPARE(clients[size_t(i)]->state, ClientState::Open);
            clients[size_t(i)]->client->send(text(QByteArray::number(i)));
        }
        for (int i = 0; i < 16; ++i)
            QTRY_COMPARE(clients[size_t(i)]->messages, QList{text(QByteArray::number(i))});
        server.server->stop();
        for (const auto &client : clients) {
            QTRY_COMPARE(client->state, ClientState::Closed);
            QCOMPARE(client->end.closeCode, 1001);
        }
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
