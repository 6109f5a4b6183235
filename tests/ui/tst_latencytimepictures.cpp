#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "appearances.h"
#include "latencyplay.h"
#include "ui/latencytimeplot.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::LatencyPlay;
using ui::LatencyTimePlot;
using ui::LatencyTraces;
using Kind = capture::LatencySample::Kind;
using Time = std::chrono::nanoseconds;

/// The graph of latencies over time of several feeds, in both appearances, large and in a side pane. Leaves
/// its pictures in the folder named by WIRELOUPE_PICTURES, for an eye to judge.
class LatencyTimePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void cleanup() { ui::Theme::instance().setPreference(ui::Theme::Preference::System); }
    void feeds_data();
    void feeds();
    void aFullPictureIsQuick();
};

namespace {

Time micros(double value)
{
    return std::chrono::round<Time>(std::chrono::duration<double, std::micro>(value));
}

/// Long-tailed noise around a typical duration.
double noisy(QRandomGenerator &random, double typical)
{
    const double u = std::max(1e-6, random.generateDouble());
    return typical * (0.8 + 0.12 * -std::log(u) + 0.1 * random.generateDouble());
}

LatencyTraces idle()
{
    LatencyPlay play;
    QRandomGenerator random(1);
    play.opened(0s);
    for (int i = 0; i < 60; ++i)
        play.ping(i * 1s, micros(noisy(random, 310)));
    return play.traces(Kind::Ping);
}

LatencyTraces steady()
{
    LatencyPlay play;
    QRandomGenerator random(2);
    play.opened(0s);
    for (int i = 0; i < 30'000; ++i)
        play.ping(i * 2ms, micros(noisy(random, 1'200)));
    return play.traces(Kind::Ping);
}

LatencyTraces bimodal()
{
    LatencyPlay play;
    QRandomGenerator random(3);
    play.opened(0s);
    for (int i = 0; i < 12'000; ++i)
        play.ping(i * 5ms, micros(noisy(random, random.bounded(4) == 0 ? 18'000 : 900)));
    return play.traces(Kind::Ping);
}

LatencyTraces spiky()
{
    LatencyPlay play;
    QRandomGenerator random(4);
    play.opened(0s);
    for (int i = 0; i < 12'000; ++i) {
        const bool isSlow = i % 1'500 < 40;
        play.ping(i * 5ms, micros(noisy(random, isSlow ? 60'000 : 700)));
    }
    play.reconnected(21s, 24'500ms);
    play.stopped(40s, 1s);
    play.clockJumped(52s, 1h);
    LatencyTraces traces = play.traces(Kind::Ping);
    traces.traces.push_back(traces.traces.front());
    traces.traces.back().kind = Kind::Gap;
    traces.traces.back().sign = 3;
    return traces;
}

LatencyTraces twoClocks()
{
    LatencyPlay play;
    QRandomGenerator random(5);
    play.opened(0s);
    for (int i = 0; i < 3'000; ++i)
        play.stamped(i * 20ms, micros(noisy(random, 4'000)) - 5ms);
    return play.traces(Kind::OneWay);
}

} // namespace

void LatencyTimePicturesTest::feeds_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::addRow("light-large") << false << QSize(1200, 500);
    QTest::addRow("dark-large") << true << QSize(1200, 500);
    QTest::addRow("light-small") << false << QSize(380, 260);
    QTest::addRow("dark-small") << true << QSize(380, 260);
}

void LatencyTimePicturesTest::feeds()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    const std::pair<QString, LatencyTraces (*)()> feeds[] = {{u"idle"_s, idle},
                                                             {u"steady"_s, steady},
                                                             {u"bimodal"_s, bimodal},
                                                             {u"spiky"_s, spiky},
                                                             {u"two-clocks"_s, twoClocks}};
    for (const auto &[name, feed] : feeds) {
        LatencyTimePlot plot;
        plot.resize(size);
        plot.setLimits({{20ms, u"p99 < 20 ms"_s}});
        plot.setTraces(feed());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(!plot.picture().points.empty());
        const capture::LatencySample first = plot.picture().points.front()[20];
        plot.setHighlighted(0, {first.request});
        QTRY_COMPARE(plot.picture().highlighted.empty(), false);
        test::keepAppearance(plot, u"latencytime-"_s + name);
        const QPoint middle = plot.axisRect(0)->rect().center();
        QMouseEvent move(QEvent::MouseMove, middle, plot.mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&plot, &move);
        test::keepAppearance(plot, u"latencytime-"_s + name + u"-crosshair"_s);
    }
}

/// As much as a graph can be asked to draw. A quiet machine takes a fraction of the bar.
void LatencyTimePicturesTest::aFullPictureIsQuick()
{
    LatencyPlay play;
    QRandomGenerator random(6);
    for (int i = 0; i < 65'000; ++i) {
        play.ping(i * 920us, micros(20 * std::pow(10.0, 4 * random.generateDouble())));
        play.received(i * 920us + micros(900 * random.generateDouble()));
    }
    LatencyTraces traces = play.traces(Kind::Ping);
    traces.traces.push_back(traces.traces.front());
    traces.traces.back().kind = Kind::Gap;
    traces.traces.back().sign = 1;
    LatencyTimePlot plot;
    plot.resize(1200, 500);
    plot.setTraces(traces);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QTRY_VERIFY(!plot.picture().points.empty());
    double best = 1e9;
    for (int round = 0; round < 10; ++round) {
        plot.replot(QCustomPlot::rpQueuedRefresh);
        best = std::min(best, plot.replotTime());
    }
    qInfo("%zu and %zu points were drawn in %.1f ms", plot.picture().points[0].size(),
          plot.picture().points[1].size(), best);
    QVERIFY(best < 200);
    test::keepAppearance(plot, u"latencytime-full"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyTimePicturesTest)
#include "tst_latencytimepictures.moc"
