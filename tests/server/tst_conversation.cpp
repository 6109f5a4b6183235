#include "server/conversation.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"
#include "server/rules.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wire::Message>;
using Closes = QList<std::pair<quint16, QByteArray>>;
using Kind = MatchOptions::Kind;
using Unexpected = UnexpectedOptions::Kind;

namespace {

RuleOptions rule(const QByteArray &message, const QList<ReplyOptions> &replies, const QByteArray &next = {})
{
    return {.match = {.kind = Kind::Equals, .pattern = message}, .replies = replies, .next = next};
}

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

/// A server with one conversation, and time.
struct Play
{
    explicit Play(const ConversationOptions &options) : conversation(options, clock) {}
    explicit Play(const RulesOptions &options) : Play(conversationOf(options)) {}

    ManualClock clock;
    Conversation conversation;
};

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    void answersWithTheFirstRule();
    void answersWithAll();
    void answersOnce();
    void usesWhatWasCaptured();
    void countsForEachPeer();
    void putsRepliesOff();
    void doesNotWaitForOtherMessages();
    void reachesAll();
    void closes();
    void closesAll();
    void fallsBack_data();
    void fallsBack();
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

void TestConversation::answersWithTheFirstRule()
{
    Play play(
        RulesOptions{.rules = {rule("x", {{.content = "1"}, {.content = "2"}}), rule("x", {{.content = "3"}}),
                               rule("y", {{.kind = ReplyOptions::Kind::Binary, .content = "00"}})}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("x"));
    QCOMPARE(peer.sent, (Messages{text("1"), text("2")}));
    play.conversation.receive(peer, text("y"));
    QCOMPARE(peer.sent.last(), binary(QByteArray(1, '\0')));
    play.conversation.receive(peer, text("z"));
    QCOMPARE(peer.sent.size(), 3);
    QVERIFY(peer.closed.isEmpty());
}

void TestConversation::answersWithAll()
{
    Play play(RulesOptions{.rules = {rule("x", {{.content = "1", .delay = 5ms}}),
                                     rule("y", {{.content = "2"}}),
                                     {.replies = {{.content = "3"}}}},
                           .answersAll = true});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("x"));
    QCOMPARE(peer.sent, Messages{text("3")});
    play.clock.advance(5ms);
    QCOMPARE(peer.sent, (Messages{text("3"), text("1")}));
}

void TestConversation::answersOnce()
{
    RuleOptions once = rule("x", {{.content = "first"}});
    once.isOnce = true;
    Play play(RulesOptions{.rules = {once, rule("x", {{.content = "later"}})}});
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    for (int i = 0; i < 3; ++i)
        play.conversation.receive(a, text("x"));
    play.conversation.receive(b, text("x"));
    QCOMPARE(a.sent, (Messages{text("first"), text("later"), text("later")}));
    QCOMPARE(b.sent, Messages{text("first")});
}

void TestConversation::usesWhatWasCaptured()
{
    const MatchOptions match{.kind = Kind::Regex, .pattern = "(\\d+)-(?<b>\\d+)"};
    Play play(RulesOptions{
        .rules = {{.match = match,
                   .replies = {{.content = "{{b}}-{{1}} of {{message}} to {{peer}}", .delay = 1ms}}}}});
    RecordingPeer peer(7);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("go 1-2!"));
    play.conversation.receive(peer, text("3-4"));
    play.clock.advance(1ms);
    QCOMPARE(peer.sent, (Messages{text("2-1 of go 1-2! to 7"), text("4-3 of 3-4 to 7")}));
}

void TestConversation::countsForEachPeer()
{
    Play play(RulesOptions{.rules = {{.replies = {{.content = "{{counter}}"}}}}});
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    play.conversation.receive(a, text("x"));
    play.conversation.receive(a, text("x"));
    play.conversation.receive(b, text("x"));
    QCOMPARE(a.sent, (Messages{text("1"), text("2")}));
    QCOMPARE(b.sent, Messages{text("1")});
}

void TestConversation::putsRepliesOff()
{
    Play play(RulesOptions{.rules = {rule("x", {{.content = "0"},
                                                {.content = "10", .delay = 10ms},
                                                {.content = "30", .delay = 20ms},
                                                {.content = "too"}})}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("x"));
    QCOMPARE(peer.sent, Messages{text("0")});
    play.clock.advance(9ms);
    QCOMPARE(peer.sent.size(), 1);
    play.clock.advance(1ms);
    QCOMPARE(peer.sent, (Messages{text("0"), text("10")}));
    play.clock.advance(19ms);
    QCOMPARE(peer.sent.size(), 2);
    play.clock.advance(1ms);
    QCOMPARE(peer.sent, (Messages{text("0"), text("10"), text("30"), text("too")}));
    QCOMPARE(play.clock.timers(), 0U);
}

void TestConversation::doesNotWaitForOtherMessages()
{
    Play play(RulesOptions{.rules = {rule("slow", {{.content = "slow", .delay = 10ms}}),
                                     rule("quick", {{.content = "quick"}})}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("slow"));
    play.conversation.receive(peer, text("quick"));
    play.clock.advance(10ms);
    QCOMPARE(peer.sent, (Messages{text("quick"), text("slow")}));
}

void TestConversation::reachesAll()
{
    Play play(RulesOptions{
        .rules = {rule("x", {{.to = ReplyOptions::To::All, .content = "{{peer}} says {{message}}"}})}});
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    play.conversation.receive(b, text("x"));
    QCOMPARE(a.sent, Messages{text("2 says x")});
    QCOMPARE(b.sent, Messages{text("2 says x")});
}

void TestConversation::closes()
{
    const ReplyOptions close{
        .kind = ReplyOptions::Kind::Close, .content = "so {{message}}", .code = 4001, .delay = 5ms};
    Play play(RulesOptions{.rules = {rule("x", {{.content = "bye"}, close, {.content = "never"}}),
                                     rule("y", {{.content = "never", .delay = 10ms}})}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("y"));
    play.conversation.receive(peer, text("x"));
    QVERIFY(peer.closed.isEmpty());
    play.clock.advance(1h);
    QCOMPARE(peer.sent, Messages{text("bye")});
    QCOMPARE(peer.closed, (Closes{{4001, "so x"}}));
}

void TestConversation::closesAll()
{
    const ReplyOptions close{
        .kind = ReplyOptions::Kind::Close, .to = ReplyOptions::To::All, .content = "over"};
    Play play(RulesOptions{.rules = {rule("x", {close, {.content = "never"}})}});
    RecordingPeer a(1), b(2);
    play.conversation.add(a);
    play.conversation.add(b);
    play.conversation.receive(a, text("x"));
    QCOMPARE(a.closed, (Closes{{1000, "over"}}));
    QCOMPARE(b.closed, (Closes{{1000, "over"}}));
    QVERIFY(a.sent.isEmpty());
}

void TestConversation::fallsBack_data()
{
    QTest::addColumn<Unexpected>("kind");
    QTest::addColumn<Messages>("sent");
    QTest::addColumn<Closes>("closed");
    QTest::newRow("ignore") << Unexpected::Ignore << Messages() << Closes();
    QTest::newRow("echo") << Unexpected::Echo << Messages{binary("y"), binary("y")} << Closes();
    QTest::newRow("reply") << Unexpected::Reply << Messages{text("no y"), text("no y")} << Closes();
    QTest::newRow("close") << Unexpected::Close << Messages()
                           << Closes{{1008, "expected a message that is \"x\""}};
}

void TestConversation::fallsBack()
{
    QFETCH(const Unexpected, kind);
    Play play(RulesOptions{.rules = {rule("x", {})}, .unexpected = {kind, {{.content = "no {{message}}"}}}});
    RecordingPeer peer(1);
    play.conversation.add(peer);
    play.conversation.receive(peer, text("x"));
    play.conversation.receive(peer, binary("y"));
    play.conversation.receive(peer, binary("y"));
    QTEST(peer.sent, "sent");
    QTEST(peer.closed, "closed");
}

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
