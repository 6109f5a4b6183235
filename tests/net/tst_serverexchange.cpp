#include "net/serverexchange.h"

#include <QTest>

#include "net/chat.h"
#include "net/rawsocket.h"
#include "net/redisserver.h"
#include "net/sharingserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServerExchange : public QObject
{
    Q_OBJECT

private slots:
    void everyClientHearsEverythingOnceAndInOrder()
    {
        constexpr int clients = 50;
        constexpr int each = 100;
        constexpr int all = 2 * clients * each;
        RedisServer redis;
        redis.start();
        SharingServer a(redis.url()), b(redis.tcpUrl());
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

    void whatRedisIsAwayForStaysHere()
    {
        RedisServer redis;
        SharingServer a(redis.url()), b(redis.tcpUrl());
        QVERIFY(a.start() && b.start());
        QTRY_COMPARE(a.exchange, ExchangeState::Waiting);
        QTRY_COMPARE(b.exchange, ExchangeState::Waiting);
        Chat chat({&a, &b}, 5);
        chat.mayMissOthers();
        chat.say(10);
        QTRY_COMPARE(chat.heard(), 50);
        QCOMPARE(a.server->exchangeCounts(), (server::ExchangeCounts{.notShared = 50}));

        redis.start();
        QTRY_VERIFY(a.exchange == ExchangeState::Connected && b.exchange == ExchangeState::Connected);
        chat.say(10);
        QTRY_COMPARE(chat.heard(), 150);

        redis.kill();
        chat.say(10);
        QTRY_VERIFY(chat.heard() >= 200);
        QTRY_COMPARE(a.exchange, ExchangeState::Waiting);
        QTRY_COMPARE(b.exchange, ExchangeState::Waiting);

        redis.start();
        QTRY_VERIFY(a.exchange == ExchangeState::Connected && b.exchange == ExchangeState::Connected);
        const int before = chat.mostHeard();
        chat.say(10);
        QTRY_VERIFY(chat.heard() >= 300);
        QCOMPARE(chat.wrong(), 0);
        QVERIFY(before <= 200);
        for (const SharingServer *server : {&a, &b}) {
            const server::ExchangeCounts counts = server->server->exchangeCounts();
            QCOMPARE(counts.published + counts.notShared, 200);
            QCOMPARE(counts.published, 100);
            QCOMPARE(counts.received, 100);
        }
    }

    void aCrashInTheMidstOfItCostsNothingHere()
    {
        RedisServer redis;
        redis.start();
        SharingServer a(redis.url()), b(redis.tcpUrl());
        QVERIFY(a.share() && b.share());
        Chat chat({&a, &b}, 10);
        chat.mayMissOthers();
        for (int round = 0; round < 3; ++round) {
            const int before = chat.heard();
            chat.say(100);
            QTRY_VERIFY(chat.heard() > before + 100);
            redis.kill();
            QTRY_COMPARE(chat.heardHere(), (round + 1) * 1000);
            QTRY_VERIFY(a.exchange == ExchangeState::Waiting && b.exchange == ExchangeState::Waiting);
            redis.start();
            QTRY_VERIFY(a.exchange == ExchangeState::Connected && b.exchange == ExchangeState::Connected);
        }
        QCOMPARE(chat.wrong(), 0);
        for (const SharingServer *server : {&a, &b}) {
            const server::ExchangeCounts counts = server->server->exchangeCounts();
            QCOMPARE(counts.published + counts.notShared, 3000);
            QCOMPARE(counts.refused, 0);
        }

        chat.say(10);
        QTRY_VERIFY(chat.haveAllHeard(310));
        QCOMPARE(chat.wrong(), 0);
    }

    /// What is new, and not every attempt.
    void theLogTellsHowItStands()
    {
        RedisServer redis;
        SharingServer server(redis.tcpUrl(u":secret@127.0.0.1"_s));
        QVERIFY(server.start());
        QTRY_VERIFY(server.changes.count(ExchangeState::Waiting) >= 3);
        using capture::StateKind;
        const auto lost = server.events(StateKind::NotSharing);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().cause, capture::Cause::ConnectionRefused);
        QCOMPARE(lost.first().detail, redis.tcpUrl().toLatin1());
        QVERIFY(lost.first().number > 0);

        // A Redis without a password takes none.
        redis.start();
        QTRY_COMPARE(server.events(StateKind::NotSharing).size(), 2);
        QCOMPARE(server.events(StateKind::NotSharing).last().cause, capture::Cause::ExchangeRefused);
        redis.command({u"CONFIG"_s, u"SET"_s, u"requirepass"_s}, "secret");
        QTRY_COMPARE(server.exchange, ExchangeState::Connected);
        const auto shared = server.events(StateKind::Sharing);
        QCOMPARE(shared.size(), 1);
        QCOMPARE(shared.first().detail, redis.tcpUrl().toLatin1() + ", channel wireloupe");
        for (const QByteArray &payload : server.sink->payloads())
            QVERIFY2(!payload.contains("secret"), payload.constData());

        server.server->stop();
        QTRY_COMPARE(server.exchange, ExchangeState::Off);
        QTRY_COMPARE(server.state, ServerState::Stopped);
    }

    void aWrongUrlKeepsNobodyFromServing()
    {
        SharingServer server(u"http://localhost"_s);
        QVERIFY(server.start());
        QTRY_COMPARE(server.changes, QList{ExchangeState::Off});
        QCOMPARE(server.events(capture::StateKind::NotSharing).value(0).cause, capture::Cause::BadUrl);
        Chat chat({&server}, 2);
        chat.say(1);
        QTRY_COMPARE(chat.heard(), 2);
    }

    void theLinkOutlivesAPlan()
    {
        RedisServer redis;
        redis.start();
        SharingServer a(redis.url()), b(redis.url());
        QVERIFY(a.share() && b.share());
        Chat chat({&a, &b}, 1);
        server::ServerPlan plan = a.options.plan;
        plan.behavior.broadcast.excludeSender = true;
        a.setPlan(plan);
        chat.chatters[0]->say();
        QTRY_COMPARE(chat.chatters[1]->heard, 1);
        chat.chatters[1]->say();
        QTRY_COMPARE(chat.chatters[0]->heard, 1);
        QTRY_COMPARE(chat.chatters[1]->heard, 2);
        QCOMPARE(chat.wrong(), 0);
        QCOMPARE(a.changes, (QList{ExchangeState::Connecting, ExchangeState::Connected}));

        // An echo shares nothing.
        plan.behavior.mode = server::Mode::Echo;
        a.setPlan(plan);
        chat.chatters[1]->say();
        QTRY_COMPARE(chat.chatters[1]->heard, 3);
        QTRY_COMPARE(a.server->exchangeCounts().received, 2);
        QCOMPARE(chat.chatters[0]->heard, 1);
    }

    void anotherStartMayNameAnotherChannel()
    {
        RedisServer redis;
        redis.start();
        SharingServer a(redis.url()), b(redis.url());
        b.options.exchange.channel = "other";
        QVERIFY(a.share() && b.share());
        Chat chat({&b}, 1);
        QCOMPARE(redis.publish("1 0", u"other"_s), 1);
        QTRY_COMPARE(chat.heard(), 1);
        b.exchange = ExchangeState::Off;
        b.port = 0;
        b.options.exchange.channel = "wireloupe";
        QVERIFY(b.share());
        Chat next({&b}, 1);
        QTRY_COMPARE(redis.publish("1 0"), 2);
        QTRY_COMPARE(next.heard(), 1);
    }

    void strangersSayWhatTheyLike()
    {
        RedisServer redis;
        redis.start();
        SharingServer server(redis.url());
        server.options.limits.maxMessagePayload = 1000;
        QVERIFY(server.share());
        RawSocket peer(server.port);
        peer.say("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        peer.head();
        QTRY_COMPARE(server.server->peerCount(), 1);

        const QByteArray magic("\0WL\x01", 4);
        const QByteArray torn = magic + QByteArray(20, 'x');
        const QByteArray own = *server::serialize({QUuid::createUuid(), 1, {"", "no such room"}, {}});
        for (const QByteArray &payload : {QByteArray("héllo"), QByteArray("\xFF\0\xFE", 3), torn,
                                          QByteArray(2000, 'x'), own, own, QByteArray("bye")})
            QCOMPARE(redis.publish(payload), 1);
        const auto first = peer.frame().value_or(wire::Frame());
        QCOMPARE(first.header.opcode, wire::Opcode::Text);
        QCOMPARE(first.payload, "héllo");
        const auto second = peer.frame().value_or(wire::Frame());
        QCOMPARE(second.header.opcode, wire::Opcode::Binary);
        QCOMPARE(second.payload, QByteArray("\xFF\0\xFE", 3));
        // A broadcast has no rooms: what is said in one is heard by all.
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "");
        QCOMPARE(peer.frame().value_or(wire::Frame()).payload, "bye");
        QTRY_COMPARE(server.server->exchangeCounts(), (server::ExchangeCounts{.received = 4, .refused = 3}));
    }
};

QTEST_GUILESS_MAIN(TestServerExchange)
#include "tst_serverexchange.moc"
