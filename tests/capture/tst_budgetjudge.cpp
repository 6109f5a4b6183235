#include <algorithm>
#include <random>
#include <vector>

#include <QTest>

#include "capture/budgetjudge.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;
using Statistic = LatencyBudget::Statistic;
using Verdict = BudgetVerdict;
using std::chrono::nanoseconds;

namespace {

LatencyBudget budget(Statistic statistic, nanoseconds limit, nanoseconds window)
{
    return {LatencyBudget::Kind::Ping, statistic, limit, window};
}

/// `count` answers that took `duration`, `step` apart from `from` on.
void addMany(BudgetJudge &judge, nanoseconds from, nanoseconds step, int count, nanoseconds duration)
{
    for (int i = 0; i < count; ++i)
        judge.add(from + i * step, duration);
}

} // namespace

class TestBudgetJudge : public QObject
{
    Q_OBJECT

private slots:
    void needsEnoughToTellTheQuantileFromTheMaximum_data();
    void needsEnoughToTellTheQuantileFromTheMaximum();
    void aWholeWindowIsEnough();
    void theEndIsEnough();
    void fewerThanFiveAreNever();
    void passesUnderTheLimitAndFailsAtIt();
    void theWindowSlides();
    void silenceMakesItUnknown();
    void tellsOfEachFlipThatTimePassedOver();
    void aLongSilenceCostsNothing();
    void whatIsNotAnsweredIsSlowerThanAnyLimit();
    void saysWhenItFlippedAndForHowLong();
    void keepsTheWorst();
    void timeThatGoesBackIsTakenAsNow();
    void isRightWhateverComes_data();
    void isRightWhateverComes();
    void howItIsAskedChangesNothing();
};

void TestBudgetJudge::needsEnoughToTellTheQuantileFromTheMaximum_data()
{
    QTest::addColumn<Statistic>("statistic");
    QTest::addColumn<int>("needed");
    QTest::newRow("p50") << Statistic::P50 << 5;
    QTest::newRow("p90") << Statistic::P90 << 10;
    QTest::newRow("p95") << Statistic::P95 << 20;
    QTest::newRow("p99") << Statistic::P99 << 100;
    QTest::newRow("p99.9") << Statistic::P999 << 1000;
    QTest::newRow("max") << Statistic::Max << 1;
}

void TestBudgetJudge::needsEnoughToTellTheQuantileFromTheMaximum()
{
    QFETCH(Statistic, statistic);
    QFETCH(int, needed);
    BudgetJudge judge(budget(statistic, 50ms, 20s));
    QCOMPARE(judge.samplesNeeded(), qint64{needed});
    addMany(judge, 1s, 1us, needed - 1, 1ms);
    QVERIFY(!judge.advance(2s)); // the end of the first step, a twentieth of the window
    QCOMPARE(judge.status().verdict, Verdict::Unknown);
    judge.add(2s, 1ms);
    QVERIFY(judge.advance(3s));
    QCOMPARE(judge.status().verdict, Verdict::Pass);
    QCOMPARE(judge.status().since, nanoseconds(3s));
    QCOMPARE(judge.status().now.count, qint64{needed});
}

void TestBudgetJudge::aWholeWindowIsEnough()
{
    BudgetJudge judge(budget(Statistic::P99, 50ms, 10s));
    addMany(judge, 1s, 1s, 10, 1ms); // as pings come, one a second
    QCOMPARE(judge.status().verdict, Verdict::Unknown);
    QVERIFY(judge.add(11s, 1ms));
    QCOMPARE(judge.status().verdict, Verdict::Pass);
    QCOMPARE(judge.status().since, nanoseconds(11s));
    QCOMPARE(judge.status().now, (BudgetFigure{10, 0, 1ms}));
}

void TestBudgetJudge::theEndIsEnough()
{
    BudgetJudge judge(budget(Statistic::P99, 50ms, 10s));
    addMany(judge, 1s, 10ms, 9, 1ms);
    judge.add(1200ms, 60ms);
    QVERIFY(judge.finish());
    QCOMPARE(judge.status().verdict, Verdict::Fail); // by nearest rank it is the maximum
    QCOMPARE(judge.status().since, nanoseconds(1200ms));
    QCOMPARE(judge.status().now, (BudgetFigure{10, 0, 60ms}));
    QCOMPARE(judge.status().failures, 1);
    QVERIFY(!judge.finish());
    QCOMPARE(judge.status().failures, 1);
}

void TestBudgetJudge::fewerThanFiveAreNever()
{
    BudgetJudge judge(budget(Statistic::P50, 50ms, 1s));
    QVERIFY(!judge.finish()); // nothing at all
    addMany(judge, 1s, 200ms, 3, 1s);
    QVERIFY(!judge.advance(1900ms));
    judge.add(1900ms, 1s);
    QVERIFY(!judge.finish());
    QCOMPARE(judge.status().verdict, Verdict::Unknown);
    QCOMPARE(judge.status().now, (BudgetFigure{4, 0, 1s}));
}

void TestBudgetJudge::passesUnderTheLimitAndFailsAtIt()
{
    for (const auto &[duration, verdict] :
         {std::pair{49'999'999ns, Verdict::Pass}, std::pair{50'000'000ns, Verdict::Fail}}) {
        BudgetJudge judge(budget(Statistic::P90, 50ms, 1s));
        addMany(judge, 0s, 1ms, 8, 1ms);
        addMany(judge, 8ms, 1ms, 1, duration); // the ninth of ten in order
        judge.add(9ms, 10s);
        judge.finish();
        QCOMPARE(judge.status().verdict, verdict);
    }
}

void TestBudgetJudge::theWindowSlides()
{
    BudgetJudge judge(budget(Statistic::Max, 50ms, 1s)); // steps of 50 ms
    judge.add(0ms, 60ms);
    QVERIFY(judge.add(50ms, 1ms));
    QCOMPARE(judge.status().verdict, Verdict::Fail);
    QVERIFY(!judge.add(1040ms, 1ms));
    QCOMPARE(judge.status().verdict, Verdict::Fail); // still within the second before 1000 ms
    QVERIFY(judge.advance(1050ms));
    QCOMPARE(judge.status().verdict, Verdict::Pass);
    QCOMPARE(judge.status().since, nanoseconds(1050ms));
    QCOMPARE(judge.status().now, (BudgetFigure{2, 0, 1ms}));
}

void TestBudgetJudge::silenceMakesItUnknown()
{
    BudgetJudge judge(budget(Statistic::P50, 50ms, 1s));
    addMany(judge, 0s, 10ms, 100, 1ms);
    QCOMPARE(judge.status().verdict, Verdict::Pass);
    // Fewer than it takes do not change what has been said.
    QVERIFY(!judge.advance(1950ms));
    QCOMPARE(judge.status().now.count, qint64{5});
    judge.advance(1999ms);
    QCOMPARE(judge.status().verdict, Verdict::Pass);
    QVERIFY(judge.advance(5s));
    QCOMPARE(judge.status().verdict, Verdict::Unknown);
    QCOMPARE(judge.status().since, nanoseconds(2s));
    QCOMPARE(judge.status().now, BudgetFigure());
}

void TestBudgetJudge::tellsOfEachFlipThatTimePassedOver()
{
    BudgetJudge judge(budget(Statistic::Max, 50ms, 100ms));
    judge.add(0ns, 80ms);
    QVERIFY(judge.flips().empty());
    QVERIFY(judge.advance(1s));
    QCOMPARE(judge.flips().size(), std::size_t{2});
    QCOMPARE(judge.flips()[0].verdict, Verdict::Fail);
    QCOMPARE(judge.flips()[0].now.value, std::optional<nanoseconds>(80ms));
    QCOMPARE(judge.flips()[0].failures, 1);
    QCOMPARE(judge.flips()[1].verdict, Verdict::Unknown);
    QVERIFY(judge.flips()[1].since > judge.flips()[0].since);
    QVERIFY(!judge.advance(2s));
    QVERIFY(judge.flips().empty());
}

void TestBudgetJudge::aLongSilenceCostsNothing()
{
    BudgetJudge judge(budget(Statistic::Max, 50ms, 100ms));
    judge.add(0ns, 1ms);
    QElapsedTimer timer;
    timer.start();
    judge.advance(24h * 365 * 100);
    QVERIFY(timer.elapsed() < 10'000); // six hundred thousand million steps
    QCOMPARE(judge.status().verdict, Verdict::Unknown);
    judge.add(24h * 365 * 100, 60ms);
    QVERIFY(judge.finish());
    QCOMPARE(judge.status().verdict, Verdict::Fail);
}

void TestBudgetJudge::whatIsNotAnsweredIsSlowerThanAnyLimit()
{
    BudgetJudge judge(budget(Statistic::P90, 1h, 1s));
    addMany(judge, 0s, 1ms, 17, 1ms);
    judge.addUnanswered(20ms);
    judge.addUnanswered(21ms);
    judge.finish();
    QCOMPARE(judge.status().verdict, Verdict::Fail);
    QCOMPARE(judge.status().now, (BudgetFigure{19, 2, std::nullopt}));
    QVERIFY(!judge.add(22ms, 2ms));
    QVERIFY(judge.finish());
    QCOMPARE(judge.status().verdict, Verdict::Pass); // the 18th of 20
    QCOMPARE(judge.status().now.count, qint64{20});
    QCOMPARE(judge.status().now.unanswered, qint64{2});
    QVERIFY(judge.status().now.value);
    QCOMPARE(judge.status().worst, (BudgetFigure{19, 2, std::nullopt}));

    BudgetJudge none(budget(Statistic::P50, 1h, 1s));
    for (int i = 0; i < 5; ++i)
        none.addUnanswered(i * 1ms);
    QVERIFY(none.finish());
    QCOMPARE(none.status().verdict, Verdict::Fail);
}

void TestBudgetJudge::saysWhenItFlippedAndForHowLong()
{
    BudgetJudge judge(budget(Statistic::Max, 50ms, 1s));
    int flips = 0;
    for (int i = 0; i < 400; ++i) // four seconds; slow from 1 s to 1.5 s
        flips += judge.add(i * 10ms, i >= 100 && i < 150 ? 60ms : 1ms) ? 1 : 0;
    QCOMPARE(flips, 3);
    QCOMPARE(judge.status().verdict, Verdict::Pass);
    QCOMPARE(judge.status().failures, 1);
    // Seen at the end of the step that it began in, until the last one has left the window.
    QCOMPARE(judge.status().since, nanoseconds(2500ms));
    QCOMPARE(judge.status().failedFor, nanoseconds(2500ms - 1050ms));
}

void TestBudgetJudge::keepsTheWorst()
{
    BudgetJudge judge(budget(Statistic::Max, 50ms, 100ms));
    for (const auto &[at, duration] : {std::pair{0s, 60ms}, {10s, 90ms}, {20s, 70ms}, {30s, 1ms}}) {
        judge.add(at, duration);
        judge.advance(at + 5s);
    }
    QCOMPARE(judge.status().failures, 3);
    QCOMPARE(judge.status().worst, (BudgetFigure{1, 0, 90ms}));
    QCOMPARE(judge.status().worstAt, nanoseconds(10'005ms));
    QCOMPARE(judge.status().failedFor, nanoseconds(3 * 100ms));
}

void TestBudgetJudge::timeThatGoesBackIsTakenAsNow()
{
    BudgetJudge judge(budget(Statistic::P50, 50ms, 1s));
    judge.add(10s, 1ms);
    for (int i = 0; i < 4; ++i)
        judge.add(i * 1s, 1ms);
    judge.advance(5s);
    QVERIFY(judge.finish());
    QCOMPARE(judge.status().since, nanoseconds(10s));
    QCOMPARE(judge.status().now.count, qint64{5});
}

void TestBudgetJudge::isRightWhateverComes_data()
{
    QTest::addColumn<Statistic>("statistic");
    for (const auto statistic :
         {Statistic::P50, Statistic::P90, Statistic::P95, Statistic::P99, Statistic::P999, Statistic::Max})
        QTest::newRow(qPrintable(nameOf(statistic))) << statistic;
}

/// Against all samples of the window in order.
void TestBudgetJudge::isRightWhateverComes()
{
    QFETCH(Statistic, statistic);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same every time
    std::lognormal_distribution<double> spread(0, 1.5);
    std::exponential_distribution<double> pause(1.0);
    const LatencyBudget wanted = budget(statistic, 8ms, 2s);
    BudgetJudge judge(wanted);
    std::vector<std::pair<nanoseconds, nanoseconds>> all;
    nanoseconds at{};
    int judged = 0;
    for (int i = 0; i < 2000; ++i) {
        at += nanoseconds(qRound64(pause(random) * (i / 500 % 2 == 0 ? 1e6 : 20e6)));
        const nanoseconds duration(qRound64(spread(random) * 1e6));
        judge.add(at, duration);
        all.emplace_back(at, duration);
        // At each end of a step, what had come by then.
        const nanoseconds first = all.front().first;
        const nanoseconds end = first + (at - first) / 100ms * 100ms;
        if (all.size() < 2 || all[all.size() - 2].first >= end || at < end)
            continue;
        std::vector<nanoseconds> window;
        for (auto it = std::next(all.rbegin()); it != all.rend() && it->first >= end - 2s; ++it)
            window.push_back(it->second);
        QCOMPARE(judge.status().now.count, static_cast<qint64>(window.size()));
        if (window.empty() || judge.status().verdict == Verdict::Unknown || window.size() < 5)
            continue;
        std::sort(window.begin(), window.end());
        const std::size_t rank = (window.size() * static_cast<std::size_t>(perMille(statistic)) + 999) / 1000;
        const nanoseconds value = window[rank - 1];
        const bool isEnough =
            static_cast<qint64>(window.size()) >= judge.samplesNeeded() || end - first >= 2s;
        if (!isEnough)
            continue;
        QCOMPARE(judge.status().verdict, value < wanted.limit ? Verdict::Pass : Verdict::Fail);
        QVERIFY(std::abs((*judge.status().now.value - value).count()) <= value.count() / 1000 + 1);
        ++judged;
    }
    QVERIFY2(judged > 100, qPrintable(QString::number(judged)));
}

void TestBudgetJudge::howItIsAskedChangesNothing()
{
    std::mt19937 random(8); // NOLINT(cert-msc51-cpp): the same every time
    std::uniform_int_distribution<int> pause(1, 40);
    std::uniform_int_distribution<int> duration(1, 60);
    BudgetJudge asked(budget(Statistic::P95, 55ms, 1s));
    BudgetJudge left(budget(Statistic::P95, 55ms, 1s));
    nanoseconds at{};
    for (int i = 0; i < 300; ++i) {
        const nanoseconds next = at + pause(random) * 1ms;
        for (; at < next; at += 1ms)
            asked.advance(at);
        const nanoseconds took = duration(random) * 1ms;
        asked.add(at, took);
        left.add(at, took);
        QCOMPARE(asked.status(), left.status());
    }
    QVERIFY(left.status().failures > 1);
}

QTEST_APPLESS_MAIN(TestBudgetJudge)
#include "tst_budgetjudge.moc"
