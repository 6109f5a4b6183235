#include "net/servershards.h"

#include <algorithm>
#include <map>
#include <set>

#include <QDir>
#include <QFile>
#include <QTest>

#include "net/chat.h"
#include "net/endpoints.h"
#include "net/rawclient.h"
#include "net/redisserver.h"
#include "net/threadsofrow.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using server::Mode;
using wire::Opcode;

namespace {

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
};

QTEST_GUILESS_MAIN(TestServerShards)
#include "tst_servershards.moc"
