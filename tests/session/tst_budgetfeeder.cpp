#include <memory>

#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

#include "session/budgetfeeder.h"
#include "session/latencyrules.h"
#include "session/records.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wireloupe;
using capture::BudgetVerdict;
using session::BudgetWatch;

class TestBudgetFeeder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void judgesWhatIsMeasured();
    void timePassesWithoutRows();
    void theFeedWorksWhileThereAreBudgets();
    void whatWasBeforeDoesNotCount();
    void otherRulesDoNotBringBackThePast();
    void clearedCapturesBeginAnew();
    void otherBudgetsBeginAnew();

private:
    void exchange(int count, std::chrono::nanoseconds duration);
    void setBudget(const QString &text) { m_feeder->setBudgets(session::latencyBudgets({text})); }
    capture::BudgetStatus status() const { return m_feeder->watch().entries().value(0).status; }
    bool isReadToItsEnd() const { return m_feed->snapshot().end() == m_store->rows().end; }

    QThreadPool m_pool;
    std::shared_ptr<capture::Store> m_store;
    std::unique_ptr<session::LatencyFeed> m_feed;
    std::unique_ptr<session::BudgetFeeder> m_feeder;
    int m_number = 0;
};

void TestBudgetFeeder::init()
{
    m_store = capture::Store::createInMemory().store;
    QVERIFY(m_store);
    m_feed = std::make_unique<session::LatencyFeed>(m_store, m_pool);
    m_feeder = std::make_unique<session::BudgetFeeder>(*m_feed, m_store);
}

void TestBudgetFeeder::cleanup()
{
    m_feeder.reset();
    m_feed.reset();
}

/// Requests that have just been answered.
void TestBudgetFeeder::exchange(int count, std::chrono::nanoseconds duration)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray text = QByteArray::number(++m_number);
        capture::Record request = records::sent(text);
        capture::Record reply = records::received(text);
        request.head.time = reply.head.time - duration;
        m_store->append(request);
        m_store->append(reply);
    }
}

void TestBudgetFeeder::judgesWhatIsMeasured()
{
    setBudget(u"reply:max<50ms/200ms"_s);
    QSignalSpy flipped(&m_feeder->watch(), &BudgetWatch::flipped);
    exchange(3, 80ms);
    QTRY_VERIFY(flipped.count() >= 1); // which may not last until somebody looks
    const capture::BudgetStatus first = flipped.at(0).at(1).value<BudgetWatch::Entry>().status;
    QCOMPARE(first.verdict, BudgetVerdict::Fail);
    QVERIFY(first.now.value && *first.now.value >= 79ms);
    // They leave the window, and others take their place.
    QTRY_VERIFY_WITH_TIMEOUT((exchange(1, 1ms), status().verdict == BudgetVerdict::Pass), 20'000);
    QCOMPARE(status().failures, 1);
}

void TestBudgetFeeder::timePassesWithoutRows()
{
    setBudget(u"reply:max<50ms/100ms"_s);
    QList<BudgetVerdict> verdicts; // the first may not last until somebody looks
    connect(&m_feeder->watch(), &BudgetWatch::flipped, this,
            [&verdicts](qsizetype, const BudgetWatch::Entry &entry) { verdicts += entry.status.verdict; });
    exchange(3, 80ms);
    QTRY_VERIFY(verdicts.contains(BudgetVerdict::Fail));
    QTRY_COMPARE(status().verdict, BudgetVerdict::Unknown);
    QCOMPARE(status().now.count, 0);
}

void TestBudgetFeeder::theFeedWorksWhileThereAreBudgets()
{
    const session::FeedUse shown(*m_feed, false); // nobody looks
    QVERIFY(!m_feed->isActive());
    setBudget(u"reply:max<50ms/10s"_s);
    QVERIFY(m_feed->isActive());
    exchange(1, 80ms);
    QTRY_COMPARE(status().verdict, BudgetVerdict::Fail);
    m_feeder->setBudgets({});
    QVERIFY(!m_feed->isActive());
    QVERIFY(m_feeder->watch().isEmpty());
}

void TestBudgetFeeder::whatWasBeforeDoesNotCount()
{
    exchange(20, 80ms);
    setBudget(u"reply:max<50ms/10s"_s);
    QTRY_VERIFY(isReadToItsEnd());
    QTRY_VERIFY((exchange(1, 1ms), status().verdict == BudgetVerdict::Pass));
    QCOMPARE(status().failures, 0);
}

void TestBudgetFeeder::otherRulesDoNotBringBackThePast()
{
    exchange(20, 80ms);
    QTRY_VERIFY(isReadToItsEnd());
    setBudget(u"reply:max<50ms/10s"_s);
    exchange(3, 1ms);
    QTRY_COMPARE(status().verdict, BudgetVerdict::Pass);
    QSignalSpy flipped(&m_feeder->watch(), &BudgetWatch::flipped);
    capture::LatencyRules rules;
    rules.match.kind = capture::MatchRule::Kind::Order;
    m_feed->setRules(rules);
    QTRY_VERIFY(isReadToItsEnd() && m_feed->snapshot().rules() == rules);
    QCOMPARE(m_feed->snapshot().counts(capture::LatencySample::Kind::Reply).samples, 23U);
    QTRY_VERIFY((exchange(1, 2ms), status().verdict == BudgetVerdict::Pass));
    QVERIFY(status().now.value && *status().now.value < 40ms);
    for (const QList<QVariant> &flip : flipped)
        QVERIFY(flip.at(1).value<BudgetWatch::Entry>().status.verdict != BudgetVerdict::Fail);
}

void TestBudgetFeeder::clearedCapturesBeginAnew()
{
    setBudget(u"reply:max<50ms/10s"_s);
    exchange(3, 80ms);
    QTRY_COMPARE(status().verdict, BudgetVerdict::Fail);
    m_store->clear();
    m_feed->reset();
    m_feeder->reset();
    QCOMPARE(status().verdict, BudgetVerdict::Unknown);
    exchange(3, 1ms);
    QTRY_COMPARE(status().verdict, BudgetVerdict::Pass);
    QTRY_COMPARE(status().now.count, 3);
}

void TestBudgetFeeder::otherBudgetsBeginAnew()
{
    setBudget(u"reply:max<50ms/10s"_s);
    exchange(3, 80ms);
    QTRY_COMPARE(status().verdict, BudgetVerdict::Fail);
    setBudget(u"reply:max<60ms/10s"_s);
    QCOMPARE(status().verdict, BudgetVerdict::Unknown);
    exchange(3, 55ms);
    QTRY_COMPARE(status().verdict, BudgetVerdict::Pass);
    QTRY_COMPARE(status().now.count, 3);
}

QTEST_GUILESS_MAIN(TestBudgetFeeder)
#include "tst_budgetfeeder.moc"
