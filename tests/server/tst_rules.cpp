#include "server/rules.h"

#include <QTest>

using namespace wireloupe::server;

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void areAConversationOfOneState()
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
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
