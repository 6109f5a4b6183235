#include "server/script.h"

#include <QTest>

using namespace wireloupe::server;
using namespace std::chrono_literals;

class TestScript : public QObject
{
    Q_OBJECT

private slots:
    void findsItsStates()
    {
        const StateOptions a{.name = "a",
                             .rules = {{.next = "b"}, {.next = ""}, {.next = "c"}},
                             .timeout = {.after = 5ms, .next = "b"}};
        const StateOptions b{.name = "b", .timeout = {.after = -5ms}};
        const Script script({.states = {a, b, b}, .start = "b"});
        QCOMPARE(script.start, 1U);
        QCOMPARE(script.ruleCount, 3U);
        QCOMPARE(script.states[0].rules[0].next, 1U);
        QCOMPARE(script.states[0].rules[1].next, Script::nowhere);
        QCOMPARE(script.states[0].rules[2].next, Script::nowhere);
        QCOMPARE(script.states[0].timeout, 5ms);
        QCOMPARE(script.states[0].timeoutNext, 1U);
        QCOMPARE(script.states[1].timeout, 0ms);
        QCOMPARE(script.states[1].timeoutNext, Script::nowhere);
        QCOMPARE(Script({.states = {a, b}, .start = "other"}).start, 0U);
    }

    void hasAStateInAnyCase() { QCOMPARE(Script(ConversationOptions()).states.size(), 1U); }

    void leavesOutWhatIsFaulty()
    {
        const ReplyOptions faulty{.content = "{{"};
        const MatchOptions badRegex{.kind = MatchOptions::Kind::Regex, .pattern = "("};
        const StateOptions state{.greeting = {faulty, {.content = "{{message}}"}, {.content = "hello"}},
                                 .rules = {{.match = badRegex, .replies = {{}}}, {.replies = {faulty, {}}}}};
        const Script script(
            {.states = {state}, .unexpected = {.replies = {faulty, {.content = "{{message}}"}}}});
        QCOMPARE(script.states[0].greeting.size(), 1U);
        QCOMPARE(script.states[0].rules.size(), 1U);
        QCOMPARE(script.states[0].rules[0].replies.size(), 1U);
        QCOMPARE(script.unexpectedReplies.size(), 1U);
        QCOMPARE(script.ruleCount, 1U);
    }

    void knowsTheCapturesOfARule()
    {
        const TemplateScope scope = scopeOf({.kind = MatchOptions::Kind::Regex, .pattern = "(?<name>a)"});
        QVERIFY(scope.hasMessage);
        QCOMPARE(scope.captures, (QList<QByteArray>{"", "name"}));
        QVERIFY(scopeOf({.kind = MatchOptions::Kind::Regex, .pattern = "("}).captures.isEmpty());
    }

    void saysWhatIsExpected()
    {
        const auto equals = [](const QByteArray &pattern) {
            return RuleOptions{.match = {.kind = MatchOptions::Kind::Equals, .pattern = pattern}};
        };
        const Script script(
            {.states = {{.name = "a", .rules = {equals("x"), equals("y")}},
                        {.name = "b"},
                        {.name = "c", .rules = {equals(QByteArray("\xC3\xA4").repeated(100))}}}});
        QCOMPARE(script.states[0].expectation, "expected a message that is \"x\" or a message that is \"y\"");
        QCOMPARE(script.states[0].timeoutReason,
                 "timed out: expected a message that is \"x\" or a message that is \"y\"");
        QCOMPARE(script.states[1].expectation, "expected nothing");
        const QByteArray &cut = script.states[2].expectation;
        QVERIFY(cut.size() == 122 || cut.size() == 123);
        QVERIFY(cut.endsWith("\xC3\xA4"));
    }

    void makesReasonsThatMayBeSent()
    {
        QCOMPARE(closeReason("bye"), "bye");
        QCOMPARE(closeReason(""), "");
        QCOMPARE(closeReason("\xFF"), "\xEF\xBF\xBD");
        QCOMPARE(closeReason(QByteArray(200, 'x')), QByteArray(123, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
