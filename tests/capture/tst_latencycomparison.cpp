#include <QTest>

#include "capture/latencybook.h"
#include "capture/latencycomparison.h"
#include "records.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

class TestLatencyComparison : public QObject
{
    Q_OBJECT

private slots:
    void saysTheDifference();
    void aShareOfNothingIsNone();
    void liesByTheWallClock();
    void liesFromTheBegin();
    void comparesARangeOfTheCommonAxis();
    void booksWithoutRowsHaveNoPlace();
};

namespace {

/// `pairs` pairs of 100 ms each from `begin` on, that take `duration`, half of them, and twice as long.
ComparedBook book(Time wallStart, Time begin, int pairs, Time duration)
{
    LatencyBook book({}, wallStart);
    qint64 row = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        const Time at = begin + pair * 100ms;
        const Time takes = pair % 2 == 0 ? duration : 2 * duration;
        book.add(Row{row++}, test::sent("x", at));
        book.add(Row{row++}, test::received("x", at + takes));
    }
    return {book.snapshot(), wallStart};
}

bool isAbout(Time found, Time exact)
{
    return std::chrono::abs(found - exact) <= exact / 100;
}

} // namespace

void TestLatencyComparison::saysTheDifference()
{
    const LatencyComparison comparison({book(0s, 0s, 100, 10ms), book(0s, 0s, 60, 12ms)},
                                       ComparisonAxis::SinceBegin);
    const LatencyVerdict verdict = comparison.verdict(0, 1, Kind::Reply);
    QCOMPARE(verdict.countA, 100);
    QCOMPARE(verdict.countB, 60);
    QVERIFY(isAbout(verdict.p50.a, 10ms) && isAbout(verdict.p50.b, 12ms));
    QVERIFY(isAbout(verdict.p50.difference(), 2ms) || verdict.p50.difference() == 2ms);
    QVERIFY(std::abs(*verdict.p50.share() - 0.2) < 0.01);
    QVERIFY(verdict.max.a == 20ms && verdict.max.b == 24ms && verdict.max.difference() == 4ms);
    QVERIFY(verdict.mean.a == 15ms && verdict.mean.b == 18ms);
    QVERIFY(isAbout(verdict.p99.b, 24ms) && isAbout(verdict.p999.b, 24ms) && isAbout(verdict.p90.b, 24ms));
    const LatencyVerdict turned = comparison.verdict(1, 0, Kind::Reply);
    QVERIFY(turned.max.difference() == -4ms);
    QCOMPARE(comparison.verdict(0, 1, Kind::Ping), LatencyVerdict());
}

void TestLatencyComparison::aShareOfNothingIsNone()
{
    QVERIFY(!(LatencyDifference{0ns, 5ns}).share());
    QVERIFY(!(LatencyDifference{-1ns, 5ns}).share());
    QCOMPARE((LatencyDifference{4ns, 5ns}).share(), std::optional(0.25));
    QCOMPARE((LatencyDifference{4ns, 3ns}).share(), std::optional(-0.25));
}

void TestLatencyComparison::liesByTheWallClock()
{
    const LatencyComparison comparison({book(1000s, 5s, 10, 1ms), book(990s, 2s, 10, 1ms)},
                                       ComparisonAxis::WallClock);
    // The first row is that of the second book, at 992 s; the other begins 13 s later.
    QVERIFY(comparison.shift(1) == -2s);
    QVERIFY(comparison.shift(0) == 8s);
    QVERIFY(comparison.span().begin == 0s);
    QVERIFY(comparison.span().end == 13s + 902ms);
}

void TestLatencyComparison::liesFromTheBegin()
{
    const LatencyComparison comparison({book(1000s, 5s, 10, 1ms), book(990s, 2s, 20, 1ms)},
                                       ComparisonAxis::SinceBegin);
    QVERIFY(comparison.shift(0) == -5s);
    QVERIFY(comparison.shift(1) == -2s);
    QVERIFY(comparison.span().end == 1902ms);
    QCOMPARE(comparison.size(), 2U);
}

void TestLatencyComparison::comparesARangeOfTheCommonAxis()
{
    const LatencyComparison comparison({book(0s, 5s, 50, 10ms), book(0s, 2s, 20, 10ms)},
                                       ComparisonAxis::SinceBegin);
    const LatencyVerdict verdict = comparison.verdict(0, 1, Kind::Reply, {1s, 3s});
    QCOMPARE(verdict.countA, 20);
    QCOMPARE(verdict.countB, 10);
    QCOMPARE(comparison.summary(0, Kind::Reply, {10s, 20s}).count, 0);
    QCOMPARE(comparison.summary(0, Kind::Reply).count, 50);
    QCOMPARE(comparison.snapshot(1).summary(Kind::Reply).count, 20);
}

void TestLatencyComparison::booksWithoutRowsHaveNoPlace()
{
    const LatencyComparison comparison({{LatencyBook({}, 0s).snapshot(), 0s}, book(1000s, 5s, 10, 1ms)},
                                       ComparisonAxis::WallClock);
    QVERIFY(comparison.shift(1) == -5s);
    QVERIFY(comparison.span().end == 902ms);
    QCOMPARE(comparison.verdict(0, 1, Kind::Reply).countA, 0);
    const LatencyComparison none({}, ComparisonAxis::WallClock);
    QVERIFY(none.span() == TimeRange());
}

QTEST_APPLESS_MAIN(TestLatencyComparison)
#include "tst_latencycomparison.moc"
