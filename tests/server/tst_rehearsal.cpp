#include <QTest>

#include "server/rehearsal.h"

namespace wireloupe {

using namespace std::chrono_literals;
using server::BehaviorOptions;
using server::Mode;
using server::RehearsedAnswer;
using server::ReplyOptions;
using server::RuleOptions;

class RehearsalTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatRulesAnswer();
    void passesOverWaits();
    void leavesOutGreetingsAndTimeouts();
    void endsWhereThereIsNoEnd();
    void saysNothingWhereNothingIsSaid();
};

namespace {

wire::Message text(const QByteArray &payload)
{
    return {wire::Message::Type::Text, payload};
}

BehaviorOptions rules(const QList<RuleOptions> &rules)
{
    BehaviorOptions options;
    options.mode = Mode::Rules;
    options.rules.rules = rules;
    return options;
}

const server::MatchOptions hello{.kind = server::MatchOptions::Kind::Regex, .pattern = "hello (\\w+)"};

} // namespace

void RehearsalTest::tellsWhatRulesAnswer()
{
    const BehaviorOptions options = rules({{.match = hello, .replies = {{.content = "hi {{1}}"}}}});
    QCOMPARE(server::rehearse(options, text("hello ada")),
             QList<RehearsedAnswer>{{.message = text("hi ada")}});
    QVERIFY(server::rehearse(options, text("bye")).isEmpty());
}

void RehearsalTest::passesOverWaits()
{
    const ReplyOptions later{.content = "one", .delay = 2s};
    const ReplyOptions end{.kind = ReplyOptions::Kind::Close, .content = "bye", .code = 4000, .delay = 500ms};
    const QList<RehearsedAnswer> expected{{.after = 2s, .message = text("one")},
                                          {.after = 2500ms, .isClose = true, .code = 4000, .reason = "bye"}};
    QCOMPARE(server::rehearse(rules({{.replies = {later, end}}}), text("x")), expected);
}

void RehearsalTest::leavesOutGreetingsAndTimeouts()
{
    BehaviorOptions options;
    options.mode = Mode::Conversation;
    options.conversation.states = {{.name = "first", .greeting = {{.content = "not this"}}},
                                   {.name = "second",
                                    .greeting = {{.content = "welcome"}},
                                    .rules = {{.replies = {{.content = "here"}}, .next = "second"}},
                                    .timeout = {.after = 1s}}};
    options.conversation.start = "second";
    const QList<RehearsedAnswer> expected{{.message = text("here")}, {.message = text("welcome")}};
    QCOMPARE(server::rehearse(options, text("x")), expected);
}

void RehearsalTest::endsWhereThereIsNoEnd()
{
    BehaviorOptions options;
    options.mode = Mode::Stream;
    QCOMPARE(server::rehearse(options, text("x")).size(), server::maxRehearsedAnswers);
}

void RehearsalTest::saysNothingWhereNothingIsSaid()
{
    BehaviorOptions options;
    options.mode = Mode::Sink;
    QVERIFY(server::rehearse(options, text("x")).isEmpty());
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::RehearsalTest)
#include "tst_rehearsal.moc"
