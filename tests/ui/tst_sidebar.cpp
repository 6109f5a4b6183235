#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include "savedtree.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace test::savedtree;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTreeModel;

/// The saved connections as somebody works with them, and what of it is in the file afterwards.
class SidebarTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void createsAndRenamesInPlace();
    void keepsWhatWasDone();
    void duplicates();
    void movesByDrag();
    void refusesToMoveIntoItself();
    void deletesWithUndo();
    void undoesByKey();
    void searches();
    void showsWhatAnotherWindowHasSaved();
    void setsAnUnreadableFileAside();
    void saysThatSavingFailed();
    void modelIsSound();
};

namespace {

bool drop(ConnectionTreeModel &model, const QModelIndex &moved, const QModelIndex &parent, int row)
{
    const std::unique_ptr<QMimeData> data(model.mimeData({moved}));
    return model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
}

} // namespace

void SidebarTest::createsAndRenamesInPlace()
{
    TestWindow window;
    window.click("addFolder");
    typeName(window, u"Staging"_s);
    window.click("addConnection");
    typeName(window, u"ticker"_s);
    QCOMPARE(shown(window), u"Staging[ticker]"_s);
    QCOMPARE(kept(), u"Staging[ticker]"_s);

    auto *tree = window.find<QTreeView>("connectionTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    typeName(window, u"prices"_s);
    QCOMPARE(shown(window), u"Staging[prices]"_s);
    QCOMPARE(kept(), u"Staging[prices]"_s);
}

void SidebarTest::keepsWhatWasDone()
{
    {
        TestWindow window;
        const QModelIndex folder = modelOf(window).addFolder({}, u"Local"_s);
        modelOf(window).addConnection(folder, named(u"echo"_s));
    }
    TestWindow window;
    QCOMPARE(shown(window), u"Local[echo]"_s);
}

void SidebarTest::duplicates()
{
    TestWindow window;
    makeCurrent(window, modelOf(window).addConnection({}, named(u"echo"_s, u"ws://localhost:7/"_s)));
    window->findChild<QAction *>(u"duplicateConnection"_s)->trigger();
    typeName(window, u"second"_s);
    QCOMPARE(kept(), u"echo second"_s);
    QCOMPARE(modelOf(window).node(modelOf(window).index(1, 0))->profile->url, u"ws://localhost:7/"_s);
}

void SidebarTest::movesByDrag()
{
    TestWindow window;
    ConnectionTreeModel &model = modelOf(window);
    const QPersistentModelIndex folder = model.addFolder({}, u"Local"_s);
    const QPersistentModelIndex first = model.addConnection({}, named(u"a"_s));
    const QPersistentModelIndex second = model.addConnection({}, named(u"b"_s));
    QCOMPARE(shown(window), u"Local a b"_s);
    QVERIFY(drop(model, first, folder, -1)); // on the folder
    QCOMPARE(shown(window), u"Local[a] b"_s);
    QVERIFY(drop(model, second, folder, 0)); // before the first in it
    QCOMPARE(shown(window), u"Local[b a]"_s);
    QVERIFY(drop(model, second, folder, 2)); // behind its neighbour
    QCOMPARE(shown(window), u"Local[a b]"_s);
    QVERIFY(drop(model, first, {}, 0)); // out again
    QCOMPARE(shown(window), u"a Local[b]"_s);
    QCOMPARE(kept(), u"a Local[b]"_s);
}

void SidebarTest::refusesToMoveIntoItself()
{
    TestWindow window;
    ConnectionTreeModel &model = modelOf(window);
    const QPersistentModelIndex outer = model.addFolder({}, u"outer"_s);
    const QPersistentModelIndex inner = model.addFolder(outer, u"inner"_s);
    const QPersistentModelIndex leaf = model.addConnection(outer, named(u"leaf"_s));
    QVERIFY(!drop(model, outer, inner, 0));
    QVERIFY(!drop(model, outer, outer, 0));
    QVERIFY(!drop(model, inner, leaf, 0));
    QCOMPARE(shown(window), u"outer[inner leaf]"_s);
}

void SidebarTest::deletesWithUndo()
{
    TestWindow window;
    ConnectionTreeModel &model = modelOf(window);
    const QModelIndex folder = model.addFolder({}, u"Local"_s);
    model.addConnection(folder, named(u"a"_s));
    model.addConnection({}, named(u"b"_s));
    makeCurrent(window, model.index(0, 0));
    window->findChild<QAction *>(u"deleteConnection"_s)->trigger();
    QCOMPARE(kept(), u"b"_s);
    auto *bar = window.find("undoBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>(u"messageText"_s)->text(), u"Deleted Local"_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(kept(), u"Local[a] b"_s);
}

void SidebarTest::undoesByKey()
{
    TestWindow window;
    ConnectionTreeModel &model = modelOf(window);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        model.addConnection({}, named(name));
    QVERIFY(!window->actions().action(ActionId::Undo)->isEnabled());
    for (int time = 0; time < 2; ++time) {
        makeCurrent(window, model.index(0, 0));
        window->findChild<QAction *>(u"deleteConnection"_s)->trigger();
    }
    QCOMPARE(kept(), u"c"_s);
    window.trigger(ActionId::Undo);
    QCOMPARE(kept(), u"b c"_s);
    window.trigger(ActionId::Undo);
    QCOMPARE(kept(), u"a b c"_s);
    QVERIFY(!window->actions().action(ActionId::Undo)->isEnabled());
}

void SidebarTest::searches()
{
    TestWindow window;
    ConnectionTreeModel &model = modelOf(window);
    const QModelIndex folder = model.addFolder({}, u"Staging"_s);
    model.addConnection(folder, named(u"prices"_s, u"wss://example.org/ticker"_s));
    model.addConnection(folder, named(u"chat"_s));
    model.addConnection({}, named(u"echo"_s));
    auto *search = window.find<QLineEdit>("sidebarSearch");
    QTest::keyClicks(search, u"TICK"_s);
    QCOMPARE(shown(window), u"Staging[prices]"_s);
    search->setText(u"staging"_s);
    QCOMPARE(shown(window), u"Staging[prices chat]"_s);
    search->setText(u"nowhere"_s);
    QCOMPARE(shown(window), QString());
    QVERIFY(window.find<QLabel>("sidebarHint")->isVisible());
    search->clear();
    QCOMPARE(shown(window), u"Staging[prices chat] echo"_s);
}

void SidebarTest::showsWhatAnotherWindowHasSaved()
{
    TestWindow window;
    const QModelIndex folder = modelOf(window).addFolder({}, u"Local"_s);
    modelOf(window).addConnection(folder, named(u"echo"_s));
    const QModelIndex second = modelOf(window).addConnection({}, named(u"ticker"_s));
    makeCurrent(window, second);

    ui::SavedConnections other(ui::SavedConnections::defaultPath());
    other.model().addConnection(other.model().index(0, 0), named(u"chat"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shown(window), u"Local[echo chat] ticker"_s, 30'000);
    const auto *tree = window.find<QTreeView>("connectionTree");
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QCOMPARE(tree->currentIndex().data().toString(), u"ticker"_s);
}

void SidebarTest::setsAnUnreadableFileAside()
{
    const QString path = ui::SavedConnections::defaultPath();
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ this is no workspace");
    file.close();
    TestWindow window;
    const auto bars = window->findChildren<QLabel *>(u"messageText"_s);
    const bool isTold = std::any_of(bars.begin(), bars.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"connections.json.unreadable-"_s);
    });
    QVERIFY(isTold);
    const QStringList aside = QFileInfo(path).dir().entryList({u"connections.json.unreadable-*"_s});
    QCOMPARE(aside.size(), 1);
    QFile old(QFileInfo(path).dir().filePath(aside.first()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("{ this is no workspace"));
    QVERIFY(old.remove());
}

void SidebarTest::saysThatSavingFailed()
{
    QTemporaryDir folder;
    QFile blocker(folder.filePath(u"notafolder"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ui::SavedConnections saved(folder.filePath(u"notafolder/connections.json"_s));
    QSignalSpy failed(&saved, &ui::SavedConnections::saveFailed);
    saved.model().addFolder({}, u"a"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"notafolder"_s));
}

void SidebarTest::modelIsSound()
{
    ConnectionTreeModel model(std::make_unique<workspace::Tree>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex folder = model.addFolder({}, u"f"_s);
    const QPersistentModelIndex inner = model.addFolder(folder, u"g"_s);
    const QPersistentModelIndex leaf = model.addConnection(inner, named(u"x"_s));
    model.addConnection({}, named(u"y"_s));
    model.setData(leaf, u"z"_s, Qt::EditRole);
    QVERIFY(!model.setData(leaf, u"  "_s, Qt::EditRole));
    model.duplicate(leaf);
    model.duplicate(folder);
    QVERIFY(model.move(leaf, {}, 0));
    QVERIFY(!model.move(folder, inner, 0));
    model.restore(model.remove(folder));
    auto lost = model.remove(model.index(0, 0));
    model.restore(std::move(lost));
    QCOMPARE(model.rowCount(), 4);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SidebarTest)

#include "tst_sidebar.moc"
