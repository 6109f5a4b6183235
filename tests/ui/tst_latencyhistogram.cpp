#include "ui/latencyhistogram.h"

#include <numeric>
#include <random>

#include <QTest>

namespace wireloupe {

using namespace std::chrono_literals;
using capture::SignedQuantiles;
using ui::LatencyBuckets;

class LatencyHistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void countsEveryDuration();
    void putsOneValueIntoItsBucket();
    void putsABorderIntoTheBucketThatBeginsThere();
    void borderStayWhereTheyAre();
    void isAsFineAsThereIsRoom();
    void whatIsFasterThanTheAxisIsInTheFirst();
    void isLinearBelowZero();
    void takesOneValueBelowZero();
};

namespace {

quint64 sumOf(const std::vector<quint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), quint64{0});
}

} // namespace

void LatencyHistogramTest::countsEveryDuration()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 30; ++round) {
        SignedQuantiles durations;
        std::vector<std::chrono::nanoseconds> exact;
        for (int i = 0; i < 500; ++i) {
            const auto digits = static_cast<unsigned>(random() % 40);
            const auto duration = std::chrono::nanoseconds(random() % (qint64{2} << digits));
            exact.push_back(round % 3 == 0 ? -duration : duration);
            durations.record(exact.back());
        }
        const auto buckets =
            LatencyBuckets::fitting(durations.min(), durations.max(), 1 + static_cast<int>(random() % 200));
        QCOMPARE(buckets.isLinear(), durations.min() < 0ns);
        const std::vector<quint64> counts = buckets.count(durations);
        QCOMPARE(static_cast<int>(counts.size()), buckets.size());
        QCOMPARE(sumOf(counts), durations.count());
        QVERIFY(std::ranges::is_sorted(buckets.borders()));
        QVERIFY(buckets.borders().back() > durations.max());
        QVERIFY(buckets.begin(0) <=
                std::max<std::chrono::nanoseconds>(durations.min(), LatencyBuckets::fastest));
    }
}

void LatencyHistogramTest::putsOneValueIntoItsBucket()
{
    for (const std::chrono::nanoseconds value :
         {0ns, 999ns, 1000ns, 312'345ns, 1'000'000ns, 3'600'000'000'000ns}) {
        SignedQuantiles durations;
        durations.record(value, 3);
        const auto buckets = LatencyBuckets::fitting(value, value, 50);
        const std::vector<quint64> counts = buckets.count(durations);
        QVERIFY(buckets.size() >= 1);
        const auto at = static_cast<std::size_t>(buckets.indexOf(value));
        QCOMPARE(counts[at], 3U);
        QCOMPARE(sumOf(counts), 3U);
        QVERIFY(value < LatencyBuckets::fastest ||
                (buckets.begin(static_cast<int>(at)) <= value && value < buckets.end(static_cast<int>(at))));
    }
}

// 1 ms is a border of every logarithmic scale.
void LatencyHistogramTest::putsABorderIntoTheBucketThatBeginsThere()
{
    for (const int wanted : {1, 20, 45, 60, 100, 200}) {
        const auto buckets = LatencyBuckets::fitting(100us, 100ms, wanted);
        const int at = buckets.indexOf(1ms);
        QCOMPARE(buckets.begin(at), 1ms);
        QCOMPARE(buckets.indexOf(1ms - 1ns), at - 1);
        SignedQuantiles durations;
        durations.record(1ms);
        QCOMPARE(buckets.count(durations)[static_cast<std::size_t>(at)], 1U);
    }
}

// While data comes bars are to grow, and not to wander.
void LatencyHistogramTest::borderStayWhereTheyAre()
{
    const auto before = LatencyBuckets::fitting(310us, 20ms, 20);
    const auto after = LatencyBuckets::fitting(290us, 21ms, 20);
    for (const std::chrono::nanoseconds border : before.borders())
        QVERIFY(std::ranges::binary_search(after.borders(), border));
}

void LatencyHistogramTest::isAsFineAsThereIsRoom()
{
    // Two decades.
    const auto sizeOf = [](int wanted, int finest) {
        return LatencyBuckets::fitting(1ms, 99ms, wanted, finest).size();
    };
    QCOMPARE(sizeOf(1, 40), 16);
    QCOMPARE(sizeOf(20, 40), 20);
    QCOMPARE(sizeOf(39, 40), 32);
    QCOMPARE(sizeOf(40, 40), 40);
    QCOMPARE(sizeOf(500, 40), 80);
    QCOMPARE(sizeOf(500, LatencyBuckets::finestOfIntervals), 32);
}

void LatencyHistogramTest::whatIsFasterThanTheAxisIsInTheFirst()
{
    SignedQuantiles durations;
    durations.record(0ns, 5);
    durations.record(2us, 7);
    const auto buckets = LatencyBuckets::fitting(durations.min(), durations.max(), 50);
    QCOMPARE(buckets.begin(0), LatencyBuckets::fastest);
    const std::vector<quint64> counts = buckets.count(durations);
    QCOMPARE(counts.front(), 5U);
    QCOMPARE(counts.back(), 7U);
}

void LatencyHistogramTest::isLinearBelowZero()
{
    SignedQuantiles durations;
    durations.record(-15ms, 2); // the least, and so exact
    durations.record(-1500us, 3);
    durations.record(4ms, 4); // the greatest
    const auto buckets = LatencyBuckets::fitting(durations.min(), durations.max(), 20);
    QVERIFY(buckets.isLinear());
    QCOMPARE(buckets.end(0) - buckets.begin(0), 1ms);
    QCOMPARE(buckets.begin(0), -15ms);
    const std::vector<quint64> counts = buckets.count(durations);
    QCOMPARE(counts[0], 2U);
    QCOMPARE(counts[static_cast<std::size_t>(buckets.indexOf(-1500us))], 3U);
    QCOMPARE(counts[static_cast<std::size_t>(buckets.indexOf(4ms))], 4U);
    QCOMPARE(sumOf(counts), 9U);
}

void LatencyHistogramTest::takesOneValueBelowZero()
{
    SignedQuantiles durations;
    durations.record(-7ns);
    const auto buckets = LatencyBuckets::fitting(-7ns, -7ns, 20);
    QCOMPARE(sumOf(buckets.count(durations)), 1U);
    QCOMPARE(buckets.begin(0), -7ns);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyHistogramTest)
#include "tst_latencyhistogram.moc"
