#include "ui/latencyfigures.h"

#include <QTest>

#include "latencytracesample.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = capture::LatencySample::Kind;

class LatencyFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void ofTheWholeAreToThreeDigits();
    void ofAPartAreOfWhatEndedInIt();
    void followTheShift();
    void knowTheRate();
    void knowTheJitterOfAPart();
    void sayNoJitterOfRequests();
    void sayNoJitterWhereSamplesAreMissing();
    void differencesStayWithinAConnection();
    void needSamplesForAPercentile();
};

namespace {

ui::LatencyTraces steady()
{
    return test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(1000, 3ms)))});
}

capture::LatencySample sampleOf(std::chrono::nanoseconds end, std::chrono::nanoseconds duration,
                                quint32 connection)
{
    return {Kind::Gap, end - duration, duration, {}, {}, capture::ConnectionId{connection}};
}

} // namespace

void LatencyFiguresTest::ofTheWholeAreToThreeDigits()
{
    test::Durations durations;
    for (int i = 1; i <= 1000; ++i)
        durations.push_back(i * 1us);
    const ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, test::replies(durations))});
    const ui::LatencyFigures figures = figuresOf(traces, traces.traces.front());
    QVERIFY(figures.isWhole);
    QCOMPARE(figures.summary.count, 1000);
    QVERIFY(std::chrono::abs(figures.summary.p50 - 500us) <= 500'000ns / 2000);
    QVERIFY(std::chrono::abs(figures.summary.p99 - 990us) <= 990'000ns / 2000);
    QCOMPARE(figures.summary.mean, 500'500ns);
    QCOMPARE(quantilesOf(traces, traces.traces.front()).count(), 1000U);
}

void LatencyFiguresTest::ofAPartAreOfWhatEndedInIt()
{
    ui::LatencyTraces traces = steady(); // 100 a second, for ten seconds
    traces.range = {2s, 5s};
    const ui::LatencyFigures figures = figuresOf(traces, traces.traces.front());
    QVERIFY(!figures.isWhole);
    QVERIFY(figures.summary.count >= 300 && figures.summary.count <= 320);
    QCOMPARE(figures.length, 3s);
    QCOMPARE(figures.counts.samples, 1000U);
    QCOMPARE(static_cast<qint64>(quantilesOf(traces, traces.traces.front()).count()), figures.summary.count);
    traces.range = {20s, 30s};
    QCOMPARE(figuresOf(traces, traces.traces.front()).summary, capture::LatencySummary());
    QCOMPARE(figuresOf(traces, traces.traces.front()).length, 0s);
}

void LatencyFiguresTest::followTheShift()
{
    ui::LatencyTraces traces = steady();
    traces.traces.front().shift = 100s;
    traces.range = {102s, 105s};
    QVERIFY(figuresOf(traces, traces.traces.front()).summary.count >= 300);
    QCOMPARE(ownRange(traces, traces.traces.front()), (capture::TimeRange{2s, 5s}));
    traces.range = {100s, 110s};
    QVERIFY(isWhole(traces, traces.traces.front()));
    traces.range = {101s, 110s};
    QVERIFY(!isWhole(traces, traces.traces.front()));
}

void LatencyFiguresTest::knowTheRate()
{
    const ui::LatencyTraces traces = steady();
    const double rate = figuresOf(traces, traces.traces.front()).rate();
    QVERIFY2(rate > 99 && rate < 101, qPrintable(QString::number(rate)));
    QCOMPARE(ui::LatencyFigures().rate(), 0.0);
}

void LatencyFiguresTest::knowTheJitterOfAPart()
{
    // Gaps of 9 and 11 ms in turns: each differs from the next by 2 ms.
    test::Durations durations;
    for (int i = 0; i < 1000; ++i)
        durations.push_back(i % 2 == 0 ? 1ms : 2ms);
    ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, test::replies(durations), 0, Kind::Gap)});
    const auto whole = figuresOf(traces, traces.traces.front()).jitter;
    QVERIFY(whole && std::chrono::abs(*whole - 2ms) < 1us);
    traces.range = {3s, 6s};
    const auto part = figuresOf(traces, traces.traces.front()).jitter;
    QVERIFY(part && std::chrono::abs(*part - 2ms) < 1us);
}

void LatencyFiguresTest::sayNoJitterOfRequests()
{
    const ui::LatencyTraces traces = steady();
    QVERIFY(!figuresOf(traces, traces.traces.front()).jitter);
}

void LatencyFiguresTest::sayNoJitterWhereSamplesAreMissing()
{
    // A book that keeps ten samples only.
    capture::LatencyBook book({}, 0s, {.samples = 10});
    for (int i = 0; i < 500; ++i)
        book.add(capture::Row{i}, capture::test::received("x", i * 10ms));
    ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, book.snapshot(), 0, Kind::Gap)});
    QVERIFY(figuresOf(traces, traces.traces.front()).jitter);
    traces.range.begin = 1s;
    QCOMPARE(figuresOf(traces, traces.traces.front()).jitter, std::nullopt);
}

void LatencyFiguresTest::differencesStayWithinAConnection()
{
    capture::SharedLog<capture::LatencySample> log(100);
    for (int i = 0; i < 10; ++i) {
        log.append(sampleOf(i * 1s, 1ms, 1));
        log.append(sampleOf(i * 1s, 700ms, 2));
    }
    ui::JitterWithin found = ui::jitterWithin(log.view(), {0s, 10s});
    QCOMPARE(found.samples, 20);
    QCOMPARE(found.jitter, 0ns);
    log.append(sampleOf(10s, 19ms, 1));
    found = ui::jitterWithin(log.view(), {0s, 11s});
    QCOMPARE(found.samples, 21);
    QCOMPARE(found.jitter, 18'000'000ns / 19);
    found = ui::jitterWithin(log.view(), {8s, 9s});
    QCOMPARE(found.samples, 2);
    QCOMPARE(ui::jitterWithin({}, {0s, 1s}).samples, 0);
}

void LatencyFiguresTest::needSamplesForAPercentile()
{
    QVERIFY(ui::isEnoughFor(0.9, 10) && !ui::isEnoughFor(0.9, 9));
    QVERIFY(ui::isEnoughFor(0.95, 20) && !ui::isEnoughFor(0.95, 19));
    QVERIFY(ui::isEnoughFor(0.99, 100) && !ui::isEnoughFor(0.99, 99));
    QVERIFY(ui::isEnoughFor(0.999, 1000) && !ui::isEnoughFor(0.999, 999));
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyFiguresTest)
#include "tst_latencyfigures.moc"
