#include <QAction>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "ui/columnmover.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// Columns go where the keys say, from where the current cell is.
class ColumnMoverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_table.reset(); }

    void movesTheColumnOfTheCurrentCell();
    void passesHiddenColumns();
    void meansTheScreenFromRightToLeft();
    void saysWhichColumn();
    void makesItWiderAndNarrower();
    void movesTheEdgeWhereTheArrowPoints();
    void leavesWhatAMouseCannotMove();
    void movesTheEdgesOfATree_data();
    void movesTheEdgesOfATree();

private:
    void pressEdge(Qt::Key key) { QTest::keyClick(m_table.get(), key, Qt::AltModifier | Qt::ShiftModifier); }
    QString text(const char *action) const
    {
        return m_mover->findChild<QAction *>(QLatin1String(action))->text();
    }
    void press(Qt::Key key) { QTest::keyClick(m_table.get(), key, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Logical columns, in the order of the header.
    QList<int> order() const;

    std::unique_ptr<QTableView> m_table;
    ui::ColumnMover *m_mover = nullptr;
};

void ColumnMoverTest::init()
{
    m_table = std::make_unique<QTableView>();
    auto *model = new QStandardItemModel(2, 4, m_table.get());
    model->setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    m_table->setModel(model);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_mover = new ui::ColumnMover(*m_table);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
    m_table->setCurrentIndex(model->index(1, 1));
}

QList<int> ColumnMoverTest::order() const
{
    QList<int> order;
    for (int place = 0; place < 4; ++place)
        order.append(m_table->horizontalHeader()->logicalIndex(place));
    return order;
}

void ColumnMoverTest::movesTheColumnOfTheCurrentCell()
{
    press(Qt::Key_Right);
    QCOMPARE(order(), (QList{0, 2, 1, 3}));
    press(Qt::Key_Right);
    press(Qt::Key_Right); // stays at the end
    QCOMPARE(order(), (QList{0, 2, 3, 1}));
    press(Qt::Key_Left);
    QCOMPARE(order(), (QList{0, 2, 1, 3}));
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(1, 1));
}

void ColumnMoverTest::passesHiddenColumns()
{
    m_table->setColumnHidden(2, true);
    press(Qt::Key_Right);
    QCOMPARE(order(), (QList{0, 2, 3, 1}));
    m_table->setColumnHidden(0, true);
    press(Qt::Key_Left);
    press(Qt::Key_Left); // before it, only hidden ones are left
    QCOMPARE(order(), (QList{0, 2, 1, 3}));
}

void ColumnMoverTest::meansTheScreenFromRightToLeft()
{
    m_table->setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Left);
    QCOMPARE(order(), (QList{0, 2, 1, 3}));
}

void ColumnMoverTest::saysWhichColumn()
{
    QVERIFY(text("moveColumnLeft").contains(u"“B”"_s));
    QVERIFY(text("widenColumn").contains(u"“B”"_s));
    m_table->setCurrentIndex(m_table->model()->index(0, 3));
    QVERIFY(text("moveColumnRight").contains(u"“D”"_s));
    QVERIFY(m_mover->actions().first()->isEnabled());
    m_table->setCurrentIndex({});
    for (const QAction *action : m_mover->actions())
        QVERIFY(!action->isEnabled());
}

void ColumnMoverTest::makesItWiderAndNarrower()
{
    const int before = m_table->columnWidth(1);
    const int other = m_table->columnWidth(2);
    pressEdge(Qt::Key_Right);
    QVERIFY(m_table->columnWidth(1) > before);
    pressEdge(Qt::Key_Left);
    QCOMPARE(m_table->columnWidth(1), before);
    for (int press = 0; press < 100; ++press)
        pressEdge(Qt::Key_Left);
    QCOMPARE(m_table->columnWidth(1), m_table->horizontalHeader()->minimumSectionSize());
    QCOMPARE(m_table->columnWidth(2), other);
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(1, 1));
}

void ColumnMoverTest::movesTheEdgeWhereTheArrowPoints()
{
    delete m_mover;
    m_table->setLayoutDirection(Qt::RightToLeft);
    m_mover = new ui::ColumnMover(*m_table);
    const int before = m_table->columnWidth(1);
    pressEdge(Qt::Key_Left);
    QVERIFY(m_table->columnWidth(1) > before);
    pressEdge(Qt::Key_Right);
    QCOMPARE(m_table->columnWidth(1), before);
}

void ColumnMoverTest::leavesWhatAMouseCannotMove()
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int before = m_table->columnWidth(1);
    pressEdge(Qt::Key_Right);
    QCOMPARE(m_table->columnWidth(1), before);
    delete m_mover;
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_mover = new ui::ColumnMover(*m_table);
    press(Qt::Key_Right);
    QCOMPARE(order(), (QList{0, 1, 2, 3}));
}

void ColumnMoverTest::movesTheEdgesOfATree_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("wider");
    QTest::addColumn<Qt::Key>("narrower");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
}

void ColumnMoverTest::movesTheEdgesOfATree()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, wider);
    QFETCH(Qt::Key, narrower);
    QTreeView tree;
    tree.setLayoutDirection(direction);
    tree.setModel(m_table->model());
    new ui::ColumnMover(tree);
    tree.show();
    tree.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tree));
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Down);
    const int before = tree.columnWidth(0);
    QTest::keyClick(&tree, wider, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(tree.columnWidth(0) > before);
    QTest::keyClick(&tree, narrower, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(tree.columnWidth(0), before);
    QVERIFY(tree.findChild<QAction *>(u"widenColumn"_s)->text().contains(u"“A”"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ColumnMoverTest)
#include "tst_columnmover.moc"
