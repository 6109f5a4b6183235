#include <QTest>

#include "session/latencyrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wireloupe;
using Kind = capture::MatchRule::Kind;

class TestLatencyRules : public QObject
{
    Q_OBJECT

private slots:
    void theStandardIsTheStandard();
    void readsWhatIsSaved();
    void whatCannotBeReadFindsNothing();
    void saysWhatIsWrong();
};

void TestLatencyRules::theStandardIsTheStandard()
{
    QCOMPARE(session::latencyRules({}), capture::LatencyRules());
    QCOMPARE(session::savedLatency({}), workspace::Latency());
    QCOMPARE(session::problemOf(workspace::Latency()), QString());
}

void TestLatencyRules::readsWhatIsSaved()
{
    for (const QString &match : {u"none"_s, u"order"_s, u"json:$.a=$.b"_s, u"regex:(x)"_s}) {
        const workspace::Latency saved{.match = match, .timeoutMs = 5'000, .stamp = u"iso:$.t"_s};
        const capture::LatencyRules rules = session::latencyRules(saved);
        QVERIFY(rules.match.timeout == 5s);
        QVERIFY(rules.stamp);
        QCOMPARE(session::savedLatency(rules), saved);
        QCOMPARE(session::problemOf(saved), QString());
    }
}

void TestLatencyRules::whatCannotBeReadFindsNothing()
{
    const capture::LatencyRules rules =
        session::latencyRules({.match = u"echo"_s, .timeoutMs = 1, .stamp = u"$.t"_s});
    QCOMPARE(rules.match.kind, Kind::None);
    QVERIFY(!rules.stamp);
}

void TestLatencyRules::saysWhatIsWrong()
{
    QVERIFY(session::problemOf({.match = u"echo"_s, .stamp = {}}).contains(u"“echo”"_s));
    QVERIFY(session::problemOf({.match = u"json:id"_s, .stamp = {}}).contains(u"“$”"_s));
    QVERIFY(session::problemOf({.timeoutMs = 0, .stamp = {}}).contains(u"1 ms"_s));
    QVERIFY(session::problemOf({.stamp = u"$.t"_s}).contains(u"“$.t”"_s));
    QVERIFY(session::problemOf({.timeoutMs = 0, .stamp = u"ms:$.t"_s}).contains(u"1 ms"_s));
}

QTEST_APPLESS_MAIN(TestLatencyRules)
#include "tst_latencyrules.moc"
