#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "latencyplay.h"
#include "ui/latencytimeplot.h"

namespace wireloupe::test {

/// A plot of two minutes of pings, and where what it shows stands in it.
class TimePlotFixture : public QObject
{
    Q_OBJECT

protected:
    using Kind = capture::LatencySample::Kind;
    using Time = std::chrono::nanoseconds;

    /// Makes what a user cannot see of a plot visible.
    class OpenPlot : public ui::LatencyTimePlot
    {
    public:
        using QCustomPlot::event;
    };

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        using namespace std::chrono_literals;
        m_plot = std::make_unique<OpenPlot>();
        m_plot->resize(800, 400);
        m_plot->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
        // One a second for two minutes: 2 ms, 2.01 ms, ...; one of them is slow.
        LatencyPlay play;
        for (int i = 0; i <= 120; ++i)
            play.ping(i * 1s, i == 100 ? 80ms : 2ms + i * 10us);
        show(play.traces(Kind::Ping));
    }
    void cleanup()
    {
        m_plot.reset();
        ui::Theme::instance().setPreference(ui::Theme::Preference::System);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

protected:
    void show(const ui::LatencyTraces &traces)
    {
        m_traces = traces;
        m_plot->setTraces(traces);
        const QSignalSpy drawn(m_plot.get(), &QCustomPlot::afterReplot);
        QTRY_VERIFY_WITH_TIMEOUT(!drawn.isEmpty(), 10'000);
    }

    ui::LatencyDot dot(Time duration) const
    {
        for (const capture::LatencySample &sample : m_plot->picture().points.front())
            if (sample.duration == duration)
                return {0, sample};
        return {0, {}};
    }

    QPoint placeOf(Time duration) const { return m_plot->placeOf(dot(duration)).toPoint(); }

    QRect area() const { return m_plot->axisRect(0)->rect(); }

    std::unique_ptr<OpenPlot> m_plot;
    ui::LatencyTraces m_traces;
};

} // namespace wireloupe::test
