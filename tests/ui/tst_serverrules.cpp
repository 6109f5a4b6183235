#include <QTableWidget>

#include "serverdetailsfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::Mode;

/// Rules and conversations of the server, edited by clicks and keys.
class ServerRulesTest : public test::ServerDetailsFixture
{
    Q_OBJECT

private slots:
    void editsRules();
    void triesRules();
    void marksFaultsInPatterns();
    void editsConversations();
    void renamesStates();
};

void ServerRulesTest::editsRules()
{
    choose(Mode::Rules);
    press("rulesAdd");
    type("rulesPattern", u"login"_s);
    type("rulesRepliesContent", u"welcome"_s);
    type("rulesRepliesDelay", u"30"_s);
    press("rulesRepliesAdd");
    pick("rulesRepliesKind", 2);
    type("rulesRepliesCode", u"4001"_s);
    const QList<server::RuleOptions> expected{
        {.match = {.kind = server::MatchOptions::Kind::Contains, .pattern = "login"},
         .replies = {{.content = "welcome", .delay = 30ms},
                     {.kind = server::ReplyOptions::Kind::Close, .code = 4001}}}};
    QCOMPARE(behavior().rules.rules.size(), 1);
    QVERIFY(behavior().rules.rules == expected);
    const auto *table = find<QTableWidget>("rules");
    QVERIFY(table->item(0, 0)->text().contains(u"login"_s));
    QVERIFY(table->item(0, 1)->text().contains(u"welcome"_s));
    press("rulesAdd");
    press("rulesUp");
    QVERIFY(behavior().rules.rules.at(1) == expected.first());
    press("rulesDelete");
    QVERIFY(behavior().rules.rules == expected);
    pick("rulesUnexpected", 1);
    QCOMPARE(behavior().rules.unexpected.kind, server::UnexpectedOptions::Kind::Echo);
    QCOMPARE(m_settings->findChild<QLabel *>(u"behaviorSummary"_s)->text().left(6), u"1 rule"_s);
}

void ServerRulesTest::triesRules()
{
    choose(Mode::Rules);
    press("rulesAdd");
    pick("rulesMatchKind", static_cast<int>(server::MatchOptions::Kind::Regex));
    type("rulesPattern", u"hello (\\w+)"_s);
    type("rulesRepliesContent", u"hi {{1}}"_s);
    type("rulesTry", u"hello ada"_s);
    const auto *answer = find<QLabel>("rulesTryAnswer");
    QCOMPARE(answer->text(), u"← hi ada"_s);
    type("rulesRepliesContent", u"bye {{1}}"_s);
    QCOMPARE(answer->text(), u"← bye ada"_s);
    type("rulesTry", u"good day"_s);
    QVERIFY2(answer->text().contains(u"Nothing"_s), qPrintable(answer->text()));
}

void ServerRulesTest::marksFaultsInPatterns()
{
    choose(Mode::Rules);
    press("rulesAdd");
    pick("rulesMatchKind", static_cast<int>(server::MatchOptions::Kind::Regex));
    type("rulesPattern", u"a(b"_s);
    QVERIFY2(problem("rulesPatternProblem").contains(u"character"_s),
             qPrintable(problem("rulesPatternProblem")));
    pick("rulesMatchKind", static_cast<int>(server::MatchOptions::Kind::JsonPath));
    QVERIFY(!problem("rulesPatternProblem").isEmpty());
    type("rulesPattern", u"$.type=login"_s);
    QVERIFY(problem("rulesPatternProblem").isEmpty());
    type("rulesRepliesContent", u"{{1}}"_s);
    QVERIFY(!problem("rulesRepliesContentProblem").isEmpty());
    pick("rulesRepliesKind", 2);
    type("rulesRepliesContent", u"bye"_s);
    type("rulesRepliesCode", u"1005"_s);
    QVERIFY(!problem("rulesRepliesContentProblem").isEmpty());
}

void ServerRulesTest::editsConversations()
{
    choose(Mode::Conversation);
    press("statesAdd");
    type("stateName", u"door"_s);
    press("statesAdd");
    type("stateName", u"inside"_s);
    find<QTableWidget>("states")->setCurrentCell(0, 0);
    press("stateRulesAdd");
    type("stateRulesPattern", u"let me in"_s);
    type("stateRulesRepliesContent", u"come in"_s);
    pick("stateRulesNext", 2);
    pick("startState", 1);
    const server::ConversationOptions &conversation = behavior().conversation;
    QCOMPARE(conversation.states.size(), 2);
    QCOMPARE(conversation.states.first().name, QByteArray("door"));
    QCOMPARE(conversation.states.first().rules.first().next, QByteArray("inside"));
    QCOMPARE(conversation.start, QByteArray("door"));
    type("conversationTry", u"let me in"_s);
    QCOMPARE(find<QLabel>("conversationTryAnswer")->text(), u"← come in"_s);
    find<QTableWidget>("states")->setCurrentCell(1, 0);
    QVERIFY(find<QLabel>("conversationTryAnswer")->text().contains(u"1008"_s));
}

void ServerRulesTest::renamesStates()
{
    net::ServerOptions options;
    options.plan.behavior.mode = Mode::Conversation;
    options.plan.behavior.conversation.states = {{.name = "a", .timeout = {.after = 1s, .next = "b"}},
                                                 {.name = "b", .rules = {{.next = "b"}}}};
    options.plan.behavior.conversation.start = "b";
    m_details->readFrom(options);
    find<QTableWidget>("states")->setCurrentCell(1, 0);
    type("stateName", u"end"_s);
    const server::ConversationOptions &conversation = behavior().conversation;
    QCOMPARE(conversation.states.at(1).name, QByteArray("end"));
    QCOMPARE(conversation.states.at(0).timeout.next, QByteArray("end"));
    QCOMPARE(conversation.states.at(1).rules.first().next, QByteArray("end"));
    QCOMPARE(conversation.start, QByteArray("end"));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerRulesTest)
#include "tst_serverrules.moc"
