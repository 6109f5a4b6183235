#include <QTest>

#include "latencytimesample.h"

namespace wireloupe {

using namespace std::chrono_literals;
using test::all;
using test::built;
using test::busyPings;
using test::hasPointOf;
using test::LatencyPlay;
using ui::LatencyTimePicture;
using ui::LatencyTimeView;
using ui::LatencyTraces;
using Kind = capture::LatencySample::Kind;

/// The axis of durations in a graph of latencies over time.
class LatencyTimeScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void negativeDurationsMakeTheAxisLinear();
    void zerosStandAtTheFloor();
    void theScaleHasAllInSight();
    void nearLimitsAreInSight();
    void chosenDurationsLeaveOthersOut();
};

void LatencyTimeScaleTest::negativeDurationsMakeTheAxisLinear()
{
    LatencyPlay play;
    for (int i = 0; i < 100; ++i)
        play.stamped(i * 100ms, (i - 30) * 1ms);
    const LatencyTraces traces = play.traces(Kind::OneWay);
    const LatencyTimePicture picture = all(traces);
    QVERIFY(!picture.scale.isLogarithmic());
    QVERIFY(picture.scale.range().low <= -30ms);
    QVERIFY(picture.scale.range().high >= 69ms);
    QCOMPARE(picture.points.front().size(), std::size_t{100});
    QVERIFY(hasPointOf(picture, -30ms));
    // A clock that is hours behind: what matters is the difference between one and the next.
    LatencyPlay late;
    for (int i = 0; i < 100; ++i)
        late.stamped(i * 100ms, 3h + i * 1ms);
    const LatencyTimePicture of = all(late.traces(Kind::OneWay));
    QVERIFY(!of.scale.isLogarithmic());
    QVERIFY(of.scale.range().high - of.scale.range().low < 200ms);
    QCOMPARE(of.points.front().size(), std::size_t{100});
}

void LatencyTimeScaleTest::zerosStandAtTheFloor()
{
    LatencyPlay play;
    play.received(1s);
    play.received(1s);
    play.received(1'010ms);
    const LatencyTimePicture picture = all(play.traces(Kind::Gap));
    QVERIFY(picture.scale.isLogarithmic());
    QCOMPARE(picture.points.front().size(), std::size_t{2});
    QVERIFY(picture.scale.shown(0ns) == ui::DurationScale::floor);
    QVERIFY(picture.scale.range().low <= ui::DurationScale::floor);
}

void LatencyTimeScaleTest::theScaleHasAllInSight()
{
    LatencyPlay play = busyPings(1'000, {2s, 5us});
    const LatencyTimePicture picture = all(play.traces(Kind::Ping));
    QVERIFY(picture.scale.range().low <= 5us && picture.scale.range().low >= 1us);
    QVERIFY(picture.scale.range().high >= 2s && picture.scale.range().high <= 10s);
    // Round bounds do not move with every sample.
    LatencyPlay other = busyPings(1'000, {2'100ms, 5'200ns});
    QVERIFY(all(other.traces(Kind::Ping)).scale == picture.scale);
}

void LatencyTimeScaleTest::nearLimitsAreInSight()
{
    LatencyPlay play = busyPings(1'000, {});
    const LatencyTraces traces = play.traces(Kind::Ping);
    LatencyTimeView view{traces.span, 400, 150, {}, {15ms}};
    QVERIFY(built(traces, view).scale.range().high >= 15ms);
    view.limits = {1h};
    QVERIFY(built(traces, view).scale.range().high < 15ms);
}

void LatencyTimeScaleTest::chosenDurationsLeaveOthersOut()
{
    LatencyPlay play = busyPings(1'000, {20ms, 45ms});
    const LatencyTraces traces = play.traces(Kind::Ping);
    const LatencyTimePicture picture =
        built(traces, {traces.span, 400, 150, ui::DurationRange{10ms, 30ms}, {}});
    QCOMPARE(picture.points.front().size(), std::size_t{1});
    QVERIFY(hasPointOf(picture, 20ms));
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyTimeScaleTest)
#include "tst_latencytimescale.moc"
