#include <QTest>

#include "ui/serverstate.h"
#include "ui/trusthint.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// What the program remembers of the local server's settings, and what it does not.
class ServerStateTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsEverythingBackButSecrets();
    void bringsModesRoutesAndGuardsBack();
    void bringsDefaultsBackFromNothing();
    void readsWhatEarlierVersionsKept();
    void boundsWhatEarlierVersionsKept();
    void quotesPathsForTheShell();
};

void ServerStateTest::bringsEverythingBackButSecrets()
{
    net::ServerOptions options;
    options.address = QHostAddress(u"192.168.1.2"_s);
    options.port = 9443;
    options.plan.behavior = {
        .mode = server::Mode::Broadcast, .echo = {.prefix = "> "}, .broadcast = {.excludeSender = true}};
    options.tls = {.isEnabled = true,
                   .certificateFile = u"/c.pem"_s,
                   .keyFile = u"/k.pem"_s,
                   .keyPassword = u"key-secret"_s,
                   .authorityFolder = {},
                   .hostNames = {u"example.test"_s, u"10.0.0.1"_s}};
    options.deflate = {.isEnabled = false,
                       .serverNoContextTakeover = true,
                       .clientNoContextTakeover = true,
                       .serverMaxWindowBits = 9,
                       .clientMaxWindowBits = 10,
                       .level = 1,
                       .threshold = 512};
    options.access = {.origins = {"https://a.example"},
                      .paths = {"/chat", "/events"},
                      .token = "token-secret",
                      .tokenPlace = server::AccessOptions::TokenPlace::FirstMessage,
                      .user = "ada",
                      .password = "basic-secret"};
    options.responseHeaders = {{"X-Test", "1"}, {"X-Test", "2"}};
    options.subprotocols = {"v2", "v1"};
    options.limits.maxMessagePayload = options.limits.maxFramePayload = 4096;
    options.limits.maxFragments = 7;
    options.maxPeers = 3;
    options.guards.rate.messagesPerSecond = 50;
    options.handshakeTimeout = std::chrono::milliseconds(1500);

    const QVariantMap map = ui::toVariantMap(options);
    QString all;
    QDebug(&all) << map;
    QVERIFY2(!all.contains(u"secret"_s), qPrintable(all));
    const net::ServerOptions back = ui::serverOptionsFrom(map);
    QCOMPARE(ui::toVariantMap(back), map);
    QCOMPARE(back.address, options.address);
    QCOMPARE(back.port, options.port);
    QCOMPARE(back.tls.hostNames, options.tls.hostNames);
    QCOMPARE(back.tls.keyPassword, QString());
    QVERIFY(back.deflate == options.deflate);
    QCOMPARE(back.access.paths, options.access.paths);
    QVERIFY(back.access.token.isEmpty() && back.access.password.isEmpty());
    // What means nothing without them would look as if it were in force.
    QCOMPARE(back.access.user, QByteArray());
    QCOMPARE(back.access.tokenPlace, server::AccessOptions::TokenPlace::Header);
    QCOMPARE(back.responseHeaders.size(), 2);
    QCOMPARE(back.limits.maxFramePayload, 4096U);
    QCOMPARE(back.handshakeTimeout, options.handshakeTimeout);
}

void ServerStateTest::bringsModesRoutesAndGuardsBack()
{
    net::ServerOptions options;
    options.plan.behavior = {.mode = server::Mode::Stream, .stream = {.text = "{{counter}}", .seed = 4}};
    options.plan.routes = {
        {.path = "/chat", .behavior = {.mode = server::Mode::Rooms}, .faults = {.drop = 0.5}}};
    options.guards.heartbeat.interval = std::chrono::seconds(5);
    options.exchange.url = u"redis://ada:secret@r.example"_s;
    const QVariantMap map = ui::toVariantMap(options);
    QString all;
    QDebug(&all) << map;
    QVERIFY2(!all.contains(u"secret"_s), qPrintable(all));
    const net::ServerOptions back = ui::serverOptionsFrom(map);
    QVERIFY(back.plan == options.plan);
    QVERIFY(back.guards == options.guards);
    QCOMPARE(back.exchange.url, u"redis://r.example"_s);
}

void ServerStateTest::bringsDefaultsBackFromNothing()
{
    QCOMPARE(ui::toVariantMap(ui::serverOptionsFrom({{u"file"_s, u"{"_s}})),
             ui::toVariantMap(net::ServerOptions()));
    QCOMPARE(ui::toVariantMap(ui::serverOptionsFrom({})), ui::toVariantMap(net::ServerOptions()));
}

void ServerStateTest::readsWhatEarlierVersionsKept()
{
    const QVariantList header{u"X-Test"_s, u"1"_s};
    const net::ServerOptions options =
        ui::serverOptionsFrom({{u"address"_s, u"192.168.1.2"_s},
                               {u"port"_s, 9443},
                               {u"isBroadcast"_s, true},
                               {u"prefix"_s, u"> "_s},
                               {u"excludeSender"_s, true},
                               {u"tls"_s, true},
                               {u"certificateFile"_s, u"/c.pem"_s},
                               {u"keyFile"_s, u"/k.pem"_s},
                               {u"hostNames"_s, QStringList{u"example.test"_s}},
                               {u"deflate"_s, false},
                               {u"serverMaxWindowBits"_s, 9},
                               {u"deflateThreshold"_s, 512},
                               {u"origins"_s, QStringList{u"https://a.example"_s}},
                               {u"paths"_s, QStringList{u"/chat"_s}},
                               {u"responseHeaders"_s, QVariantList{QVariant(header)}},
                               {u"subprotocols"_s, QStringList{u"v2"_s, u"v1"_s}},
                               {u"maxMessage"_s, 4096},
                               {u"maxPeers"_s, 3},
                               {u"maxMessagesPerSecond"_s, 50},
                               {u"handshakeTimeoutMs"_s, 1500}});
    QCOMPARE(options.address, QHostAddress(u"192.168.1.2"_s));
    QCOMPARE(options.port, 9443);
    QCOMPARE(options.plan.behavior.mode, server::Mode::Broadcast);
    QCOMPARE(options.plan.behavior.echo.prefix, "> ");
    QVERIFY(options.plan.behavior.broadcast.excludeSender);
    QVERIFY(options.tls.isEnabled);
    QCOMPARE(options.tls.certificateFile, u"/c.pem"_s);
    QCOMPARE(options.tls.keyFile, u"/k.pem"_s);
    QCOMPARE(options.tls.hostNames, QStringList{u"example.test"_s});
    QVERIFY(!options.deflate.isEnabled);
    QCOMPARE(options.deflate.serverMaxWindowBits, 9);
    QCOMPARE(options.deflate.threshold, 512);
    QCOMPARE(options.access.origins, QList<QByteArray>{"https://a.example"});
    QCOMPARE(options.access.paths, QList<QByteArray>{"/chat"});
    QCOMPARE(options.responseHeaders, (wire::HeaderFields{{"X-Test", "1"}}));
    QCOMPARE(options.subprotocols, (QList<QByteArray>{"v2", "v1"}));
    QCOMPARE(options.limits.maxMessagePayload, 4096U);
    QCOMPARE(options.limits.maxFramePayload, 4096U);
    QCOMPARE(options.maxPeers, 3);
    QCOMPARE(options.guards.rate.messagesPerSecond, 50);
    QCOMPARE(options.handshakeTimeout.count(), 1500);
}

void ServerStateTest::boundsWhatEarlierVersionsKept()
{
    const net::ServerOptions options = ui::serverOptionsFrom({{u"port"_s, 70000},
                                                              {u"serverMaxWindowBits"_s, 99},
                                                              {u"deflateLevel"_s, -4},
                                                              {u"maxMessage"_s, 0},
                                                              {u"maxFragments"_s, u"many"_s},
                                                              {u"tokenPlace"_s, 2},
                                                              {u"user"_s, u"ada"_s},
                                                              {u"handshakeTimeoutMs"_s, 0}});
    QCOMPARE(options.port, 65535);
    QCOMPARE(options.deflate.serverMaxWindowBits, 15);
    QCOMPARE(options.deflate.level, 1);
    QCOMPARE(options.limits.maxMessagePayload, 1U);
    QCOMPARE(options.limits.maxFragments, wire::Limits().maxFragments);
    // An earlier version kept these.
    QCOMPARE(options.access.tokenPlace, server::AccessOptions::TokenPlace::Header);
    QCOMPARE(options.access.user, QByteArray());
    QCOMPARE(options.handshakeTimeout.count(), 100);
}

void ServerStateTest::quotesPathsForTheShell()
{
    using ui::TrustingClient;
    const QString path = u"/home/o'neil/my data/ca.pem"_s;
    const QString url = u"wss://localhost:9443/"_s;
    QCOMPARE(ui::trustHint(TrustingClient::Curl, path, url),
             u"curl --cacert '/home/o'\\''neil/my data/ca.pem' https://localhost:9443/"_s);
    QVERIFY(ui::trustHint(TrustingClient::Node, path, url).startsWith(u"NODE_EXTRA_CA_CERTS='"_s));
    QVERIFY(ui::trustHint(TrustingClient::Wireloupe, path, url).endsWith(url));
    for (int client = 0; client < ui::trustingClients; ++client) {
        QVERIFY(!ui::nameOf(static_cast<TrustingClient>(client)).isEmpty());
        QVERIFY(ui::trustHint(static_cast<TrustingClient>(client), u"/ca.pem"_s, url).contains(u"/ca.pem"_s));
    }
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::ServerStateTest)
#include "tst_serverstate.moc"
