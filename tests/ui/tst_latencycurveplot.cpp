#include "ui/latencycurveplot.h"

#include <QSignalSpy>
#include <QTest>

#include "latencytracesample.h"
#include "ui/theme.h"
#include "ui/tracesign.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::LatencyCurvePlot;
using Kind = capture::LatencySample::Kind;

class LatencyCurvePlotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();

    void reachesAsFarAsTheSamples();
    void labelsPercentiles();
    void tellsTracesApartByShape();
    void isReadWithTheKeyboard();
    void isReadWithThePointer();
    void saysWhereSamplesAreTooFew();
    void isLinearBelowZero();
    void drawsNothingOfNothing();
    void drawsOneSample();

private:
    void show(const ui::LatencyTraces &traces);
    void key(Qt::Key key) { QTest::keyClick(m_plot.get(), key); }

    std::unique_ptr<LatencyCurvePlot> m_plot;
    std::unique_ptr<QSignalSpy> m_drawn;
};

namespace {

/// 1 us, 2 us, 3 us, ...
test::Durations rising(int count)
{
    test::Durations durations;
    for (int i = 1; i <= count; ++i)
        durations.push_back(i * 1us);
    return durations;
}

} // namespace

void LatencyCurvePlotTest::init()
{
    m_plot = std::make_unique<LatencyCurvePlot>();
    m_plot->resize(640, 360);
    m_drawn = std::make_unique<QSignalSpy>(m_plot.get(), &QCustomPlot::afterReplot);
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
}

void LatencyCurvePlotTest::show(const ui::LatencyTraces &traces)
{
    m_plot->setTraces(traces);
    m_drawn->clear();
    QTRY_VERIFY(!m_drawn->isEmpty());
}

void LatencyCurvePlotTest::reachesAsFarAsTheSamples()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(1000))),
                         test::trace(u"B"_s, test::replies(rising(100)), 1)}));
    QVERIFY(std::abs(m_plot->curve(0).back().place - 3) < 1e-9);
    QVERIFY(std::abs(m_plot->curve(1).back().place - 2) < 1e-9);
    QCOMPARE(m_plot->curve(0).back().duration, 1ms);
    QVERIFY(m_plot->xAxis->range().upper >= 3 && m_plot->xAxis->range().upper < 3.2);
    QVERIFY(m_plot->yAxis->range().contains(1e-3) && m_plot->yAxis->range().contains(1e-6));
    // All that is drawn lies within the axes: SVG does not cut it off.
    for (int graph = 0; graph < m_plot->graphCount(); ++graph)
        for (const QCPGraphData &point : *m_plot->graph(graph)->data())
            QVERIFY(m_plot->xAxis->range().contains(point.key) &&
                    m_plot->yAxis->range().contains(point.value));
}

void LatencyCurvePlotTest::labelsPercentiles()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(2000)))}));
    const QString percent = QChar(QChar::Nbsp) + u"%"_s;
    QStringList labels;
    for (const QString &label : m_plot->xAxis->tickVectorLabels())
        labels << label;
    for (const char *each : {"0", "50", "90", "99", "99.9"})
        QVERIFY2(labels.contains(QLatin1String(each) + percent), qPrintable(labels.join(u' ')));
    m_plot->resize(170, 200);
    m_drawn->clear();
    QTRY_VERIFY(!m_plot->xAxis->tickVectorLabels().contains(u"50"_s + percent));
}

void LatencyCurvePlotTest::tellsTracesApartByShape()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(1000)), 0),
                         test::trace(u"B"_s, test::replies(rising(1000)), 3)}));
    QSet<int> shapes;
    QSet<int> dashes;
    for (int graph = 0; graph < m_plot->graphCount(); ++graph) {
        const QCPGraph *each = m_plot->graph(graph);
        if (each->lineStyle() == QCPGraph::lsNone) {
            shapes << each->scatterStyle().shape();
            QVERIFY(each->dataCount() >= 4);
        } else {
            dashes << each->pen().style();
        }
    }
    QCOMPARE(shapes, (QSet<int>{ui::traceSign(0).shape, ui::traceSign(3).shape}));
    QCOMPARE(dashes.size(), 2);
}

void LatencyCurvePlotTest::isReadWithTheKeyboard()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(1000)))}));
    const QString percent = QChar(QChar::Nbsp) + u"%"_s;
    m_plot->setFocus();
    key(Qt::Key_Right);
    QCOMPARE(m_plot->readout(), u"50"_s + percent + u" took no longer than:\n0.50 ms"_s);
    key(Qt::Key_Right);
    QVERIFY(m_plot->readout().startsWith(u"60"_s + percent));
    key(Qt::Key_Home);
    QCOMPARE(m_plot->readout(), u"The fastest:\n1.0 µs"_s);
    key(Qt::Key_End);
    QCOMPARE(m_plot->readout(), u"99.9"_s + percent + u" took no longer than:\n1.00 ms"_s);
    QCOMPARE(m_plot->accessibleDescription(), m_plot->readout());
    key(Qt::Key_Escape);
    QCOMPARE(m_plot->readout(), QString());
    QTRY_VERIFY(m_plot->accessibleDescription().contains(u"Median"));
}

void LatencyCurvePlotTest::isReadWithThePointer()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(1000)))}));
    QTest::mouseMove(m_plot.get(),
                     {static_cast<int>(m_plot->xAxis->coordToPixel(2)), m_plot->axisRect()->center().y()});
    QTRY_VERIFY2(m_plot->readout().startsWith(u"99"), qPrintable(m_plot->readout()));
    QVERIFY(m_plot->readout().endsWith(u"0.99 ms"));
}

void LatencyCurvePlotTest::saysWhereSamplesAreTooFew()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(1000))),
                         test::trace(u"B"_s, test::replies(rising(50)), 1)}));
    key(Qt::Key_End);
    QVERIFY2(m_plot->readout().endsWith(u"A: 1.00 ms\nB: too few samples"), qPrintable(m_plot->readout()));
}

void LatencyCurvePlotTest::isLinearBelowZero()
{
    test::Durations durations;
    for (int i = 0; i < 200; ++i)
        durations.push_back(std::chrono::milliseconds(i % 20 - 12));
    show(test::tracesOf({test::trace(u"A"_s, test::oneWay(durations), 0, Kind::OneWay)}));
    QCOMPARE(m_plot->yAxis->scaleType(), QCPAxis::stLinear);
    QVERIFY(m_plot->yAxis->range().contains(-0.012) && m_plot->yAxis->range().contains(0.007));
    show(test::tracesOf({test::trace(u"A"_s, test::replies(rising(100)))}));
    QCOMPARE(m_plot->yAxis->scaleType(), QCPAxis::stLogarithmic);
}

void LatencyCurvePlotTest::drawsNothingOfNothing()
{
    show({});
    QCOMPARE(m_plot->graphCount(), 0);
    show(test::tracesOf({test::trace(u"A"_s, {})}));
    key(Qt::Key_Right);
    QCOMPARE(m_plot->readout(), QString());
    QTRY_VERIFY(m_plot->accessibleDescription().contains(u"Nothing was measured"));
}

void LatencyCurvePlotTest::drawsOneSample()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies({4ms}))}));
    QVERIFY(m_plot->yAxis->range().contains(0.004));
    key(Qt::Key_Right);
    QCOMPARE(m_plot->readout(), u"The fastest:\n4.00 ms"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyCurvePlotTest)
#include "tst_latencycurveplot.moc"
