#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "samplecapture.h"
#include "ui/findbar.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/gotobar.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/theme.h"

namespace wireloupe {

using enum capture::Direction;
using capture::Row;
using ui::FrameLogModel;
using ui::LogArea;

/// What one does in the log, with keys and clicks.
class LogAreaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        ui::Theme::instance().install(*qApp);
    }
    void init();
    void cleanup();
    void findsFromTheBar();
    void opensTheBarForTheNextMatch();
    void closesTheBarsWithEscape();
    void goesToWhatIsTyped();
    void saysWhereItCannotGo();
    void writesANote();
    void leavesTheNoteWithEscape();
    void listsTheMarks();
    void offersTheTermOfACell();
    void offersBothHalvesOfTime();
    void offersWhatTheSelectionAllows();
    void termsAreCodeFromRightToLeft();
    void numbersHaveRoom();
    void numbersHaveRoomWhereRowsGo();
    void numbersHaveRoomInKeptColumns();

private:
    ui::FrameLogView *view() const { return m_area->view(); }
    Row current() const { return view()->currentLogRow().value_or(Row{-1}); }
    capture::Marks marks() const { return m_sample->store()->marks(); }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_area->findChild<Widget *>(QLatin1String(name));
    }
    void click(int line, int column, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {});
    QMenu *menuAt(int line, int column);
    static QAction *entry(const QMenu *menu, const char *text);

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<LogArea> m_area;
};

void LogAreaTest::init()
{
    m_sample = std::make_unique<test::SampleCapture>();
    for (int i = 0; i < 100; ++i)
        m_sample->text(i % 2 ? Incoming : Outgoing, i % 10 == 5 ? "needle" : "hay", std::chrono::seconds(1));
    m_area = std::make_unique<LogArea>(m_sample->store());
    m_area->resize(900, 400);
    m_area->show();
    m_area->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    view()->setFocus();
}

void LogAreaTest::cleanup()
{
    m_area.reset();
    m_sample.reset();
}

void LogAreaTest::click(int line, int column, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_area->model()->index(line, column);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), button, modifiers, view()->visualRect(index).center());
}

QMenu *LogAreaTest::menuAt(int line, int column)
{
    const QModelIndex index = m_area->model()->index(line, column);
    view()->scrollTo(index);
    const QPoint at = view()->visualRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view()->viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *LogAreaTest::entry(const QMenu *menu, const char *text)
{
    for (QAction *action : menu->actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(text)))
            return action;
    return nullptr;
}

void LogAreaTest::findsFromTheBar()
{
    view()->goToRow(Row{0});
    m_area->find();
    auto *edit = find<QLineEdit>("findEdit");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("needle"));
    QTRY_VERIFY(m_area->findBar()->statusText().startsWith(QLatin1String("10 match")));
    QCOMPARE(current(), Row{0}); // nothing has moved yet
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(current(), Row{5});
    QCOMPARE(m_area->findBar()->statusText(), QStringLiteral("1 of 10"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
    QCOMPARE(current(), Row{5});
}

void LogAreaTest::opensTheBarForTheNextMatch()
{
    view()->goToRow(Row{0});
    m_area->findNext();
    QVERIFY(find<QLineEdit>("findEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("findEdit"), QStringLiteral("needle"));
    QTest::keyClick(find<QLineEdit>("findEdit"), Qt::Key_Escape);
    m_area->findNext();
    QTRY_COMPARE(current(), Row{5});
    m_area->findNext();
    QTRY_COMPARE(current(), Row{15});
    m_area->findPrevious();
    QTRY_COMPARE(current(), Row{5});
}

void LogAreaTest::closesTheBarsWithEscape()
{
    m_area->find();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(m_area->findBar()->isHidden());
    m_area->goTo();
    QVERIFY(!find<ui::GoToBar>("goToBar")->isHidden());
    m_area->find();
    QVERIFY(find<ui::GoToBar>("goToBar")->isHidden()); // one at a time
    m_area->goTo();
    QVERIFY(m_area->findBar()->isHidden());
}

void LogAreaTest::goesToWhatIsTyped()
{
    const auto go = [this](const char *text) {
        m_area->goTo();
        QTest::keyClicks(find<QLineEdit>("goToEdit"), QLatin1String(text));
        QTest::keyClick(find<QLineEdit>("goToEdit"), Qt::Key_Return);
        return current();
    };
    QCOMPARE(go("42"), Row{41});
    QVERIFY(find<ui::GoToBar>("goToBar")->isHidden());
    QVERIFY(view()->hasFocus());
    QCOMPARE(go("12.5 s"), Row{12});
}

void LogAreaTest::saysWhereItCannotGo()
{
    const auto *bar = find<ui::GoToBar>("goToBar");
    auto *edit = find<QLineEdit>("goToEdit");
    m_area->goTo();
    QTest::keyClicks(edit, QStringLiteral("there"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!bar->noteText().isEmpty() && bar->isVisible());
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("500"));
    QVERIFY(bar->noteText().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(current(), Row{99});
    QCOMPARE(bar->noteText(), QStringLiteral("The last row is 100."));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
}

void LogAreaTest::writesANote()
{
    click(7, FrameLogModel::SummaryColumn, Qt::LeftButton);
    m_area->noteMark();
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    auto *edit = popup->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral(" why twice? "));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(marks().note(Row{7}), QStringLiteral("why twice?"));
    m_area->noteMark();
    QCOMPARE(edit->text(), QStringLiteral("why twice?"));
    QTest::keyClick(edit, Qt::Key_Escape);
}

void LogAreaTest::leavesTheNoteWithEscape()
{
    view()->goToRow(Row{7});
    m_area->noteMark();
    auto *edit = QApplication::activePopupWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("never mind"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(marks().isEmpty());
}

void LogAreaTest::listsTheMarks()
{
    for (const qint64 row : {3, 50, 90})
        m_area->marks()->set(Row{row}, QStringLiteral("note %1").arg(row));
    m_area->showMarks();
    auto *list = find<QListView>("marksList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(current(), Row{90});
    QVERIFY(!marks().contains(Row{3}));
    m_area->showMarks();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(current(), Row{50});
}

void LogAreaTest::offersTheTermOfACell()
{
    QSignalSpy chosen(m_area.get(), &LogArea::filterTermChosen);
    QMenu *menu = menuAt(1, FrameLogModel::DirectionColumn);
    QVERIFY(menu);
    QVERIFY(entry(menu, "Only these: dir:in"));
    entry(menu, "Only these")->trigger();
    entry(menu, "Not these")->trigger();
    menu->close();
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.at(0).first().toString(), QStringLiteral("dir:in"));
    QCOMPARE(chosen.at(1).first().toString(), QStringLiteral("-dir:in"));
    menu = menuAt(1, FrameLogModel::NumberColumn);
    QVERIFY(!entry(menu, "Only these"));
    menu->close();
}

void LogAreaTest::offersBothHalvesOfTime()
{
    QSignalSpy chosen(m_area.get(), &LogArea::filterTermChosen);
    QMenu *menu = menuAt(4, FrameLogModel::TimeColumn);
    entry(menu, "Only from here on")->trigger();
    entry(menu, "Only up to here")->trigger();
    menu->close();
    QCOMPARE(chosen.at(0).first().toString(), QStringLiteral("time:5.000000.."));
    QCOMPARE(chosen.at(1).first().toString(), QStringLiteral("-time:5.000000.."));
}

void LogAreaTest::offersWhatTheSelectionAllows()
{
    QSignalSpy compared(m_area.get(), &LogArea::compareRequested);
    click(2, FrameLogModel::SummaryColumn, Qt::LeftButton);
    QMenu *menu = menuAt(2, FrameLogModel::SummaryColumn);
    QVERIFY(!entry(menu, "Compare")->isEnabled());
    QVERIFY(entry(menu, "Save payload")->isEnabled());
    entry(menu, "Mark")->trigger();
    menu->close();
    QVERIFY(marks().contains(Row{2}));
    click(5, FrameLogModel::SummaryColumn, Qt::LeftButton, Qt::ControlModifier);
    menu = menuAt(5, FrameLogModel::SummaryColumn);
    entry(menu, "Compare")->trigger();
    QVERIFY(!entry(menu, "Save payload")->isEnabled());
    menu->close();
    QCOMPARE(compared.count(), 1);
    QCOMPARE(compared.first().at(0).value<Row>(), Row{2});
    QCOMPARE(compared.first().at(1).value<Row>(), Row{5});
}

void LogAreaTest::termsAreCodeFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QMenu *menu = menuAt(1, FrameLogModel::DirectionColumn);
    QVERIFY(entry(menu, "Only these: \u2066dir:in"));
    QVERIFY(entry(menu, "Not these: \u2066-dir:in"));
    menu->close();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LogAreaTest::numbersHaveRoom()
{
    const int width = view()->columnWidth(FrameLogModel::NumberColumn);
    for (int i = 0; i < 100'000; ++i)
        m_sample->text(Incoming, "hay");
    QTRY_VERIFY(view()->columnWidth(FrameLogModel::NumberColumn) > width);
}

void LogAreaTest::numbersHaveRoomWhereRowsGo()
{
    m_sample->store()->setLimit({.rows = 1000});
    numbersHaveRoom();
    QVERIFY(view()->model()->rowCount() < 100'000);
}

/// They were kept with a log of few rows.
void LogAreaTest::numbersHaveRoomInKeptColumns()
{
    const QByteArray kept = view()->saveColumns();
    view()->restoreColumns(kept);
    numbersHaveRoom();
    const int width = view()->columnWidth(FrameLogModel::NumberColumn);
    view()->restoreColumns(kept);
    QCOMPARE(view()->columnWidth(FrameLogModel::NumberColumn), width);
    view()->setColumnWidth(FrameLogModel::NumberColumn, 3 * width); // by the user
    view()->restoreColumns(view()->saveColumns());
    QCOMPARE(view()->columnWidth(FrameLogModel::NumberColumn), 3 * width);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogAreaTest)
#include "tst_logarea.moc"
