#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

#include "connectionwindow.h"
#include "savedtree.h"
#include "ui/composer.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace test::savedtree;
using test::startServer;
using test::TestWindow;
using ui::ActionId;

/// The way from a saved connection to its tab, and from a tab to a saved connection.
class SavedTabsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void opensATab();
    void connectsByDoubleClick();
    void opensWithoutConnecting();
    void waitsForAnAddress();
    void savesATab();
    void savesInTheFolder();
};

namespace {

void doubleClickCurrent(TestWindow &window)
{
    auto *tree = window.find<QTreeView>("connectionTree");
    const QPoint place = tree->visualRect(tree->currentIndex()).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
}

} // namespace

void SavedTabsTest::opensATab()
{
    TestWindow window;
    const QModelIndex folder = modelOf(window).addFolder({}, u"Local"_s);
    makeCurrent(window, modelOf(window).addConnection(folder, named(u"echo"_s, u"ws://localhost:7/x"_s)));
    auto *tree = window.find<QTreeView>("connectionTree");
    const QPoint place = tree->visualRect(tree->currentIndex()).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(window->parts().tabs->count(), 1);
    QCOMPARE(window.findOnPage<QLineEdit>("address")->text(), u"ws://localhost:7/x"_s);
    QCOMPARE(window.currentPage()->title(), u"echo"_s);

    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return); // shows the same tab
    QCOMPARE(window->parts().tabs->count(), 1);
}

void SavedTabsTest::connectsByDoubleClick()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    makeCurrent(window, modelOf(window).addConnection({}, named(u"echo"_s, startServer(window))));
    doubleClickCurrent(window);
    QTRY_VERIFY(window->parts().workbench->currentConnection());
    const ui::ConnectionTab *tab = window->parts().workbench->currentConnection();
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    QVERIFY(tab->composer()->isAncestorOf(QApplication::focusWidget()));

    window.trigger(ActionId::ShowServer);
    doubleClickCurrent(window); // shows the one that is open, and leaves it so
    QTRY_COMPARE(window->parts().workbench->currentConnection(), tab);
    QCOMPARE(window->parts().tabs->count(), 2);
    QCOMPARE(tab->clientState(), net::ClientState::Open);

    window.trigger(ActionId::Disconnect);
    QTRY_COMPARE(tab->clientState(), net::ClientState::Closed);
    doubleClickCurrent(window);
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
}

void SavedTabsTest::opensWithoutConnecting()
{
    TestWindow window;
    makeCurrent(window, modelOf(window).addConnection({}, named(u"echo"_s, startServer(window))));
    auto *tree = window.find<QTreeView>("connectionTree");
    emit tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
    const auto *menu = window->parts().sidebar->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->defaultAction()->text(), u"&Connect"_s);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"&Open without connecting"_s;
    });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    const ui::ConnectionTab *tab = window->parts().workbench->currentConnection();
    QVERIFY(tab);
    QCOMPARE(tab->title(), u"echo"_s);
    QCOMPARE(tab->clientState(), net::ClientState::Idle);
}

// One that was just made has no port yet: there is nothing to connect to, but something to write.
void SavedTabsTest::waitsForAnAddress()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.click("addConnection");
    typeName(window, u"new"_s);
    doubleClickCurrent(window);
    QTRY_VERIFY(window->parts().workbench->currentConnection());
    QCOMPARE(window->parts().workbench->currentConnection()->clientState(), net::ClientState::Idle);
    QTRY_VERIFY(window.findOnPage<QLineEdit>("address")->hasFocus());
}

void SavedTabsTest::savesATab()
{
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    auto *address = window.findOnPage<QLineEdit>("address");
    address->setText(u"localhost:7000/chat"_s);
    window.clickOnPage("saveConnection");
    QTRY_VERIFY(window.find<QDialog>("saveConnectionDialog"));
    auto *dialog = window.find<QDialog>("saveConnectionDialog");
    dialog->findChild<QLineEdit *>()->setText(u"my chat"_s);
    dialog->accept();
    QTRY_COMPARE(kept(), u"my chat"_s);
    QCOMPARE(window.currentPage()->title(), u"my chat"_s);

    address->setText(u"ws://localhost:7001/chat"_s);
    window.clickOnPage("saveConnection"); // the same one again
    QCOMPARE(kept(), u"my chat"_s);
    QCOMPARE(modelOf(window).node(modelOf(window).index(0, 0))->profile->url, u"ws://localhost:7001/chat"_s);

    modelOf(window).setData(modelOf(window).index(0, 0), u"our chat"_s, Qt::EditRole);
    QCOMPARE(window.currentPage()->title(), u"our chat"_s);
    QVERIFY(window->windowTitle().startsWith(u"our chat"_s));
}

void SavedTabsTest::savesInTheFolder()
{
    TestWindow window;
    const QModelIndex folder = modelOf(window).addFolder({}, u"Staging"_s);
    const QModelIndex inside = modelOf(window).addConnection(folder, named(u"prices"_s));
    const auto save = [&window](const QString &name, int up) {
        window.trigger(ActionId::NewConnection);
        window.trigger(ActionId::SaveConnection);
        [&window] { QTRY_VERIFY(window.find<QDialog>("saveConnectionDialog")); }();
        auto *dialog = window.find<QDialog>("saveConnectionDialog");
        dialog->findChild<QLineEdit *>(u"savedName"_s)->setText(name);
        for (; up > 0; --up)
            QTest::keyClick(dialog->findChild<QComboBox *>(u"savedFolder"_s), Qt::Key_Up);
        dialog->accept();
        QTRY_VERIFY(!window.find<QDialog>("saveConnectionDialog"));
    };
    makeCurrent(window, inside);
    save(u"chat"_s, 0);
    QCOMPARE(kept(), u"Staging[prices chat]"_s);
    save(u"echo"_s, 1);
    QCOMPARE(kept(), u"Staging[prices chat] echo"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SavedTabsTest)

#include "tst_savedtabs.moc"
