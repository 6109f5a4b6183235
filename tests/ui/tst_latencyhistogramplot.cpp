#include "ui/latencyhistogramplot.h"

#include <numeric>

#include <QSignalSpy>
#include <QTest>

#include "latencytracesample.h"
#include "ui/latencybars.h"
#include "ui/theme.h"
#include "ui/tracesign.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::LatencyBars;
using ui::LatencyHistogramPlot;
using Kind = capture::LatencySample::Kind;

/// The histogram, and what all graphs of distributions do: they are read by pointer and keyboard, follow the
/// theme, and draw nothing while hidden.
class LatencyHistogramPlotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup() { ui::Theme::instance().setPreference(ui::Theme::Preference::System); }

    void drawsEverySampleOfTheRange();
    void drawsSeveralAsShares();
    void drawsLinesAtPercentiles();
    void keepsLabelsAboveTheBars();
    void seesWhatIsRare();
    void isLinearBelowZero();
    void isReadWithThePointer();
    void isReadWithTheKeyboard();
    void keepsThePlaceThatIsReadWhileDataComes();
    void drawsNothingWhileHidden();
    void followsTheTheme();
    void drawsNothingOfNothing();
    void losesTraces();

private:
    void show(const ui::LatencyTraces &traces);
    void key(Qt::Key key) { QTest::keyClick(m_plot.get(), key); }
    int shapes() const { return m_plot->plottableCount(); }
    static quint64 sumOf(const std::vector<quint64> &counts)
    {
        return std::accumulate(counts.begin(), counts.end(), quint64{0});
    }

    std::unique_ptr<LatencyHistogramPlot> m_plot;
    std::unique_ptr<QSignalSpy> m_drawn;
};

void LatencyHistogramPlotTest::init()
{
    m_plot = std::make_unique<LatencyHistogramPlot>();
    m_plot->resize(640, 360);
    m_drawn = std::make_unique<QSignalSpy>(m_plot.get(), &QCustomPlot::afterReplot);
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
}

void LatencyHistogramPlotTest::show(const ui::LatencyTraces &traces)
{
    m_plot->setTraces(traces);
    m_drawn->clear();
    QTRY_VERIFY(!m_drawn->isEmpty());
}

void LatencyHistogramPlotTest::drawsEverySampleOfTheRange()
{
    ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, test::replies(test::bimodal(2000)))});
    show(traces);
    QCOMPARE(sumOf(m_plot->counts(0)), 2000U);
    QVERIFY(m_plot->xAxis->scaleType() == QCPAxis::stLogarithmic);
    traces.range = {5s, 10s};
    show(traces);
    QVERIFY(sumOf(m_plot->counts(0)) >= 500 && sumOf(m_plot->counts(0)) <= 520);
    QTRY_VERIFY(m_plot->accessibleDescription().contains(u"Median"));
}

void LatencyHistogramPlotTest::drawsSeveralAsShares()
{
    ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(900, 1ms)), 0),
                        test::trace(u"B"_s, test::replies(test::Durations(50, 5ms)), 1)});
    show(traces);
    QCOMPARE(shapes(), 2);
    const auto *a = qobject_cast<LatencyBars *>(m_plot->plottable(0));
    const auto *b = qobject_cast<LatencyBars *>(m_plot->plottable(1));
    QCOMPARE(a->form(), LatencyBars::Form::Filled);
    QCOMPARE(b->form(), LatencyBars::Form::Outlined);
    QCOMPARE(std::ranges::max(a->heights()), 100.0);
    QCOMPARE(std::ranges::max(b->heights()), 100.0);
    QCOMPARE(b->pen().color(), ui::Theme::instance().color(ui::traceSign(1).role));
    traces.subject = 1;
    show(traces);
    QCOMPARE(a->form(), LatencyBars::Form::Outlined);
    QCOMPARE(b->form(), LatencyBars::Form::Filled);
    traces.traces.pop_back();
    traces.subject = 0;
    show(traces);
    QCOMPARE(std::ranges::max(a->heights()), 900.0);
}

void LatencyHistogramPlotTest::drawsLinesAtPercentiles()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(1000, 4ms)))}));
    QCOMPARE(m_plot->percentileLabels(),
             (QStringList{u"p50 4.00 ms"_s, u"p90 4.00 ms"_s, u"p99 4.00 ms"_s, u"p99.9 4.00 ms"_s}));
    show(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(50, 4ms)))}));
    QCOMPARE(m_plot->percentileLabels(), (QStringList{u"p50 4.00 ms"_s, u"p90 4.00 ms"_s}));
}

// Labels of lines that are close stand one below the other, and bars end below all of them.
void LatencyHistogramPlotTest::keepsLabelsAboveTheBars()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(1000, 4ms)))}));
    QList<QRectF> labels;
    for (int item = 0; item < m_plot->itemCount(); ++item)
        if (const auto *label = qobject_cast<QCPItemText *>(m_plot->item(item));
            label && label->visible() && label->text().startsWith(u'p'))
            labels << QRectF(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition());
    QCOMPARE(labels.size(), 4);
    const double top = m_plot->yAxis->coordToPixel(1000);
    for (qsizetype at = 0; at < labels.size(); ++at) {
        QVERIFY(labels[at].bottom() <= top + 2);
        for (qsizetype other = at + 1; other < labels.size(); ++other)
            QVERIFY(!labels[at].adjusted(0, 1, 0, -1).intersects(labels[other].adjusted(0, 1, 0, -1)));
    }
}

// One of ten thousand is drawn, and at its place.
void LatencyHistogramPlotTest::seesWhatIsRare()
{
    test::Durations durations(10'000, 1ms);
    durations[5000] = 300ms;
    show(test::tracesOf({test::trace(u"A"_s, test::replies(durations))}));
    const QColor bars = ui::Theme::instance().color(ui::traceSign(0).role);
    const QImage image = m_plot->grab().toImage();
    const int x = static_cast<int>(m_plot->xAxis->coordToPixel(0.3));
    const int bottom = m_plot->axisRect()->bottom();
    const QColor base = m_plot->palette().color(QPalette::Base);
    int painted = 0;
    for (int dx = -3; dx <= 3; ++dx)
        painted += image.pixelColor(x + dx, bottom - 1) != base &&
                   std::abs(image.pixelColor(x + dx, bottom - 1).hslHue() - bars.hslHue()) < 30;
    QVERIFY(painted >= 3);
}

void LatencyHistogramPlotTest::isLinearBelowZero()
{
    test::Durations durations;
    for (int i = 0; i < 200; ++i)
        durations.push_back(std::chrono::milliseconds(i % 20 - 12));
    show(test::tracesOf({test::trace(u"A"_s, test::oneWay(durations), 0, Kind::OneWay)}));
    QCOMPARE(m_plot->xAxis->scaleType(), QCPAxis::stLinear);
    QVERIFY(m_plot->xAxis->range().contains(-0.012) && m_plot->xAxis->range().contains(0.007));
    QCOMPARE(sumOf(m_plot->counts(0)), 200U);
    key(Qt::Key_Home);
    QVERIFY2(m_plot->readout().startsWith(u"-12.0 ms to "), qPrintable(m_plot->readout()));
    show(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(50, 4ms)))}));
    QCOMPARE(m_plot->xAxis->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(m_plot->xAxis->range().lower > 0);
}

void LatencyHistogramPlotTest::isReadWithThePointer()
{
    test::Durations durations(300, 1030us);
    durations.resize(400, 10300us);
    show(test::tracesOf({test::trace(u"A"_s, test::replies(durations))}));
    QCOMPARE(m_plot->readout(), QString());
    const int y = m_plot->axisRect()->center().y();
    QTest::mouseMove(m_plot.get(), {static_cast<int>(m_plot->xAxis->coordToPixel(0.01)) + 2, y});
    QTRY_VERIFY2(m_plot->readout().contains(u"100 (25.0"), qPrintable(m_plot->readout()));
    QVERIFY2(m_plot->readout().startsWith(u"10.0 ms to "), qPrintable(m_plot->readout()));
    QCOMPARE(m_plot->accessibleDescription(), m_plot->readout());
    QTest::mouseMove(m_plot.get(), {2, 2});
    QTRY_COMPARE(m_plot->readout(), QString());
}

void LatencyHistogramPlotTest::isReadWithTheKeyboard()
{
    test::Durations durations(10, 1030us);
    durations.resize(400, 10300us);
    durations.resize(420, 103ms);
    show(test::tracesOf({test::trace(u"A"_s, test::replies(durations))}));
    m_plot->setFocus();
    key(Qt::Key_Right); // where most are
    QVERIFY2(m_plot->readout().contains(u"\n390 ("), qPrintable(m_plot->readout()));
    key(Qt::Key_Right); // over what is empty
    QVERIFY2(m_plot->readout().contains(u"\n20 ("), qPrintable(m_plot->readout()));
    key(Qt::Key_Right);
    QVERIFY2(m_plot->readout().contains(u"\n20 ("), qPrintable(m_plot->readout()));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QVERIFY2(m_plot->readout().contains(u"\n10 ("), qPrintable(m_plot->readout()));
    key(Qt::Key_End);
    QVERIFY2(m_plot->readout().contains(u"\n20 ("), qPrintable(m_plot->readout()));
    key(Qt::Key_Home);
    QVERIFY2(m_plot->readout().contains(u"\n10 ("), qPrintable(m_plot->readout()));
    QCOMPARE(m_plot->accessibleDescription(), m_plot->readout());
    key(Qt::Key_Escape);
    QCOMPARE(m_plot->readout(), QString());
}

void LatencyHistogramPlotTest::keepsThePlaceThatIsReadWhileDataComes()
{
    test::Durations durations(100, 10300us);
    show(test::tracesOf({test::trace(u"A"_s, test::replies(durations))}));
    key(Qt::Key_Right);
    const QString before = m_plot->readout().section(u'\n', 0, 0);
    durations.resize(110, 50us);
    durations.resize(120, 800ms);
    show(test::tracesOf({test::trace(u"A"_s, test::replies(durations))}));
    QVERIFY2(before.startsWith(u"10.0 ms to "), qPrintable(before));
    QVERIFY2(m_plot->readout().startsWith(u"10.0 ms to "), qPrintable(m_plot->readout()));
    QVERIFY(m_plot->readout().contains(u"\n100 ("));
}

void LatencyHistogramPlotTest::drawsNothingWhileHidden()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(100, 10ms)))}));
    m_plot->hide();
    m_drawn->clear();
    m_plot->setTraces(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(200, 10ms)))}));
    QTest::qWait(100);
    QCOMPARE(m_drawn->count(), 0);
    QCOMPARE(sumOf(m_plot->counts(0)), 100U);
    m_plot->show();
    QTRY_COMPARE(sumOf(m_plot->counts(0)), 200U);
}

void LatencyHistogramPlotTest::followsTheTheme()
{
    show(test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(100, 10ms)))}));
    for (const auto preference : {ui::Theme::Preference::Dark, ui::Theme::Preference::Light}) {
        ui::Theme::instance().setPreference(preference);
        const QColor wanted = ui::Theme::instance().color(ui::traceSign(0).role);
        QTRY_COMPARE(m_plot->plottable(0)->brush().color().rgb(), wanted.rgb());
        QTRY_COMPARE(m_plot->grab().toImage().pixelColor(1, 1), m_plot->palette().color(QPalette::Base));
    }
}

void LatencyHistogramPlotTest::drawsNothingOfNothing()
{
    show({});
    QCOMPARE(shapes(), 0);
    show(test::tracesOf({test::trace(u"A"_s, {})}));
    QTRY_VERIFY(m_plot->accessibleDescription().contains(u"Nothing was measured"));
    key(Qt::Key_Right);
    QCOMPARE(m_plot->readout(), QString());
    QTest::mouseMove(m_plot.get(), m_plot->axisRect()->center());
    QCOMPARE(m_plot->readout(), QString());
}

void LatencyHistogramPlotTest::losesTraces()
{
    const auto snapshot = test::replies(test::Durations(100, 10ms));
    show(test::tracesOf(
        {test::trace(u"A"_s, snapshot), test::trace(u"B"_s, snapshot, 1), test::trace(u"C"_s, snapshot, 2)}));
    QCOMPARE(shapes(), 3);
    key(Qt::Key_Right);
    QCOMPARE(m_plot->readout().count(u'\n'), 3);
    QVERIFY(m_plot->readout().contains(u"\nC: 100 (100"));
    show(test::tracesOf({test::trace(u"A"_s, snapshot)}));
    QCOMPARE(shapes(), 1);
    QCOMPARE(m_plot->readout().count(u'\n'), 1);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyHistogramPlotTest)
#include "tst_latencyhistogramplot.moc"
