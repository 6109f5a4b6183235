#include <map>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "capture/latencyseries.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

class TestLatencySeries : public QObject
{
    Q_OBJECT

private slots:
    void anIntervalHoldsWhatEndedInIt();
    void isWhatASortIntoBinsIs();
    void whatComesLateFindsItsInterval();
    void theWholeDoublesItsWidth();
    void aLongPauseCostsNothing();
    void timesMayBeAnything();
    void viewsNeverChange();
    void viewsAreCheap();
    void memoryIsFlat();
};

namespace {

LatencySample sample(Time end, Time duration, Kind kind = Kind::Reply, qint64 row = 0)
{
    return {kind, end - duration, duration, Row{row}, Row{row}, ConnectionId{1}};
}

RateBin frame()
{
    RateBin bin;
    bin.framesIn = 1;
    bin.bytesIn = 10;
    return bin;
}

qint64 countOf(const LatencyInterval &interval, Kind kind = Kind::Reply)
{
    return interval.figures[kind] ? interval.figures[kind]->summary.count : 0;
}

qint64 total(const LatencyIntervals &intervals, Time from = Time::min())
{
    qint64 sum = 0;
    for (qint64 i = 0; i < intervals.size(); ++i)
        if (intervals.beginOf(i) >= from)
            sum += countOf(intervals[i]);
    return sum;
}

} // namespace

void TestLatencySeries::anIntervalHoldsWhatEndedInIt()
{
    LatencySeries series;
    series.addTraffic(1s, frame());
    series.add(sample(1050ms, 1s));
    series.add(sample(1099'999'999ns, 5ms));
    series.add(sample(1100ms, 7ms));
    series.add(sample(1100ms, 9ms, Kind::Ping));
    const LatencyIntervals recent = series.recent();
    QCOMPARE(recent.size(), 2);
    QVERIFY(recent.begin() == 1s && recent.width() == 100ms);
    QCOMPARE(countOf(recent[0]), 2);
    QVERIFY(recent[0].figures[Kind::Reply]->summary.max == 1s);
    QCOMPARE(recent[0].traffic, frame());
    QCOMPARE(countOf(recent[1]), 1);
    QCOMPARE(countOf(recent[1], Kind::Ping), 1);
    QVERIFY(series.whole().isEmpty());
    QVERIFY(series.closedEnd() == 1s);
    series.advance(1700ms);
    QVERIFY(series.closedEnd() == 1200ms);
    QCOMPARE(series.whole().size(), 2);
    QCOMPARE(countOf(series.whole()[0]), 2);
}

void TestLatencySeries::isWhatASortIntoBinsIs()
{
    QRandomGenerator random(1);
    LatencySeries series;
    std::map<qint64, std::vector<LatencySample>> bins;
    std::map<qint64, qint64> frames;
    const Time begin = 5s;
    Time now = begin;
    for (qint64 row = 0; row < 40'000; ++row) {
        now += std::chrono::microseconds(random.bounded(random.bounded(1000) == 0 ? 2'000'000 : 2'000));
        const auto kind = random.bounded(3) == 0 ? Kind::Ping : Kind::Reply;
        const Time duration(static_cast<qint64>(1000 * std::exp(random.generateDouble() * 12)));
        const LatencySample one = sample(row == 0 ? begin : now, duration, kind, row);
        series.addTraffic(one.end(), frame());
        series.add(one);
        bins[(one.end() - begin) / 100ms].push_back(one);
        ++frames[(one.end() - begin) / 100ms];
    }
    const LatencyIntervals recent = series.recent();
    const LatencyIntervals whole = series.whole();
    QVERIFY(recent.size() > 500 && whole.size() > 200 && whole.size() <= 512);
    const auto compare = [&](const LatencyIntervals &intervals, Time until) {
        for (qint64 i = 0; i < intervals.size(); ++i) {
            const qint64 first = (intervals.beginOf(i) - begin) / 100ms;
            const qint64 last =
                std::min<qint64>(first + intervals.width() / 100ms, (until - begin + 99ms) / 100ms);
            PerLatencyKind<SignedQuantiles> quantiles;
            PerLatencyKind<double> sums;
            PerLatencyKind<SamplePoints> points;
            qint64 traffic = 0;
            for (qint64 bin = first; bin < last; ++bin) {
                traffic += frames[bin];
                for (const LatencySample &one : bins[bin]) {
                    quantiles[one.kind].record(one.duration);
                    sums[one.kind] += static_cast<double>(one.duration.count());
                    points[one.kind].add(one);
                }
            }
            QCOMPARE(intervals[i].traffic.framesIn, traffic);
            for (const Kind kind : {Kind::Ping, Kind::Reply}) {
                const auto &figures = intervals[i].figures[kind];
                QCOMPARE(figures != nullptr, quantiles[kind].count() > 0);
                if (figures)
                    QVERIFY(*figures ==
                            IntervalFigures::of(PackedQuantiles(quantiles[kind], sums[kind]), points[kind]));
            }
        }
    };
    compare(recent, Time::max() / 2);
    compare(whole, series.closedEnd());
}

void TestLatencySeries::whatComesLateFindsItsInterval()
{
    LatencySeries series;
    series.add(sample(10s, 1ms));
    series.add(sample(10'400ms, 1ms));
    series.add(sample(10'050ms, 2ms));
    QCOMPARE(countOf(series.recent()[0]), 2);
    series.advance(20s);
    series.add(sample(10s, 3ms)); // far too late
    const LatencyIntervals recent = series.recent();
    QCOMPARE(countOf(recent[0]), 2);
    QCOMPARE(countOf(recent[recent.size() - 1]), 1);
    QVERIFY(recent.beginOf(recent.size() - 1) == 19'500ms);
    series.add(sample(-5s, 3ms));
    QCOMPARE(total(series.recent()), 5);
}

void TestLatencySeries::theWholeDoublesItsWidth()
{
    LatencySeries series;
    constexpr int count = 20'000; // of 100 ms each
    for (int number = 0; number < count; ++number) {
        series.add(sample(number * 100ms, Time(1000 + number)));
        QVERIFY(series.whole().size() <= LatencySeries::maxWholeIntervals);
    }
    series.advance(count * 100ms + 1s);
    const LatencyIntervals whole = series.whole();
    QVERIFY(whole.width() == 6400ms);
    QCOMPARE(whole.size(), (count * 100ms + 500ms) / 6400ms + 1);
    QCOMPARE(total(whole), count);
    QCOMPARE(countOf(whole[3]), 64);
    QVERIFY(whole[3].figures[Kind::Reply]->summary.min == Time(1000 + 3 * 64));
    QVERIFY(whole[3].figures[Kind::Reply]->summary.max == Time(1000 + 4 * 64 - 1));
    QCOMPARE(series.recent().size(), LatencySeries::maxRecentIntervals);
}

void TestLatencySeries::aLongPauseCostsNothing()
{
    QElapsedTimer timer;
    timer.start();
    LatencySeries series;
    series.add(sample(0s, 1ms));
    for (int day = 1; day <= 1000; ++day)
        series.add(sample(day * 24h, 1ms));
    series.advance(1001 * 24h);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(total(series.whole()), 1001);
    QCOMPARE(total(series.recent()), 0);
    QVERIFY(series.whole().size() <= 512);
}

void TestLatencySeries::timesMayBeAnything()
{
    constexpr Time far((1LL << 62) - 1);
    LatencySeries series;
    series.add(sample(-far, 1ms));
    series.add(sample(far, 1ms));
    series.add(sample(0s, 1ms));
    series.advance(far);
    QCOMPARE(total(series.whole()) + total(series.recent(), series.closedEnd()), 3);
    QVERIFY(series.whole().size() <= 512);
}

void TestLatencySeries::viewsNeverChange()
{
    LatencySeries series;
    series.add(sample(0s, 1ms));
    const LatencyIntervals early = series.recent();
    series.add(sample(1ms, 2ms));
    QCOMPARE(countOf(early[0]), 1);
    QCOMPARE(countOf(series.recent()[0]), 2);
    series.advance(10s);
    const LatencyIntervals whole = series.whole();
    for (int second = 11; second < 1000; ++second)
        series.add(sample(second * 1s, 1ms));
    QCOMPARE(countOf(early[0]), 1);
    QCOMPARE(total(whole), 2);
    QVERIFY(whole.width() == 100ms);
}

void TestLatencySeries::viewsAreCheap()
{
    QRandomGenerator random(4);
    LatencySeries series;
    for (int number = 0; number < 70'000; ++number)
        series.add(sample(number * 1ms, Time(random.bounded(1'000'000, 5'000'000))));
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 200;
    qint64 sum = 0;
    for (int round = 0; round < rounds; ++round)
        sum += series.recent().size() + series.whole().size();
    QVERIFY(sum > 0);
    // Also in a build that is not optimised, on a machine with other work.
    const qint64 each = timer.nsecsElapsed() / rounds / 1000;
    qInfo("%lld us for both views", each);
    QVERIFY(each < 2'000);
}

void TestLatencySeries::memoryIsFlat()
{
    QRandomGenerator random(5);
    LatencySeries series;
    qint64 early = 0;
    qint64 largest = 0;
    for (qint64 number = 0; number < 200'000; ++number) {
        series.add(sample(number * 2ms, Time(random.bounded(300'000, 900'000)),
                          number % 2 == 0 ? Kind::Ping : Kind::Reply, number));
        if (number == 60'000)
            early = series.memoryUse();
        if (number % 10'000 == 0 && number > 60'000)
            largest = std::max(largest, series.memoryUse());
    }
    qInfo("%lld KiB after 120 s, at most %lld KiB later", early >> 10, largest >> 10);
    QVERIFY(early < 8 << 20);
    QVERIFY(largest < early + early / 2);
}

QTEST_APPLESS_MAIN(TestLatencySeries)
#include "tst_latencyseries.moc"
