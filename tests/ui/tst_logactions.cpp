#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include "ui/capturepane.h"
#include "ui/findbar.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/minimap.h"
#include "ui/textview.h"
#include "windowfixture.h"

namespace wireloupe {

using capture::Row;
using ui::ActionId;

/// The ways through the log by the shortcuts and menus of the window.
class LogActionsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void findsAndFilters();
    void findsInThePayload();
    void goesToARow();
    void marksAndTakesBack();
    void showsAndHidesTheMap();

private:
    ui::CapturePane *pane() { return m_window->currentPage()->capturePane(); }
    ui::LogArea *log() { return pane()->log(); }
    Row current() { return log()->view()->currentLogRow().value_or(Row{-1}); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool isEnabled(ActionId id) { return (*m_window)->actions().action(id)->isEnabled(); }

    std::unique_ptr<test::TestWindow> m_window;
};

void LogActionsTest::init()
{
    test::startAfresh();
    m_window = std::make_unique<test::TestWindow>();
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**m_window));
    m_window->trigger(ActionId::NewConnection);
    capture::Record record;
    record.head.opcode = wire::Opcode::Text;
    record.head.direction = capture::Direction::Incoming;
    record.head.connection = capture::ConnectionId{1};
    record.head.flags = capture::RecordFlag::Fin;
    for (int i = 0; i < 100; ++i) {
        record.payload = i % 10 == 5 ? "a needle, and one more needle" : "hay";
        record.head.payloadLength = static_cast<quint64>(record.payload.size());
        record.head.wireLength = record.head.payloadLength + 2;
        pane()->store()->append(record);
    }
    QTRY_COMPARE(pane()->shownRows(), 100);
    log()->view()->setFocus();
}

void LogActionsTest::findsAndFilters()
{
    pane()->goToRow(Row{0});
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(log()->findBar()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("needle"));
    press(Qt::Key_F3);
    QTRY_COMPARE(current(), Row{5});
    press(Qt::Key_F3);
    QTRY_COMPARE(current(), Row{15});
    press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(current(), Row{5});
    press(Qt::Key_Escape);
    QVERIFY(log()->view()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("needle"));
    QTRY_COMPARE(pane()->shownRows(), 10);
}

void LogActionsTest::findsInThePayload()
{
    pane()->goToRow(Row{5});
    ui::TextView *text = nullptr;
    for (auto *view : pane()->findChildren<ui::TextView *>())
        text = view->isVisible() ? view : text;
    QVERIFY(text);
    text->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("needle"));
    QTRY_VERIFY2(log()->findBar()->statusText().startsWith(QLatin1String("2 match")),
                 qPrintable(log()->findBar()->statusText()));
    press(Qt::Key_Return);
    QTRY_COMPARE(log()->findBar()->statusText(), QStringLiteral("1 of 2"));
    QCOMPARE(current(), Row{5});
    press(Qt::Key_Escape);
    QVERIFY(text->hasFocus());
}

void LogActionsTest::goesToARow()
{
    press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("42"));
    press(Qt::Key_Return);
    QCOMPARE(current(), Row{41});
    QVERIFY(log()->view()->hasFocus());
}

void LogActionsTest::marksAndTakesBack()
{
    log()->view()->clearSelection();
    QVERIFY(!isEnabled(ActionId::ToggleMark));
    QVERIFY(isEnabled(ActionId::NextMark));
    for (const qint64 row : {20, 60}) {
        pane()->goToRow(Row{row});
        press(Qt::Key_M, Qt::ControlModifier);
    }
    const auto marks = [this] { return pane()->store()->marks(); };
    QCOMPARE(marks().size(), 2);
    press(Qt::Key_F8);
    QCOMPARE(current(), Row{20});
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(current(), Row{60});
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *edit = popup->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("sixty"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(marks().note(Row{60}), QStringLiteral("sixty"));
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(marks().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marks().note(Row{60}), QStringLiteral("sixty"));
}

void LogActionsTest::showsAndHidesTheMap()
{
    QVERIFY(log()->map()->isVisible());
    m_window->trigger(ActionId::ToggleMap);
    QVERIFY(!log()->map()->isVisible());
    QVERIFY(!(*m_window)->actions().action(ActionId::ToggleMap)->isChecked());
    ui::CapturePane other(pane()->store());
    other.restoreLayout(pane()->saveLayout());
    QVERIFY(!other.log()->isMapShown());
    m_window->trigger(ActionId::ToggleMap);
    QVERIFY(log()->map()->isVisible());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogActionsTest)
#include "tst_logactions.moc"
