#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryFile>

#include "serverwindow.h"
#include "ui/capturepane.h"
#include "ui/filedraft.h"
#include "ui/peersmodel.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::connectTab;
using test::incoming;
using test::startedServer;
using test::TestWindow;
using test::write;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

/// The peers of the local server, reached from the window.
class ServerPeersTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void sendsToOne();
    void sendsByTheMenu();
    void sendsNobodyElseWhatIsForOneThatHasGone();
    void sendsAFileToWhomItWasMeantFor();
    void leavesAnOpenListAlone();
    void disconnectsOne();
    void reachesAPeerByKeys();
    void filtersPeers();
    void bytesBothWaysHaveRoom();
    void keepsColumns();
};

namespace {

/// A server with two connections to it, and the choice of whom it sends to.
struct TwoPeers
{
    TwoPeers()
    {
        window.trigger(ActionId::ShowServer);
        target = window.findOnPage<QComboBox>("sendTarget");
        [this] { QTRY_COMPARE(target->count(), 3); }();
    }

    TestWindow window;
    ServerTab *server = startedServer(window);
    ConnectionTab *first = connectTab(window);
    ConnectionTab *second = connectTab(window);
    QComboBox *target = nullptr;
};

} // namespace

void ServerPeersTest::sendsToOne()
{
    TwoPeers peers;
    write(*peers.server, u"to all"_s);
    peers.target->setCurrentIndex(2);
    write(*peers.server, u"to the second"_s);
    QTRY_COMPARE(incoming(*peers.second, "to the second"), 1);
    QTRY_COMPARE(incoming(*peers.first, "to all"), 1);
    QCOMPARE(incoming(*peers.second, "to all"), 1);
    QCOMPARE(incoming(*peers.first, "to the second"), 0);
}

void ServerPeersTest::sendsByTheMenu()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    const QAction *send = window->actions().action(ActionId::Send);
    QVERIFY(!send->isEnabled());
    ConnectionTab *tab = connectTab(window);
    window.trigger(ActionId::ShowServer);
    QTRY_VERIFY(send->isEnabled());
    server->findChild<ui::Composer *>()->setText(u"from the menu"_s);
    window.trigger(ActionId::Send);
    QTRY_COMPARE(incoming(*tab, "from the menu"), 1);
    tab->disconnectNow();
    QTRY_VERIFY(!send->isEnabled());
}

void ServerPeersTest::sendsNobodyElseWhatIsForOneThatHasGone()
{
    TwoPeers peers;
    peers.target->setCurrentIndex(2);
    peers.second->disconnectNow();
    QTRY_VERIFY2(peers.target->currentText().contains(u"gone"_s), qPrintable(peers.target->currentText()));
    QVERIFY(!peers.server->canSend());
    write(*peers.server, u"for the second alone"_s);
    peers.target->setCurrentIndex(0);
    QTRY_COMPARE(peers.target->count(), 2);
    QVERIFY(peers.server->canSend());
    write(*peers.server, u"to all"_s);
    QTRY_COMPARE(incoming(*peers.first, "to all"), 1);
    QCOMPARE(incoming(*peers.first, "for the second alone"), 0);
}

/// It is still being read when somebody else is chosen.
void ServerPeersTest::sendsAFileToWhomItWasMeantFor()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("for the second") > 0 && file.flush());
    TwoPeers peers;
    peers.target->setCurrentIndex(2);
    auto *composer = peers.server->findChild<ui::Composer *>();
    composer->setMode(ui::DraftMode::File);
    composer->findChild<ui::FileDraft *>()->setPath(file.fileName());
    composer->send();
    peers.target->setCurrentIndex(0);
    write(*peers.server, u"for all"_s);
    QTRY_COMPARE(incoming(*peers.first, "for all"), 1);
    QTRY_COMPARE(incoming(*peers.second, "for all"), 1);
    QCOMPARE(incoming(*peers.second, "for the second"), 1);
    QCOMPARE(incoming(*peers.first, "for the second"), 0);
}

void ServerPeersTest::leavesAnOpenListAlone()
{
    TwoPeers peers;
    peers.target->showPopup();
    peers.second->disconnectNow();
    QTRY_COMPARE(peers.window.findOnPage<QTableView>("peers")->model()->rowCount(), 1);
    QCOMPARE(peers.target->count(), 3);
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(peers.target->view(), key);
    QTRY_VERIFY2(peers.target->currentText().contains(u"gone"_s), qPrintable(peers.target->currentText()));
    QCOMPARE(peers.target->count(), 3);
}

void ServerPeersTest::disconnectsOne()
{
    TestWindow window;
    startedServer(window);
    const ConnectionTab *first = connectTab(window);
    const ConnectionTab *second = connectTab(window);
    window.trigger(ActionId::ShowServer);
    auto *table = window.findOnPage<QTableView>("peers");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *button = window.findOnPage<QPushButton>("disconnectPeer");
    QVERIFY(!button->isEnabled());
    table->selectRow(0);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(window.find<QDialog>("disconnectDialog"));
    auto *dialog = window.find<QDialog>("disconnectDialog");
    dialog->findChild<QComboBox *>()->setEditText(u"1005"_s);
    QVERIFY(!window.find<QPushButton>("disconnectNow")->isEnabled());
    dialog->findChild<QComboBox *>()->setEditText(u"4001"_s);
    test::keepPicture(*dialog, u"disconnect-dialog"_s);
    window.click("disconnectNow");
    QTRY_COMPARE(first->clientState(), net::ClientState::Closed);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(second->clientState(), net::ClientState::Open);
    const auto *bar = first->findChild<QWidget *>(u"messageBar"_s);
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)->text().contains(u"4001"_s));
}

void ServerPeersTest::reachesAPeerByKeys()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    connectTab(window);
    const ConnectionTab *second = connectTab(window);
    window.trigger(ActionId::ShowServer);
    auto *table = window.findOnPage<QTableView>("peers");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(window.findOnPage<QComboBox>("sendTarget")->currentIndex(), 2);
    write(*server, u"to the second"_s);
    QTRY_COMPARE(incoming(*second, "to the second"), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             table->model()->index(1, ui::PeersModel::Address).data().toString());
    QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(server->capturePane()->filterText(), u"conn:2"_s);
    server->capturePane()->setFilterText({});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(server->capturePane()->selectedRows().size(), 1);
    const capture::Record row = server->store()->read(server->capturePane()->selectedRows().at(0));
    QCOMPARE(row.head.kind, capture::RecordKind::HandshakeRequest);
    QCOMPARE(row.head.connection, capture::ConnectionId{2});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(window.find<QDialog>("disconnectDialog"));
    window.click("disconnectNow");
    QTRY_COMPARE(second->clientState(), net::ClientState::Closed);
}

void ServerPeersTest::filtersPeers()
{
    TestWindow window;
    startedServer(window);
    connectTab(window);
    connectTab(window);
    window.trigger(ActionId::ShowServer);
    auto *table = window.findOnPage<QTableView>("peers");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const QString address = table->model()->index(1, ui::PeersModel::Address).data().toString();
    QTest::keyClicks(window.findOnPage<QLineEdit>("peersFilter"), address);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(window.findOnPage<QComboBox>("sendTarget")->count(), 3);
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(table->model()->rowCount(), 1);
}

void ServerPeersTest::bytesBothWaysHaveRoom()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    const auto *table = window.findOnPage<QTableView>("peers");
    QVERIFY(table->columnWidth(ui::PeersModel::Bytes) >=
            table->fontMetrics().horizontalAdvance(u"999 bytes / 999 bytes"_s) + 8);
}

void ServerPeersTest::keepsColumns()
{
    {
        TestWindow window;
        window.trigger(ActionId::ShowServer);
        window->close();
    }
    QVERIFY(!QSettings().contains(u"layout/peers"_s)); // nothing has been touched
    {
        TestWindow window;
        auto *header = window.findOnPage<QTableView>("peers")->horizontalHeader();
        header->resizeSection(ui::PeersModel::Address, 234);
        header->moveSection(header->visualIndex(ui::PeersModel::Address), 0);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(30, header->height() / 2));
        window->close();
    }
    TestWindow window;
    const auto *header = window.findOnPage<QTableView>("peers")->horizontalHeader();
    QCOMPARE(header->sectionSize(ui::PeersModel::Address), 234);
    QCOMPARE(header->visualIndex(ui::PeersModel::Address), 0);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(ui::PeersModel::Address));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerPeersTest)

#include "tst_serverpeers.moc"
