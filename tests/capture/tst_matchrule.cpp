#include <QTest>

#include "capture/matchrule.h"

using namespace wireloupe::capture;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = MatchRule::Kind;

class TestMatchRule : public QObject
{
    Q_OBJECT

private slots:
    void readsTexts_data();
    void readsTexts();
    void readsNothingElse_data();
    void readsNothingElse();
    void whatIsWrittenIsRead();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aTimeoutHasItsRange();
    void stampsAreReadAndWritten_data();
    void stampsAreReadAndWritten();
    void saysWhatIsWrongWithAStamp_data();
    void saysWhatIsWrongWithAStamp();
    void rulesHaveTheProblemOfAPart();
};

void TestMatchRule::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("none") << u"none"_s << Kind::None << QStringList{{}, {}, {}};
    QTest::newRow("payload") << u"payload"_s << Kind::SamePayload << QStringList{{}, {}, {}};
    QTest::newRow("order") << u"order"_s << Kind::Order << QStringList{{}, {}, {}};
    QTest::newRow("path") << u"json:$.id"_s << Kind::JsonPath << QStringList{u"$.id"_s, {}, {}};
    QTest::newRow("paths") << u"json:$.id=$.reply_to"_s << Kind::JsonPath
                           << QStringList{u"$.id"_s, u"$.reply_to"_s, {}};
    QTest::newRow("equals sign in a name") << uR"(json:$["a=b"]=$['c=\'d'])"_s << Kind::JsonPath
                                           << QStringList{uR"($["a=b"])"_s, uR"($['c=\'d'])"_s, {}};
    QTest::newRow("backslash in a name")
        << uR"(json:$["a\\"]=$.b)"_s << Kind::JsonPath << QStringList{uR"($["a\\"])"_s, u"$.b"_s, {}};
    QTest::newRow("regex") << uR"(regex:"id":(\d+))"_s << Kind::Regex
                           << QStringList{{}, {}, uR"("id":(\d+))"_s};
    QTest::newRow("regex with all signs")
        << u"regex: =:$(.) "_s << Kind::Regex << QStringList{{}, {}, u" =:$(.) "_s};
}

void TestMatchRule::readsTexts()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const auto rule = MatchRule::fromText(text);
    QVERIFY(rule);
    QCOMPARE(rule->kind, kind);
    QTEST((QStringList{rule->requestPath, rule->replyPath, rule->pattern}), "parts");
    QVERIFY(rule->timeout == 30s);
    QCOMPARE(rule->toText(), text);
    QCOMPARE(problemOf(*rule), QString());
    QCOMPARE(problemOfMatchRule(text), QString());
}

void TestMatchRule::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Payload", "payload ", "jsonpath:$.id", "json", "regex", "echo"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMatchRule::readsNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!MatchRule::fromText(text));
    QVERIFY2(problemOfMatchRule(text).contains(u"json:PATH=PATH"_s), qPrintable(problemOfMatchRule(text)));
    QVERIFY(problemOfMatchRule(text).contains(u'“' + text + u'”'));
}

void TestMatchRule::whatIsWrittenIsRead()
{
    const MatchRule same{.kind = Kind::JsonPath, .requestPath = u"$.id"_s, .replyPath = u"$.id"_s};
    QCOMPARE(MatchRule::fromText(same.toText()), same);
    const MatchRule standard;
    QCOMPARE(MatchRule::fromText(standard.toText()), standard);
}

void TestMatchRule::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no root") << u"json:id"_s << u"begins with “$”"_s;
    QTest::newRow("nothing") << u"json:"_s << u"begins with “$”"_s;
    QTest::newRow("bad step") << u"json:$.a..[?]"_s << u"“$.a..[?]” is not a JSON path"_s;
    QTest::newRow("second path") << u"json:$.a=b"_s << u"begins with “$”"_s;
    QTest::newRow("open quote") << u"json:$[\"a"_s << u"is not a JSON path"_s;
    QTest::newRow("comparison") << u"json:$.a>5"_s << u"“$.a>5” compares"_s;
    QTest::newRow("third path") << u"json:$.a=$.b=$.c"_s << u"“$.b=$.c” compares"_s;
    QTest::newRow("no pattern") << u"regex:"_s << u"is missing"_s;
    QTest::newRow("not valid") << u"regex:(a"_s << u"is not valid"_s;
    QTest::newRow("no group") << u"regex:a(?:b)"_s << u"one group"_s;
    QTest::newRow("two groups") << u"regex:(a)(b)"_s << u"one group"_s;
}

void TestMatchRule::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const QString problem = problemOfMatchRule(text);
    QVERIFY2(problem.contains(words), qPrintable(problem));
    QVERIFY(problem.endsWith(u'.'));
    QCOMPARE(problemOf(*MatchRule::fromText(text)), problem);
}

void TestMatchRule::aTimeoutHasItsRange()
{
    MatchRule rule;
    for (const auto allowed : {1ms, 30'000ms, 3'600'000ms}) {
        rule.timeout = allowed;
        QCOMPARE(problemOf(rule), QString());
    }
    for (const auto refused : {0ms, -1ms, 3'600'001ms}) {
        rule.timeout = refused;
        QVERIFY(problemOf(rule).contains(u"1 ms"_s));
    }
}

void TestMatchRule::stampsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<StampRule>("expected");
    using Unit = StampRule::Unit;
    QTest::newRow("s") << u"s:$.t"_s << StampRule{u"$.t"_s, Unit::Seconds};
    QTest::newRow("ms") << u"ms:$.t"_s << StampRule{u"$.t"_s, Unit::Milliseconds};
    QTest::newRow("us") << u"us:$.t"_s << StampRule{u"$.t"_s, Unit::Microseconds};
    QTest::newRow("ns") << u"ns:$[\"a:b\"]"_s << StampRule{u"$[\"a:b\"]"_s, Unit::Nanoseconds};
    QTest::newRow("iso") << u"iso:$.t"_s << StampRule{u"$.t"_s, Unit::Iso8601};
}

void TestMatchRule::stampsAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(StampRule, expected);
    QCOMPARE(StampRule::fromText(text), expected);
    QCOMPARE(expected.toText(), text);
    QCOMPARE(problemOfStampRule(text), QString());
}

void TestMatchRule::saysWhatIsWrongWithAStamp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << u"not a rule for time stamps"_s;
    QTest::newRow("no unit") << u"$.t"_s << u"not a rule for time stamps"_s;
    QTest::newRow("no such unit") << u"min:$.t"_s << u"not a rule for time stamps"_s;
    QTest::newRow("no path") << u"ms:"_s << u"begins with “$”"_s;
    QTest::newRow("comparison") << u"ms:$.t=1"_s << u"compares"_s;
}

void TestMatchRule::saysWhatIsWrongWithAStamp()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QVERIFY2(problemOfStampRule(text).contains(words), qPrintable(problemOfStampRule(text)));
}

void TestMatchRule::rulesHaveTheProblemOfAPart()
{
    LatencyRules rules;
    QCOMPARE(problemOf(rules), QString());
    rules.stamp = StampRule{u"t"_s, StampRule::Unit::Seconds};
    QVERIFY(!problemOf(rules).isEmpty());
    rules.match.kind = Kind::Regex;
    QVERIFY(problemOf(rules).contains(u"regular expression"_s));
}

QTEST_APPLESS_MAIN(TestMatchRule)
#include "tst_matchrule.moc"
