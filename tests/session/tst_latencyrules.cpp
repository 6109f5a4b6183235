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
    void readsBudgets();
};

namespace {

workspace::Latency latency(const QString &match, int timeoutMs, const QString &stamp = {})
{
    workspace::Latency saved;
    saved.match = match;
    saved.timeoutMs = timeoutMs;
    saved.stamp = stamp;
    return saved;
}

} // namespace

void TestLatencyRules::theStandardIsTheStandard()
{
    QCOMPARE(session::latencyRules({}), capture::LatencyRules());
    QCOMPARE(session::savedLatency({}), workspace::Latency());
    QCOMPARE(session::problemOf(workspace::Latency()), QString());
}

void TestLatencyRules::readsWhatIsSaved()
{
    for (const QString &match : {u"none"_s, u"order"_s, u"json:$.a=$.b"_s, u"regex:(x)"_s}) {
        const workspace::Latency saved = latency(match, 5'000, u"iso:$.t"_s);
        const capture::LatencyRules rules = session::latencyRules(saved);
        QVERIFY(rules.match.timeout == 5s);
        QVERIFY(rules.stamp);
        QCOMPARE(session::savedLatency(rules), saved);
        QCOMPARE(session::problemOf(saved), QString());
    }
}

void TestLatencyRules::whatCannotBeReadFindsNothing()
{
    const capture::LatencyRules rules = session::latencyRules(latency(u"echo"_s, 1, u"$.t"_s));
    QCOMPARE(rules.match.kind, Kind::None);
    QVERIFY(!rules.stamp);
}

void TestLatencyRules::saysWhatIsWrong()
{
    QVERIFY(session::problemOf(latency(u"echo"_s, 1)).contains(u"“echo”"_s));
    QVERIFY(session::problemOf(latency(u"json:id"_s, 1)).contains(u"“$”"_s));
    QVERIFY(session::problemOf(latency(u"payload"_s, 0)).contains(u"1 ms"_s));
    QVERIFY(session::problemOf(latency(u"payload"_s, 1, u"$.t"_s)).contains(u"“$.t”"_s));
    QVERIFY(session::problemOf(latency(u"payload"_s, 0, u"ms:$.t"_s)).contains(u"1 ms"_s));
}

void TestLatencyRules::readsBudgets()
{
    using capture::LatencyBudget;
    const QList<LatencyBudget> budgets =
        session::latencyBudgets({u"p99<50ms/10s"_s, u"p98<50ms/10s"_s, u"reply: max < 2s / 1m"_s});
    QCOMPARE(budgets.size(), 2);
    QCOMPARE(budgets.at(0), LatencyBudget());
    QCOMPARE(budgets.at(1).text(), u"reply:max<2s/1m"_s);
}

QTEST_APPLESS_MAIN(TestLatencyRules)
#include "tst_latencyrules.moc"
