#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTableView>

#include "settingswindow.h"
#include "ui/keysedit.h"
#include "ui/shortcutkeys.h"
#include "ui/shortcutsmodel.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::SettingsWindow;
using ui::ActionId;

/// The shortcuts by keys: changed, taken away, taken over, reset.
class SettingsShortcutsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void areChangedByPressingThem();
    void oneActionCanHaveTwo();
    void oneCanHaveNone();
    void aClashNamesTheOtherAndTakesOver();
    void aClashCanBeLeft();
    void keysForWritingAreRefused();
    void fixedKeysAreRefused();
    void nobodyIsCaughtInTheField();
    void oneIsReset();
    void allAreReset();
    void areFiltered();
    void comeBack();
    void nonsenseInTheFileIsPassedOver();
    void longerSequencesClashToo();

private:
    static QList<QKeySequence> keysOf(SettingsWindow &settings, ActionId id);
    /// Its row is selected as by hand.
    static ui::KeysEdit *select(SettingsWindow &settings, const QString &filter);
    static QString message(SettingsWindow &settings);
    static void pressMessageAction(SettingsWindow &settings);
};

QList<QKeySequence> SettingsShortcutsTest::keysOf(SettingsWindow &settings, ActionId id)
{
    return settings.actions().action(id)->shortcuts();
}

ui::KeysEdit *SettingsShortcutsTest::select(SettingsWindow &settings, const QString &filter)
{
    auto *search = settings.find<QLineEdit>(u"shortcutsFilter"_s);
    search->setFocus();
    search->clear();
    QTest::keyClicks(search, filter);
    auto *table = settings.find<QTableView>(u"shortcutsTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return);
    auto *keys = settings.find<ui::KeysEdit>(u"shortcutKeys"_s);
    [&] { QVERIFY(keys->hasFocus()); }();
    return keys;
}

QString SettingsShortcutsTest::message(SettingsWindow &settings)
{
    for (const auto *text : settings->findChildren<QWidget *>(u"messageText"_s))
        if (text->isVisible())
            return text->property("text").toString();
    return {};
}

void SettingsShortcutsTest::pressMessageAction(SettingsWindow &settings)
{
    for (auto *action : settings->findChildren<QAbstractButton *>(u"messageAction"_s))
        if (action->isVisible())
            return QTest::mouseClick(action, Qt::LeftButton);
    QFAIL("no message offers anything");
}

void SettingsShortcutsTest::areChangedByPressingThem()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QCOMPARE(keys->text(), u"Ctrl+E"_s);
    QCOMPARE(keys->accessibleName(), u"Keys of “Pause”"_s);
    QTest::keyClick(keys, Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+F8"_s)});
    QCOMPARE(keys->text(), u"Ctrl+F8"_s);
    const auto *table = settings.find<QTableView>(u"shortcutsTable"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(ui::ShortcutsModel::Shortcut).data().toString(),
             u"Ctrl+F8"_s);
}

void SettingsShortcutsTest::oneActionCanHaveTwo()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QTest::keyClick(keys, Qt::Key_Tab);
    auto *second = settings.find<ui::KeysEdit>(u"shortcutKeys2"_s);
    QVERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_F12);
    QCOMPARE(keysOf(settings, ActionId::Pause), (QList{QKeySequence(u"Ctrl+E"_s), QKeySequence(u"F12"_s)}));
    QTest::keyClick(keys, Qt::Key_F12); // the same twice is the same
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"F12"_s)});
}

void SettingsShortcutsTest::oneCanHaveNone()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    QTest::keyClick(select(settings, u"pause"_s), Qt::Key_Backspace);
    QVERIFY(keysOf(settings, ActionId::Pause).isEmpty());
    QWidget window;
    QVERIFY(ui::Actions(&window).action(ActionId::Pause)->shortcuts().isEmpty());
}

void SettingsShortcutsTest::aClashNamesTheOtherAndTakesOver()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QTest::keyClick(keys, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(message(settings), u"Ctrl+T belongs to “New connection” already."_s);
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+E"_s)});
    pressMessageAction(settings);
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+T"_s)});
    QCOMPARE(keysOf(settings, ActionId::NewConnection), QList{QKeySequence(u"Ctrl+N"_s)});
    QVERIFY(message(settings).isEmpty());
    QVERIFY(keys->hasFocus());
}

void SettingsShortcutsTest::aClashCanBeLeft()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QTest::keyClick(keys, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!message(settings).isEmpty());
    QTest::keyClick(keys, Qt::Key_F7, Qt::ControlModifier);
    QVERIFY(message(settings).isEmpty());
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+F7"_s)});
    QCOMPARE(keysOf(settings, ActionId::Clear), QList{QKeySequence(u"Ctrl+K"_s)});
}

void SettingsShortcutsTest::keysForWritingAreRefused()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QTest::keyClick(keys, Qt::Key_A);
    QVERIFY(message(settings).startsWith(u"A alone is needed"_s));
    QTest::keyClick(keys, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(message(settings).startsWith(u"Shift+Return alone is needed"_s));
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+E"_s)});
}

void SettingsShortcutsTest::fixedKeysAreRefused()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QTest::keyClick(keys, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(message(settings), u"Ctrl+Shift+C belongs to “Log: Copy payload” already."_s);
    for (const auto *action : settings->findChildren<QAbstractButton *>(u"messageAction"_s))
        QVERIFY(!action->isVisible());
    QTest::keyClick(keys, Qt::Key_F, Qt::AltModifier);
    QCOMPARE(message(settings), u"Alt+F belongs to “File” already."_s);
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+E"_s)});
}

void SettingsShortcutsTest::nobodyIsCaughtInTheField()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    QTest::keyClick(keys, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!keys->hasFocus());
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_Escape);
    QVERIFY(!settings->isVisible());
}

void SettingsShortcutsTest::oneIsReset()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    ui::KeysEdit *keys = select(settings, u"pause"_s);
    auto *reset = settings.find(u"shortcutReset"_s);
    QVERIFY(!reset->isVisible());
    QTest::keyClick(keys, Qt::Key_F7, Qt::ControlModifier);
    QCOMPARE(reset->accessibleName(), u"Reset “Pause” to Ctrl+E"_s);
    // Meanwhile another one has got them.
    settings.actions().setShortcuts(ActionId::Follow, {QKeySequence(u"Ctrl+E"_s)});
    settings.click(u"shortcutReset"_s);
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+E"_s)});
    QVERIFY(keysOf(settings, ActionId::Follow).isEmpty());
    QVERIFY(!reset->isVisible());
}

void SettingsShortcutsTest::allAreReset()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    settings.actions().setShortcuts(ActionId::Pause, {QKeySequence(u"Ctrl+K"_s)});
    settings.actions().setShortcuts(ActionId::Clear, {});
    settings.click(u"settingsResetPage"_s);
    for (const ui::ActionSpec &spec : ui::Actions::table())
        QCOMPARE(keysOf(settings, spec.id), ui::Actions::defaultShortcuts(spec.id));
    pressMessageAction(settings); // no, not so
    QCOMPARE(keysOf(settings, ActionId::Pause), QList{QKeySequence(u"Ctrl+K"_s)});
    QVERIFY(keysOf(settings, ActionId::Clear).isEmpty());
}

void SettingsShortcutsTest::areFiltered()
{
    SettingsWindow settings(SettingsWindow::Shortcuts);
    const auto *table = settings.find<QTableView>(u"shortcutsTable"_s);
    const auto all = static_cast<int>(ui::Actions::table().size());
    QCOMPARE(table->model()->rowCount(), all);
    auto *filter = settings.find<QLineEdit>(u"shortcutsFilter"_s);
    QTest::keyClicks(filter, u"shift+f5"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    filter->clear();
    QTest::keyClicks(filter, u"xyzzy"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!settings.find(u"shortcutKeys"_s)->isEnabled());
    filter->clear();
    QCOMPARE(table->model()->rowCount(), all);
    QVERIFY(settings.find(u"shortcutKeys"_s)->isEnabled());
}

void SettingsShortcutsTest::comeBack()
{
    {
        SettingsWindow settings(SettingsWindow::Shortcuts);
        QTest::keyClick(select(settings, u"pause"_s), Qt::Key_F7, Qt::ControlModifier);
    }
    test::TestWindow window;
    QCOMPARE(window->actions().action(ActionId::Pause)->shortcut(), QKeySequence(u"Ctrl+F7"_s));
}

void SettingsShortcutsTest::nonsenseInTheFileIsPassedOver()
{
    for (const QString &text : {u"Quux"_s, u"Ctrl+E; "_s, u"; "_s}) {
        QSettings().setValue(u"shortcuts/pause"_s, text);
        QWidget window;
        QCOMPARE(ui::Actions(&window).action(ActionId::Pause)->shortcuts(),
                 ui::Actions::defaultShortcuts(ActionId::Pause));
    }
}

void SettingsShortcutsTest::longerSequencesClashToo()
{
    QWidget window;
    ui::Actions actions(&window);
    actions.setShortcuts(ActionId::Pause, {QKeySequence(u"Ctrl+J, Ctrl+P"_s)});
    QCOMPARE(ui::ownerOf(actions, QKeySequence(u"Ctrl+J"_s), ActionId::Clear), ActionId::Pause);
    QCOMPARE(ui::ownerOf(actions, QKeySequence(u"Ctrl+J, Ctrl+P"_s), ActionId::Clear), ActionId::Pause);
    QCOMPARE(ui::ownerOf(actions, QKeySequence(u"Ctrl+J, Ctrl+Q"_s), ActionId::Clear), std::nullopt);
    QCOMPARE(ui::ownerOf(actions, QKeySequence(u"Ctrl+J, Ctrl+P"_s), ActionId::Pause), std::nullopt);
    QVERIFY(ui::areForActions(QKeySequence(u"F2"_s)) && ui::areForActions(QKeySequence(u"Alt+Left"_s)));
    QVERIFY(!ui::areForActions(QKeySequence(u"Shift+A"_s)) && !ui::areForActions({}));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SettingsShortcutsTest)
#include "tst_settingsshortcuts.moc"
