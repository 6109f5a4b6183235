#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "capture/latencyinterval.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

class TestLatencyInterval : public QObject
{
    Q_OBJECT

private slots:
    void pointsAreTheLongestOfTheirStretch();
    void pointsDoNotDependOnTheOrder();
    void pointsAreBoundedAndKeepOutliers();
    void mergedFiguresAreThoseOfAll();
    void mergedIntervalsKeepAllKinds();
    void intervalsAreFoundByTheirTime();
};

namespace {

LatencySample sample(Time duration, qint64 row = 0, Kind kind = Kind::Reply)
{
    return {kind, Time(row), duration, Row{row}, Row{row}, ConnectionId{1}};
}

SamplePoints pointsOf(const std::vector<LatencySample> &samples)
{
    SamplePoints points;
    for (const LatencySample &one : samples)
        points.add(one);
    return points;
}

std::vector<LatencySample> randomSamples(QRandomGenerator &random, int count, double span)
{
    std::vector<LatencySample> samples;
    for (int row = 0; row < count; ++row)
        samples.push_back(
            sample(Time(static_cast<qint64>(1000 * std::exp(random.generateDouble() * span))), row));
    return samples;
}

IntervalFigures figuresOf(const std::vector<LatencySample> &samples)
{
    SignedQuantiles quantiles;
    double sum = 0;
    for (const LatencySample &one : samples) {
        quantiles.record(one.duration);
        sum += static_cast<double>(one.duration.count());
    }
    return IntervalFigures::of(PackedQuantiles(quantiles, sum), pointsOf(samples));
}

} // namespace

void TestLatencyInterval::pointsAreTheLongestOfTheirStretch()
{
    const SamplePoints points =
        pointsOf({sample(1000us, 1), sample(1010us, 2), sample(1005us, 3), sample(50ms, 4), sample(-1ms, 5)});
    QCOMPARE(points.points().size(), 3U);
    QCOMPARE(points.points()[0], sample(-1ms, 5));
    QCOMPARE(points.points()[1], sample(1010us, 2));
    QCOMPARE(points.points()[2], sample(50ms, 4));
}

void TestLatencyInterval::pointsDoNotDependOnTheOrder()
{
    QRandomGenerator random(1);
    for (const double span : {1.0, 5.0, 15.0}) {
        std::vector<LatencySample> samples = randomSamples(random, 3000, span);
        samples.push_back(sample(samples.front().duration, 5000));
        const SamplePoints points = pointsOf(samples);
        std::ranges::shuffle(samples, random);
        QVERIFY(pointsOf(samples).points() == points.points());
        std::ranges::reverse(samples);
        QVERIFY(pointsOf(samples).points() == points.points());
    }
}

void TestLatencyInterval::pointsAreBoundedAndKeepOutliers()
{
    QRandomGenerator random(2);
    SamplePoints points;
    Time longest{};
    for (const LatencySample &one : randomSamples(random, 100'000, 21)) {
        points.add(one);
        longest = std::max(longest, one.duration);
        QVERIFY(points.points().size() <= SamplePoints::maxSize);
        QVERIFY(points.points().back().duration == longest);
    }
    QVERIFY(points.points().size() > SamplePoints::maxSize / 4);
    QVERIFY(std::ranges::is_sorted(points.points(), {}, &LatencySample::duration));
}

void TestLatencyInterval::mergedFiguresAreThoseOfAll()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        std::vector<LatencySample> one = randomSamples(random, 200, 3);
        const std::vector<LatencySample> two = randomSamples(random, 300, 12);
        const IntervalFigures merged = IntervalFigures::merged(figuresOf(one), figuresOf(two));
        one.insert(one.end(), two.begin(), two.end());
        QVERIFY(merged == figuresOf(one));
    }
}

void TestLatencyInterval::mergedIntervalsKeepAllKinds()
{
    LatencyInterval a, b;
    a.traffic.framesIn = 3;
    b.traffic.framesIn = 4;
    b.traffic.bytesOut = 100;
    const auto shared = [](const std::vector<LatencySample> &samples) {
        return std::make_shared<const IntervalFigures>(figuresOf(samples));
    };
    a.figures[Kind::Ping] = shared({sample(1ms)});
    a.figures[Kind::Reply] = shared({sample(2ms)});
    b.figures[Kind::Reply] = shared({sample(3ms)});
    b.figures[Kind::Gap] = shared({sample(4ms)});
    const LatencyInterval merged = LatencyInterval::merged(a, b);
    QCOMPARE(merged.traffic.framesIn, 7);
    QCOMPARE(merged.traffic.bytesOut, 100U);
    QCOMPARE(merged.figures[Kind::Ping], a.figures[Kind::Ping]);
    QCOMPARE(merged.figures[Kind::Gap], b.figures[Kind::Gap]);
    QCOMPARE(merged.figures[Kind::Reply]->summary.count, 2);
    QVERIFY(!merged.figures[Kind::Served]);
    QVERIFY(merged == LatencyInterval::merged(b, a));
    QVERIFY(!(merged == a));
    QVERIFY(merged.memoryUse() > a.memoryUse());
}

void TestLatencyInterval::intervalsAreFoundByTheirTime()
{
    auto list = std::make_shared<LatencyIntervals::List>(3);
    LatencyInterval second;
    second.traffic.framesIn = 1;
    (*list)[1] = std::make_shared<const LatencyInterval>(second);
    const LatencyIntervals intervals(5s, 100ms, list);
    QCOMPARE(intervals.size(), 3);
    QVERIFY(intervals.end() == 5300ms);
    QCOMPARE(intervals.indexAt(0s), 0);
    QCOMPARE(intervals.indexAt(5s), 0);
    QCOMPARE(intervals.indexAt(5199ms), 1);
    QCOMPARE(intervals.indexAt(1h), 2);
    QCOMPARE(intervals[1].traffic.framesIn, 1);
    QVERIFY(intervals[0] == LatencyInterval());
    QCOMPARE(LatencyIntervals().indexAt(0s), -1);
    QCOMPARE(LatencyIntervals().indexAt(-1s), -1);
}

QTEST_APPLESS_MAIN(TestLatencyInterval)
#include "tst_latencyinterval.moc"
