#include "server/rules.h"

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

/// Rules, and what answers by them says.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void areAConversationOfOneState();
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
};

void TestRules::areAConversationOfOneState()
{
    const RuleOptions rule{.replies = {{.content = "a"}}, .isOnce = true, .next = "elsewhere"};
    const RulesOptions rules{
        .rules = {rule}, .answersAll = true, .unexpected = {UnexpectedOptions::Kind::Echo}};
    const ConversationOptions conversation = conversationOf(rules);
    QCOMPARE(conversation.states.size(), 1);
    RuleOptions staying = rule;
    staying.next.clear();
    QCOMPARE(conversation.states[0].rules, QList{staying});
    QVERIFY(conversation.states[0].answersAll);
    QVERIFY(conversation.states[0].greeting.isEmpty());
    QCOMPARE(conversation.states[0].timeout, TimeoutOptions());
    QCOMPARE(conversation.unexpected, rules.unexpected);
}

void TestRules::answersWithTheFirstRule()
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

void TestRules::answersWithAll()
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

void TestRules::answersOnce()
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

void TestRules::usesWhatWasCaptured()
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

void TestRules::countsForEachPeer()
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

void TestRules::putsRepliesOff()
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

void TestRules::doesNotWaitForOtherMessages()
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

void TestRules::reachesAll()
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

void TestRules::closes()
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

void TestRules::closesAll()
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

void TestRules::fallsBack_data()
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

void TestRules::fallsBack()
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

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
