#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "settingswindow.h"
#include "ui/connectiondefaults.h"
#include "ui/connectiontab.h"
#include "ui/serverdefaults.h"
#include "ui/servertab.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::SettingsWindow;
using ui::Options;
using workspace::Profile;

/// What new connections and a new server begin with.
class SettingsNetworkTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void withoutChangesNothingDiffers();
    void newConnectionsBeginWithThem();
    void whatIsAskedForStays();
    void connectionsThatAreThereKeepTheirs();
    void aNewServerBeginsWithThem();
};

void SettingsNetworkTest::withoutChangesNothingDiffers()
{
    QCOMPARE(ui::newProfile(), Profile());
    net::ServerOptions options;
    ui::applyDefaults(options);
    QCOMPARE(options.address, net::ServerOptions().address);
    QCOMPARE(options.port, 9001);
    QCOMPARE(options.limits.maxMessagePayload, wire::Limits().maxMessagePayload);
    QCOMPARE(options.limits.maxFramePayload, wire::Limits().maxFramePayload);
    QCOMPARE(options.maxPeers, net::ServerOptions().maxPeers);
    QCOMPARE(options.handshakeTimeout, net::ServerOptions().handshakeTimeout);
}

void SettingsNetworkTest::newConnectionsBeginWithThem()
{
    {
        SettingsWindow settings(SettingsWindow::Network);
        auto *ping = settings.find<QSpinBox>(u"newConnectionPingInterval"_s);
        ping->setFocus();
        ping->selectAll();
        QTest::keyClicks(ping, u"0"_s);
        QTest::keyClick(ping, Qt::Key_Return);
        auto *deflate = settings.find(u"newConnectionDeflate"_s);
        deflate->setFocus();
        QTest::keyClick(deflate, Qt::Key_Space);
        auto *proxy = settings.find<QComboBox>(u"newConnectionProxy"_s);
        proxy->setFocus();
        QTest::keyClick(proxy, Qt::Key_Down);
        auto *agent = settings.find(u"newConnectionUserAgent"_s);
        agent->setFocus();
        QTest::keyClicks(agent, u"probe/1"_s);
    }
    test::TestWindow window;
    window.trigger(ui::ActionId::NewConnection);
    const Profile profile = window->parts().workbench->currentConnection()->profile();
    QCOMPARE(profile.pingIntervalMs, 0);
    QVERIFY(!profile.deflate.isEnabled);
    QCOMPARE(profile.proxy.kind, workspace::Proxy::Kind::None);
    QCOMPARE(profile.headers, (QList<workspace::Header>{{.name = u"User-Agent"_s, .value = u"probe/1"_s}}));
    QCOMPARE(profile.connectTimeoutMs, Profile().connectTimeoutMs);
}

/// As what a pasted command line says.
void SettingsNetworkTest::whatIsAskedForStays()
{
    for (const ui::NumberDefault &number : ui::connectionDefaults().front().numbers)
        if (QLatin1StringView(number.spec->name) == "connectTimeout"_L1)
            Options::instance().set(number.option, 1234);
    Options::instance().set(ui::userAgentOption(), u"probe/1"_s);
    Profile asked;
    asked.headers.append({.name = u"user-agent"_s, .value = u"curl"_s});
    asked.proxy.kind = workspace::Proxy::Kind::Socks5;
    Profile profile = asked;
    ui::applyDefaults(profile);
    QCOMPARE(profile.connectTimeoutMs, 1234);
    QCOMPARE(profile.headers, asked.headers);
    QCOMPARE(profile.proxy, asked.proxy);
    profile.connectTimeoutMs = 777;
    ui::applyDefaults(profile);
    QCOMPARE(profile.connectTimeoutMs, 777);
}

void SettingsNetworkTest::connectionsThatAreThereKeepTheirs()
{
    test::TestWindow window;
    window.trigger(ui::ActionId::NewConnection);
    const auto *tab = window->parts().workbench->currentConnection();
    Options::instance().set(ui::deflateOption(), false);
    QVERIFY(tab->profile().deflate.isEnabled);
    const auto saved = window->parts().workbench->openConnection(Profile());
    QVERIFY(saved->profile().deflate.isEnabled);
}

void SettingsNetworkTest::aNewServerBeginsWithThem()
{
    {
        SettingsWindow settings(SettingsWindow::Network);
        auto *port = settings.find<QSpinBox>(u"newServerPort"_s);
        port->setFocus();
        port->selectAll();
        QTest::keyClicks(port, u"4711"_s);
        QTest::keyClick(port, Qt::Key_Tab);
        auto *reach = settings.find<QComboBox>(u"newServerReach"_s);
        reach->setFocus();
        QTest::keyClick(reach, Qt::Key_End);
        auto *size = settings.find<QSpinBox>(u"newServerMessageKib"_s);
        size->setFocus();
        size->selectAll();
        QTest::keyClicks(size, u"5 KiB"_s);
        QTest::keyClick(size, Qt::Key_Tab);
    }
    test::TestWindow window;
    window.trigger(ui::ActionId::ShowServer);
    const net::ServerOptions options = window->parts().workbench->serverTab()->options();
    QCOMPARE(options.port, 4711);
    QCOMPARE(options.address, QHostAddress(QHostAddress::Any));
    QCOMPARE(options.limits.maxMessagePayload, 5U * 1024);
    QCOMPARE(options.limits.maxFramePayload, 5U * 1024);
    window->close();
    Options::instance().reset(ui::serverPortOption());
    test::TestWindow again; // the server that was open keeps what it had
    again.trigger(ui::ActionId::ShowServer);
    QCOMPARE(again->parts().workbench->serverTab()->options().port, 4711);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::SettingsNetworkTest)
#include "tst_settingsnetwork.moc"
