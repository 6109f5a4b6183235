#include <QRandomGenerator>
#include <QTest>

#include "capture/latencysummary.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;

class TestLatencySummary : public QObject
{
    Q_OBJECT

private slots:
    void ofNothing();
    void ofOne();
    void ofAHundred();
    void agreesWithSorting();
};

void TestLatencySummary::ofNothing()
{
    const LatencySummary summary = LatencySummary::of(std::vector<std::chrono::nanoseconds>());
    QCOMPARE(summary.count, 0);
    QVERIFY(summary.min == 0ns && summary.mean == 0ns && summary.p50 == 0ns && summary.max == 0ns);
}

void TestLatencySummary::ofOne()
{
    const LatencySummary summary = LatencySummary::of({7us});
    QCOMPARE(summary.count, 1);
    QVERIFY(summary.min == 7us && summary.mean == 7us && summary.p50 == 7us && summary.p95 == 7us &&
            summary.p99 == 7us && summary.max == 7us);
}

void TestLatencySummary::ofAHundred()
{
    std::vector<std::chrono::nanoseconds> durations;
    for (int i = 100; i >= 1; --i)
        durations.push_back(std::chrono::nanoseconds(i));
    const LatencySummary summary = LatencySummary::of(durations);
    QCOMPARE(summary.count, 100);
    QCOMPARE(summary.min.count(), 1);
    QCOMPARE(summary.mean.count(), 50);
    QCOMPARE(summary.p50.count(), 50);
    QCOMPARE(summary.p95.count(), 95);
    QCOMPARE(summary.p99.count(), 99);
    QCOMPARE(summary.max.count(), 100);
}

void TestLatencySummary::agreesWithSorting()
{
    QRandomGenerator random(10);
    for (size_t size = 1; size < 300; ++size) {
        std::vector<std::chrono::nanoseconds> durations;
        for (size_t i = 0; i < size; ++i)
            durations.emplace_back(random.bounded(1000));
        const LatencySummary summary = LatencySummary::of(durations);
        std::sort(durations.begin(), durations.end());
        const auto nearestRank = [&](double part) {
            return durations[static_cast<size_t>(std::ceil(part * static_cast<double>(size) - 1e-9)) - 1];
        };
        QCOMPARE(summary.min, durations.front());
        QCOMPARE(summary.p50, nearestRank(0.50));
        QCOMPARE(summary.p95, nearestRank(0.95));
        QCOMPARE(summary.p99, nearestRank(0.99));
        QCOMPARE(summary.max, durations.back());
    }
}

QTEST_APPLESS_MAIN(TestLatencySummary)
#include "tst_latencysummary.moc"
