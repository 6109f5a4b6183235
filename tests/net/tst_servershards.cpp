#include "net/servershards.h"

#include <algorithm>
#include <map>
#include <set>

#include <QDir>
#include <QFile>
#include <QTest>

#include "capture/store.h"
#include "net/chat.h"
#include "net/endpoints.h"
#include "net/rawclient.h"
#include "net/redisserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using server::Mode;
using wire::Opcode;

namespace {

ServerOptions withThreadsOfRow(const server::BehaviorOptions &behavior = {})
{
    ServerOptions options;
    options.threads = *static_cast<int *>(QTest::qData("threads", qMetaTypeId<int>()));
    options.plan.behavior = behavior;
    return options;
}

void eachThreadCount()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("four threads") << 4;
}

/// Clients that have been upgraded, spread over the threads of a server as they came.
std::vector<std::unique_ptr<RawSocket>> join(TestServer &server, int count, const QByteArray &target = "/")
{
    const qsizetype before = server.server->peerCount();
    std::vector<std::unique_ptr<RawSocket>> clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(std::make_unique<RawSocket>(upgraded(server.port, upgradeRequest(target))));
    if (!QTest::qWaitFor([&] { return server.server->peerCount() == before + count; }, 20'000))
        qWarning("Not all came in");
    return clients;
}

QByteArray nextPayload(RawSocket &client)
{
    const auto frame = client.frame();
    return frame ? frame->payload : QByteArray("nothing came");
}

server::PeerId idOf(const TestServer &server, const RawSocket &client)
{
    const QList<PeerInfo> peers = server.server->peers();
    const auto found = std::ranges::find(peers, client->localPort(), &PeerInfo::port);
    return found == peers.end() ? server::PeerId{} : found->id;
}

server::BehaviorOptions greetingForAll()
{
    using To = server::ReplyOptions::To;
    using Kind = server::MatchOptions::Kind;
    const server::RuleOptions greet{.match = {.kind = Kind::Equals, .pattern = "hello"},
                                    .replies = {{.to = To::All, .content = "hello all"}}};
    const server::RuleOptions end{
        .match = {.kind = Kind::Equals, .pattern = "bye"},
        .replies = {
            {.kind = server::ReplyOptions::Kind::Close, .to = To::All, .content = "over", .code = 4000}}};
    return {.mode = Mode::Rules, .rules = {.rules = {greet, end}}};
}

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

/// A server on several threads does what it does on one.
class TestServerShards : public QObject
{
    Q_OBJECT

private slots:
    void hasTheThreadsThatItIsToldTo()
    {
#ifdef Q_OS_LINUX
        TestServer server;
        ServerOptions options;
        options.threads = 4;
        QVERIFY(server.start(options));
        QStringList names;
        for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name(u"/proc/self/task/%1/comm"_s.arg(task));
            if (name.open(QIODevice::ReadOnly))
                names.append(QString::fromLatin1(name.readAll()).trimmed());
        }
        for (const QString &name : {u"server 2"_s, u"server 3"_s, u"server 4"_s})
            QCOMPARE(names.count(name), 1);
        QVERIFY(!names.contains(u"server 5"_s));
#endif
    }

    void threadsAreWithinBounds()
    {
        ServerOptions options;
        for (const auto &[given, had] :
             {std::pair{1, 1}, {3, 3}, {-1, 1}, {1000, ServerOptions::maxThreads}}) {
            options.threads = given;
            QCOMPARE(threadsOf(options), had);
        }
        options.threads = 0;
        QVERIFY(threadsOf(options) >= 1);
    }

    void everyClientHearsEverythingOnceAndInOrder_data()
    {
        eachThreadCount();
    }

    void everyClientHearsEverythingOnceAndInOrder()
    {
        constexpr int clients = 24;
        constexpr int each = 50;
        SharingServer server({});
        server.options.threads = withThreadsOfRow().threads;
        QVERIFY(server.start());
        Chat chat({&server}, clients);
        chat.say(each);
        QTRY_COMPARE_WITH_TIMEOUT(chat.heard(), clients * each, 90'000);
        QCOMPARE(chat.wrong(), 0);
        QCOMPARE(chat.mostHeard(), clients * each);
    }

    void serversAndThreadsShareTogether()
    {
        constexpr int clients = 12;
        constexpr int each = 50;
        constexpr int all = 2 * clients * each;
        RedisServer redis;
        redis.start();
        SharingServer a(redis.url()), b(redis.url());
        a.options.threads = 3;
        b.options.threads = 2;
        QVERIFY(a.share() && b.share());
        Chat chat({&a, &b}, clients);
        chat.say(each);
        QTRY_COMPARE_WITH_TIMEOUT(chat.heard(), all, 90'000);
        QCOMPARE(chat.wrong(), 0);
        QCOMPARE(chat.mostHeard(), all);
        const server::ExchangeCounts half{.published = all / 2, .received = all / 2};
        QTRY_COMPARE(a.server->exchangeCounts(), half);
        QTRY_COMPARE(b.server->exchangeCounts(), half);
    }

    void roomsReachAllWhoAreInThem_data()
    {
        eachThreadCount();
    }

    void roomsReachAllWhoAreInThem()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow({.mode = Mode::Rooms})));
        const auto red = join(server, 5, "/red");
        const auto blue = join(server, 5, "/blue");
        red[0]->sayFrame(Opcode::Text, "to red");
        blue[4]->sayFrame(Opcode::Text, "to blue");
        for (const auto &client : red)
            QCOMPARE(nextPayload(*client), "to red");
        for (const auto &client : blue)
            QCOMPARE(nextPayload(*client), "to blue");
        // That it was all: what is said next comes next.
        red[3]->sayFrame(Opcode::Text, "again");
        blue[1]->sayFrame(Opcode::Text, "again");
        for (const auto *room : {&red, &blue})
            for (const auto &client : *room)
                QCOMPARE(nextPayload(*client), "again");
    }

    void aSharedStreamIsTheSameForAll_data()
    {
        eachThreadCount();
    }

    void aSharedStreamIsTheSameForAll()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow(
            {.mode = Mode::Stream, .stream = {.text = "{{counter}} {{uuid}}", .rate = {100, 1s}}})));
        const auto clients = join(server, 6);
        // Who came later begins later: from one number on they all hear the same.
        std::map<QByteArray, std::set<QByteArray>> saidByNumber;
        const QByteArray last = nextPayload(*clients.back()).split(' ').value(0);
        const int until = last.toInt() + 20;
        for (const auto &client : clients)
            for (int number = 0; number < until;) {
                const QByteArray payload = nextPayload(*client);
                const int next = payload.split(' ').value(0).toInt();
                QVERIFY(number == 0 || next == number + 1);
                number = next;
                saidByNumber[payload.split(' ').value(0)].insert(payload);
            }
        for (const auto &[number, said] : saidByNumber)
            QCOMPARE(said.size(), std::size_t{1});
    }

    void repliesToAllReachAll_data()
    {
        eachThreadCount();
    }

    void repliesToAllReachAll()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow(greetingForAll())));
        const auto clients = join(server, 6);
        clients[1]->sayFrame(Opcode::Text, "hello");
        for (const auto &client : clients)
            QCOMPARE(nextPayload(*client), "hello all");
        clients[2]->sayFrame(Opcode::Text, "bye");
        for (const auto &client : clients)
            QCOMPARE(client->closeCode(), 4000);
    }

    void aUserReachesEachPeerAndAll_data()
    {
        eachThreadCount();
    }

    void aUserReachesEachPeerAndAll()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow({.mode = Mode::Sink})));
        const auto clients = join(server, 6);
        QCOMPARE(server.server->peers().size(), 6);
        for (const auto &client : clients)
            server.server->sendTo(idOf(server, *client), text(QByteArray::number((*client)->localPort())));
        server.server->sendToAll(text("all"));
        for (const auto &client : clients) {
            QCOMPARE(nextPayload(*client), QByteArray::number((*client)->localPort()));
            QCOMPARE(nextPayload(*client), "all");
        }
        for (const auto &client : clients)
            server.server->disconnectPeer(idOf(server, *client), 4321, "enough");
        for (const auto &client : clients)
            QCOMPARE(client->closeCode(), 4321);
    }

    void theTableOfPeersIsWhole_data()
    {
        eachThreadCount();
    }

    void theTableOfPeersIsWhole()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow()));
        const auto clients = join(server, 9, "/table");
        for (const auto &client : clients)
            client->sayFrame(Opcode::Text, "12345");
        for (const auto &client : clients)
            QCOMPARE(nextPayload(*client), "12345");
        const QList<PeerInfo> peers = server.server->peers();
        std::set<quint32> ids;
        std::set<quint16> ports, theirs;
        for (const PeerInfo &peer : peers) {
            ids.insert(static_cast<quint32>(peer.id));
            ports.insert(peer.port);
            QCOMPARE(peer.target, "/table");
            QCOMPARE(peer.framesIn, 1);
            QCOMPARE(peer.payloadIn, 5);
        }
        for (const auto &client : clients)
            theirs.insert((*client)->localPort());
        QCOMPARE(ids, (std::set<quint32>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(ports, theirs);
        QVERIFY(std::ranges::is_sorted(peers, {}, [](const PeerInfo &peer) { return quint32(peer.id); }));
    }

    void aChangeOfPlanReachesAll_data()
    {
        eachThreadCount();
    }

    void aChangeOfPlanReachesAll()
    {
        TestServer server;
        QVERIFY(server.start(withThreadsOfRow()));
        const auto clients = join(server, 6);
        server.server->setPlan({.behavior = {.echo = {.prefix = "now: "}}});
        server.server->sendToAll(text("changed")); // comes behind it on every thread
        for (const auto &client : clients)
            QCOMPARE(nextPayload(*client), "changed");
        for (const auto &client : clients)
            client->sayFrame(Opcode::Text, "x");
        for (const auto &client : clients)
            QCOMPARE(nextPayload(*client), "now: x");
    }

    void stopsWithPeersOnAllThreads_data()
    {
        eachThreadCount();
    }

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

    void takesSoManyPeersInAStampede_data()
    {
        eachThreadCount();
    }

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

    void recordsAllInOrder_data()
    {
        eachThreadCount();
    }

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

    void countersAreExact_data()
    {
        eachThreadCount();
    }

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

    void bearsThatManyComeAndGo_data()
    {
        eachThreadCount();
    }

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

    void goesInTheMidstOfAllThat_data()
    {
        eachThreadCount();
    }

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

QTEST_GUILESS_MAIN(TestServerShards)
#include "tst_servershards.moc"
