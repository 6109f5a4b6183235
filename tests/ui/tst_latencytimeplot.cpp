#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "latencyplay.h"
#include "ui/latencytimeplot.h"
#include "ui/palette.h"

namespace wireloupe {

using namespace std::chrono_literals;
using capture::LatencySample;
using capture::TimeRange;
using test::LatencyPlay;
using ui::LatencyDot;
using ui::LatencyPick;
using ui::LatencyTimePlot;
using ui::LatencyTraces;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

/// Makes what a user cannot see of a plot visible.
class OpenPlot : public LatencyTimePlot
{
public:
    using QCustomPlot::event;
};

class LatencyTimePlotTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup();

    void followsTheNewest();
    void drawsOnlyWhatIsSeen();
    void wheelZoomsAroundThePointer();
    void wheelZoomsDurations_data();
    void wheelZoomsDurations();
    void dragPans();
    void framesZoom_data();
    void framesZoom();
    void doubleClickShowsAll();
    void keysZoomAndPan();
    void keysComeBeforeShortcuts();
    void clickPicksThePoint();
    void clickPrefersTheOutlier();
    void clickBesidePicksNothing();
    void keysStepFromPointToPoint();
    void readoutSaysWhatIsThere();
    void readoutIsNeverCut();
    void placesBesideAPoint_data();
    void placesBesideAPoint();
    void highlightsRows();
    void limitsAreDrawn();
    void marksHaveToolTips();
    void trafficGoesFirst();
    void saysWhatItShows();
    void followsTheTheme();
    void isLeftToRight();
    void rightClickAsksForAMenu();
    void redrawsAtMost30TimesASecond();

private:
    void show(const LatencyTraces &traces);
    LatencyDot dot(Time duration) const;
    QPoint placeOf(Time duration) const;
    bool isPainted(const QColor &color, const QRect &where) const;
    QRect area() const { return m_plot->axisRect(0)->rect(); }
    void wheel(const QPoint &place, int steps, Qt::KeyboardModifiers modifiers = {});
    void move(const QPoint &place);

    std::unique_ptr<OpenPlot> m_plot;
    LatencyTraces m_traces;
};

void LatencyTimePlotTest::init()
{
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

void LatencyTimePlotTest::cleanup()
{
    m_plot.reset();
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LatencyTimePlotTest::show(const LatencyTraces &traces)
{
    m_traces = traces;
    m_plot->setTraces(traces);
    const QSignalSpy drawn(m_plot.get(), &QCustomPlot::afterReplot);
    QTRY_VERIFY_WITH_TIMEOUT(!drawn.isEmpty(), 10'000);
}

LatencyDot LatencyTimePlotTest::dot(Time duration) const
{
    for (const LatencySample &sample : m_plot->picture().points.front())
        if (sample.duration == duration)
            return {0, sample};
    return {0, {}};
}

QPoint LatencyTimePlotTest::placeOf(Time duration) const
{
    return m_plot->placeOf(dot(duration)).toPoint();
}

bool LatencyTimePlotTest::isPainted(const QColor &color, const QRect &where) const
{
    const QImage image = m_plot->grab().toImage();
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

void LatencyTimePlotTest::wheel(const QPoint &place, int steps, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(place, m_plot->mapToGlobal(place), {}, {0, steps * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_plot.get(), &event);
}

void LatencyTimePlotTest::move(const QPoint &place)
{
    QMouseEvent event(QEvent::MouseMove, place, m_plot->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(m_plot.get(), &event);
}

void LatencyTimePlotTest::followsTheNewest()
{
    QVERIFY(m_plot->isFollowing());
    const Time end = m_traces.span.end;
    QCOMPARE(m_plot->range(), (TimeRange{end - 60s, end}));
    const QSignalSpy chosen(m_plot.get(), &LatencyTimePlot::rangeChanged);
    LatencyTraces later = m_traces;
    later.span.end += 10s;
    m_plot->setTraces(later);
    QCOMPARE(m_plot->range(), (TimeRange{end - 50s, end + 10s}));
    QVERIFY(chosen.isEmpty()); // nobody has chosen that
    m_plot->setRange({10s, 20s});
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!m_plot->isFollowing());
    m_plot->setTraces(m_traces);
    QCOMPARE(m_plot->range(), (TimeRange{10s, 20s}));
    QTRY_COMPARE(m_plot->picture().points.front().size(), std::size_t{11});
    m_plot->follow(30s);
    QCOMPARE(m_plot->range(), (TimeRange{end - 30s, end}));
}

void LatencyTimePlotTest::drawsOnlyWhatIsSeen()
{
    m_plot->hide();
    const QSignalSpy drawn(m_plot.get(), &QCustomPlot::afterReplot);
    m_plot->setRange({10s, 20s});
    QTest::qWait(200); // nothing is to happen
    QVERIFY(drawn.isEmpty());
    m_plot->show();
    QTRY_COMPARE(m_plot->picture().points.front().size(), std::size_t{11});
}

void LatencyTimePlotTest::wheelZoomsAroundThePointer()
{
    const QSignalSpy chosen(m_plot.get(), &LatencyTimePlot::rangeChanged);
    const TimeRange before = m_plot->range();
    const QPoint place(area().left() + area().width() / 4, area().center().y());
    wheel(place, 3);
    const TimeRange after = m_plot->range();
    QVERIFY(after.end - after.begin < (before.end - before.begin) * 0.6);
    QVERIFY(!m_plot->isFollowing());
    QCOMPARE(chosen.size(), 1);
    const auto shareAt = [](const TimeRange &range, Time time) {
        return double((time - range.begin).count()) / double((range.end - range.begin).count());
    };
    const Time anchor = before.begin + (before.end - before.begin) / 4;
    QVERIFY(std::abs(shareAt(after, anchor) - 0.25) < 0.02);
    wheel(place, -30);
    QVERIFY(m_plot->isShowingAll());
    QCOMPARE(m_plot->range(), m_traces.span);
}

void LatencyTimePlotTest::wheelZoomsDurations_data()
{
    QTest::addColumn<bool>("isOverAxis");
    QTest::addRow("with Ctrl") << false;
    QTest::addRow("over the axis") << true;
}

void LatencyTimePlotTest::wheelZoomsDurations()
{
    QFETCH(bool, isOverAxis);
    const TimeRange time = m_plot->range();
    const ui::DurationScale before = m_plot->picture().scale;
    const QPoint place(isOverAxis ? area().left() - 5 : area().center().x(), area().center().y());
    wheel(place, 2, isOverAxis ? Qt::NoModifier : Qt::ControlModifier);
    QTRY_VERIFY(m_plot->picture().scale != before);
    QVERIFY(m_plot->picture().scale.range().low > before.range().low);
    QVERIFY(m_plot->picture().scale.range().high < before.range().high);
    QCOMPARE(m_plot->range(), time);
    m_plot->showAll();
    QTRY_VERIFY(m_plot->picture().scale.range().low <= before.range().low);
}

void LatencyTimePlotTest::dragPans()
{
    const TimeRange before = m_plot->range();
    const QPoint from = area().center();
    QTest::mousePress(m_plot.get(), Qt::LeftButton, {}, from);
    for (const int x : {20, 60, area().width() / 2}) {
        QMouseEvent event(QEvent::MouseMove, from + QPoint(x, 0), m_plot->mapToGlobal(from + QPoint(x, 0)),
                          Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_plot.get(), &event);
        QTest::qWait(50); // it is drawn, and the next move is by the axis as it is then
    }
    QTest::mouseRelease(m_plot.get(), Qt::LeftButton, {}, from + QPoint(area().width() / 2, 0));
    const Time moved = before.begin - m_plot->range().begin;
    QVERIFY2(moved > 28s && moved < 32s, qPrintable(QString::number(moved.count())));
    QCOMPARE(m_plot->range().end - m_plot->range().begin, before.end - before.begin);
}

void LatencyTimePlotTest::framesZoom_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addRow("right button") << Qt::RightButton << Qt::KeyboardModifiers();
    QTest::addRow("with Shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void LatencyTimePlotTest::framesZoom()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const QPoint outlier = placeOf(80ms);
    const QRect frame(outlier - QPoint(50, 40), outlier + QPoint(50, 40));
    QTest::mousePress(m_plot.get(), button, modifiers, frame.topLeft());
    QMouseEvent event(QEvent::MouseMove, frame.bottomRight(), m_plot->mapToGlobal(frame.bottomRight()),
                      Qt::NoButton, button, modifiers);
    QApplication::sendEvent(m_plot.get(), &event);
    QTest::mouseRelease(m_plot.get(), button, modifiers, frame.bottomRight());
    QVERIFY(m_plot->range().begin > 90s && m_plot->range().begin < 100s);
    QVERIFY(m_plot->range().end > 100s && m_plot->range().end < 110s);
    QTRY_COMPARE(m_plot->picture().points.front().size(), std::size_t{1});
}

void LatencyTimePlotTest::doubleClickShowsAll()
{
    m_plot->setRange({10s, 20s});
    QTest::mouseDClick(m_plot.get(), Qt::LeftButton, {}, area().center());
    QVERIFY(m_plot->isShowingAll());
}

void LatencyTimePlotTest::keysZoomAndPan()
{
    m_plot->setFocus();
    m_plot->setRange({40s, 80s});
    const QSignalSpy following(m_plot.get(), &LatencyTimePlot::followingChanged);
    QTest::keyClick(m_plot.get(), Qt::Key_Left);
    QCOMPARE(m_plot->range(), (TimeRange{35s, 75s}));
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    QCOMPARE(m_plot->range(), (TimeRange{40s, 80s}));
    QTest::keyClick(m_plot.get(), Qt::Key_PageUp);
    QCOMPARE(m_plot->range(), (TimeRange{0s, 40s}));
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QVERIFY(m_plot->range().begin > 1s && m_plot->range().end < 39s);
    QTest::keyClick(m_plot.get(), Qt::Key_Minus);
    QVERIFY(m_plot->range().begin < 1s);
    QVERIFY(following.isEmpty());
    QTest::keyClick(m_plot.get(), Qt::Key_End);
    QCOMPARE(m_plot->range().end, m_traces.span.end);
    QVERIFY(m_plot->isFollowing() && !m_plot->isShowingAll());
    QCOMPARE(following.size(), 1);
    QTest::keyClick(m_plot.get(), Qt::Key_Home);
    QVERIFY(m_plot->isShowingAll());
    const ui::DurationScale before = m_plot->picture().scale;
    QTest::keyClick(m_plot.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(m_plot->picture().scale.range().high < before.range().high);
    QVERIFY(m_plot->isShowingAll());
}

void LatencyTimePlotTest::keysComeBeforeShortcuts()
{
    QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_Right, Qt::ControlModifier);
    own.ignore();
    m_plot->event(&own);
    QVERIFY(own.isAccepted());
    QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_F, Qt::ControlModifier);
    other.ignore();
    m_plot->event(&other);
    QVERIFY(!other.isAccepted());
}

void LatencyTimePlotTest::clickPicksThePoint()
{
    const QSignalSpy picked(m_plot.get(), &LatencyTimePlot::picked);
    const LatencyDot wanted = dot(2ms + 90 * 10us);
    QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, m_plot->placeOf(wanted).toPoint() + QPoint(2, -2));
    QCOMPARE(picked.size(), 1);
    const auto pick = picked.first().first().value<LatencyPick>();
    QCOMPARE(pick, (LatencyPick{0, wanted.sample}));
    QCOMPARE(pick.sample.request, capture::Row{180});
    QCOMPARE(pick.sample.reply, capture::Row{181});
}

void LatencyTimePlotTest::clickPrefersTheOutlier()
{
    LatencyPlay play;
    for (int i = 0; i < 20'000; ++i)
        play.ping(i * 1ms, i == 10'000 ? 1'400us : 1ms);
    play.ping(100s, 1ms);
    play.ping(20s, 1s); // the axis is a long one
    show(play.traces(Kind::Ping));
    m_plot->showAll();
    QTRY_VERIFY(dot(1'400us).sample.duration == 1'400us);
    QTRY_VERIFY(m_plot->axisRect(0)->axis(QCPAxis::atBottom)->range().lower < 0);
    const QSignalSpy picked(m_plot.get(), &LatencyTimePlot::picked);
    QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, placeOf(1'400us));
    QCOMPARE(picked.size(), 1);
    QVERIFY(picked.first().first().value<LatencyPick>().sample.duration == 1'400us);
}

void LatencyTimePlotTest::clickBesidePicksNothing()
{
    const QSignalSpy picked(m_plot.get(), &LatencyTimePlot::picked);
    QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, placeOf(80ms) + QPoint(40, 0));
    QVERIFY(picked.isEmpty());
}

void LatencyTimePlotTest::keysStepFromPointToPoint()
{
    m_plot->setFocus();
    const auto points = m_plot->picture().points.front();
    QVERIFY(!m_plot->pointedAt());
    const auto step = [this](Qt::Key key) { QTest::keyClick(m_plot.get(), key, Qt::ControlModifier); };
    step(Qt::Key_Right);
    QVERIFY(m_plot->pointedAt() && m_plot->pointedAt()->sample == points[0]);
    step(Qt::Key_Right);
    step(Qt::Key_Right);
    QVERIFY(m_plot->pointedAt()->sample == points[2]);
    step(Qt::Key_Left);
    QVERIFY(m_plot->pointedAt()->sample == points[1]);
    QVERIFY(m_plot->accessibleDescription().contains(m_plot->readoutLines().first()));
    const QSignalSpy picked(m_plot.get(), &LatencyTimePlot::picked);
    QTest::keyClick(m_plot.get(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QVERIFY(picked.first().first().value<LatencyPick>().sample == points[1]);
    QTest::keyClick(m_plot.get(), Qt::Key_Escape);
    QVERIFY(!m_plot->pointedAt());
    step(Qt::Key_Left); // from the end
    QVERIFY(m_plot->pointedAt()->sample == points.back());
}

void LatencyTimePlotTest::readoutSaysWhatIsThere()
{
    move(placeOf(80ms));
    QVERIFY(m_plot->pointedAt() && m_plot->pointedAt()->sample.duration == 80ms);
    const QString text = m_plot->readoutLines().join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("1:40.08")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("80.0 ms")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("p50")) && text.contains(QStringLiteral("p99")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("/s")), qPrintable(text));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_plot.get(), &leave);
    QVERIFY(m_plot->readoutLines().isEmpty());
}

void LatencyTimePlotTest::readoutIsNeverCut()
{
    for (const QSize size : {QSize(800, 400), QSize(380, 260), QSize(300, 200)}) {
        m_plot->resize(size);
        QTRY_COMPARE(m_plot->viewport().size(), size);
        const QRect where = area();
        for (int x = where.left(); x <= where.right(); x += 9)
            for (int y = where.top(); y <= where.bottom(); y += 9) {
                move({x, y});
                const QRectF readout = m_plot->readoutRect();
                QVERIFY(!readout.isEmpty());
                QVERIFY(QRectF(m_plot->rect()).contains(readout));
                QVERIFY2(!readout.contains(x, y), qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
    }
}

void LatencyTimePlotTest::placesBesideAPoint_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QRectF>("expected");
    QTest::addRow("right above") << QPointF(50, 100) << QRectF(60, 70, 40, 20);
    QTest::addRow("at the right") << QPointF(190, 100) << QRectF(140, 70, 40, 20);
    QTest::addRow("at the top") << QPointF(50, 5) << QRectF(60, 0, 40, 20);
    QTest::addRow("at the bottom right") << QPointF(199, 199) << QRectF(149, 169, 40, 20);
}

void LatencyTimePlotTest::placesBesideAPoint()
{
    QFETCH(QPointF, point);
    QFETCH(QRectF, expected);
    QCOMPARE(ui::placeBeside(point, {40, 20}, {0, 0, 200, 200}, 10), expected);
}

void LatencyTimePlotTest::highlightsRows()
{
    const LatencySample sample = dot(80ms).sample;
    m_plot->setHighlighted(0, {sample.request});
    QTRY_COMPARE(m_plot->picture().highlighted, (std::vector<LatencyDot>{{0, sample}}));
    const QImage with = m_plot->grab().toImage();
    m_plot->setHighlighted(0, {});
    QTRY_VERIFY(m_plot->picture().highlighted.empty());
    const QPoint place = placeOf(80ms);
    const QRect around(place - QPoint(8, 8), place + QPoint(8, 8));
    QVERIFY(with.copy(around) != m_plot->grab().toImage().copy(around));
}

void LatencyTimePlotTest::limitsAreDrawn()
{
    const auto hasColor = [this](const QColor &color) {
        return isPainted(color, QRect(area().right() - 8, area().top(), 8, area().height()));
    };
    const QColor color = ui::Theme::instance().color(ui::Role::Error);
    QVERIFY(!hasColor(color));
    m_plot->setLimits({{20ms, QStringLiteral("p99 < 20 ms")}});
    QTRY_VERIFY(hasColor(color));
    QVERIFY(m_plot->picture().scale.contains(20ms));
}

void LatencyTimePlotTest::marksHaveToolTips()
{
    LatencyPlay play;
    for (int i = 0; i < 60; ++i)
        play.ping(i * 1s, 1ms);
    play.stopped(30s, 3s);
    show(play.traces(Kind::Ping));
    const double x = m_plot->axisRect(0)->axis(QCPAxis::atBottom)->coordToPixel(30);
    const QPoint place(int(x) - 1, area().center().y());
    QHelpEvent event(QEvent::ToolTip, place, m_plot->mapToGlobal(place));
    QApplication::sendEvent(m_plot.get(), &event);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("did not run")));
    QToolTip::hideText();
}

void LatencyTimePlotTest::trafficGoesFirst()
{
    QVERIFY(m_plot->axisRect(1)->visible());
    QVERIFY(m_plot->axisRect(1)->height() > 30);
    m_plot->resize(400, 120);
    QTRY_VERIFY(!m_plot->axisRect(1)->visible());
    QTRY_VERIFY(area().height() > 60);
    m_plot->resize(400, 400);
    QTRY_VERIFY(m_plot->axisRect(1)->visible());
    QTRY_VERIFY(m_plot->axisRect(1)->height() > 30);
}

void LatencyTimePlotTest::saysWhatItShows()
{
    QVERIFY(!m_plot->accessibleName().isEmpty());
    QTRY_VERIFY2(m_plot->accessibleDescription().contains(QStringLiteral("80.0 ms")),
                 qPrintable(m_plot->accessibleDescription()));
}

void LatencyTimePlotTest::followsTheTheme()
{
    for (const auto preference : {ui::Theme::Preference::Dark, ui::Theme::Preference::Light}) {
        ui::Theme::instance().setPreference(preference);
        const bool isDark = preference == ui::Theme::Preference::Dark;
        const QColor base = ui::designedPalette(isDark).color(QPalette::Base);
        QTRY_COMPARE(m_plot->grab().toImage().pixelColor(2, 2), base);
        const QColor point = ui::designedColor(ui::Role::GraphTrace1, isDark);
        QTRY_VERIFY(isPainted(point, QRect(placeOf(80ms) - QPoint(4, 4), QSize(9, 9))));
    }
}

void LatencyTimePlotTest::isLeftToRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto &points = m_plot->picture().points.front();
    QVERIFY(m_plot->placeOf({0, points.front()}).x() < m_plot->placeOf({0, points.back()}).x());
    m_plot->setRange({40s, 80s});
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    QCOMPARE(m_plot->range(), (TimeRange{45s, 85s}));
}

void LatencyTimePlotTest::rightClickAsksForAMenu()
{
    const QSignalSpy asked(m_plot.get(), &QWidget::customContextMenuRequested);
    QTest::mouseClick(m_plot.get(), Qt::RightButton, {}, area().center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toPoint(), area().center());
    QTest::keyClick(m_plot.get(), Qt::Key_Menu);
    QCOMPARE(asked.size(), 2);
}

void LatencyTimePlotTest::redrawsAtMost30TimesASecond()
{
    const QSignalSpy drawn(m_plot.get(), &QCustomPlot::afterReplot);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 500) {
        m_plot->setTraces(m_traces);
        QTest::qWait(1);
    }
    QVERIFY2(drawn.size() >= 2 && drawn.size() <= 18, qPrintable(QString::number(drawn.size())));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyTimePlotTest)
#include "tst_latencytimeplot.moc"
