#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include "stallmonitor.h"
#include "ui/linetable.h"

namespace wireloupe {

using ui::LineTable;

namespace {

/// Any number of lines that grow at the end and go at the front.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++m_reads;
        return role == Qt::DisplayRole ? QVariant(m_first + index.row()) : QVariant();
    }

    void grow(int count)
    {
        beginInsertRows({}, m_count, m_count + count - 1);
        m_count += count;
        endInsertRows();
    }
    void drop(int count)
    {
        beginRemoveRows({}, 0, count - 1);
        m_first += count;
        m_count -= count;
        endRemoveRows();
    }
    /// What stands in the line, as a number that stays with it.
    int at(int line) const { return m_first + line; }
    int reads() const { return m_reads; }

private:
    int m_first = 0;
    int m_count = 0;
    mutable int m_reads = 0;
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class LineTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<LinesModel>();
        m_table = std::make_unique<LineTable>();
        m_table->setModel(m_model.get());
        m_table->setLineHeight(20);
        m_table->resize(400, 20 * 20 + m_table->horizontalHeader()->sizeHint().height() +
                                 2 * m_table->frameWidth());
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
    }

    void costsNothingForEachLine();
    void showsWhatThePlaceSays();
    void scrollsAsLittleAsItMust();
    void movesByKeys();
    void selectsByMouse();
    void staysWhereItIsWhenLinesGoAbove();
    void losesWhatHasGone();
    void goesUpWhenAllInSightHasGone();
    void readsOnlyWhatIsInSight();
    void movesWhatIsPaintedAsItScrolls();
    void isATableForScreenReaders();
    void readsColumnsAsTheyStand();
    void keepsFewOfTheCellsThatWereRead();
    void cellsGoWithTheirRows();
    void tellsWhatIsSelected();
    void tellsWhereTheKeyboardIs();

private:
    int inSight(int y) const { return m_model->at(m_table->indexAt({5, y}).row()); }
    std::unique_ptr<LinesModel> m_model;
    std::unique_ptr<LineTable> m_table;
};

void LineTableTest::costsNothingForEachLine()
{
    test::StallMonitor monitor;
    m_model->grow(1000);
    QCoreApplication::processEvents();
    const qint64 before = residentBytes();
    monitor.begin("ten million lines come");
    m_model->grow(10'000'000);
    VERIFY_NO_STALL(monitor);
    monitor.begin("to the end, lines come and go, all is selected");
    m_table->scrollToBottom();
    for (int i = 0; i < 10; ++i) {
        m_model->grow(700);
        m_model->drop(700);
    }
    m_table->selectAll();
    QCoreApplication::processEvents();
    m_table->clearSelection();
    VERIFY_NO_STALL(monitor);
    // QTableView takes 80 MB for them.
    QVERIFY2(residentBytes() - before < 4'000'000, QByteArray::number(residentBytes() - before).constData());
}

void LineTableTest::showsWhatThePlaceSays()
{
    m_model->grow(10'000'000);
    QCOMPARE(m_table->linesPerPage(), 20);
    QCOMPARE(m_table->verticalScrollBar()->maximum(), 10'000'000 - 20);
    m_table->setTopLine(5'000'000);
    QCOMPARE(inSight(0), 5'000'000);
    QCOMPARE(inSight(19), 5'000'000);
    QCOMPARE(inSight(20), 5'000'001);
    QCOMPARE(inSight(399), 5'000'019);
    QCOMPARE(m_table->visualRect(m_model->index(5'000'003, 0)).top(), 60);
    QVERIFY(m_table->visualRect(m_model->index(0, 0)).bottom() < 0);
    QVERIFY(m_table->visualRect(m_model->index(9'999'999, 0)).top() > 400);
    QVERIFY(!m_table->indexAt({5, -1'000'000'000}).isValid());
}

void LineTableTest::scrollsAsLittleAsItMust()
{
    m_model->grow(1000);
    m_table->scrollTo(m_model->index(500, 0));
    QCOMPARE(m_table->topLine(), 481);
    m_table->scrollTo(m_model->index(490, 0));
    QCOMPARE(m_table->topLine(), 481);
    m_table->scrollTo(m_model->index(100, 0));
    QCOMPARE(m_table->topLine(), 100);
    m_table->scrollTo(m_model->index(500, 0), LineTable::PositionAtCenter);
    QCOMPARE(m_table->topLine(), 490);
    m_table->scrollTo(m_model->index(3, 0), LineTable::PositionAtBottom);
    QCOMPARE(m_table->topLine(), 0);
}

void LineTableTest::movesByKeys()
{
    m_model->grow(1000);
    m_table->setCurrentIndex(m_model->index(100, 0));
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_table.get(), key, modifiers);
        return m_table->currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Down), 101);
    QCOMPARE(press(Qt::Key_Up), 100);
    QCOMPARE(press(Qt::Key_PageDown), 120);
    QCOMPARE(press(Qt::Key_PageUp), 100);
    QCOMPARE(press(Qt::Key_End), 999);
    QCOMPARE(press(Qt::Key_Down), 999);
    QCOMPARE(press(Qt::Key_PageDown), 999);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_PageUp), 0);
    press(Qt::Key_Right);
    QCOMPARE(m_table->currentIndex().column(), 1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    const QItemSelection selection = m_table->selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.first().top(), 0);
    QCOMPARE(selection.first().bottom(), 21);
    QCOMPARE(selection.first().right(), 2);
}

void LineTableTest::selectsByMouse()
{
    m_model->grow(1'000'000);
    m_table->setTopLine(10);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, {5, 45});
    QCOMPARE(m_table->currentIndex().row(), 12);
    m_table->setTopLine(900'000);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier, {5, 5});
    const QItemSelection selection = m_table->selectionModel()->selection();
    QCOMPARE(selection.first().top(), 12);
    QCOMPARE(selection.first().bottom(), 900'000);
}

void LineTableTest::staysWhereItIsWhenLinesGoAbove()
{
    m_model->grow(10'000);
    m_table->setTopLine(5000);
    m_table->setCurrentIndex(m_model->index(5003, 0));
    m_model->drop(700);
    m_model->grow(700);
    QCOMPARE(inSight(0), 5000);
    QCOMPARE(m_model->at(m_table->currentIndex().row()), 5003);
    QCOMPARE(m_model->at(m_table->selectionModel()->selection().first().top()), 5003);
}

void LineTableTest::losesWhatHasGone()
{
    m_model->grow(10'000);
    m_table->setCurrentIndex(m_model->index(3, 0));
    m_table->setTopLine(5000);
    m_model->drop(700);
    QCOMPARE(inSight(0), 5000); // the current line went, which is nothing to scroll to
    QVERIFY(!m_table->selectionModel()->hasSelection());
}

void LineTableTest::goesUpWhenAllInSightHasGone()
{
    m_model->grow(1000);
    m_table->setTopLine(100);
    m_model->drop(300);
    QCOMPARE(inSight(0), 300);
    m_model->drop(695);
    QCOMPARE(inSight(0), 995);
    QCOMPARE(m_table->verticalScrollBar()->maximum(), 0);
    m_model->drop(5);
    QVERIFY(!m_table->indexAt({5, 5}).isValid());
}

void LineTableTest::readsOnlyWhatIsInSight()
{
    m_model->grow(1'000'000);
    m_table->setTopLine(500'000);
    const int before = m_model->reads();
    m_table->viewport()->repaint();
    m_table->resizeColumnToContents(1);
    QTest::keyClick(m_table.get(), Qt::Key_X); // searches for nothing
    QVERIFY(m_model->reads() > before);
    QVERIFY2(m_model->reads() - before < 10'000, QByteArray::number(m_model->reads() - before).constData());
}

/// With the keyboard in it, too: only the lines that came are read, and the frame is where it belongs.
void LineTableTest::movesWhatIsPaintedAsItScrolls()
{
    m_model->grow(1000);
    m_table->setTopLine(500);
    m_table->activateWindow();
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    const auto shown = [this] { return m_table->screen()->grabWindow(m_table->winId()).toImage(); };
    int reads = 0;
    const auto isPainted = [this, &reads] { return m_model->reads() > reads; };
    QTRY_VERIFY(isPainted());
    for (const int step : {1, -1, 3, -7, 1}) {
        QTest::qWait(10);
        reads = m_model->reads();
        m_table->setTopLine(m_table->topLine() + step);
        QTRY_VERIFY(isPainted());
        const int rolesOfALine = 3 * 7; // that the delegate of three cells asks for
        const int lines = (m_model->reads() - reads) / rolesOfALine;
        QVERIFY2(lines <= std::abs(step) + 3, QByteArray::number(lines).constData());
        const QImage scrolled = shown();
        reads = m_model->reads();
        m_table->viewport()->update();
        QTRY_VERIFY(isPainted());
        QCOMPARE(scrolled, shown());
    }
}

void LineTableTest::isATableForScreenReaders()
{
    QAccessible::setActive(true);
    m_model->grow(1'000'000);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_table.get());
    QVERIFY(accessible && accessible->tableInterface());
    QCOMPARE(accessible->tableInterface()->rowCount(), 1'000'000);
    QCOMPARE(accessible->tableInterface()->columnCount(), 3);
    QAccessibleInterface *cell = accessible->tableInterface()->cellAt(900'000, 1);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("900000"));
    m_table->setTopLine(899'999);
    const QPoint corner = m_table->viewport()->mapToGlobal(QPoint(0, 20));
    QCOMPARE(cell->rect().top(), corner.y());
    test::StallMonitor monitor;
    monitor.begin("all is selected while a screen reader listens");
    m_table->selectAll();
    VERIFY_NO_STALL(monitor);
    QAccessible::setActive(false);
}

void LineTableTest::readsColumnsAsTheyStand()
{
    m_model->grow(10);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_table.get());
    QAccessibleTableInterface *table = accessible->tableInterface();
    QCOMPARE(accessible->role(), QAccessible::Table);
    QCOMPARE(accessible->childCount(), 11 * 3);
    QCOMPARE(accessible->child(1)->role(), QAccessible::ColumnHeader);
    QCOMPARE(accessible->child(1)->text(QAccessible::Name), QStringLiteral("2"));
    m_table->setColumnHidden(0, true);
    m_table->horizontalHeader()->moveSection(2, 1);
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->columnDescription(0), QStringLiteral("3"));
    QAccessibleInterface *cell = table->cellAt(4, 0);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 0);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 4);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0), accessible->child(0));
    QCOMPARE(accessible->indexOfChild(cell), 10);
    QCOMPARE(accessible->child(10), cell);
    QCOMPARE(accessible->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    QVERIFY(!table->cellAt(10, 0) && !table->cellAt(0, 2) && !table->cellAt(-1, 0));
}

void LineTableTest::keepsFewOfTheCellsThatWereRead()
{
    m_model->grow(1'000'000);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(m_table.get())->tableInterface();
    const QAccessible::Id first = QAccessible::uniqueId(table->cellAt(0, 0));
    QVERIFY(QAccessible::accessibleInterface(first));
    QCOMPARE(QAccessible::uniqueId(table->cellAt(0, 0)), first);
    const qint64 before = residentBytes();
    for (int row = 1; row < 100'000; ++row)
        QCOMPARE(table->cellAt(row, 1)->tableCellInterface()->rowIndex(), row);
    QVERIFY(!QAccessible::accessibleInterface(first));
#if defined(__SANITIZE_ADDRESS__)
    constexpr qint64 most = 40'000'000; // it holds back what is freed, and puts room around it
#else
    constexpr qint64 most = 4'000'000;
#endif
    const qint64 more = residentBytes() - before;
    QVERIFY2(more < most, QByteArray::number(more).constData());
}

void LineTableTest::cellsGoWithTheirRows()
{
    QAccessible::setActive(true);
    m_model->grow(100);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(m_table.get())->tableInterface();
    const QAccessible::Id gone = QAccessible::uniqueId(table->cellAt(5, 0));
    QAccessibleInterface *stays = table->cellAt(50, 0);
    m_model->drop(10);
    QAccessibleInterface *kept = QAccessible::accessibleInterface(gone);
    QVERIFY(!kept || !kept->isValid());
    QCOMPARE(stays->tableCellInterface()->rowIndex(), 40);
    QCOMPARE(table->cellAt(40, 0), stays);
    m_table.reset();
    QAccessible::setActive(false);
}

void LineTableTest::tellsWhatIsSelected()
{
    m_model->grow(1'000'000);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(m_table.get())->tableInterface();
    QVERIFY(table->selectRow(7));
    QVERIFY(table->selectRow(9));
    QCOMPARE(table->selectedRows(), (QList<int>{7, 9}));
    QCOMPARE(table->selectedCellCount(), 6);
    QCOMPARE(table->selectedCells().size(), 6);
    QVERIFY(table->isRowSelected(9) && !table->isRowSelected(8));
    QVERIFY(table->cellAt(9, 2)->state().selected && !table->cellAt(8, 2)->state().selected);
    QVERIFY(table->unselectRow(7));
    QCOMPARE(table->selectedRows(), QList<int>{9});
    test::StallMonitor monitor;
    monitor.begin("a screen reader asks what is selected of a million rows");
    m_table->selectAll();
    QCOMPARE(table->selectedRowCount(), 1'000'000);
    QCOMPARE(table->selectedCellCount(), 3'000'000);
    QVERIFY(table->selectedRows().size() < 100'000);
    QVERIFY(table->selectedCells().size() < 10'000);
    VERIFY_NO_STALL(monitor);
}

void LineTableTest::tellsWhereTheKeyboardIs()
{
    m_model->grow(10);
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_table.get());
    QVERIFY(accessible->state().focusable && accessible->state().multiSelectable);
    QAccessibleInterface *cell = accessible->tableInterface()->cellAt(3, 1);
    QCOMPARE(cell->actionInterface()->actionNames(),
             QStringList{QAccessibleActionInterface::setFocusAction()});
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(m_table->hasFocus());
    QCOMPARE(m_table->currentIndex(), m_model->index(3, 1));
    QCOMPARE(accessible->focusChild(), cell);
    QVERIFY(cell->state().focused && cell->state().selected);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LineTableTest)
#include "tst_linetable.moc"
