#include "net/servershards.h"

#include <map>

#include <QTest>

#include "capture/store.h"
#include "net/threadsofrow.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using server::Mode;
using wire::Opcode;

namespace {

/// Rows of one connection: each of its frames of data, in their order.
struct Story
{
    QList<QByteArray> incoming, outgoing;
    bool isInOrderOfTime = true;
    std::chrono::nanoseconds last{};
};

std::map<capture::ConnectionId, Story> storiesIn(const capture::Store &store)
{
    std::map<capture::ConnectionId, Story> stories;
    for (qint64 i = 0; i < store.count(); ++i) {
        const capture::Record record = store.read(capture::Row{i}, -1);
        if (!record.head.isFrame() || record.head.isControlFrame())
            continue;
        Story &story = stories[record.head.connection];
        const bool isIncoming = record.head.direction == capture::Direction::Incoming;
        (isIncoming ? story.incoming : story.outgoing).append(record.payload);
        if (!isIncoming) // what is read is stamped with when it was read
            continue;
        story.isInOrderOfTime = story.isInOrderOfTime && record.head.time >= story.last;
        story.last = record.head.time;
    }
    return stories;
}

} // namespace

/// Coming, going, counting and recording on several threads.
class TestServerShardsLife : public QObject
{
    Q_OBJECT

private slots:
    void stopsWithPeersOnAllThreads_data() { eachThreadCount(); }

    void stopsWithPeersOnAllThreads()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow()));
        const auto clients = join(server, 8);
        RawSocket undecided(server.port);
        undecided.say("GET / HT");
        server.server->stop();
        for (const auto &client : clients) {
            QCOMPARE(client->closeCode(), 1001);
            client->sayFrame(Opcode::Close, wire::closePayload(1001, {}));
        }
        undecided->abort();
        QTRY_COMPARE_WITH_TIMEOUT(server.state, ServerState::Stopped, 20'000);
        QCOMPARE(server.server->peerCount(), 0);
        const QByteArray story = server.sink->story();
        QCOMPARE(story.count("Closed"), 8);
        QVERIFY(story.endsWith("Stopped"));
        // Once more, on another number of threads.
        ServerOptions options = withThreadsOfRow();
        options.threads = options.threads == 1 ? 3 : 1;
        QVERIFY(server.start(options));
        const auto more = join(server, 4);
        more[3]->sayFrame(Opcode::Text, "back");
        QCOMPARE(nextPayload(*more[3]), "back");
    }

    void takesSoManyPeersInAStampede_data() { eachThreadCount(); }

    void takesSoManyPeersInAStampede()
    {
        constexpr int all = 150, most = 40;
        TestServer server;
        ServerOptions options = withThreadsOfRow();
        options.maxPeers = most;
        QVERIFY(server.start(options));
        for (int round = 1; round <= 3; ++round) {
            std::vector<std::unique_ptr<RawSocket>> clients;
            for (int i = 0; i < all; ++i)
                clients.push_back(std::make_unique<RawSocket>(server.port));
            for (const auto &client : clients)
                client->say(upgradeRequest());
            int admitted = 0, refused = 0;
            for (const auto &client : clients) {
                const QByteArray head = client->head();
                admitted += head.startsWith("HTTP/1.1 101") ? 1 : 0;
                refused += head.startsWith("HTTP/1.1 503") ? 1 : 0;
            }
            QCOMPARE(admitted, most);
            QCOMPARE(refused, all - most);
            QTRY_COMPARE(server.server->counters().of(server::GuardAct::RefusedPeer),
                         quint64(round * (all - most)));
            QTRY_COMPARE(server.server->peerCount(), most);
            clients.clear();
            QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 0, 20'000);
        }
    }

    void recordsAllInOrder_data() { eachThreadCount(); }

    void recordsAllInOrder()
    {
        constexpr int clients = 8, messages = 500;
        const auto store = capture::Store::createInMemory().store;
        NetworkThread thread(u"recorded"_s);
        const auto recorded = thread.adopt(std::make_unique<Server>(store));
        quint16 port = 0;
        connect(recorded.get(), &Server::listening, this,
                [&port](const QHostAddress &, quint16 listened) { port = listened; });
        recorded->start(underTest(withThreadsOfRow()));
        QTRY_VERIFY(port != 0);
        std::vector<std::unique_ptr<RawSocket>> sockets;
        for (int i = 0; i < clients; ++i)
            sockets.push_back(std::make_unique<RawSocket>(upgraded(port)));
        for (int i = 0; i < messages; ++i)
            for (const auto &socket : sockets)
                (*socket)->write(RawSocket::masked(Opcode::Text, QByteArray::number(i)));
        for (const auto &socket : sockets)
            for (int i = 0; i < messages; ++i)
                QCOMPARE(nextPayload(*socket), QByteArray::number(i));

        QList<QByteArray> said;
        for (int i = 0; i < messages; ++i)
            said.append(QByteArray::number(i));
        const auto stories = storiesIn(*store);
        QCOMPARE(stories.size(), std::size_t{clients});
        for (const auto &[connection, story] : stories) {
            QCOMPARE(story.incoming, said);
            QCOMPARE(story.outgoing, said);
            QVERIFY(story.isInOrderOfTime);
        }
    }

    void countersAreExact_data() { eachThreadCount(); }

    void countersAreExact()
    {
        TestServer server;
        ServerOptions options = withThreadsOfRow();
        options.plan.faults.drop = 1;
        QVERIFY(server.start(options));
        const auto clients = join(server, 8);
        for (int i = 0; i < 100; ++i)
            for (const auto &client : clients)
                client->sayFrame(Opcode::Text, "lost");
        QTRY_COMPARE_WITH_TIMEOUT(server.server->counters().of(server::FaultAct::Dropped), 800, 20'000);
    }

    void bearsThatManyComeAndGo_data() { eachThreadCount(); }

    void bearsThatManyComeAndGo()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow({.mode = Mode::Broadcast})));
        const auto staying = join(server, 4);
        for (int round = 0; round < 30; ++round) {
            std::vector<std::unique_ptr<RawSocket>> fleeting;
            for (int i = 0; i < 8; ++i) {
                fleeting.push_back(std::make_unique<RawSocket>(server.port));
                fleeting.back()->say(upgradeRequest() + RawSocket::masked(Opcode::Text, "came"));
            }
            staying[std::size_t(round % 4)]->sayFrame(Opcode::Text, "round " + QByteArray::number(round));
            for (std::size_t i = 0; i < fleeting.size(); i += 2)
                (*fleeting[i])->abort();
        }
        for (const auto &client : staying) {
            std::map<QByteArray, int> heard;
            while (heard.size() < 31 || heard["came"] < 120) // those that stay until they have been read
                ++heard[nextPayload(*client)];
            for (int round = 0; round < 30; ++round)
                QCOMPARE(heard["round " + QByteArray::number(round)], 1);
            QVERIFY(heard["came"] <= 240);
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.server->peerCount(), 4, 20'000);
        server.server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(server.state, ServerState::Stopped, 20'000);
    }

    void goesInTheMidstOfAllThat_data() { eachThreadCount(); }

    void goesInTheMidstOfAllThat()
    {
        auto server = std::make_unique<TestServer>();
        QVERIFY(server->start(withThreadsOfRow({.mode = Mode::Broadcast})));
        const auto clients = join(*server, 8);
        const std::shared_ptr<RecordingSink> sink = server->sink;
        for (int i = 0; i < 200; ++i)
            for (const auto &client : clients)
                (*client)->write(RawSocket::masked(Opcode::Text, QByteArray(1000, 'x')));
        QCOMPARE(nextPayload(*clients[0]).size(), 1000);
        RawSocket late(server->port);
        late.say(upgradeRequest());
        server.reset();
        const auto isOver = [](const RawSocket &client) {
            return client->state() == QAbstractSocket::UnconnectedState;
        };
        for (const auto &client : clients)
            QTRY_VERIFY_WITH_TIMEOUT(isOver(*client), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(late), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestServerShardsLife)
#include "tst_servershardslife.moc"
