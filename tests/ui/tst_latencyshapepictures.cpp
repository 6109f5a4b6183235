#include <QSvgRenderer>
#include <QTest>
#include <QVBoxLayout>

#include "appearances.h"
#include "latencytracesample.h"
#include "ui/latencycurveplot.h"
#include "ui/latencyfigurestable.h"
#include "ui/latencyhistogramplot.h"
#include "ui/plotpicture.h"
#include "ui/tracesign.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = capture::LatencySample::Kind;

/// Distributions as they are drawn: of one trace and of three, in both appearances, small and large. Leaves
/// its pictures in the folder named by WIRELOUPE_PICTURES, for an eye to judge.
class LatencyShapePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void cleanup() { ui::Theme::instance().setPreference(ui::Theme::Preference::System); }
    void shapes_data();
    void shapes();
    void exported_data();
    void exported();

private:
    static ui::LatencyTraces traces(const QString &which);
    template <class View>
    static void keep(const ui::LatencyTraces &traces, QSize size, const QString &name);
};

ui::LatencyTraces LatencyShapePicturesTest::traces(const QString &which)
{
    if (which == u"bimodal")
        return test::tracesOf({test::trace(u"echo"_s, test::replies(test::bimodal(20'000)))});
    if (which == u"spiky")
        return test::tracesOf({test::trace(u"echo"_s, test::replies(test::spiky(20'000)), 1)});
    if (which == u"part") {
        ui::LatencyTraces part = test::tracesOf({test::trace(u"echo"_s, test::replies(test::spiky(20'000)))});
        part.range = {50s, 110s};
        return part;
    }
    if (which == u"two") {
        test::Durations losing = test::spiky(9'000, 5);
        for (std::size_t at = 0; at < losing.size(); at += 900)
            losing[at] = -1ns;
        return test::tracesOf(
            {test::trace(u"before (release 1.8)"_s, test::replies(test::bimodal(12'000)), 0),
             test::trace(u"after (release 1.9)"_s, test::replies(losing), 1)});
    }
    if (which == u"clocks") {
        test::Durations durations = test::spiky(3'000);
        for (std::chrono::nanoseconds &each : durations)
            each -= 12ms;
        return test::tracesOf({test::trace(u"ticker"_s, test::oneWay(durations), 2, Kind::OneWay)});
    }
    return test::tracesOf({test::trace(u"eu-central"_s, test::replies(test::bimodal(20'000)), 0),
                           test::trace(u"us-east"_s, test::replies(test::spiky(5'000)), 1),
                           test::trace(u"a quick one"_s, test::replies(test::spiky(150, 9)), 2)});
}

void LatencyShapePicturesTest::shapes_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    const QSize large(900, 420);
    const QSize small(380, 260);
    for (const char *which : {"bimodal", "spiky", "two", "three"}) {
        const QString name = QLatin1String(which);
        QTest::newRow(qPrintable(name + u"-light"_s)) << name << false << large;
        QTest::newRow(qPrintable(name + u"-dark"_s)) << name << true << large;
        QTest::newRow(qPrintable(name + u"-light-small"_s)) << name << false << small;
    }
    QTest::newRow("part-light") << u"part"_s << false << large;
    QTest::newRow("clocks-light") << u"clocks"_s << false << large;
    QTest::newRow("three-dark-small") << u"three"_s << true << small;
}

template <class View>
void LatencyShapePicturesTest::keep(const ui::LatencyTraces &traces, QSize size, const QString &name)
{
    View view;
    view.resize(size);
    view.setTraces(traces);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::qWait(150); // drawn, and drawn again at the size that it got
    if constexpr (std::is_base_of_v<ui::LatencyShapePlot, View>)
        if (size.width() < 500) {
            view.setFocus();
            QTest::keyClick(&view, Qt::Key_Right);
        }
    test::keepAppearance(view, name, 10);
}

void LatencyShapePicturesTest::shapes()
{
    test::applyAppearance();
    QFETCH(QString, which);
    QFETCH(QSize, size);
    const ui::LatencyTraces shown = traces(which);
    keep<ui::LatencyHistogramPlot>(shown, size, u"histogram"_s);
    keep<ui::LatencyCurvePlot>(shown, size, u"curve"_s);
    keep<ui::LatencyFiguresTable>(shown, size, u"figures"_s);
}

void LatencyShapePicturesTest::exported_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// The picture that is taken out of the program, and what another program makes of the vectors.
void LatencyShapePicturesTest::exported()
{
    test::applyAppearance();
    const ui::LatencyTraces shown = traces(u"three"_s);
    ui::LatencyHistogramPlot plot;
    plot.resize(700, 360);
    plot.setTraces(shown);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    QTRY_COMPARE(plot.plottableCount(), 3);
    ui::PictureHeading heading;
    heading.title = u"Replies of three regions"_s;
    for (const ui::LatencyTrace &trace : shown.traces)
        heading.legend.append({ui::traceSign(trace.sign), trace.name});
    const QString wanted = qEnvironmentVariable("WIRELOUPE_PICTURES");
    const QImage raster = ui::plotImage(plot, heading);
    QSvgRenderer renderer(ui::plotSvg(plot, heading));
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size() * 2, raster.size());
    QImage vectors(raster.size(), QImage::Format_RGB32);
    QPainter painter(&vectors);
    renderer.render(&painter);
    painter.end();
    if (wanted.isEmpty())
        return;
    const QString tag = QLatin1String(QTest::currentDataTag());
    QVERIFY(raster.save(u"%1/export-png-%2.png"_s.arg(wanted, tag)));
    QVERIFY(vectors.save(u"%1/export-svg-%2.png"_s.arg(wanted, tag)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyShapePicturesTest)
#include "tst_latencyshapepictures.moc"
