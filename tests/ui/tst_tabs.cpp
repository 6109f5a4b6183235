#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include "connectionwindow.h"
#include "ui/addressbar.h"
#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/headersmodel.h"
#include "ui/hint.h"
#include "ui/servertab.h"
#include "ui/theme.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::startServer;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

/// Tabs come, go, move and come back; a connection tab says how it stands.
class TabsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void newTabIsFocusedOnItsAddress();
    void takesAWholeUrlBehindItsScheme();
    void keysOpenCloseAndCycle();
    void tabsMoveAndClose();
    void newTabButtonStandsBesideTheTabs();
    void wideHintsCanShrink();
    void closingTheLastLeadsToTheWelcome();
    void keysMoveTabs();
    void comesBackDisconnected();
    void completesTheAddress_data();
    void completesTheAddress();
    void connectsByReturn();
    void focusGoesToTheMessage();
    void focusStaysWhereTheUserWent();
    void composerLeavesRoomWhenSmall();
    void saysWhyItFailed();
    void settingsGoIntoTheHandshake();
    void panesCycle();
    void nothingIsClippedWhenSmall();
};

namespace {

ConnectionTab *openTab(TestWindow &window, const QString &url)
{
    window.trigger(ActionId::NewConnection);
    window.findOnPage<QLineEdit>("address")->setText(url);
    return qobject_cast<ConnectionTab *>(window.currentPage());
}

} // namespace

void TabsTest::newTabIsFocusedOnItsAddress()
{
    TestWindow window;
    QVERIFY(window.find("welcomePage")->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.click("welcomeNewConnection");
    QVERIFY(!window.find("welcomePage")->isVisible());
    auto *address = window.findOnPage<QLineEdit>("address");
    QTRY_VERIFY(address->hasFocus());
    QCOMPARE(address->text(), u"ws://"_s);
    window.click("newTab");
    QCOMPARE(window->parts().tabs->count(), 2);
}

void TabsTest::takesAWholeUrlBehindItsScheme()
{
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    auto *address = window.findOnPage<QLineEdit>("address");
    QTest::keyClicks(address, u"wss://h/"_s);
    QCOMPARE(address->text(), u"wss://h/"_s);
    QTest::keyClicks(address, u"?to=ws://x"_s);
    QCOMPARE(address->text(), u"wss://h/?to=ws://x"_s);
    QCOMPARE(qobject_cast<ConnectionTab *>(window.currentPage())->profile().url, address->text());
}

void TabsTest::keysOpenCloseAndCycle()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    QTest::keyClick(&*window, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&*window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window->parts().tabs->count(), 2);
    const auto *second = window.currentPage();
    QTest::keyClick(&*window, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(window.currentPage() != second);
    QTest::keyClick(&*window, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), second);
    QTest::keyClick(&*window, Qt::Key_W, Qt::ControlModifier);
    QTest::keyClick(&*window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window->parts().tabs->count(), 0);
    QVERIFY(window.find("welcomePage")->isVisible());
    QVERIFY(!window->actions().action(ActionId::CloseTab)->isEnabled());
}

void TabsTest::tabsMoveAndClose()
{
    TestWindow window;
    openTab(window, u"ws://a/"_s);
    openTab(window, u"ws://b/"_s);
    openTab(window, u"ws://c/"_s);
    const QList<ui::TabPage *> before = window->parts().tabs->pages();
    auto *bar = window.find<QTabBar>("tabs");
    bar->moveTab(0, 2);
    QCOMPARE(window->parts().tabs->pages(), (QList<ui::TabPage *>{before[1], before[2], before[0]}));
    QCOMPARE(window.currentPage(), before[2]);
    emit bar->tabCloseRequested(0);
    QCOMPARE(window->parts().tabs->pages(), (QList<ui::TabPage *>{before[2], before[0]}));
    QCOMPARE(window.currentPage(), before[2]);
    QVERIFY(before[2]->isVisible());
}

void TabsTest::newTabButtonStandsBesideTheTabs()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    const auto *bar = window.find<QTabBar>("tabs");
    const auto *plus = window.find<QWidget>("newTab");
    const auto gap = [bar, plus] {
        return plus->mapTo(bar->window(), QPoint()).x() -
               bar->mapTo(bar->window(), bar->tabRect(bar->count() - 1).topRight()).x();
    };
    QTRY_VERIFY(gap() > 0 && gap() < 3 * ui::Theme::instance().spacing());
    const int besideAShortTab = gap();
    openTab(window, u"ws://localhost:9001/chat"_s);
    QTRY_COMPARE(gap(), besideAShortTab);
}

void TabsTest::closingTheLastLeadsToTheWelcome()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.trigger(ActionId::NewConnection);
    QTRY_VERIFY(window.findOnPage<QLineEdit>("address")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), window.find("welcomeEcho"));

    window.trigger(ActionId::NewConnection);
    auto *search = window.find<QLineEdit>("sidebarSearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window->parts().tabs->count(), 0);
    QVERIFY(search->hasFocus());
}

void TabsTest::keysMoveTabs()
{
    TestWindow window;
    for (const QString &url : {u"ws://a/"_s, u"ws://b/"_s, u"ws://c/"_s})
        openTab(window, url);
    const QList<ui::TabPage *> before = window->parts().tabs->pages();
    const auto press = [&window](Qt::Key key) {
        QTest::keyClick(&*window, key, Qt::ControlModifier | Qt::ShiftModifier);
        return window->parts().tabs->pages();
    };
    QCOMPARE(press(Qt::Key_PageUp), (QList{before[0], before[2], before[1]}));
    QCOMPARE(press(Qt::Key_PageUp), (QList{before[2], before[0], before[1]}));
    QCOMPARE(press(Qt::Key_PageDown), (QList{before[0], before[2], before[1]}));
    QCOMPARE(window.currentPage(), before[2]);
    QVERIFY(before[2]->isVisible());
}

void TabsTest::wideHintsCanShrink()
{
    ui::Hint hint;
    hint.say(u"Nothing here"_s, QString(300, u'x'));
    hint.resize(300, 200);
    hint.show();
    const int least = hint.minimumSizeHint().width();
    hint.resize(1900, 200);
    QCOMPARE(hint.minimumSizeHint().width(), least);
}

void TabsTest::comesBackDisconnected()
{
    {
        TestWindow window;
        const QString url = startServer(window);
        openTab(window, url)->connectNow();
        QTRY_COMPARE(window->parts().workbench->currentConnection()->clientState(), net::ClientState::Open);
        openTab(window, u"ws://elsewhere.example/x"_s);
        window->parts().tabs->selectPrevious();
        QVERIFY(window->close());
    }
    TestWindow window;
    QCOMPARE(window->parts().tabs->count(), 3);
    QVERIFY(qobject_cast<ServerTab *>(window->parts().tabs->pages()[0]));
    QCOMPARE(window.currentPage(), window->parts().tabs->pages()[1]);
    const auto *first = qobject_cast<ConnectionTab *>(window.currentPage());
    QVERIFY(first);
    QCOMPARE(first->clientState(), net::ClientState::Idle);
    QVERIFY(first->profile().url.startsWith(u"ws://127.0.0.1:"_s));
    const auto *last = qobject_cast<ConnectionTab *>(window->parts().tabs->pages()[2]);
    QCOMPARE(last->title(), u"elsewhere.example/x"_s);
    QVERIFY(!last->capturePane()); // not before it is looked at
}

void TabsTest::completesTheAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addRow("host and port") << u"localhost:9001"_s << u"ws://localhost:9001"_s;
    QTest::addRow("path") << u" example.org/chat "_s << u"ws://example.org/chat"_s;
    QTest::addRow("http") << u"http://example.org/"_s << u"ws://example.org/"_s;
    QTest::addRow("https") << u"HTTPS://example.org/"_s << u"wss://example.org/"_s;
    QTest::addRow("wss") << u"wss://example.org/"_s << u"wss://example.org/"_s;
    QTest::addRow("a host named like a scheme") << u"httpbin.org/ws"_s << u"ws://httpbin.org/ws"_s;
}

void TabsTest::completesTheAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    QCOMPARE(ui::toWebSocketUrl(typed), url);
}

void TabsTest::connectsByReturn()
{
    TestWindow window;
    const QString url = startServer(window);
    ConnectionTab *tab = openTab(window, url);
    QTest::keyClick(window.findOnPage<QLineEdit>("address"), Qt::Key_Return);
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    QCOMPARE(window.findOnPage<QPushButton>("connectButton")->text(), u"Disconnect"_s);
    QVERIFY(tab->hint().endsWith(u"open"_s));
    QTRY_VERIFY(window.findOnPage<QLabel>("connectionStatus")->text().startsWith(u"open 00:00:"_s));
    QVERIFY(window->actions().action(ActionId::Disconnect)->isEnabled());
    window.trigger(ActionId::Disconnect);
    QTRY_COMPARE(tab->clientState(), net::ClientState::Closed);
    QVERIFY(!tab->findChild<QWidget *>(u"messageBar"_s)->isVisible()); // 1000 is no error
}

void TabsTest::focusGoesToTheMessage()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.click("welcomeEcho");
    QTRY_VERIFY(window->parts().workbench->currentConnection());
    ConnectionTab *tab = window->parts().workbench->currentConnection();
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    const auto isInComposer = [](const ConnectionTab *page) {
        return page->composer()->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(isInComposer(tab));

    ConnectionTab *other = openTab(window, tab->profile().url);
    QVERIFY(!isInComposer(other));
    window.clickOnPage("connectButton");
    QTRY_COMPARE(other->clientState(), net::ClientState::Open);
    QVERIFY(isInComposer(other));
}

void TabsTest::focusStaysWhereTheUserWent()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    ConnectionTab *tab = openTab(window, startServer(window));
    window.clickOnPage("connectButton");
    auto *search = window.find<QLineEdit>("sidebarSearch");
    search->setFocus();
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    QCOMPARE(QApplication::focusWidget(), search);
}

void TabsTest::composerLeavesRoomWhenSmall()
{
    TestWindow window(QSize(960, 600));
    const ConnectionTab *tab = openTab(window, u"ws://localhost/"_s);
    QTRY_VERIFY(tab->composer() && tab->composer()->isVisible());
    const int whole = tab->capturePane()->height();
    QTRY_VERIFY(tab->composer()->height() <= whole / 4);
    for (const ui::Hint *hint : tab->findChildren<ui::Hint *>())
        if (hint->isVisible())
            for (const QLabel *label : hint->findChildren<QLabel *>())
                QTRY_VERIFY2(label->isVisible() && label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
    window->resize(1600, 1000);
    QTRY_VERIFY(tab->capturePane()->height() > whole * 3 / 2);
    QVERIFY(tab->composer()->height() <= tab->capturePane()->height() / 4);
}

void TabsTest::saysWhyItFailed()
{
    TestWindow window;
    const QString url = startServer(window);
    window.clickOnPage("startStopServer");
    QTRY_VERIFY(qobject_cast<ServerTab *>(window.currentPage())->url().isEmpty());
    ConnectionTab *tab = openTab(window, url);
    window.clickOnPage("connectButton");
    QTRY_COMPARE(tab->clientState(), net::ClientState::Failed);
    auto *bar = tab->findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)->text().contains(u"refused"_s));
    QCOMPARE(window.findOnPage<QPushButton>("connectButton")->text(), u"Connect"_s);

    openTab(window, u"ws://"_s)->connectNow();
    QTRY_COMPARE(window->parts().workbench->currentConnection()->clientState(), net::ClientState::Failed);
}

void TabsTest::settingsGoIntoTheHandshake()
{
    TestWindow window;
    const QString url = startServer(window);
    ConnectionTab *tab = openTab(window, url);
    window.clickOnPage("toggleSettings");
    QVERIFY(window.findOnPage("handshakeSettings")->isVisible());
    auto *headers = qobject_cast<ui::HeadersModel *>(window.findOnPage<QTableView>("headers")->model());
    headers->setData(headers->index(0, ui::HeadersModel::Name), u"X-Test"_s, Qt::EditRole);
    headers->setData(headers->index(0, ui::HeadersModel::Value), u"yes"_s, Qt::EditRole);
    headers->setData(headers->index(1, ui::HeadersModel::Name), u"X-Off"_s, Qt::EditRole);
    headers->setData(headers->index(1, ui::HeadersModel::Name), Qt::Unchecked, Qt::CheckStateRole);
    auto *subprotocols = window.findOnPage<QLineEdit>("subprotocols");
    QTest::keyClicks(subprotocols, u"chat , superchat,"_s);
    QCOMPARE(subprotocols->text(), u"chat , superchat,"_s);
    QCOMPARE(tab->profile().subprotocols, (QStringList{u"chat"_s, u"superchat"_s}));
    window.clickOnPage("connectButton");
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    QVERIFY(!window.findOnPage("handshakeSettings")->isVisible());
    QByteArray request;
    for (qint64 row = 0; row < tab->store()->count(); ++row) {
        const capture::Record record = tab->store()->read(capture::Row{row});
        if (record.head.kind == capture::RecordKind::HandshakeRequest)
            request = record.payload;
    }
    QVERIFY(request.contains("X-Test: yes\r\n"));
    QVERIFY(!request.contains("X-Off"));
    QVERIFY(request.contains("Sec-WebSocket-Protocol: chat, superchat\r\n"));
}

void TabsTest::panesCycle()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    openTab(window, u"ws://localhost/"_s);
    const QWidget *address = window.findOnPage<QLineEdit>("address");
    QTRY_VERIFY(address->hasFocus());
    QTRY_VERIFY(window.currentPage()->capturePane()->isVisible());
    QSet<const QWidget *> visited;
    for (int press = 0; press < 12 && !visited.contains(QApplication::focusWidget()); ++press) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QCOMPARE(QApplication::focusWidget(), address);
    QCOMPARE(visited.size(), 6); // sidebar, address, log, detail, latency, message
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(window.find("sidebar")->isAncestorOf(QApplication::focusWidget()));
}

void TabsTest::nothingIsClippedWhenSmall()
{
    TestWindow window(QSize(1, 1)); // as small as it lets itself be made
    workspace::Profile ticker;
    ticker.name = u"ticker"_s;
    ticker.url = u"wss://example.org/"_s;
    window->parts().saved->model().addConnection({}, ticker);
    const auto checkTexts = [&window](const QString &name) {
        QTest::qWait(50);
        test::keepPicture(*window, u"small-"_s + name);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isText = (label && !label->wordWrap()) || qobject_cast<const QPushButton *>(widget);
            if (isText && widget->isVisible())
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                         qPrintable(u"%1: %2 of %3"_s.arg(name, widget->objectName())
                                        .arg(widget->minimumSizeHint().width())));
        }
    };
    checkTexts(u"welcome"_s);
    openTab(window, startServer(window))->connectNow();
    QTRY_COMPARE(window->parts().workbench->currentConnection()->clientState(), net::ClientState::Open);
    checkTexts(u"connection"_s);
    window.clickOnPage("toggleSettings");
    checkTexts(u"settings"_s);
    window.trigger(ActionId::ShowServer);
    checkTexts(u"server"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TabsTest)

#include "tst_tabs.moc"
