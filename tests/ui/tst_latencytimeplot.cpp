#include <QWheelEvent>

#include "timeplotfixture.h"
#include "ui/palette.h"

namespace wireloupe {

using namespace std::chrono_literals;
using capture::TimeRange;
using test::LatencyPlay;
using ui::LatencyTimePlot;
using ui::LatencyTraces;

/// The range that the plot shows, and how it is drawn.
class LatencyTimePlotTest : public test::TimePlotFixture
{
    Q_OBJECT

private slots:
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
    void limitsAreDrawn();
    void trafficGoesFirst();
    void labelsOfDurationsDoNotTouch();
    void labelsOfRatesDoNotTouch();
    void followsTheTheme();
    void isLeftToRight();
    void redrawsAtMost30TimesASecond();

private:
    bool isPainted(const QColor &color, const QRect &where) const;
    void wheel(const QPoint &place, int steps, Qt::KeyboardModifiers modifiers = {});
};

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

void LatencyTimePlotTest::labelsOfRatesDoNotTouch()
{
    for (const int height : {180, 200, 230, 260, 320, 400}) {
        m_plot->resize(400, height);
        const QSignalSpy drawn(m_plot.get(), &QCustomPlot::afterReplot);
        QTRY_VERIFY(!drawn.isEmpty());
        QVERIFY(m_plot->axisRect(1)->visible());
        const QCPAxis *axis = m_plot->axisRect(1)->axis(QCPAxis::atLeft);
        QVERIFY(!axis->tickVector().isEmpty());
        double last = std::numeric_limits<double>::infinity();
        for (const double tick : axis->tickVector()) {
            const double place = axis->coordToPixel(tick);
            QVERIFY2(last - place > QFontMetrics(axis->tickLabelFont()).ascent(),
                     qPrintable(QStringLiteral("%1: %2").arg(height).arg(last - place)));
            last = place;
        }
    }
}

void LatencyTimePlotTest::labelsOfDurationsDoNotTouch()
{
    for (const int height : {90, 110, 130, 160, 250}) {
        m_plot->resize(400, height);
        const QSignalSpy drawn(m_plot.get(), &QCustomPlot::afterReplot);
        QTRY_VERIFY(!drawn.isEmpty());
        const QCPAxis *axis = m_plot->axisRect(0)->axis(QCPAxis::atLeft);
        double last = std::numeric_limits<double>::infinity();
        for (const double tick : axis->tickVector()) {
            if (!axis->range().contains(tick))
                continue;
            const double place = axis->coordToPixel(tick);
            QVERIFY(last - place > QFontMetrics(axis->tickLabelFont()).height());
            last = place;
        }
    }
}

void LatencyTimePlotTest::followsTheTheme()
{
    for (const auto preference : {ui::Theme::Preference::Dark, ui::Theme::Preference::Light}) {
        ui::Theme::instance().setPreference(preference);
        const bool isDark = preference == ui::Theme::Preference::Dark;
        const QColor base = ui::designedPalette(isDark).color(QPalette::Base);
        QTRY_COMPARE(m_plot->grab().toImage().pixelColor(2, 2), base);
        m_plot->replot(); // the points at once, not only with the next picture
        const QColor point = ui::designedColor(ui::Role::GraphTrace1, isDark);
        QVERIFY(isPainted(point, QRect(placeOf(80ms) - QPoint(4, 4), QSize(9, 9))));
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
