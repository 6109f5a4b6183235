#include <set>

#include <QElapsedTimer>
#include <QTest>

#include "latencytimesample.h"

namespace wireloupe {

using namespace std::chrono_literals;
using capture::LatencyMark;
using capture::LatencySample;
using capture::Row;
using capture::TimeRange;
using test::all;
using test::built;
using test::busyPings;
using test::hasPointOf;
using test::LatencyPlay;
using ui::LatencyBand;
using ui::LatencyTimeBuilder;
using ui::LatencyTimePicture;
using ui::LatencyTimeView;
using ui::LatencyTraces;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

/// What a graph of latencies over time draws of what was measured.
class LatencyTimePictureTest : public QObject
{
    Q_OBJECT

private slots:
    void thinsOutButKeepsOutliers();
    void sparsePointsAreAllThere();
    void zoomingShowsWhatWasThinnedOut();
    void drawnPointsStayWhileTimeMovesOn();
    void outliersOfDroppedSamplesStay();
    void bandsAreTheFiguresOfTheirRange_data();
    void bandsAreTheFiguresOfTheirRange();
    void fewSamplesMakeWideBands();
    void mergesOnlyWhatIsNew();
    void gapsBreakTheBands();
    void marksBreakTheBands();
    void marksAreThoseInSight();
    void ratesAreFramesPerSecond();
    void shiftedTracesStandAtTheCommonTime();
    void findsRowsOfTheLog();
    void anEmptyPictureIsOne();
    void isQuick();
};

void LatencyTimePictureTest::thinsOutButKeepsOutliers()
{
    const std::vector<Time> outliers{20ms, 45ms, 300ms, 90us};
    LatencyPlay play = busyPings(10'000, outliers);
    const LatencyTimePicture picture = all(play.traces(Kind::Ping));
    QVERIFY(picture.points.front().size() < 5'000);
    QVERIFY(picture.points.front().size() > 400);
    for (const Time outlier : outliers)
        QVERIFY2(hasPointOf(picture, outlier), qPrintable(QString::number(outlier.count())));
    QVERIFY(std::ranges::is_sorted(picture.points.front(), {}, &LatencySample::end));
}

void LatencyTimePictureTest::sparsePointsAreAllThere()
{
    LatencyPlay play;
    for (int i = 0; i < 60; ++i)
        play.ping(i * 1s, (i + 1) * 1ms);
    QCOMPARE(all(play.traces(Kind::Ping)).points.front().size(), std::size_t{60});
}

void LatencyTimePictureTest::zoomingShowsWhatWasThinnedOut()
{
    LatencyPlay play = busyPings(10'000, {});
    const LatencyTraces traces = play.traces(Kind::Ping);
    const LatencyTimePicture picture = built(traces, {{5s, 5'200ms}, 400, 150, {}, {}});
    QCOMPARE(picture.points.front().size(), std::size_t{200});
    for (const LatencySample &sample : picture.points.front())
        QVERIFY(sample.end() >= 5s && sample.end() <= 5'200ms);
}

// Or they would flicker.
void LatencyTimePictureTest::drawnPointsStayWhileTimeMovesOn()
{
    LatencyPlay play = busyPings(10'000, {});
    const LatencyTraces traces = play.traces(Kind::Ping);
    const ui::DurationRange durations{500us, 5ms};
    const auto rows = [&traces, &durations](Time begin) {
        std::set<Row> found;
        const LatencyTimePicture picture = built(traces, {{begin, begin + 4s}, 400, 150, durations, {}});
        for (const LatencySample &sample : picture.points.front())
            if (sample.end() > 2s && sample.end() < 4s)
                found.insert(sample.reply);
        return found;
    };
    QVERIFY(rows(1s).size() > 100);
    QVERIFY(rows(1s) == rows(1s + 33ms + 7us));
}

void LatencyTimePictureTest::outliersOfDroppedSamplesStay()
{
    LatencyPlay play = busyPings(10'000, {20ms, 300ms});
    capture::LatencyBook::Limits limits;
    limits.samples = 1'000;
    const LatencyTraces traces = play.traces(Kind::Ping, limits);
    QVERIFY(traces.traces.front().snapshot.samples(Kind::Ping)[0].end() > 5s);
    const LatencyTimePicture picture = all(traces);
    QVERIFY(hasPointOf(picture, 20ms));
    QVERIFY(hasPointOf(picture, 300ms));
    QVERIFY(picture.points.front().front().end() < 300ms); // and others from the beginning on
    // No sample is drawn twice.
    std::set<Row> replies;
    for (const LatencySample &sample : picture.points.front())
        QVERIFY(replies.insert(sample.reply).second);
}

void LatencyTimePictureTest::bandsAreTheFiguresOfTheirRange_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("from");
    QTest::addRow("in the last minute") << 50 << 5;
    QTest::addRow("longer ago") << 400 << 0;
}

void LatencyTimePictureTest::bandsAreTheFiguresOfTheirRange()
{
    QFETCH(int, seconds);
    QFETCH(int, from);
    LatencyPlay play;
    QRandomGenerator random(2);
    for (int i = 0; i < seconds * 100; ++i)
        play.ping(i * 10ms, std::chrono::microseconds(200 + random.bounded(random.bounded(1, 20'000))));
    const LatencyTraces traces = play.traces(Kind::Ping);
    const capture::LatencySnapshot &snapshot = traces.traces.front().snapshot;
    const LatencyTimePicture picture = built(traces, {{from * 1s, snapshot.span().end}, 300, 100, {}, {}});
    QVERIFY(picture.bands.size() > 50 && picture.bands.size() < 300);
    qint64 count = 0;
    for (const LatencyBand &band : picture.bands) {
        const capture::SignedQuantiles expected = snapshot.quantiles(Kind::Ping, band.range);
        QCOMPARE(band.summary.count, static_cast<qint64>(expected.count()));
        QCOMPARE(band.summary.max, expected.max());
        const auto isNear = [](Time a, Time b) {
            return std::chrono::abs(a - b) <= b / 100 + 1ns;
        }; // both to 1/128, at worst
        QVERIFY(isNear(band.summary.p50, expected.at(0.5)));
        QVERIFY(isNear(band.summary.p90, expected.at(0.9)));
        QVERIFY(isNear(band.summary.p99, expected.at(0.99)));
        QVERIFY(isNear(band.summary.p999, expected.at(0.999)));
        QVERIFY(!band.followsGap);
        count += band.summary.count;
    }
    QVERIFY(count >= (seconds - from) * 100 - 10);
}

void LatencyTimePictureTest::fewSamplesMakeWideBands()
{
    LatencyPlay play;
    for (int i = 0; i < 50; ++i)
        play.ping(i * 1s, 1ms);
    const LatencyTimePicture picture = all(play.traces(Kind::Ping));
    QVERIFY(picture.bands.size() >= 4 && picture.bands.size() <= 20);
    for (const LatencyBand &band : picture.bands)
        QVERIFY(!band.followsGap);
}

void LatencyTimePictureTest::mergesOnlyWhatIsNew()
{
    LatencyPlay play = busyPings(30'000, {});
    const LatencyTraces traces = play.traces(Kind::Ping);
    LatencyTimeBuilder builder;
    LatencyTimeView view{{0s, 20s}, 100, 100, {}, {}};
    builder.build(traces, view);
    const qint64 merged = builder.bands().mergeCount();
    QVERIFY(merged > 10);
    for (int step = 0; step < 10; ++step) {
        view.range = {view.range.begin + 100ms, view.range.end + 100ms};
        builder.build(traces, view);
    }
    QVERIFY(builder.bands().mergeCount() - merged <= 10);
}

void LatencyTimePictureTest::gapsBreakTheBands()
{
    LatencyPlay play;
    for (int i = 0; i < 2'000; ++i)
        play.ping(i * 10ms + (i < 1'000 ? 0s : 15s), 1ms);
    const LatencyTimePicture picture = all(play.traces(Kind::Ping));
    QCOMPARE(std::ranges::count_if(picture.bands, &LatencyBand::followsGap), 1);
    const auto behind = std::ranges::find_if(picture.bands, &LatencyBand::followsGap);
    QVERIFY(behind->range.begin > 20s && behind->range.begin <= 25s);
}

void LatencyTimePictureTest::marksBreakTheBands()
{
    LatencyPlay play;
    play.opened(0s);
    for (int i = 0; i < 4'000; ++i)
        play.ping(10ms + i * 10ms, 1ms);
    play.stopped(20s, 3s);
    play.clockJumped(30s, 1h);
    const LatencyTimePicture picture = all(play.traces(Kind::Ping));
    // Pings do not feel the clock.
    QCOMPARE(std::ranges::count_if(picture.bands, &LatencyBand::followsGap), 1);
    QCOMPARE(picture.marks.size(), std::size_t{2});
}

void LatencyTimePictureTest::marksAreThoseInSight()
{
    LatencyPlay play;
    play.opened(0s);
    play.ping(1s, 1ms);
    play.reconnected(5s, 8s);
    play.ping(9s, 1ms);
    play.stopped(30s, 3s);
    play.ping(40s, 1ms);
    LatencyTraces traces = play.traces(Kind::Ping);
    traces.traces.push_back(traces.traces.front()); // the same capture: its marks are drawn once
    traces.traces.back().kind = Kind::Gap;
    const LatencyTimePicture picture = built(traces, {{6s, 20s}, 400, 150, {}, {}});
    QCOMPARE(picture.marks.size(), std::size_t{1});
    QVERIFY(picture.marks.front().mark.kind == LatencyMark::Kind::Reconnect);
    QCOMPARE(picture.marks.front().range, (TimeRange{5s, 8s}));
    QCOMPARE(all(traces).marks.size(), std::size_t{2});
}

void LatencyTimePictureTest::ratesAreFramesPerSecond()
{
    LatencyPlay play;
    for (int i = 0; i < 4'000; ++i)
        play.received(i * 10ms);
    for (int i = 0; i < 1'000; ++i)
        play.sent(i * 40ms, "request");
    const LatencyTimePicture picture = all(play.traces(Kind::Gap));
    QVERIFY(picture.rates.size() > 20);
    Time end = picture.rates.front().range.begin;
    for (const ui::LatencyRate &rate : picture.rates) {
        QCOMPARE(rate.range.begin, end);
        end = rate.range.end;
        if (rate.range.end < 39s) {
            QVERIFY2(rate.in > 85 && rate.in < 115, qPrintable(QString::number(rate.in)));
            QVERIFY2(rate.out > 18 && rate.out < 32, qPrintable(QString::number(rate.out)));
        }
    }
    QVERIFY(picture.rateAt(10s) != nullptr);
    QVERIFY(picture.rateAt(-10s) == nullptr);
}

void LatencyTimePictureTest::shiftedTracesStandAtTheCommonTime()
{
    LatencyPlay play;
    play.ping(1s, 2ms);
    play.stopped(4s, 1s);
    play.ping(5s, 3ms);
    LatencyTraces traces = play.traces(Kind::Ping);
    traces.traces.front().shift = 1'000s;
    traces.span = {1'001s, 1'006s};
    const LatencyTimePicture picture = all(traces);
    QCOMPARE(picture.points.front().size(), std::size_t{2});
    QVERIFY(ui::placeOf(traces.traces.front(), picture.points.front().front()) == 1'001s + 2ms);
    QVERIFY(picture.bands.front().range.begin <= 1'001s + 2ms);
    QVERIFY(picture.bands.front().range.end > 1'001s + 2ms);
    QVERIFY(picture.marks.front().range.end == 1'004s);
    QVERIFY(built(traces, {{0s, 10s}, 400, 150, {}, {}}).points.front().empty());
}

void LatencyTimePictureTest::findsRowsOfTheLog()
{
    LatencyPlay play = busyPings(5'000, {});
    const LatencyTraces traces = play.traces(Kind::Ping);
    const LatencySample sample = traces.traces.front().snapshot.samples(Kind::Ping)[2'345];
    LatencyTimeBuilder builder;
    const LatencyTimeView view{traces.span, 400, 150, {}, {}};
    const std::vector<ui::LatencyDot> expected{{0, sample}};
    QVERIFY(builder.build(traces, view, {{0, {sample.reply}}}).highlighted == expected);
    QVERIFY(builder.build(traces, view, {{0, {sample.request}}}).highlighted == expected);
    QVERIFY(builder.build(traces, view, {{7, {sample.request}}}).highlighted.empty());
    capture::RowSet everything;
    everything.appendRange(Row{0}, Row{10'000});
    const LatencyTimePicture picture = builder.build(traces, view, {{0, everything}});
    QVERIFY(picture.highlighted.size() > 400);
    QVERIFY(picture.highlighted.size() <= ui::LatencyTimePoints::maxMarked);
}

void LatencyTimePictureTest::anEmptyPictureIsOne()
{
    const LatencyTimePicture none = built({}, {{0s, 1s}, 400, 150, {}, {}});
    QVERIFY(none.points.empty() && none.bands.empty() && none.rates.empty() && none.marks.empty());
    LatencyPlay play;
    play.sent(1s, "no answer");
    const LatencyTimePicture unanswered = all(play.traces(Kind::Ping));
    QVERIFY(unanswered.points.front().empty() && unanswered.bands.empty());
    QVERIFY(unanswered.scale.isLogarithmic());
}

// The bar is for a machine that is busy with other things; a quiet one takes a tenth of it.
void LatencyTimePictureTest::isQuick()
{
    LatencyPlay play;
    QRandomGenerator random(3);
    for (int i = 0; i < 66'000; ++i)
        play.ping(i * 900us, std::chrono::microseconds(200 + random.bounded(random.bounded(1, 100'000))));
    for (int i = 0; i < 66'000; ++i)
        play.received(i * 900us);
    ui::LatencyTrace pings;
    pings.snapshot = play.snapshot();
    ui::LatencyTrace gaps = pings;
    gaps.kind = Kind::Gap;
    const LatencyTraces traces = LatencyPlay::tracesOf({pings, gaps});
    LatencyTimeBuilder builder;
    Time best = Time::max();
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        const LatencyTimePicture picture =
            builder.build(traces, {{round * 33ms, traces.span.end + round * 33ms}, 400, 150, {}, {}});
        best = std::min(best, Time(timer.nsecsElapsed()));
        QVERIFY(picture.points.size() == 2 && !picture.bands.empty());
    }
    qInfo("A full picture took %lld us", static_cast<long long>(best.count() / 1'000));
    QVERIFY(best < 80ms);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyTimePictureTest)
#include "tst_latencytimepicture.moc"
