#include "ui/rowlist.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::RowList;

class RowListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        m_list = std::make_unique<RowList>(u"things"_s, QStringList{u"Name"_s, u"Value"_s});
        m_list->setRows({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"rest"_s, {}}}, 1);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }

    void asksForWhatItsButtonsSay()
    {
        QSignalSpy added(m_list.get(), &RowList::addRequested);
        QSignalSpy removed(m_list.get(), &RowList::removeRequested);
        QSignalSpy moved(m_list.get(), &RowList::moveRequested);
        m_list->setCurrent(1);
        press("thingsAdd");
        press("thingsDelete");
        press("thingsUp");
        QCOMPARE(added.count(), 1);
        QCOMPARE(removed.takeFirst(), QVariantList{1});
        QCOMPARE(moved.takeFirst(), (QVariantList{1, 0}));
        // It shows what its owner has: nothing has been done yet.
        QCOMPARE(m_list->table()->rowCount(), 3);
    }

    void leavesWhatIsFixed()
    {
        m_list->setCurrent(0);
        QVERIFY(!isEnabled("thingsUp") && isEnabled("thingsDown") && isEnabled("thingsDelete"));
        m_list->setCurrent(1); // the last that can be moved
        QVERIFY(isEnabled("thingsUp") && !isEnabled("thingsDown"));
        m_list->setCurrent(2);
        QVERIFY(!isEnabled("thingsUp") && !isEnabled("thingsDown") && !isEnabled("thingsDelete"));
        m_list->setCurrent(-1);
        QVERIFY(!isEnabled("thingsDelete") && isEnabled("thingsAdd"));
    }

    void obeysKeys()
    {
        QSignalSpy added(m_list.get(), &RowList::addRequested);
        QSignalSpy removed(m_list.get(), &RowList::removeRequested);
        QSignalSpy moved(m_list.get(), &RowList::moveRequested);
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_list->setFocus();
        m_list->setCurrent(0);
        QTest::keyClick(m_list->table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.takeFirst(), (QVariantList{0, 1}));
        QTest::keyClick(m_list->table(), Qt::Key_Delete);
        QCOMPARE(removed.takeFirst(), QVariantList{0});
        QTest::keyClick(m_list->table(), Qt::Key_Insert);
        QCOMPARE(added.count(), 1);
    }

    void tellsOfTheUserOnly()
    {
        QSignalSpy current(m_list.get(), &RowList::currentChanged);
        m_list->setCurrent(0);
        QCOMPARE(current.count(), 0);
        QTest::keyClick(m_list->table(), Qt::Key_Down);
        QCOMPARE(current.takeFirst(), QVariantList{1});
    }

    void editsItsColumnsInPlace()
    {
        QSignalSpy edited(m_list.get(), &RowList::cellEdited);
        m_list->setEditableColumns({1});
        m_list->setRows({{u"a"_s, u"1"_s}});
        QCOMPARE(edited.count(), 0);
        QVERIFY(!(m_list->table()->item(0, 0)->flags() & Qt::ItemIsEditable));
        QVERIFY(m_list->table()->item(0, 1)->flags() & Qt::ItemIsEditable);
        m_list->table()->item(0, 1)->setText(u"7"_s);
        QCOMPARE(edited.takeFirst(), (QVariantList{0, 1, u"7"_s}));
    }

    void hidesTheButtonsOfAnOrderThatMeansNothing()
    {
        m_list->setMovable(false);
        QVERIFY(!button("thingsUp")->isVisible() && !button("thingsDown")->isVisible());
        QVERIFY(button("thingsAdd")->isVisible());
    }

    void editsTheItemsOfItsOwner()
    {
        QStringList items{u"a"_s, u"b"_s, u"c"_s};
        QList<int> selected;
        const auto show = [&](int row) {
            QList<QStringList> rows;
            for (const QString &item : items)
                rows.append({item});
            m_list->setRows(rows);
            m_list->setCurrent(row);
            selected << row;
        };
        ui::editInList(*m_list, items, show);
        show(0);
        press("thingsDown");
        QCOMPARE(items, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        press("thingsDelete");
        QCOMPARE(items, (QStringList{u"b"_s, u"c"_s}));
        press("thingsDelete"); // of the last: then the one before it
        QCOMPARE(items, QStringList{u"b"_s});
        press("thingsDelete");
        QVERIFY(items.isEmpty());
        QCOMPARE(selected, (QList{0, 1, 1, 0, -1}));
        m_list.reset();
    }

private:
    QToolButton *button(const char *name) { return m_list->findChild<QToolButton *>(QLatin1String(name)); }
    bool isEnabled(const char *name) { return button(name)->isEnabled(); }
    void press(const char *name)
    {
        QVERIFY2(button(name)->isVisible() && isEnabled(name), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    std::unique_ptr<RowList> m_list;
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::RowListTest)
#include "tst_rowlist.moc"
