#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWebSocket>
#include <QWebSocketServer>

#include "appearances.h"
#include "connectionwindow.h"
#include "fields.h"
#include "session/latencyrules.h"
#include "ui/budgetbar.h"
#include "ui/budgetsign.h"
#include "ui/budgetstrip.h"
#include "ui/composer.h"
#include "ui/connectionlatencies.h"
#include "ui/latencypanel.h"
#include "ui/latencyrulesdialog.h"
#include "ui/latencyviews.h"
#include "ui/tabstate.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using capture::BudgetVerdict;
using capture::LatencyBudget;
using net::ClientState;
using session::BudgetWatch;
using test::find;
using test::noteText;
using test::TestWindow;
using test::typeInto;
using ui::BudgetBar;
using ui::BudgetStrip;
using ui::ConnectionTab;
using ui::LatencyPanel;
using ui::LatencyRulesDialog;

/// Latency budgets: how a tab shows what becomes of them.
class BudgetsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void stripShowsEachBudget();
    void stripIsEmptyWithoutBudgets();
    void stripGoesBeforeTheGraph();
    void stripSaysHowManyMore();
    void barIsBroughtUpToDate();
    void dismissedBarStaysAway();
    void otherBudgetsEndTheNews();
    void tabShowsPassAndFail();
    void hiddenTabIsJudged();
    void editedInTheTab();
    void pictures_data();
    void pictures();
};

namespace {

/// Sends each message back, at once or after a while.
class SlowEcho : public QWebSocketServer
{
public:
    SlowEcho() : QWebSocketServer({}, NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

private:
    void serve(QWebSocket *socket)
    {
        socket->setParent(this);
        connect(socket, &QWebSocket::textMessageReceived, socket, [this, socket](const QString &text) {
            QTimer::singleShot(m_delay, socket, [socket, text] { socket->sendTextMessage(text); });
        });
    }

    std::chrono::milliseconds m_delay{0};
};

const QString quickReplies = u"reply:max<100ms/1s"_s;

ConnectionTab *openTab(TestWindow &window, const SlowEcho &server, const QStringList &budgets)
{
    workspace::Profile profile;
    profile.name = u"shop"_s;
    profile.url = server.serverUrl().toString();
    profile.pingIntervalMs = 0;
    profile.latencyBudgets = budgets;
    ConnectionTab *tab = test::open(window, profile);
    [tab] { QTRY_COMPARE(tab->clientState(), ClientState::Open); }();
    return tab;
}

void say(ConnectionTab *tab)
{
    static int number = 0;
    tab->composer()->setText(QString::number(++number));
    tab->composer()->send();
}

bool hasIcon(const QIcon &icon, BudgetVerdict verdict)
{
    return icon.pixmap(16).toImage() == ui::markOf(verdict).toIcon().pixmap(16).toImage();
}

void setBudgets(BudgetWatch &watch, const QStringList &texts)
{
    watch.setBudgets(session::latencyBudgets(texts));
}

/// So many round trips, one every 100 ms, in a window of a second.
void judge(BudgetWatch &watch, std::chrono::nanoseconds &now, std::chrono::nanoseconds duration)
{
    for (int i = 0; i < 20; ++i)
        watch.add(BudgetWatch::Kind::Reply, now += 100ms, duration);
}

const QDateTime start(QDate(2026, 11, 20), QTime(12, 0, 0));

/// As the panel of latencies asks for it.
void edit(const ConnectionTab &tab, LatencyRulesDialog::Page page)
{
    tab.findChild<ui::ConnectionLatencies *>()->edit(page);
}

} // namespace

void BudgetsTest::stripShowsEachBudget()
{
    BudgetWatch watch;
    QWidget window;
    BudgetStrip strip(watch, &window);
    setBudgets(watch, {u"reply:max<100ms/1s"_s, u"reply:max<1s/1s"_s, u"ping:p99<50ms/10s"_s});
    window.show();
    QTRY_VERIFY(find(strip, "budget2"));
    auto *first = find<QAbstractButton>(strip, "budget0");
    QCOMPARE(first->text(), u"Replies: max under 100 ms"_s);
    QVERIFY(hasIcon(first->icon(), BudgetVerdict::Unknown));
    std::chrono::nanoseconds now{};
    watch.reset();
    judge(watch, now, 250ms);
    QTRY_COMPARE(first->text(), u"Replies: max 250 ms of 100 ms"_s);
    QVERIFY(hasIcon(first->icon(), BudgetVerdict::Fail));
    QCOMPARE(first->accessibleName(), u"Replies: max 250 ms of 100 ms, exceeded"_s);
    QVERIFY(hasIcon(find<QAbstractButton>(strip, "budget1")->icon(), BudgetVerdict::Pass));
    QVERIFY(hasIcon(find<QAbstractButton>(strip, "budget2")->icon(), BudgetVerdict::Unknown));
    QSignalSpy editRequested(&strip, &BudgetStrip::editRequested);
    QTest::mouseClick(first, Qt::LeftButton);
    QTest::keyClick(find(strip, "budget1"), Qt::Key_Space);
    QCOMPARE(editRequested.count(), 2);
}

void BudgetsTest::stripIsEmptyWithoutBudgets()
{
    BudgetWatch watch;
    const BudgetStrip strip(watch);
    QVERIFY(strip.isEmpty());
    setBudgets(watch, {quickReplies});
    QTRY_VERIFY(!strip.isEmpty());
    setBudgets(watch, {});
    QTRY_VERIFY(strip.isEmpty());
}

void BudgetsTest::stripGoesBeforeTheGraph()
{
    SlowEcho server;
    TestWindow window;
    const QStringList budgets{quickReplies, u"reply:p99<1s/1s"_s, u"reply:p50<1s/1s"_s, u"ping:max<1s/10s"_s};
    ConnectionTab *tab = openTab(window, server, budgets);
    say(tab);
    LatencyPanel *panel = tab->findChild<LatencyPanel *>()->openWindow();
    const QWidget *strip = find(*panel, "budgetStrip");
    panel->resize(360, 500);
    QTRY_VERIFY(strip->isVisible() && panel->views()->isVisible());
    QVERIFY(strip->height() >= strip->heightForWidth(strip->width()));
    panel->resize(360, panel->minimumSizeHint().height());
    QTRY_VERIFY(!strip->isVisible());
    QVERIFY(panel->views()->isVisible());
    panel->resize(360, 500);
    QTRY_VERIFY(strip->isVisible());
}

void BudgetsTest::stripSaysHowManyMore()
{
    BudgetWatch watch;
    const BudgetStrip strip(watch);
    setBudgets(watch,
               QStringList(BudgetStrip::maxShown + 3, u"ping:max<1s/10s"_s) + QStringList{quickReplies});
    QTRY_VERIFY(find(strip, "budget3"));
    QVERIFY(!find(strip, "budget4"));
    const auto *last = find<QAbstractButton>(strip, "budget3");
    QCOMPARE(last->text(), u"5 more"_s);
    watch.reset();
    std::chrono::nanoseconds now{};
    judge(watch, now, 250ms);
    QTRY_VERIFY(hasIcon(last->icon(), BudgetVerdict::Fail));
}

void BudgetsTest::barIsBroughtUpToDate()
{
    BudgetWatch watch;
    setBudgets(watch, {quickReplies});
    watch.reset();
    BudgetBar bar(watch, start);
    QSignalSpy alerted(&bar, &BudgetBar::alerted);
    std::chrono::nanoseconds now{};
    judge(watch, now, 10ms);
    QVERIFY(bar.isHidden()); // that all is well is no news
    judge(watch, now, 250ms);
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"is exceeded: max is 250 ms"_s), qPrintable(bar.text()));
    QVERIFY2(bar.text().contains(u"Since 12:00:02."_s), qPrintable(bar.text()));
    judge(watch, now, 10ms);
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u"is kept: max is 10.0 ms"_s), qPrintable(bar.text()));
    for (int i = 0; i < 5; ++i) {
        judge(watch, now, 250ms);
        judge(watch, now, 10ms);
    }
    QCOMPARE(watch.entries().first().status.failures, 6);
    QCOMPARE(bar.text().count(u"The latency budget"_s), 1); // not one below the other
    QCOMPARE(alerted.count(), 1);
    QTest::mouseClick(find(bar, "messageClose"), Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

void BudgetsTest::dismissedBarStaysAway()
{
    BudgetWatch watch;
    setBudgets(watch, {quickReplies});
    watch.reset();
    BudgetBar bar(watch, start);
    std::chrono::nanoseconds now{};
    judge(watch, now, 250ms);
    QVERIFY(bar.isVisible());
    QTest::mouseClick(find(bar, "messageClose"), Qt::LeftButton);
    judge(watch, now, 10ms);
    QVERIFY(bar.isHidden());
    judge(watch, now, 250ms);
    QVERIFY(bar.isHidden()); // a while ago, somebody did not want to know
}

void BudgetsTest::otherBudgetsEndTheNews()
{
    BudgetWatch watch;
    setBudgets(watch, {quickReplies});
    watch.reset();
    BudgetBar bar(watch, start);
    QSignalSpy verdictsChanged(&bar, &BudgetBar::verdictsChanged);
    std::chrono::nanoseconds now{};
    judge(watch, now, 250ms);
    QVERIFY(bar.isVisible());
    QCOMPARE(verdictsChanged.count(), 1);
    setBudgets(watch, {u"reply:max<10s/1s"_s});
    QTRY_VERIFY(bar.isHidden());
    QVERIFY(verdictsChanged.count() > 1);
}

void BudgetsTest::tabShowsPassAndFail()
{
    SlowEcho server;
    TestWindow window;
    ConnectionTab *tab = openTab(window, server, {quickReplies});
    const auto *bar = find(*tab, "budgetBar");
    const auto *tabs = window.find<QTabBar>("tabs");
    const auto toolTip = [tabs] { return tabs->tabToolTip(tabs->currentIndex()); };
    QVERIFY(bar && !bar->isVisible());
    QTRY_VERIFY2(toolTip().contains(u"not known yet"_s), qPrintable(toolTip()));
    QVERIFY(noteText(window, "budgetNote0").isEmpty()); // nothing has been judged

    say(tab);
    QTRY_VERIFY(hasIcon(tab->icon(), BudgetVerdict::Pass));
    QVERIFY(!bar->isVisible());
    QVERIFY2(toolTip().contains(u"Replies: max under 100 ms over 1 s: kept"_s), qPrintable(toolTip()));

    server.setDelay(150ms);
    QTRY_VERIFY((say(tab), hasIcon(tab->icon(), BudgetVerdict::Fail)));
    QVERIFY(hasIcon(tabs->tabIcon(tabs->currentIndex()), BudgetVerdict::Fail));
    QVERIFY2(toolTip().contains(u"over 1 s: exceeded"_s), qPrintable(toolTip()));
    QVERIFY(tabs->accessibleTabName(tabs->currentIndex()).contains(u"exceeded"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(find<QLabel>(*bar, "messageText")->text().contains(u"reply:max<100ms/1s is exceeded: max is "_s));
    QTRY_VERIFY(noteText(window, "budgetNote0").contains(u" ms of 100 ms"_s));
    test::keepPicture(*window, u"budget-failed"_s);

    server.setDelay(0ms);
    QTRY_VERIFY_WITH_TIMEOUT((say(tab), hasIcon(tab->icon(), BudgetVerdict::Pass)), 20'000);
    QTRY_VERIFY(find<QLabel>(*bar, "messageText")->text().contains(u"is kept: "_s));
    QVERIFY(bar->isVisible());
    QTest::mouseClick(find(*bar, "messageClose"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());

    tab->disconnectNow();
    QTRY_COMPARE(tab->clientState(), ClientState::Closed);
    QVERIFY(!hasIcon(tab->icon(), BudgetVerdict::Pass)); // that it is closed is what matters
}

void BudgetsTest::hiddenTabIsJudged()
{
    SlowEcho server;
    server.setDelay(150ms);
    TestWindow window;
    ConnectionTab *judged = openTab(window, server, {quickReplies});
    ConnectionTab *other = openTab(window, server, {});
    QVERIFY(!judged->isVisible());
    QVERIFY(judged->latencyFeed()->isActive());
    QTRY_VERIFY((say(judged), hasIcon(judged->icon(), BudgetVerdict::Fail)));
    const auto *tabs = window.find<QTabBar>("tabs");
    QVERIFY(hasIcon(tabs->tabIcon(0), BudgetVerdict::Fail));
    QVERIFY(!hasIcon(tabs->tabIcon(1), BudgetVerdict::Fail));
    window->parts().tabs->setCurrent(judged);
    QVERIFY(find(*judged, "budgetBar")->isVisible());
    QVERIFY(!other->latencyFeed()->isActive());
}

void BudgetsTest::editedInTheTab()
{
    SlowEcho server;
    TestWindow window;
    ConnectionTab *tab = openTab(window, server, {});
    QVERIFY(noteText(window, "budgetNote0").isEmpty());
    edit(*tab, LatencyRulesDialog::Page::Budgets);
    auto *dialog = find<LatencyRulesDialog>(*tab, "latencyRulesDialog");
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(find(*dialog, "budgetsAdd"), Qt::LeftButton);
    typeInto(find(*dialog, "budgetText"), u"reply:max<10s/10s"_s, Qt::Key_Tab);
    QTest::mouseClick(find(*dialog, "acceptLatencyRules"), Qt::LeftButton);
    QCOMPARE(tab->profile().latencyBudgets, QStringList{u"reply:max<10s/10s"_s});
    QCOMPARE(ui::profileFrom(tab->state()).latencyBudgets, QStringList{u"reply:max<10s/10s"_s});
    say(tab);
    QTRY_VERIFY(hasIcon(tab->icon(), BudgetVerdict::Pass));
    // Nothing is taken from one that is cancelled.
    edit(*tab, LatencyRulesDialog::Page::Budgets);
    dialog = find<LatencyRulesDialog>(*tab, "latencyRulesDialog");
    QTest::keyClick(find(*dialog, "budgets"), Qt::Key_Delete);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(tab->profile().latencyBudgets.size(), 1);
}

void BudgetsTest::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void BudgetsTest::pictures()
{
    test::applyAppearance();
    BudgetWatch watch;
    QWidget pane;
    pane.resize(380, 120);
    auto *bar = new BudgetBar(watch, start, &pane);
    auto *strip = new BudgetStrip(watch, &pane);
    auto *layout = new QVBoxLayout(&pane);
    layout->addWidget(bar);
    layout->addWidget(strip);
    layout->addStretch();
    setBudgets(watch, {u"reply:max<100ms/1s"_s, u"reply:p99<1s/1s"_s, u"ping:p99<50ms/10s"_s});
    watch.reset();
    std::chrono::nanoseconds now{};
    judge(watch, now, 250ms);
    pane.show();
    QTRY_VERIFY(find<QAbstractButton>(*strip, "budget0")->text().contains(u"250"_s));
    test::keepAppearance(pane, u"budgetstrip"_s);
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::BudgetsTest)
#include "tst_budgets.moc"
