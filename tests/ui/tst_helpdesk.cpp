#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>

#include "ui/filteredit.h"
#include "ui/helptopics.h"
#include "ui/helpview.h"
#include "ui/helpwindow.h"
#include "ui/latencypanel.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;
using ui::HelpTarget;
using ui::HelpView;
using ui::HelpWindow;

/// The guide beside the program: what opens it and where, and that it goes with the program.
class HelpDeskTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void opensWhereTheKeyboardIs();
    void knowsThePageOfATab();
    void opensFromADialog();
    void opensFromAnotherWindow();
    void goesWithTheMainWindow();
    void listsChangedShortcuts();
};

namespace {

/// The one that a main window has opened; null where none is shown.
HelpWindow *shownHelp()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
            return help;
    return nullptr;
}

} // namespace

void HelpDeskTest::opensWhereTheKeyboardIs()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.trigger(ActionId::NewConnection);
    QVERIFY(!shownHelp());
    auto *filter = window.currentPage()->findChild<ui::FilterEdit *>();
    QVERIFY(filter);
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_F1);
    QTRY_VERIFY(shownHelp());
    HelpWindow *help = shownHelp();
    QCOMPARE(help->current(), (HelpTarget{u"filters.md"_s, {}}));
    QTRY_VERIFY(help->findChild<QLineEdit *>(u"helpSearch"_s)->hasFocus());

    // The same window, at another page.
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    auto *address = window.findOnPage<QLineEdit>("address");
    address->setFocus();
    QTest::keyClick(address, Qt::Key_F1);
    QTRY_COMPARE(help->current(), (HelpTarget{u"connecting.md"_s, u"the-address"_s}));
    QCOMPARE(shownHelp(), help);
}

/// Where the tabs of a form have the keyboard, the page below them is what it is about.
void HelpDeskTest::knowsThePageOfATab()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    window.clickOnPage("toggleServerDetails");
    auto *details = window.findOnPage<QTabWidget>("serverDetails");
    QVERIFY(details->isVisible());
    QStringList topics;
    for (int page = 0; page < details->count(); ++page) {
        details->setCurrentIndex(page);
        topics << ui::helpTopicOf(details->tabBar());
    }
    QVERIFY(topics.contains(u"server-behaviors.md"_s));
    QVERIFY(topics.contains(u"server-limits.md#faults"_s));
    QVERIFY(!topics.contains(u"server.md"_s)); // that is the topic of the tab around them
}

void HelpDeskTest::opensFromADialog()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.trigger(ActionId::Settings);
    auto *dialog = window.find<QDialog>("settingsDialog");
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *appearance = dialog->findChild<QComboBox *>(u"appearanceTheme"_s);
    appearance->setFocus();
    QTRY_VERIFY(appearance->hasFocus());
    QTest::keyClick(appearance, Qt::Key_F1);
    QTRY_VERIFY(shownHelp());
    QCOMPARE(shownHelp()->current(), (HelpTarget{u"settings.md"_s, u"appearance"_s}));
    QVERIFY(dialog->isVisible());
    // The dialog blocks its main window, not the guide.
    QVERIFY(QTest::qWaitForWindowActive(shownHelp()));
    QTest::keyClicks(QApplication::focusWidget(), u"log"_s);
    QCOMPARE(shownHelp()->findChild<QLineEdit *>(u"helpSearch"_s)->text(), u"log"_s);
}

void HelpDeskTest::opensFromAnotherWindow()
{
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    ui::LatencyPanel *other = window.currentPage()->findChild<ui::LatencyPanel *>()->openWindow();
    QTRY_COMPARE(QApplication::activeWindow(), other);
    QTest::keyClick(other, Qt::Key_F1);
    QTRY_VERIFY(shownHelp());
    QCOMPARE(shownHelp()->current(), (HelpTarget{u"latency.md"_s, {}}));
}

void HelpDeskTest::goesWithTheMainWindow()
{
    TestWindow window;
    window.trigger(ActionId::UserGuide);
    QTRY_VERIFY(shownHelp());
    QVERIFY(!shownHelp()->testAttribute(Qt::WA_QuitOnClose));
    window->close();
    QVERIFY(!shownHelp());
}

void HelpDeskTest::listsChangedShortcuts()
{
    TestWindow window;
    window.trigger(ActionId::UserGuide);
    QTRY_VERIFY(shownHelp());
    QVERIFY(QTest::qWaitForWindowActive(shownHelp())); // what the keyboard is at decides what is opened
    auto *view = shownHelp()->findChild<HelpView *>();
    emit view->targetChosen({u"keyboard.md"_s, {}});
    QVERIFY(view->toPlainText().contains(u"Ctrl+K"_s));
    QVERIFY(!view->toPlainText().contains(u"{{shortcuts}}"_s));
    window->actions().setShortcuts(ActionId::Clear, {QKeySequence(u"Ctrl+F12"_s)});
    QTRY_COMPARE(QApplication::activeWindow(), shownHelp()); // else it is asked for what the window shows
    window.trigger(ActionId::UserGuide);
    QCOMPARE(shownHelp()->current().page, u"keyboard.md"_s);
    QVERIFY(view->toPlainText().contains(u"Ctrl+F12"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HelpDeskTest)
#include "tst_helpdesk.moc"
