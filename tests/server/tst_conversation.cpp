#include "server/conversation.h"

#include <QTest>

#include "server/conversationplay.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wire::Message>;
using Closes = QList<std::pair<quint16, QByteArray>>;
using Kind = MatchOptions::Kind;
using Unexpected = UnexpectedOptions::Kind;

namespace {

/// As a server knows it: hello is answered, and login, and then there are questions until bye.
ConversationOptions login()
{
    const StateOptions start{.name = "start",
                             .greeting = {{.content = "who is there?"}},
                             .rules = {{.match = {.kind = Kind::Regex, .pattern = "^login (?<user>\\w+)$"},
                                        .replies = {{.content = "welcome, {{user}}"}},
                                        .next = "in"}}};
    const StateOptions in{.name = "in",
                          .greeting = {{.content = "ask", .delay = 10ms}},
                          .rules = {rule("time", {{.content = "noon"}}), rule("again", {}, "in"),
                                    rule("bye", {{.content = "bye"}}, "start")},
                          .timeout = {.after = 1s}};
    return {.states = {start, in}};
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughItsStates();
    void keepsPeersApart();
    void entersAStateAgain();
    void greetsAfterTheReply();
    void timesOut();
    void timesOutToAState();
    void forgetsWhoGoes();
    void forgetsAllWhenItEnds();
    void doesNothingAboutWhoIsClosed();
};

void TestConversation::goesThroughItsStates()
{
    Play play(login());
    RecordingPeer peer(1);
    play.conversation.add(peer);
    QCOMPARE(peer.sent, Messages{text("who is there?")});
    play.conversation.receive(peer, text("login ann"));
    play.clock.advance(10ms);
    QCOMPARE(peer.sent.sliced(1), (Messages{text("welcome, ann"), text("ask")}));
    play.conversation.receive(peer, text("time"));
    play.conversation.receive(peer, text("time"));
    QCOMPARE(peer.sent.sliced(3), (Messages{text("noon"), text("noon")}));
    play.conversation.receive(peer, text("bye"));
    QCOMPARE(peer.sent.sliced(5), (Messages{text("bye"), text("who is there?")}));
    play.conversation.receive(peer, text("time"));
    QCOMPARE(peer.sent.size(), 7);
    QCOMPARE(peer.closed, (Closes{{1008, "expected a message that matches /^login (?<user>\\w+)$/"}}));
    QCOMPARE(play.clock.timers(), 0U);
}

void TestConversation::keepsPeersApart()
{
    Play play(login());
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    play.conversation.receive(a, text("login ann"));
    play.conversation.receive(a, text("time"));
    play.conversation.receive(b, text("time"));
    QVERIFY(a.closed.isEmpty());
    QCOMPARE(b.closed.size(), 1);
}

void TestConversation::entersAStateAgain()
{
    Play play(login());
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("login ann"));
    play.clock.advance(900ms);
    play.conversation.receive(peer, text("again"));
    play.clock.advance(900ms);
    QCOMPARE(peer.sent.count(text("ask")), 2);
    QVERIFY(peer.closed.isEmpty());
}

void TestConversation::greetsAfterTheReply()
{
    Play play({.states = {{.name = "a", .rules = {rule("x", {{.content = "reply", .delay = 10ms}}, "b")}},
                          {.name = "b", .greeting = {{.content = "greeting"}}}}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("x"));
    QVERIFY(peer.sent.isEmpty());
    play.clock.advance(10ms);
    QCOMPARE(peer.sent, (Messages{text("reply"), text("greeting")}));
}

void TestConversation::timesOut()
{
    Play play(login());
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.clock.advance(1h);
    QVERIFY(peer.closed.isEmpty());
    play.conversation.receive(peer, text("login ann"));
    play.clock.advance(500ms);
    play.conversation.receive(peer, text("time")); // stays, and the wait goes on
    play.clock.advance(499ms);
    QVERIFY(peer.closed.isEmpty());
    play.clock.advance(1ms);
    QCOMPARE(peer.closed.size(), 1);
    QCOMPARE(peer.closed[0].first, quint16{1008});
    QVERIFY(peer.closed[0].second.startsWith("timed out: expected a message that is \"time\" or "));
    QCOMPARE(play.clock.timers(), 0U);
}

void TestConversation::timesOutToAState()
{
    Play play({.states = {
                   {.name = "a", .timeout = {.after = 1s, .next = "b"}},
                   {.name = "b", .greeting = {{.content = "late"}}, .timeout = {.after = 2s, .next = "a"}}}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.clock.advance(1s);
    QCOMPARE(peer.sent, Messages{text("late")});
    play.clock.advance(2999ms);
    QCOMPARE(peer.sent.size(), 1);
    play.clock.advance(1ms);
    QCOMPARE(peer.sent.size(), 2);
    QVERIFY(peer.closed.isEmpty());
}

void TestConversation::forgetsWhoGoes()
{
    Play play(RulesOptions{
        .rules = {rule("x", {{.to = ReplyOptions::To::All, .content = "later", .delay = 10ms}})}});
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    play.conversation.receive(a, text("x"));
    play.conversation.receive(a, text("x"));
    QCOMPARE(play.clock.timers(), 2U);
    play.conversation.remove(a);
    QCOMPARE(play.clock.timers(), 0U);
    play.conversation.receive(b, text("x"));
    play.clock.advance(10ms);
    QVERIFY(a.sent.isEmpty());
    QCOMPARE(b.sent, Messages{text("later")});

    Play other(login());
    other.conversation.add(a);
    other.conversation.receive(a, text("login ann"));
    QCOMPARE(other.clock.timers(), 2U);
    other.conversation.remove(a);
    QCOMPARE(other.clock.timers(), 0U);
}

void TestConversation::forgetsAllWhenItEnds()
{
    ManualClock clock;
    RecordingPeer peer(1);
    {
        Conversation conversation(login(), clock);
        conversation.add(peer);
        conversation.receive(peer, text("login ann"));
        QCOMPARE(clock.timers(), 2U);
    }
    QCOMPARE(clock.timers(), 0U);
}

void TestConversation::doesNothingAboutWhoIsClosed()
{
    Play play(RulesOptions{.rules = {rule("all", {{.to = ReplyOptions::To::All, .content = "all"}})},
                           .unexpected = {Unexpected::Close}});
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    play.conversation.receive(a, text("?"));
    play.conversation.receive(a, text("?"));
    play.conversation.receive(a, text("all"));
    play.conversation.receive(b, text("all"));
    QCOMPARE(a.closed.size(), 1);
    QVERIFY(a.sent.isEmpty());
    QCOMPARE(b.sent, Messages{text("all")});
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
