#include <algorithm>

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "ui/actionkeys.h"
#include "ui/composer.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;
using ui::ActionKeys;
using ui::Composer;

/// Hints and keys outside the menus go with shortcuts that are changed.
class ActionKeysTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void followTheShortcut();
    void theComposerSendsByThem();
    void thePlusSaysThem();
};

void ActionKeysTest::followTheShortcut()
{
    QWidget window;
    ui::Actions actions(&window);
    const ActionKeys keys(ActionId::Send);
    const QSignalSpy changed(&keys, &ActionKeys::changed);
    QCOMPARE(keys.hint(u"Send"_s), u"Send (Ctrl+Return)"_s);
    actions.setShortcuts(ActionId::Connect, {QKeySequence(u"F2"_s)});
    QCOMPARE(changed.count(), 0);
    actions.setShortcuts(ActionId::Send, {QKeySequence(u"F8"_s), QKeySequence(u"Alt+S"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(keys.text(), u"F8"_s);
    QVERIFY(keys.isPressedBy(QKeyEvent(QEvent::KeyPress, Qt::Key_S, Qt::AltModifier)));
    QVERIFY(!keys.isPressedBy(QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier)));
    actions.setShortcuts(ActionId::Send, {});
    QCOMPARE(keys.hint(u"Send"_s), u"Send"_s);
    actions.resetShortcuts(ActionId::Send);
    QVERIFY(keys.isPressedBy(
        QKeyEvent(QEvent::KeyPress, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier)));
}

/// As in a server's tab, where the action is off.
void ActionKeysTest::theComposerSendsByThem()
{
    QWidget window;
    ui::Actions actions(&window);
    Composer composer(Composer::Feature::MessagesOnly);
    composer.setSendEnabled(true);
    composer.show();
    auto *editor = composer.findChild<QPlainTextEdit *>();
    const auto buttons = composer.findChildren<QPushButton *>();
    const QPushButton *send =
        *std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == u"Send"_s; });
    const QSignalSpy sent(&composer, &Composer::sendRequested);
    QVERIFY(editor->placeholderText().contains(u"Ctrl+Return"_s));
    QCOMPARE(send->toolTip(), u"Send (Ctrl+Return)"_s);
    actions.setShortcuts(ActionId::Send, {QKeySequence(u"F8"_s)});
    QTest::keyClicks(editor, u"text"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(composer.text(), u"text"_s);
    QTest::keyClick(editor, Qt::Key_F8);
    QCOMPARE(sent.count(), 1);
    QVERIFY(editor->placeholderText().contains(u"F8"_s));
    QCOMPARE(send->toolTip(), u"Send (F8)"_s);
    actions.setShortcuts(ActionId::Send, {});
    QVERIFY(!editor->placeholderText().contains(u"sends"_s));
    QCOMPARE(send->toolTip(), u"Send"_s);
}

void ActionKeysTest::thePlusSaysThem()
{
    TestWindow window;
    const auto *plus = window.find<QToolButton>("newTab");
    QCOMPARE(plus->toolTip(), u"New connection (Ctrl+N)"_s);
    window->actions().setShortcuts(ActionId::NewConnection, {QKeySequence(u"F2"_s)});
    QCOMPARE(plus->toolTip(), u"New connection (F2)"_s);
    window->actions().setShortcuts(ActionId::NewConnection, {});
    QCOMPARE(plus->toolTip(), u"New connection"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ActionKeysTest)
#include "tst_actionkeys.moc"
