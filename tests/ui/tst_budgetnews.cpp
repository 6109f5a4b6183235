#include <QTest>

#include "ui/budgetnews.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wireloupe;
using capture::BudgetVerdict;
using capture::LatencyBudget;
using ui::BudgetNews;
using Entry = BudgetNews::Entry;
using Kind = ui::MessageBar::Kind;

class BudgetNewsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void thatItIsKeptIsNoNews();
    void tellsSinceWhenItIsExceeded();
    void tellsThatItIsKeptAgain();
    void tellsThatNothingComesAnyMore();
    void oneTextForAllThatAreExceeded();
    void afterResetNothingIsKnown();

private:
    BudgetNews m_news{QDateTime(QDate(2026, 11, 20), QTime(12, 0, 0))};
};

namespace {

Entry entry(const char *text, BudgetVerdict verdict, std::chrono::nanoseconds since,
            std::chrono::nanoseconds value)
{
    Entry entry{std::get<LatencyBudget>(LatencyBudget::parse(QString::fromLatin1(text)))};
    entry.status.verdict = verdict;
    entry.status.since = since;
    if (verdict != BudgetVerdict::Unknown)
        entry.status.now = {.count = 120, .value = value};
    return entry;
}

Entry failing(std::chrono::nanoseconds since)
{
    return entry("p99<50ms/10s", BudgetVerdict::Fail, since, 83ms);
}

Entry passing(std::chrono::nanoseconds since)
{
    return entry("p99<50ms/10s", BudgetVerdict::Pass, since, 12ms);
}

} // namespace

void BudgetNewsTest::thatItIsKeptIsNoNews()
{
    m_news.reset();
    QVERIFY(!m_news.take(passing(1s), {passing(1s)}));
}

void BudgetNewsTest::tellsSinceWhenItIsExceeded()
{
    m_news.reset();
    const auto telling = m_news.take(failing(65s), {failing(65s)});
    QVERIFY(telling);
    QCOMPARE(telling->kind, Kind::Error);
    QCOMPARE(telling->text,
             u"The latency budget ping:p99<50ms/10s is exceeded: p99 is 83.0 ms; answers: 120. "
             "Since 12:01:05."_s);
}

void BudgetNewsTest::tellsThatItIsKeptAgain()
{
    m_news.reset();
    QVERIFY(m_news.take(failing(65s), {failing(65s)}));
    const auto telling = m_news.take(passing(80s), {passing(80s)});
    QVERIFY(telling);
    QCOMPARE(telling->kind, Kind::Success);
    QCOMPARE(telling->text, u"The latency budget ping:p99<50ms/10s is kept: p99 is 12.0 ms; answers: 120. "
                            "It was exceeded from 12:01:05 to 12:01:20."_s);
    QVERIFY(!m_news.take(passing(90s), {passing(90s)}));
}

void BudgetNewsTest::tellsThatNothingComesAnyMore()
{
    m_news.reset();
    QVERIFY(m_news.take(failing(65s), {failing(65s)}));
    const Entry empty = entry("p99<50ms/10s", BudgetVerdict::Unknown, 70s, 0s);
    const auto telling = m_news.take(empty, {empty});
    QVERIFY(telling);
    QCOMPARE(telling->kind, Kind::Info);
    QVERIFY(telling->text.endsWith(u"from 12:01:05 to 12:01:10."_s));
    // It ended then, not when it was kept again.
    const auto kept = m_news.take(passing(80s), {passing(80s)});
    QVERIFY(kept);
    QCOMPARE(kept->kind, Kind::Success);
    QVERIFY(kept->text.endsWith(u"from 12:01:05 to 12:01:10."_s));
}

void BudgetNewsTest::oneTextForAllThatAreExceeded()
{
    m_news.reset();
    const Entry other = entry("reply:max<1s/1m", BudgetVerdict::Fail, 70s, 2s);
    QVERIFY(m_news.take(failing(65s), {failing(65s), other}));
    const auto both = m_news.take(other, {failing(65s), other});
    QVERIFY(both);
    QCOMPARE(both->text.count(u'\n'), 1);
    QVERIFY(both->text.contains(u"ping:p99<50ms/10s"_s) && both->text.contains(u"reply:max<1s/1m"_s));
    // One is kept again: what is left is what is told.
    const auto left = m_news.take(passing(80s), {passing(80s), other});
    QVERIFY(left);
    QCOMPARE(left->kind, Kind::Error);
    QVERIFY(!left->text.contains(u"ping"_s));
    QVERIFY(left->text.contains(u"Since 12:01:10."_s));
}

void BudgetNewsTest::afterResetNothingIsKnown()
{
    QVERIFY(m_news.take(failing(65s), {failing(65s)}));
    m_news.reset();
    QVERIFY(!m_news.take(passing(80s), {passing(80s)}));
}

QTEST_MAIN(BudgetNewsTest)
#include "tst_budgetnews.moc"
