#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>

#include "connectionwindow.h"
#include "formats/words.h"
#include "serverwindow.h"
#include "session/serversession.h"
#include "session/snippets.h"
#include "ui/framebuilder.h"
#include "ui/frameform.h"
#include "ui/peersmodel.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::connectTab;
using test::incoming;
using test::PlanEdits;
using test::startedServer;
using test::TestWindow;
using test::write;
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
    void warnsOfAUserWithoutPassword();
    void echoesWithPrefix();
    void tellsWhatGuardsAndFaultsHaveDone();
    void changesWhatItDoesWhileItRuns();
    void givesClientCode();
    void copiesItsAddress();
    void startsAndStopsByOneKey();
    void namesThePortItStopsAt();
    void speaksTls();
    void takesFramesMadeByHand();
    void showsItselfInSidebarAndStatus();
};

namespace {

/// As a person does: selects what is there and types over it.
void write(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
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

// A password counts with its user only; a user without one is refused like everybody else.
void ServerTabTest::warnsOfAUserWithoutPassword()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    window.clickOnPage("toggleServerDetails");
    window.findOnPage<QComboBox>("serverReach")->setCurrentIndex(1);
    auto *user = window.findOnPage<QLineEdit>("serverUser");
    auto *password = window.findOnPage<QLineEdit>("serverPassword");
    const auto said = [&window] { return test::messageOf(window.currentPage()); };
    const QString everybody = said();
    QVERIFY(everybody.contains(u"Every computer"_s));
    write(password, u"open sesame"_s);
    QCOMPARE(said(), everybody);
    write(user, u"ada"_s);
    QCOMPARE(said(), QString());
    write(password, {});
    QVERIFY2(said().contains(u"Nobody"_s), qPrintable(said()));
}

void ServerTabTest::echoesWithPrefix()
{
    TestWindow window;
    const PlanEdits edits(*startedServer(window));
    QTest::keyClicks(window.findOnPage<QLineEdit>("echoPrefix"), u"Echo: "_s); // while it runs
    edits.settle();
    ConnectionTab *tab = connectTab(window);
    write(*tab, u"hi"_s);
    QTRY_COMPARE(incoming(*tab, "Echo: hi"), 1);
}

void ServerTabTest::tellsWhatGuardsAndFaultsHaveDone()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    ConnectionTab *tab = connectTab(window);
    window.trigger(ActionId::ShowServer);
    auto *counts = window.findOnPage<QLabel>("serverCounts");
    QVERIFY(!counts->isVisible());
    window.clickOnPage("toggleServerDetails");
    window.findOnPage<QTabWidget>("serverDetails")->setCurrentIndex(1);
    auto *text = window.findOnPage<QPlainTextEdit>("faultText");
    const PlanEdits edits(*server);
    QApplication::clipboard()->setText(u"duplicate=100%"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    edits.settle();
    write(*tab, u"twice"_s);
    QTRY_COMPARE(incoming(*tab, "twice"), 2);
    QTRY_VERIFY(counts->isVisible());
    QVERIFY2(counts->text().contains(u"1 duplicated"_s), qPrintable(counts->text()));
    QVERIFY(server->session().isListening());
}

void ServerTabTest::changesWhatItDoesWhileItRuns()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    ConnectionTab *tab = connectTab(window);
    window.trigger(ActionId::ShowServer);
    window.clickOnPage("editBehavior");
    auto *mode = window.findOnPage<QComboBox>("serverMode");
    mode->setFocus();
    const PlanEdits edits(*server);
    QTest::keyClicks(mode, u"Rul"_s);
    QCOMPARE(server->options().plan.behavior.mode, server::Mode::Rules);
    window.clickOnPage("rulesAdd");
    QTest::keyClicks(window.findOnPage<QPlainTextEdit>("rulesPattern"), u"ping"_s);
    QTest::keyClicks(window.findOnPage<QPlainTextEdit>("rulesRepliesContent"), u"pong to {{message}}"_s);
    edits.settle();
    write(*tab, u"ping 1"_s);
    QTRY_COMPARE(incoming(*tab, "pong to ping 1"), 1);
    write(*tab, u"something else"_s);
    write(*tab, u"ping 2"_s);
    QTRY_COMPARE(incoming(*tab, "pong to ping 2"), 1);
    QCOMPARE(incoming(*tab, "something else"), 0);
}

void ServerTabTest::givesClientCode()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    window.clickOnPage("clientCode");
    auto *popup = window.find("snippetPopup");
    QTRY_VERIFY(popup->isVisible());
    auto *kinds = popup->findChild<QTabBar *>(u"snippetKinds"_s);
    QCOMPARE(kinds->count(), session::snippetKindCount);
    const auto *code = popup->findChild<QPlainTextEdit *>(u"snippetCode"_s);
    QString before;
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        QVERIFY(code->toPlainText() != before);
        before = code->toPlainText();
        QVERIFY2(before.contains(QString::number(server->session().port())), qPrintable(before));
    }
    QTest::mouseClick(popup->findChild<QAbstractButton *>(u"copySnippet"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup->isVisible());
}

void ServerTabTest::copiesItsAddress()
{
    TestWindow window;
    const ServerTab *server = startedServer(window);
    window.clickOnPage("copyServerUrl");
    QCOMPARE(QGuiApplication::clipboard()->text(), server->url());
}

// The keyboard stays where it is while the server comes up.
void ServerTabTest::startsAndStopsByOneKey()
{
    TestWindow window;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(0);
    auto *button = window.findOnPage<QPushButton>("startStopServer");
    button->setFocus();
    for (const auto state :
         {net::ServerState::Listening, net::ServerState::Stopped, net::ServerState::Listening}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(server->session().state(), state);
        QCOMPARE(QApplication::focusWidget(), button);
    }
}

// Asked for any port, the log names the one that it was.
void ServerTabTest::namesThePortItStopsAt()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    const QString place = u"127.0.0.1:%1."_s.arg(server->session().port());
    window.clickOnPage("startStopServer");
    QTRY_COMPARE(server->session().state(), net::ServerState::Stopped);
    QStringList told;
    for (qint64 row = 0; row < server->store()->count(); ++row)
        told << formats::summary(server->store()->read(capture::Row{row}), 1000);
    QCOMPARE(told, QStringList({u"Listening on "_s + place, u"Stopped listening on "_s + place}));
}

// An authority made on the spot, which a tab that is connected from here trusts by itself.
void ServerTabTest::speaksTls()
{
    TestWindow window;
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ServerTab *>(window.currentPage());
    net::ServerOptions options;
    options.tls.isEnabled = true;
    server->setOptions(options);
    server->start();
    QTRY_VERIFY(!server->url().isEmpty());
    QVERIFY2(server->url().startsWith(u"wss://"_s), qPrintable(server->url()));
    QTRY_VERIFY(!server->session().authorityFile().isEmpty());
    QVERIFY(QFileInfo(server->session().authorityFile()).isReadable());
    window.clickOnPage("copyServerAuthority");
    QCOMPARE(QGuiApplication::clipboard()->text(), server->session().authorityFile());
    const ConnectionTab *tab = connectTab(window);
    QCOMPARE(tab->profile().tls.caFile, server->session().authorityFile());
    window.trigger(ActionId::ShowServer);
    auto *table = window.findOnPage<QTableView>("peers");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QVERIFY2(cell(ui::PeersModel::Tls).startsWith(u"TLS 1."_s), qPrintable(cell(ui::PeersModel::Tls)));
    test::keepPicture(*window, u"server-tls"_s);
}

void ServerTabTest::takesFramesMadeByHand()
{
    TestWindow window;
    const ServerTab *server = startedServer(window);
    ConnectionTab *tab = connectTab(window);
    window.trigger(ActionId::BuildFrame);
    auto *builder = tab->findChild<ui::FrameBuilder *>();
    QVERIFY(builder && builder->isVisible());
    ui::FrameDraft draft;
    draft.payload = u"by hand"_s;
    builder->form()->setDraft(draft);
    QTest::mouseClick(builder->findChild<QPushButton *>(u"sendFrame"_s), Qt::LeftButton);
    QTRY_COMPARE(incoming(*server, "by hand"), 1);
    QTRY_COMPARE(incoming(*tab, "by hand"), 1); // the echo
    qint64 injected = 0;
    for (qint64 row = 0; row < tab->store()->count(); ++row)
        injected += tab->store()->head(capture::Row{row}).flags.testFlag(capture::RecordFlag::Injected);
    QCOMPARE(injected, 1);
    tab->disconnectNow();
    QTRY_VERIFY(!builder->findChild<QPushButton *>(u"sendFrame"_s)->isEnabled());
}

void ServerTabTest::showsItselfInSidebarAndStatus()
{
    TestWindow window;
    ServerTab *server = startedServer(window);
    connectTab(window);
    const QString port = QString::number(server->session().port());
    QTRY_VERIFY(window.find<QLabel>("serverStatus")->text().contains(u"1 peer"_s));
    QVERIFY(window.find<QLabel>("serverStatus")->text().contains(port));
    QVERIFY(window.find<QAbstractButton>("sidebarServer")->text().contains(port));
    QCOMPARE(server->title(), u"Server :"_s + port);
    window->parts().tabs->closePage(server);
    QTRY_VERIFY(window.find<QLabel>("serverStatus")->text().isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerTabTest)

#include "tst_servertab.moc"
