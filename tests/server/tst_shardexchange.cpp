#include "server/shardexchange.h"

#include <QSet>
#include <QTest>

#include "server/recordingexchange.h"
#include "server/shardsofaserver.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wireloupe::wire::Message>;

namespace {

ServerPlan planOf(const BehaviorOptions &behavior)
{
    return {.behavior = behavior};
}

/// Answers "x" with a greeting for all, and "bye" by closing all.
BehaviorOptions rulesForAll()
{
    using To = ReplyOptions::To;
    RuleOptions greet{.match = {.kind = MatchOptions::Kind::Equals, .pattern = "x"},
                      .replies = {{.to = To::All, .content = "{{peer}} says {{message}}"}}};
    RuleOptions end{
        .match = {.kind = MatchOptions::Kind::Equals, .pattern = "bye"},
        .replies = {{.kind = ReplyOptions::Kind::Close, .to = To::All, .content = "over", .code = 1001}}};
    return {.mode = Mode::Rules, .rules = {.rules = {greet, end}}};
}

} // namespace

class TestShardExchange : public QObject
{
    Q_OBJECT

private slots:
    void whatOneSaysAllOthersHearOnceInItsOrder()
    {
        ShardsOfAServer shards(3);
        shards.setPlan(planOf({.mode = Mode::Broadcast}));
        RecordingPeer &a = shards.join(0);
        RecordingPeer &b = shards.join(1);
        RecordingPeer &c = shards.join(2);
        shards.say(1, b, "1");
        shards.say(1, b, "2");
        shards.carry();
        for (const RecordingPeer *peer : {&a, &b, &c})
            QCOMPARE(peer->sent, (Messages{text("1"), text("2")}));
    }

    void roomsReachOverThreads()
    {
        ShardsOfAServer shards(2);
        shards.setPlan(planOf({.mode = Mode::Rooms}));
        RecordingPeer &here = shards.join(0, "/red");
        RecordingPeer &there = shards.join(1, "/red");
        RecordingPeer &elsewhere = shards.join(1, "/blue");
        shards.say(0, here, "to red");
        shards.carry();
        QCOMPARE(here.sent, Messages{text("to red")});
        QCOMPARE(there.sent, Messages{text("to red")});
        QVERIFY(elsewhere.sent.isEmpty());
    }

    void aRouteHearsItself()
    {
        ShardsOfAServer shards(2);
        ServerPlan plan = planOf({.mode = Mode::Broadcast});
        plan.routes = {{"/chat", {.mode = Mode::Broadcast}}};
        shards.setPlan(plan);
        RecordingPeer &chat = shards.join(0, "/chat");
        RecordingPeer &chatToo = shards.join(1, "/chat");
        RecordingPeer &other = shards.join(1, "/");
        shards.say(0, chat, "hello");
        shards.carry();
        QCOMPARE(chatToo.sent, Messages{text("hello")});
        QVERIFY(other.sent.isEmpty());
    }

    void aSharedStreamIsTheSameForAll()
    {
        ShardsOfAServer shards(3);
        shards.setPlan(
            planOf({.mode = Mode::Stream,
                    .stream = {.text = "{{counter}} {{uuid}} {{random max=1000000}}", .rate = {10, 1s}}}));
        // The first peer is not on the first thread.
        RecordingPeer &b = shards.join(1);
        shards.carry();
        shards.clock.advance(250ms);
        shards.carry();
        RecordingPeer &a = shards.join(0);
        RecordingPeer &c = shards.join(2);
        shards.carry();
        QCOMPARE(b.sent.size(), 3);
        b.sent.clear();
        shards.clock.advance(1s);
        shards.carry();
        QCOMPARE(a.sent.size(), 10);
        QCOMPARE(b.sent, a.sent);
        QCOMPARE(c.sent, a.sent);
    }

    void aSharedStreamIsThereWhileAnybodyListens()
    {
        ShardsOfAServer shards(2);
        shards.setPlan(planOf({.mode = Mode::Stream, .stream = {.text = "{{counter}}", .rate = {10, 1s}}}));
        RecordingPeer &a = shards.join(0);
        RecordingPeer &b = shards.join(1);
        shards.carry();
        shards.clock.advance(250ms);
        shards.carry();
        shards.leave(0, a);
        b.sent.clear();
        shards.clock.advance(100ms);
        shards.carry();
        QCOMPARE(b.sent, Messages{text("4")});
        shards.leave(1, b);
        shards.carry();
        QCOMPARE(shards.clock.timers(), std::size_t{0});
        RecordingPeer &c = shards.join(1);
        shards.carry();
        shards.clock.advance(10ms);
        shards.carry();
        QCOMPARE(c.sent, Messages{text("1")});
    }

    void streamsOfSinglePeersHaveSeedsOfTheirOwn()
    {
        ShardsOfAServer shards(3);
        shards.setPlan(planOf(
            {.mode = Mode::Stream,
             .stream = {
                 .text = "{{random max=1000000000}}", .rate = {10, 1s}, .isShared = false, .seed = 7}}));
        QSet<QByteArray> first;
        QList<RecordingPeer *> peers;
        for (std::size_t i = 0; i < 9; ++i)
            peers.append(&shards.join(i % 3));
        shards.clock.advance(1ms);
        for (const RecordingPeer *peer : std::as_const(peers))
            first.insert(peer->sent.value(0).payload);
        QCOMPARE(first.size(), 9);

        // As on one thread, in the order of their coming.
        ShardsOfAServer one(1);
        one.setPlan(planOf(
            {.mode = Mode::Stream,
             .stream = {
                 .text = "{{random max=1000000000}}", .rate = {10, 1s}, .isShared = false, .seed = 7}}));
        QList<RecordingPeer *> same;
        for (int i = 0; i < 9; ++i)
            same.append(&one.join(0));
        one.clock.advance(1ms);
        for (qsizetype i = 0; i < 9; ++i)
            QCOMPARE(same[i]->sent.value(0), peers[i]->sent.value(0));
    }

    void repliesToAllReachAll()
    {
        ShardsOfAServer shards(2);
        shards.setPlan(planOf(rulesForAll()));
        RecordingPeer &a = shards.join(0);
        RecordingPeer &b = shards.join(1);
        shards.say(1, b, "x");
        shards.carry();
        QCOMPARE(a.sent, Messages{text("2 says x")});
        QCOMPARE(b.sent, a.sent);
        shards.say(0, a, "bye");
        shards.carry();
        const QList<std::pair<quint16, QByteArray>> closed{{1001, "over"}};
        QCOMPARE(a.closed, closed);
        QCOMPARE(b.closed, closed);
        // Nothing is done about them any more.
        shards.say(1, b, "x");
        shards.carry();
        QCOMPARE(a.sent.size(), 1);
        QCOMPARE(b.sent.size(), 1);
    }

    void whatWasToldUnderAnotherPlanIsForgotten()
    {
        ShardsOfAServer shards(2);
        shards.setPlan(planOf(rulesForAll()));
        RecordingPeer &a = shards.join(0);
        RecordingPeer &b = shards.join(1);
        shards.say(1, b, "bye");
        QCOMPARE(shards.underWay(), std::size_t{1});
        shards.setPlan(planOf(rulesForAll()));
        shards.carry();
        QVERIFY(a.closed.isEmpty());
        QCOMPARE(b.closed.size(), 1);
    }

    void aStreamOfTheNextPlanCountsItsListenersAnew()
    {
        ShardsOfAServer shards(2);
        const ServerPlan plan =
            planOf({.mode = Mode::Stream, .stream = {.text = "{{counter}}", .rate = {10, 1s}}});
        shards.setPlan(plan);
        RecordingPeer &b = shards.join(1);
        shards.setPlan(plan); // its coming is still under way
        shards.carry();
        shards.clock.advance(10ms);
        shards.carry();
        QCOMPARE(b.sent, Messages{text("1")});
        shards.leave(1, b);
        shards.carry();
        QCOMPARE(shards.clock.timers(), std::size_t{0});
    }

    void eachHearsOtherServersOnceAndTheyHearEachOnce()
    {
        RecordingExchange outside;
        ShardsOfAServer shards(3);
        shards.exchange(0).setOutside(&outside);
        shards.setPlan(planOf({.mode = Mode::Rooms}));
        RecordingPeer &a = shards.join(0, "/red");
        RecordingPeer &b = shards.join(1, "/red");
        RecordingPeer &c = shards.join(2, "/red");
        outside.say(QByteArray(""), "red", text("from there"));
        outside.say(std::nullopt, std::nullopt, text("for all"));
        shards.carry();
        for (const RecordingPeer *peer : {&a, &b, &c})
            QCOMPARE(peer->sent, (Messages{text("from there"), text("for all")}));
        QVERIFY(outside.published.isEmpty());

        shards.say(2, c, "1");
        shards.say(2, c, "2");
        shards.say(0, a, "3");
        shards.carry();
        QCOMPARE(outside.published.size(), 3);
        QCOMPARE(outside.published[0].second, text("3")); // the first thread's own goes straight out
        QCOMPARE(outside.published[1], (std::pair{Topic{"", "red"}, text("1")}));
        QCOMPARE(outside.published[2], (std::pair{Topic{"", "red"}, text("2")}));
        QCOMPARE(b.sent.size(), 5);
    }

    void withoutAnOutsideItHearsNoMore()
    {
        RecordingExchange outside, next;
        ShardsOfAServer shards(2);
        shards.exchange(0).setOutside(&outside);
        shards.setPlan(planOf({.mode = Mode::Broadcast}));
        RecordingPeer &b = shards.join(1);
        shards.exchange(0).setOutside(&next);
        outside.say(std::nullopt, std::nullopt, text("too late"));
        next.say(std::nullopt, std::nullopt, text("heard"));
        shards.carry();
        QCOMPARE(b.sent, Messages{text("heard")});
        shards.exchange(0).setOutside(nullptr);
        shards.say(1, b, "alone");
        shards.carry();
        QVERIFY(outside.published.isEmpty() && next.published.isEmpty());
    }

    void mailIsAsLargeAsItsPayload()
    {
        const ShardMail said{ShardMail::Said{{}, {}, text(QByteArray(1000, 'x'))}};
        const ShardMail told{ShardMail::Told{{}, {.message = text(QByteArray(1000, 'x'))}}};
        for (const ShardMail &mail : {said, told})
            QVERIFY(mail.size() > 1000 && mail.size() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestShardExchange)
#include "tst_shardexchange.moc"
