// What people do with the program most, by the keyboard alone; tst_keyboardlog.cpp has what they do in the
// log.

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTabWidget>

#include "ui/appearance.h"
#include "ui/keyboardfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ClientState;
using ui::ConnectionTab;

class KeyboardTasksTest : public test::KeyboardFixture
{
    Q_OBJECT

private slots:
    void startsTheEchoServer();
    void opensAConnection();
    void sendsAMessage();
    void savesAConnectionAndOpensIt();
    void changesASetting();
    void assignsAnotherShortcut();
    void connectsWithASecret();
    void closesAndSwitchesTabs();
    void reachesEachMenu();
};

void KeyboardTasksTest::startsTheEchoServer()
{
    tabTo("welcomeEcho");
    press(Qt::Key_Return);
    QTRY_VERIFY(page<ConnectionTab>() && page<ConnectionTab>()->clientState() == ClientState::Open);
    QVERIFY(page<ConnectionTab>()->composer()->isAncestorOf(focus()));
    type(u"Hello"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(test::incoming(*m_window->currentPage(), "Hello"), 1);
}

void KeyboardTasksTest::opensAConnection()
{
    QVERIFY(connectByKeys());
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(page<ConnectionTab>()->clientState(), ClientState::Closed);
    press(Qt::Key_F5);
    QTRY_COMPARE(page<ConnectionTab>()->clientState(), ClientState::Open);
}

void KeyboardTasksTest::sendsAMessage()
{
    QVERIFY(connectByKeys());
    QVERIFY(send(u"one"_s));
    QVERIFY(send(u"two"_s));
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        test::incoming(*m_window->currentPage(), "one") + test::incoming(*m_window->currentPage(), "two"), 3);
}

void KeyboardTasksTest::savesAConnectionAndOpensIt()
{
    QVERIFY(connectByKeys());
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(dialog("saveConnectionDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("saveConnectionDialog"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"My echo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog("saveConnectionDialog"));
    backToWindow();
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!page<ConnectionTab>());

    auto *tree = m_window->find<QAbstractItemView>("connectionTree");
    paneTo(tree);
    press(Qt::Key_Home);
    QCOMPARE(tree->currentIndex().data().toString(), u"My echo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(page<ConnectionTab>() && page<ConnectionTab>()->clientState() == ClientState::Open);
    QCOMPARE(page<ConnectionTab>()->title(), u"My echo"_s);
}

void KeyboardTasksTest::changesASetting()
{
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
    ui::followAppearance();
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(dialog("settingsDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("settingsDialog"));
    tabTo("appearanceTheme");
    press(Qt::Key_End);
    QTRY_COMPARE(ui::Theme::instance().preference(), ui::Theme::Preference::Dark);
    press(Qt::Key_Home);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog("settingsDialog"));
}

void KeyboardTasksTest::assignsAnotherShortcut()
{
    QVERIFY(connectByKeys());
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(dialog("settingsDialog"));
    QTRY_COMPARE(QApplication::activeWindow(), dialog("settingsDialog"));
    tabTo("settingsPages");
    const auto *pages = dialog("settingsDialog")->findChild<QListWidget *>(u"settingsPages"_s);
    press(Qt::Key_Home);
    for (int step = 0; step < pages->count() && pages->currentItem()->text() != u"Shortcuts"_s; ++step)
        press(Qt::Key_Down);
    tabTo("shortcutsFilter");
    type(u"pause"_s);
    tabTo("shortcutsTable");
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(focus()->objectName(), u"shortcutKeys"_s);
    press(Qt::Key_F7, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog("settingsDialog"));
    backToWindow();

    QVERIFY(!pane()->isPaused());
    press(Qt::Key_E, Qt::ControlModifier); // no longer
    QVERIFY(!pane()->isPaused());
    press(Qt::Key_F7, Qt::ControlModifier);
    QVERIFY(pane()->isPaused());
}

void KeyboardTasksTest::connectsWithASecret()
{
    const QString url = startServer();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(url);
    const auto *settings = m_window->findOnPage<QTabWidget>("handshakeSettings");
    if (!settings->isVisible()) {
        tabTo("toggleSettings");
        press(Qt::Key_Space);
    }
    for (int step = 0; step < 40 && !(settings->isAncestorOf(focus()) && qobject_cast<QTabBar *>(focus()));
         ++step)
        press(Qt::Key_Tab);
    press(Qt::Key_Home);
    for (int step = 0; step < settings->count() && !m_window->findOnPage("authKind")->isVisible(); ++step)
        press(Qt::Key_Right);
    tabTo("authKind");
    for (int step = 0; step < 10 && !m_window->findOnPage("authSecret")->isVisible(); ++step)
        press(Qt::Key_Down);
    const auto *kind = m_window->findOnPage<QComboBox>("authKind");
    for (int step = 0; step < 10 && !kind->currentText().contains(u"Bearer"_s); ++step)
        press(Qt::Key_Down);
    tabTo("authSecret");
    type(u"s3cret"_s);
    QVERIFY(m_window->findOnPage<QLineEdit>("authSecret")->displayText() != u"s3cret"_s);
    press(Qt::Key_F5);
    QTRY_COMPARE(page<ConnectionTab>()->clientState(), ClientState::Open);
    const auto store = pane()->store();
    bool isSent = false;
    for (qint64 row = 0; row < store->count(); ++row)
        isSent |= store->read(capture::Row{row}).payload.contains("Authorization: Bearer s3cret");
    QVERIFY(isSent);
}

void KeyboardTasksTest::closesAndSwitchesTabs()
{
    QList<ui::TabPage *> pages;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_T, Qt::ControlModifier);
        pages.append(m_window->currentPage());
        QVERIFY(pages.last()->isAncestorOf(focus()));
    }
    QCOMPARE((*m_window)->parts().tabs->count(), 3);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), pages[0]);
    QVERIFY(pages[0]->isAncestorOf(focus()));
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->currentPage(), pages[2]);
    QVERIFY(pages[2]->isAncestorOf(focus()));
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), pages[1]);
    QVERIFY(pages[1]->isAncestorOf(focus()));
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->currentPage());
    QVERIFY(focus());
}

void KeyboardTasksTest::reachesEachMenu()
{
    const QList<QAction *> titles = (*m_window)->menuBar()->actions();
    QSet<QChar> letters;
    for (const QAction *title : titles) {
        const QString text = title->text();
        QVERIFY2(text.contains(u'&'), qPrintable(text));
        const QChar letter = text[text.indexOf(u'&') + 1].toUpper();
        QVERIFY2(!letters.contains(letter), qPrintable(text));
        letters.insert(letter);
        press(static_cast<Qt::Key>(letter.unicode()), Qt::AltModifier);
        QTRY_COMPARE(QApplication::activePopupWidget(), title->menu());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        press(Qt::Key_Escape);
    }
    // And on from one to the next.
    press(static_cast<Qt::Key>(titles[0]->text()[titles[0]->text().indexOf(u'&') + 1].toUpper().unicode()),
          Qt::AltModifier);
    for (const QAction *title : titles) {
        QTRY_COMPARE(QApplication::activePopupWidget(), title->menu());
        press(Qt::Key_Right);
    }
    QTRY_COMPARE(QApplication::activePopupWidget(), titles[0]->menu());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::KeyboardTasksTest)
#include "tst_keyboardtasks.moc"
