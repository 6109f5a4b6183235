#include <QTest>

#include "cli/rulespec.h"

using namespace wireloupe;
using namespace wireloupe::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Match = server::MatchOptions;
using Reply = server::ReplyOptions;

/// The compact form of rules.
class TestRuleSpec : public QObject
{
    Q_OBJECT

    static server::RuleOptions ruleOf(const QString &text)
    {
        QString error;
        const auto rule = parseRule(text, error);
        return rule ? *rule : server::RuleOptions{.next = error.toUtf8()};
    }

private slots:
    void readsMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("isCaseless");
        const auto row = [](const char *text, Match::Kind kind, const char *pattern,
                            bool isCaseless = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << QByteArray(pattern) << isCaseless;
        };
        row("ping", Match::Kind::Equals, "ping");
        row("a => b", Match::Kind::Equals, "a");
        row("*", Match::Kind::Any, "");
        row("**", Match::Kind::Equals, "**");
        row("~ping", Match::Kind::Contains, "ping");
        row("/^a(b)/", Match::Kind::Regex, "^a(b)");
        row("/a/b/i", Match::Kind::Regex, "a/b", true);
        row("//", Match::Kind::Equals, "//");
        row("/i", Match::Kind::Equals, "/i");
        row("$.type=login", Match::Kind::JsonPath, "$.type=login");
        row("$['a b']>=3", Match::Kind::JsonPath, "$['a b']>=3");
        row("$", Match::Kind::Equals, "$");
        row("$5", Match::Kind::Equals, "$5");
        row("hex: ca fe", Match::Kind::Prefix, "ca fe");
        row("a=>b", Match::Kind::Equals, "a=>b");
    }

    void readsMatches()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QByteArray, pattern);
        QFETCH(bool, isCaseless);
        const Match expected{.kind = Match::Kind(kind), .pattern = pattern, .isCaseless = isCaseless};
        QVERIFY(ruleOf(text + u" => x"_s).match == expected);
    }

    void readsReplies()
    {
        QVERIFY(ruleOf(u"a => Hi {{peer}}!"_s).replies == QList<Reply>{{.content = "Hi {{peer}}!"}});
        QVERIFY(ruleOf(u"a =>  b  =>  @500ms c"_s).replies ==
                (QList<Reply>{{.content = "b"}, {.content = "c", .delay = 500ms}}));
        QVERIFY(ruleOf(u"a => hex:00 ff"_s).replies ==
                (QList<Reply>{{.kind = Reply::Kind::Binary, .content = "00 ff"}}));
        QVERIFY(ruleOf(u"a => @2s all:b"_s).replies ==
                (QList<Reply>{{.to = Reply::To::All, .content = "b", .delay = 2s}}));
        QVERIFY(ruleOf(u"a => close:4000 so long"_s).replies ==
                (QList<Reply>{{.kind = Reply::Kind::Close, .content = "so long", .code = 4000}}));
        QVERIFY(ruleOf(u"a => close:1000"_s).replies ==
                (QList<Reply>{{.kind = Reply::Kind::Close, .code = 1000}}));
        QVERIFY(ruleOf(u"a => text:hex:00"_s).replies == (QList<Reply>{{.content = "hex:00"}}));
        QVERIFY(ruleOf(u"a => text:"_s).replies == QList<Reply>{{}});
        QVERIFY(ruleOf(u"a =>"_s).replies.isEmpty());
        QVERIFY(ruleOf(u"a =>"_s).next.isEmpty());
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(ruleOf(u"ping"_s).next, "\"ping\" is not WHEN => REPLY");
        QCOMPARE(ruleOf(u" => pong"_s).next, "\" => pong\" is not WHEN => REPLY");
        QCOMPARE(ruleOf(u"a => @soon b"_s).next, "\"@soon\" is no time to wait, such as @500ms or @2s");
        QCOMPARE(ruleOf(u"a => @5 b"_s).next, "\"@5\" is no time to wait, such as @500ms or @2s");
        QCOMPARE(ruleOf(u"a => @25h b"_s).next, "\"@25h\" is no time to wait, such as @500ms or @2s");
        QCOMPARE(ruleOf(u"a => close:now"_s).next, "close: needs a code, such as close:1000");
        QCOMPARE(ruleOf(u"a => b => close:"_s).next, "close: needs a code, such as close:1000");
    }
};

QTEST_GUILESS_MAIN(TestRuleSpec)
#include "tst_rulespec.moc"
