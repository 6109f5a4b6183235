#include <QDoubleSpinBox>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "latencypanelfixture.h"
#include "ui/capturepane.h"
#include "ui/hint.h"
#include "ui/latencycurveplot.h"
#include "ui/latencyfigurestable.h"
#include "ui/latencyhistogramplot.h"
#include "ui/latencyoptions.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enum capture::Direction;
using ui::LatencyPanel;
using ui::LatencyViews;

/// What the panel shows of what is measured, and what can be set in it.
class LatencyPanelTest : public test::LatencyPanelFixture
{
    Q_OBJECT

private slots:
    void saysWhatToDo();
    void showsWhatIsMeasured();
    void theLegendHidesAKind();
    void theSubjectCanBeChosen();
    void tabsChooseTheView();
    void allViewsAreShownWhereThereIsRoom();
    void missesLeadToTheFigures();
    void theTimeShownCanBeChosen();
    void movingTheGraphIsNoted();
    void thePingIntervalCanBeSet();
    void opensInAWindow();
    void restsWhileItIsNotSeen();
    void clearingForgets();
    void keepsWhatIsShown();
    void asksForRulesAndBudgets();

private:
    QAction *option(const char *name) const
    {
        return panel()->options()->menu()->findChild<QAction *>(QLatin1String(name));
    }
    static QAction *actionOf(const QMenu &menu, const QString &text);
    QMenu *submenu(const QString &title) const;
};

QAction *LatencyPanelTest::actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

QMenu *LatencyPanelTest::submenu(const QString &title) const
{
    QAction *action = actionOf(*panel()->options()->menu(), title);
    if (action && action->menu())
        emit action->menu()->aboutToShow();
    return action ? action->menu() : nullptr;
}

void LatencyPanelTest::saysWhatToDo()
{
    auto *hint = panel()->findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->title(), u"No latencies yet"_s);
    QVERIFY(hint->text().contains(u"comes back as it was sent"_s));
    QVERIFY(panel()->summaryText().isEmpty());
    QVERIFY(!views()->isVisible());
}

void LatencyPanelTest::showsWhatIsMeasured()
{
    record(Kind::Ping, 20, 1ms);
    record(Kind::Reply, 40, 4ms);
    QTRY_VERIFY(panel()->summaryText().startsWith(u"Median 4.00 ms"_s));
    QTRY_COMPARE(views()->traces().traces.size(), 2U);
    QVERIFY(views()->isVisible());
    QVERIFY(!panel()->findChild<ui::Hint *>()->isVisible());
    QTRY_COMPARE(plot()->picture().points.size(), 2U);
    QVERIFY(!plot()->picture().points.front().empty());
}

void LatencyPanelTest::theLegendHidesAKind()
{
    record(Kind::Ping, 5);
    record(Kind::Reply, 5);
    QTRY_COMPARE(views()->traces().traces.size(), 2U);
    auto *pings = panel()->findChild<QToolButton *>(u"latencyLegend0"_s);
    QCOMPARE(pings->text(), u"Pings"_s);
    QTest::mouseClick(pings, Qt::LeftButton);
    QTRY_COMPARE(views()->traces().traces.size(), 1U);
    QCOMPARE(views()->traces().traces.front().kind, Kind::Reply);
    QTest::mouseClick(pings, Qt::LeftButton);
    QTRY_COMPARE(views()->traces().traces.size(), 2U);
    // Gaps are there, and hidden until somebody wants them.
    auto *gaps = panel()->findChild<QToolButton *>(u"latencyLegend2"_s);
    QVERIFY(!gaps->isChecked());
    QTest::mouseClick(gaps, Qt::LeftButton);
    QTRY_COMPARE(views()->traces().traces.size(), 3U);
}

void LatencyPanelTest::theSubjectCanBeChosen()
{
    record(Kind::Ping, 5, 1ms);
    record(Kind::Reply, 9, 4ms);
    QTRY_VERIFY(panel()->summaryText().startsWith(u"Median 4.00 ms"_s));
    QAction *pings = actionOf(*submenu(u"Lines and histogram of"_s), u"Pings"_s);
    QVERIFY(pings);
    pings->trigger();
    QTRY_VERIFY(panel()->summaryText().startsWith(u"Median 1.00 ms"_s));
    QCOMPARE(views()->traces().traces[views()->traces().subject].kind, Kind::Ping);
}

void LatencyPanelTest::tabsChooseTheView()
{
    record(Kind::Ping, 5);
    QTRY_VERIFY(plot()->isVisible());
    const std::vector<QWidget *> all{plot(), views()->histogram(), views()->curve(), views()->figures()};
    QVERIFY(!views()->isTiled());
    for (int at = 0; at < views()->tabs()->count(); ++at) {
        QTest::mouseClick(views()->tabs(), Qt::LeftButton, {}, views()->tabs()->tabRect(at).center());
        for (std::size_t other = 0; other < all.size(); ++other)
            QCOMPARE(all[other]->isVisible(), static_cast<int>(other) == at);
    }
    QTRY_VERIFY(views()->figures()->model()->rowCount() > 5);
}

void LatencyPanelTest::allViewsAreShownWhereThereIsRoom()
{
    record(Kind::Ping, 5);
    QTRY_VERIFY(plot()->isVisible());
    LatencyPanel *large = panel()->openWindow();
    large->resize(1200, 900);
    QVERIFY(QTest::qWaitForWindowExposed(large));
    QTRY_VERIFY(large->views()->isTiled());
    QVERIFY(!large->views()->tabs()->isVisible());
    QRect seen;
    for (const QWidget *view :
         std::initializer_list<QWidget *>{large->views()->timePlot(), large->views()->histogram(),
                                          large->views()->curve(), large->views()->figures()}) {
        QTRY_VERIFY(view->isVisible());
        QVERIFY(large->views()->rect().contains(view->geometry()));
        QVERIFY(!seen.intersects(view->geometry()));
        seen = view->geometry();
    }
    large->resize(500, 350);
    QTRY_VERIFY(!large->views()->isTiled());
    QVERIFY(large->views()->tabs()->isVisible());
}

void LatencyPanelTest::missesLeadToTheFigures()
{
    record(Kind::Ping, 3);
    write(Outgoing, wire::Opcode::Ping, "lost", 1ms);
    write(Incoming, wire::Opcode::Text, "long after", 60s);
    auto *misses = panel()->findChild<QToolButton *>(u"latencyMisses"_s);
    QTRY_VERIFY(misses->isVisible());
    QCOMPARE(misses->text(), u"1 unanswered"_s);
    QTest::mouseClick(misses, Qt::LeftButton);
    QCOMPARE(views()->currentView(), LatencyViews::View::Figures);
}

void LatencyPanelTest::theTimeShownCanBeChosen()
{
    record(Kind::Ping, 5);
    m_time += 300s;
    record(Kind::Ping, 5);
    ui::LatencyOptions *options = panel()->options();
    QTRY_VERIFY(plot()->range().end >= 300s);
    QCOMPARE(options->text(), u"1 min"_s);
    QVERIFY(plot()->range().begin > 200s);
    actionOf(*options->menu(), u"All"_s)->trigger();
    QCOMPARE(options->text(), u"All"_s);
    QTRY_VERIFY(plot()->isShowingAll());
    QTRY_VERIFY(panel()->summaryText().contains(u"10 pong"_s));
    actionOf(*options->menu(), u"Last minute"_s)->trigger();
    QTRY_VERIFY(plot()->range().begin > 200s);
    QVERIFY(plot()->isFollowing());
    QTRY_VERIFY(panel()->summaryText().contains(u"5 pong"_s));
}

void LatencyPanelTest::movingTheGraphIsNoted()
{
    record(Kind::Ping, 50);
    m_time += 300s;
    record(Kind::Ping, 5);
    QTRY_VERIFY(plot()->range().end >= 300s);
    QAction *follow = option("latencyFollow");
    QVERIFY(follow->isChecked());
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Left);
    QTRY_VERIFY(!plot()->isFollowing());
    QVERIFY(!follow->isChecked());
    QVERIFY(panel()->options()->accessibleName().endsWith(u": "_s + panel()->options()->text()));
    follow->trigger();
    QVERIFY(plot()->isFollowing());
    QCOMPARE(panel()->options()->text(), u"1 min"_s);
}

void LatencyPanelTest::thePingIntervalCanBeSet()
{
    auto *interval = panel()->findChild<QDoubleSpinBox *>(u"pingInterval"_s);
    QVERIFY(interval->isVisible());
    interval->selectAll();
    QTest::keyClicks(interval, u"2.5"_s);
    QTest::keyClick(interval, Qt::Key_Return);
    QTRY_COMPARE(tab()->profile().pingIntervalMs, 2500);
    interval->setValue(0.01); // between off and the shortest there is nothing
    QCOMPARE(interval->value(), 0.05);
    interval->setValue(0);
    QCOMPARE(interval->text(), u"off"_s);
    QTRY_VERIFY(panel()->findChild<ui::Hint *>()->text().contains(u"Pings are off"_s));
}

void LatencyPanelTest::opensInAWindow()
{
    record(Kind::Ping, 5);
    option("latencyWindow")->trigger();
    LatencyPanel *large = panel()->openedWindow();
    QVERIFY(large && large->isWindow());
    QVERIFY(QTest::qWaitForWindowExposed(large));
    QVERIFY(large->windowTitle().contains(tab()->title()));
    QTRY_VERIFY(!large->summaryText().isEmpty());
    // There is one only.
    QCOMPARE(panel()->openWindow(), large);
    large->close();
    QTRY_VERIFY(!panel()->openedWindow());
    QVERIFY(panel()->isVisible());
}

void LatencyPanelTest::restsWhileItIsNotSeen()
{
    record(Kind::Ping, 5);
    QTRY_COMPARE(tab()->latencyFeed()->snapshot().counts(Kind::Ping).samples, 5U);
    QVERIFY(tab()->latencyFeed()->isActive());
    (*m_window)->parts().workbench->openNew();
    QTRY_VERIFY(!panel()->isVisible());
    QTRY_VERIFY(!tab()->latencyFeed()->isActive());
    record(Kind::Ping, 5);
    (*m_window)->parts().tabs->setCurrent(tab());
    QTRY_COMPARE(tab()->latencyFeed()->snapshot().counts(Kind::Ping).samples, 10U);
}

void LatencyPanelTest::clearingForgets()
{
    record(Kind::Ping, 5);
    QTRY_VERIFY(views()->isVisible());
    m_window->trigger(ui::ActionId::Clear);
    QTRY_VERIFY(panel()->findChild<ui::Hint *>()->isVisible());
    QVERIFY(panel()->summaryText().isEmpty());
    record(Kind::Ping, 5);
    QTRY_VERIFY(views()->isVisible());
}

void LatencyPanelTest::keepsWhatIsShown()
{
    record(Kind::Ping, 5);
    record(Kind::Reply, 5);
    QTRY_COMPARE(views()->traces().traces.size(), 2U);
    QTest::mouseClick(panel()->findChild<QToolButton *>(u"latencyLegend0"_s), Qt::LeftButton);
    views()->setCurrentView(LatencyViews::View::Curve);
    actionOf(*panel()->options()->menu(), u"Last 10 minutes"_s)->trigger();
    // As part of the layout of the tab.
    ui::CapturePane pane(tab()->store());
    LatencyPanel other({.feed = tab()->latencyFeed()});
    pane.setSideWidget(&other);
    pane.resize(900, 700);
    pane.show();
    pane.restoreLayout(tab()->capturePane()->saveLayout());
    QCOMPARE(other.views()->currentView(), LatencyViews::View::Curve);
    QCOMPARE(other.options()->text(), u"10 min"_s);
    QTRY_COMPARE(other.views()->traces().traces.size(), 1U);
    other.restoreState({{u"view"_s, 99}});
    QCOMPARE(other.views()->currentView(), LatencyViews::View::Figures);
}

void LatencyPanelTest::asksForRulesAndBudgets()
{
    for (const char *name : {"latencyRules", "latencyBudgets"}) {
        option(name)->trigger();
        auto *dialog = tab()->findChild<QDialog *>(u"latencyRulesDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!tab()->findChild<QDialog *>(u"latencyRulesDialog"_s));
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyPanelTest)
#include "tst_latencypanel.moc"
