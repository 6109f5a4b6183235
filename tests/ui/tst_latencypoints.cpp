#include <QToolTip>

#include "timeplotfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using capture::LatencySample;
using test::LatencyPlay;
using ui::LatencyDot;
using ui::LatencyPick;
using ui::LatencyTimePlot;
using ui::LatencyTraces;

/// What the plot says of its points, and how they are picked.
class LatencyPointsTest : public test::TimePlotFixture
{
    Q_OBJECT

private slots:
    void clickPicksThePoint();
    void clickPrefersTheOutlier();
    void clickBesidePicksNothing();
    void keysStepFromPointToPoint();
    void readoutSaysWhatIsThere();
    void readoutIsNeverCut();
    void placesBesideAPoint_data();
    void placesBesideAPoint();
    void highlightsRows();
    void marksHaveToolTips();
    void saysWhatItShows();
    void rightClickAsksForAMenu();

private:
    void move(const QPoint &place);
};

void LatencyPointsTest::move(const QPoint &place)
{
    QMouseEvent event(QEvent::MouseMove, place, m_plot->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(m_plot.get(), &event);
}

void LatencyPointsTest::clickPicksThePoint()
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

void LatencyPointsTest::clickPrefersTheOutlier()
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

void LatencyPointsTest::clickBesidePicksNothing()
{
    const QSignalSpy picked(m_plot.get(), &LatencyTimePlot::picked);
    QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, placeOf(80ms) + QPoint(40, 0));
    QVERIFY(picked.isEmpty());
}

void LatencyPointsTest::keysStepFromPointToPoint()
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

void LatencyPointsTest::readoutSaysWhatIsThere()
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

void LatencyPointsTest::readoutIsNeverCut()
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

void LatencyPointsTest::placesBesideAPoint_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QRectF>("expected");
    QTest::addRow("right above") << QPointF(50, 100) << QRectF(60, 70, 40, 20);
    QTest::addRow("at the right") << QPointF(190, 100) << QRectF(140, 70, 40, 20);
    QTest::addRow("at the top") << QPointF(50, 5) << QRectF(60, 0, 40, 20);
    QTest::addRow("at the bottom right") << QPointF(199, 199) << QRectF(149, 169, 40, 20);
}

void LatencyPointsTest::placesBesideAPoint()
{
    QFETCH(QPointF, point);
    QFETCH(QRectF, expected);
    QCOMPARE(ui::placeBeside(point, {40, 20}, {0, 0, 200, 200}, 10), expected);
}

void LatencyPointsTest::highlightsRows()
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

void LatencyPointsTest::marksHaveToolTips()
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

void LatencyPointsTest::saysWhatItShows()
{
    QVERIFY(!m_plot->accessibleName().isEmpty());
    QTRY_VERIFY2(m_plot->accessibleDescription().contains(QStringLiteral("80.0 ms")),
                 qPrintable(m_plot->accessibleDescription()));
}

void LatencyPointsTest::rightClickAsksForAMenu()
{
    const QSignalSpy asked(m_plot.get(), &QWidget::customContextMenuRequested);
    QTest::mouseClick(m_plot.get(), Qt::RightButton, {}, area().center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toPoint(), area().center());
    QTest::keyClick(m_plot.get(), Qt::Key_Menu);
    QCOMPARE(asked.size(), 2);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyPointsTest)
#include "tst_latencypoints.moc"
