#include <QMenu>
#include <QTreeView>

#include "savedtree.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace test::savedtree;
using test::TestWindow;
using ui::ConnectionTreeModel;

/// Saved connections go up, down and into folders without a mouse.
class ConnectionMoverTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void movesUpAndDown();
    void stopsAtTheEnds();
    void passesWhatTheSearchHides();
    void movesIntoAFolder();
    void offersNoFolderInsideItself();
    void leavesATreeThatHasChanged();

private:
    ConnectionTreeModel &model() { return modelOf(*m_window); }
    QTreeView *tree() { return m_window->find<QTreeView>("connectionTree"); }
    void press(Qt::Key key) { QTest::keyClick(tree(), key, Qt::AltModifier); }
    QString currentTitle() { return tree()->currentIndex().data().toString(); }
    /// The folders that the menu of the current node offers.
    QMenu *folders();

    std::unique_ptr<TestWindow> m_window;
};

void ConnectionMoverTest::init()
{
    test::startAfresh();
    m_window = std::make_unique<TestWindow>();
    (*m_window)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**m_window));
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        model().addConnection({}, named(name));
    tree()->setFocus();
}

QMenu *ConnectionMoverTest::folders()
{
    // What the menu key is made into.
    const QPoint place = tree()->visualRect(tree()->currentIndex()).center();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, place, tree()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(tree()->viewport(), &menuKey);
    [] { QTRY_VERIFY(QApplication::activePopupWidget()); }();
    return QApplication::activePopupWidget()->findChild<QMenu *>(u"moveToFolder"_s);
}

void ConnectionMoverTest::movesUpAndDown()
{
    makeCurrent(*m_window, model().index(2, 0));
    press(Qt::Key_Up);
    QCOMPARE(shown(*m_window), u"a c b"_s);
    QCOMPARE(currentTitle(), u"c"_s);
    press(Qt::Key_Up);
    QCOMPARE(shown(*m_window), u"c a b"_s);
    press(Qt::Key_Down);
    QCOMPARE(shown(*m_window), u"a c b"_s);
    QCOMPARE(currentTitle(), u"c"_s);
    QCOMPARE(kept(), u"a c b"_s);
}

void ConnectionMoverTest::stopsAtTheEnds()
{
    const QPersistentModelIndex folder = model().addFolder({}, u"Far"_s);
    model().addConnection(folder, named(u"x"_s));
    makeCurrent(*m_window, model().addConnection(folder, named(u"y"_s)));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Up);
    QCOMPARE(shown(*m_window), u"a b c Far[y x]"_s);
    QCOMPARE(currentTitle(), u"y"_s); // and not the folder
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    QCOMPARE(shown(*m_window), u"a b c Far[x y]"_s);
    QCOMPARE(currentTitle(), u"y"_s);
    tree()->setCurrentIndex({});
    QVERIFY(!(*m_window)->findChild<QAction *>(u"moveConnectionUp"_s)->isEnabled());
}

void ConnectionMoverTest::passesWhatTheSearchHides()
{
    for (const QString &name : {u"kiwi1"_s, u"d"_s, u"kiwi2"_s})
        model().addConnection({}, named(name));
    m_window->find<QLineEdit>("sidebarSearch")->setText(u"kiwi"_s);
    QCOMPARE(shown(*m_window), u"kiwi1 kiwi2"_s);
    makeCurrent(*m_window, model().index(3, 0));
    press(Qt::Key_Down);
    QCOMPARE(shown(*m_window), u"kiwi2 kiwi1"_s);
    QCOMPARE(kept(), u"a b c d kiwi2 kiwi1"_s);
}

void ConnectionMoverTest::movesIntoAFolder()
{
    const QPersistentModelIndex far = model().addFolder({}, u"Far"_s);
    const QPersistentModelIndex odds = model().addFolder(far, u"Odds & ends"_s);
    makeCurrent(*m_window, model().index(0, 0));
    QMenu *menu = folders();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QCOMPARE(texts, (QStringList{u"Top level"_s, u"Far"_s, u"Far / Odds && ends"_s}));
    QVERIFY(!menu->actions()[0]->isEnabled()); // it is there
    menu->actions()[2]->trigger();
    QCOMPARE(shown(*m_window), u"b c Far[Odds & ends[a]]"_s);
    QCOMPARE(currentTitle(), u"a"_s);
    QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
    QApplication::activePopupWidget()->close();

    menu = folders();
    QVERIFY(menu && menu->actions()[0]->isEnabled());
    menu->actions()[0]->trigger();
    QCOMPARE(kept(), u"b c Far[Odds & ends] a"_s);
    QApplication::activePopupWidget()->close();
}

void ConnectionMoverTest::offersNoFolderInsideItself()
{
    const QPersistentModelIndex outer = model().addFolder({}, u"outer"_s);
    model().addFolder(outer, u"inner"_s);
    model().addFolder({}, u"other"_s);
    makeCurrent(*m_window, outer);
    const QMenu *menu = folders();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions()[1]->text(), u"other"_s);
    QApplication::activePopupWidget()->close();
}

/// While the menu was open, by another program that writes the same file.
void ConnectionMoverTest::leavesATreeThatHasChanged()
{
    const QPersistentModelIndex folder = model().addFolder({}, u"Far"_s);
    makeCurrent(*m_window, model().index(0, 0));
    const QMenu *menu = folders();
    QVERIFY(menu);
    model().remove(folder);
    menu->actions()[1]->trigger();
    QCOMPARE(shown(*m_window), u"a b c"_s);
    model().remove(model().index(0, 0));
    menu->actions()[1]->trigger();
    QCOMPARE(shown(*m_window), u"b c"_s);
    QApplication::activePopupWidget()->close();
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ConnectionMoverTest)
#include "tst_connectionmover.moc"
