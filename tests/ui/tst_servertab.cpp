#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>

#include "formats/words.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/servertab.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

/// The local server from the window.
class ServerTabTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void offersAFreePort();
    void warnsWhenOthersCanConnect();
    void echoesWithPrefix();
    void sendsToOne();
    void disconnectsOne();
    void copiesItsAddress();
    void namesThePortItStopsAt();
    void showsItselfInSidebarAndStatus();
};

namespace {

ServerTab *startServer(TestWindow &window)
{
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(0);
    window.clickOnPage("startStopServer");
    [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
    return server;
}

ConnectionTab *connectTab(TestWindow &window)
{
    window.trigger(ActionId::ShowServer);
    window.clickOnPage("connectToServer");
    auto *tab = qobject_cast<ConnectionTab *>(window.currentPage());
    [tab] { QTRY_COMPARE(tab->clientState(), net::ClientState::Open); }();
    return tab;
}

qint64 incoming(const ui::TabPage &page, const QByteArray &payload)
{
    qint64 found = 0;
    for (qint64 row = 0; row < page.store()->count(); ++row) {
        const capture::Record record = page.store()->read(capture::Row{row});
        found += record.head.isFrame() && record.head.direction == capture::Direction::Incoming &&
                 record.payload == payload;
    }
    return found;
}

void write(QWidget &page, const QString &text)
{
    auto *composer = page.findChild<ui::Composer *>();
    composer->setText(text);
    composer->send();
}

} // namespace

void ServerTabTest::offersAFreePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(other.serverPort());
    window.clickOnPage("startStopServer");
    auto *bar = window.findOnPage("messageBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)->text().contains(QString::number(other.serverPort())));
    test::keepPicture(*window, u"server-port-taken"_s);
    auto *offer = bar->findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(server->session().isListening());
    QVERIFY(server->session().port() > other.serverPort());
    QVERIFY(!bar->isVisible());
    QCOMPARE(window.findOnPage<QSpinBox>("serverPort")->value(), server->session().port());
}

void ServerTabTest::warnsWhenOthersCanConnect()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    auto *bar = window.findOnPage("messageBar");
    auto *reach = window.findOnPage<QComboBox>("serverReach");
    QCOMPARE(reach->currentIndex(), 0);
    QVERIFY(!bar->isVisible());
    reach->setCurrentIndex(1);
    QVERIFY(bar->isVisible());
    reach->setCurrentIndex(2);
    auto *address = window.findOnPage<QLineEdit>("serverAddress");
    QVERIFY(address->isVisible());
    address->setText(u"not an address"_s);
    window.clickOnPage("startStopServer");
    QVERIFY(bar->isVisible());
    QVERIFY(!qobject_cast<ServerTab *>(window.currentPage())->session().isListening());
    reach->setCurrentIndex(0);
    QVERIFY(!bar->isVisible());
}

void ServerTabTest::echoesWithPrefix()
{
    TestWindow window;
    startServer(window);
    QTest::keyClicks(window.findOnPage<QLineEdit>("echoPrefix"), u"Echo: "_s); // while it runs
    ConnectionTab *tab = connectTab(window);
    write(*tab, u"hi"_s);
    QTRY_COMPARE(incoming(*tab, "Echo: hi"), 1);
}

void ServerTabTest::sendsToOne()
{
    TestWindow window;
    ServerTab *server = startServer(window);
    const ConnectionTab *first = connectTab(window);
    const ConnectionTab *second = connectTab(window);
    window.trigger(ActionId::ShowServer);
    auto *target = window.findOnPage<QComboBox>("sendTarget");
    QTRY_COMPARE(target->count(), 3);
    write(*server, u"to all"_s);
    target->setCurrentIndex(2);
    write(*server, u"to the second"_s);
    QTRY_COMPARE(incoming(*second, "to the second"), 1);
    QTRY_COMPARE(incoming(*first, "to all"), 1);
    QCOMPARE(incoming(*second, "to all"), 1);
    QCOMPARE(incoming(*first, "to the second"), 0);
}

void ServerTabTest::disconnectsOne()
{
    TestWindow window;
    startServer(window);
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

void ServerTabTest::copiesItsAddress()
{
    TestWindow window;
    const ServerTab *server = startServer(window);
    window.clickOnPage("copyServerUrl");
    QCOMPARE(QGuiApplication::clipboard()->text(), server->url());
}

// Asked for any port, the log names the one that it was.
void ServerTabTest::namesThePortItStopsAt()
{
    TestWindow window;
    ServerTab *server = startServer(window);
    const QString place = u"127.0.0.1:%1."_s.arg(server->session().port());
    window.clickOnPage("startStopServer");
    QTRY_COMPARE(server->session().state(), net::ServerState::Stopped);
    QStringList told;
    for (qint64 row = 0; row < server->store()->count(); ++row)
        told << formats::summary(server->store()->read(capture::Row{row}), 1000);
    QCOMPARE(told, QStringList({u"Listening on "_s + place, u"Stopped listening on "_s + place}));
}

void ServerTabTest::showsItselfInSidebarAndStatus()
{
    TestWindow window;
    ServerTab *server = startServer(window);
    connectTab(window);
    const QString port = QString::number(server->session().port());
    QTRY_VERIFY(window.find<QLabel>("serverStatus")->text().contains(u"1 peer"_s));
    QVERIFY(window.find<QLabel>("serverStatus")->text().contains(port));
    QVERIFY(window.find<QAbstractButton>("sidebarServer")->text().contains(port));
    QCOMPARE(server->title(), u"server :"_s + port);
    window->parts().tabs->close(server);
    QTRY_VERIFY(window.find<QLabel>("serverStatus")->text().isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerTabTest)

#include "tst_servertab.moc"
