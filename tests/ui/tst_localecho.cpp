#include <QComboBox>
#include <QLineEdit>
#include <QTcpServer>

#include "connectionwindow.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using net::ClientState;
using test::TestWindow;
using ui::ActionId;
using ui::ConnectionTab;
using ui::ServerTab;

/// A local echo server and a tab that is connected to it, in one step.
class LocalEchoTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void echoesAGreeting();
    void keepsTheServersSettings();
    void givesUpWithoutAnAddress();
};

namespace {

/// The tab that the echo opens, once it is on the screen.
ConnectionTab *startEcho(TestWindow &window)
{
    window.trigger(ActionId::StartEcho);
    [&window] { QTRY_VERIFY(qobject_cast<ConnectionTab *>(window.currentPage())); }();
    return qobject_cast<ConnectionTab *>(window.currentPage());
}

ServerTab *showServer(TestWindow &window)
{
    window.trigger(ActionId::ShowServer);
    return qobject_cast<ServerTab *>(window.currentPage());
}

bool hasReceived(const ui::TabPage &page, const QByteArray &words)
{
    for (qint64 row = 0; row < page.store()->count(); ++row) {
        const capture::Record record = page.store()->read(capture::Row{row});
        if (record.head.isFrame() && record.head.direction == capture::Direction::Incoming &&
            record.payload.contains(words))
            return true;
    }
    return false;
}

} // namespace

void LocalEchoTest::echoesAGreeting()
{
    TestWindow window;
    const ConnectionTab *tab = startEcho(window);
    QVERIFY(tab);
    QTRY_COMPARE(tab->clientState(), ClientState::Open);
    QTRY_VERIFY(hasReceived(*tab, "greeting"));
    const ServerTab *server = window->parts().workbench->serverTab();
    QVERIFY(server->options().port >= 9001); // the next free one where that is taken
    QVERIFY(tab->profile().tls.caFile.isEmpty());
}

// Only the port changes, for it is taken.
void LocalEchoTest::keepsTheServersSettings()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    TestWindow window;
    ServerTab *server = showServer(window);
    QVERIFY(server);
    net::ServerOptions options;
    options.port = other.serverPort();
    options.plan.behavior = {
        .mode = server::Mode::Broadcast, .echo = {.prefix = "> "}, .broadcast = {.excludeSender = false}};
    options.tls.isEnabled = true;
    options.access.paths = {"/", "/chat"};
    options.access.user = "ada";
    options.access.password = "open sesame";
    options.maxPeers = 3;
    server->setOptions(options);

    const ConnectionTab *tab = startEcho(window);
    QVERIFY(tab);
    QTRY_COMPARE(tab->clientState(), ClientState::Failed); // the tab knows no password
    QVERIFY2(test::messageOf(tab).contains(u"401"_s), qPrintable(test::messageOf(tab)));
    QVERIFY2(tab->profile().url.startsWith(u"wss://"_s), qPrintable(tab->profile().url));
    QVERIFY(!tab->profile().tls.caFile.isEmpty());
    QCOMPARE(tab->profile().tls.caFile, server->session().authorityFile());

    const net::ServerOptions kept = server->options();
    QVERIFY(kept.port > other.serverPort());
    QCOMPARE(kept.plan.behavior.mode, options.plan.behavior.mode);
    QCOMPARE(kept.plan.behavior.echo.prefix, options.plan.behavior.echo.prefix);
    QVERIFY(kept.tls.isEnabled);
    QVERIFY(kept.access == options.access);
    QCOMPARE(kept.maxPeers, options.maxPeers);
}

// And does not wait for the server to be started by hand some time.
void LocalEchoTest::givesUpWithoutAnAddress()
{
    TestWindow window;
    ServerTab *server = showServer(window);
    window.findOnPage<QComboBox>("serverReach")->setCurrentIndex(2);
    window.findOnPage<QLineEdit>("serverAddress")->setText(u"nowhere"_s);
    window->parts().workbench->openNew();
    window.trigger(ActionId::StartEcho);
    QCOMPARE(window.currentPage(), server);
    QVERIFY(!test::messageOf(server).isEmpty());
    server->setOptions({});
    server->start();
    QTRY_VERIFY(server->session().isListening());
    QCOMPARE(window.currentPage(), server);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LocalEchoTest)

#include "tst_localecho.moc"
