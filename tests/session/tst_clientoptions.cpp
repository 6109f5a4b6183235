#include <QtTest>

#include "session/clientoptions.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestClientOptions : public QObject
{
    Q_OBJECT

private slots:
    void urlThatAPersonMeans_data();
    void urlThatAPersonMeans();
    void urlThatCannotBeUsed_data();
    void urlThatCannotBeUsed();
    void profileBecomesOptions();
    void numbersAreClamped();
    void targetIsKeptByteForByte_data();
    void targetIsKeptByteForByte();
    void apiKeyInTheQuery_data();
    void apiKeyInTheQuery();
    void credentials_data();
    void credentials();
    void headersOfTheUserComeFirst();
    void noValueEndsItsLine();
    void proxies_data();
    void proxies();
    void tls();
    void trustedCertificates();
    void everythingElse();
    void messageSentFirst();

private:
    static net::ClientOptions optionsOf(const workspace::Profile &profile);
    static wire::HeaderFields fieldsOf(const workspace::Profile &profile);
};

void TestClientOptions::urlThatAPersonMeans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("as it is") << u"ws://example.org:9001/chat?room=1"_s
                              << u"ws://example.org:9001/chat?room=1"_s;
    QTest::newRow("secure") << u"wss://example.org/"_s << u"wss://example.org/"_s;
    QTest::newRow("no scheme") << u"localhost:9001/chat"_s << u"ws://localhost:9001/chat"_s;
    QTest::newRow("host alone") << u"example.org"_s << u"ws://example.org"_s;
    QTest::newRow("http") << u"http://example.org/x"_s << u"ws://example.org/x"_s;
    QTest::newRow("https") << u"https://example.org/x"_s << u"wss://example.org/x"_s;
    QTest::newRow("white space around") << u"  ws://example.org/ \n"_s << u"ws://example.org/"_s;
    QTest::newRow("capitals") << u"WS://EXAMPLE.org/Path"_s << u"ws://example.org/Path"_s;
    QTest::newRow("IPv6") << u"[::1]:9001"_s << u"ws://[::1]:9001"_s;
    QTest::newRow("escaped") << u"ws://example.org/a%20b"_s << u"ws://example.org/a%20b"_s;
}

void TestClientOptions::urlThatAPersonMeans()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto result = session::webSocketUrl(text);
    QVERIFY(result.has_value());
    QCOMPARE(result->toString(QUrl::FullyEncoded), url);
}

void TestClientOptions::urlThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("white space") << u"  "_s;
    QTest::newRow("another scheme") << u"ftp://example.org/"_s;
    QTest::newRow("a scheme alone") << u"ws://"_s;
    QTest::newRow("no host") << u"ws:///path"_s;
    QTest::newRow("port zero") << u"ws://example.org:0/"_s;
    QTest::newRow("port too large") << u"ws://example.org:70000/"_s;
    QTest::newRow("port of letters") << u"ws://example.org:http/"_s;
    QTest::newRow("fragment") << u"ws://example.org/#part"_s;
    QTest::newRow("space inside") << u"ws://exa mple.org/"_s;
    QTest::newRow("space in path") << u"ws://example.org/a b"_s;
    QTest::newRow("broken escape") << u"ws://example.org/%zz"_s;
    QTest::newRow("line feed inside") << u"ws://example.org/a\nX: y"_s;
    QTest::newRow("open bracket") << u"ws://[::1/"_s;
}

void TestClientOptions::urlThatCannotBeUsed()
{
    QFETCH(QString, text);
    const auto result = session::webSocketUrl(text);
    QVERIFY2(!result, result ? qPrintable(result->toString()) : "");
}

void TestClientOptions::profileBecomesOptions()
{
    workspace::Profile profile;
    profile.url = u"localhost:9001"_s;
    profile.headers = {{.name = u"X-One"_s, .value = u" 1 "_s},
                       {.name = u"X-Off"_s, .value = u"2"_s, .isEnabled = false},
                       {.name = u" "_s, .value = u"no name"_s},
                       {.name = u"X-One"_s, .value = u"again"_s}};
    profile.subprotocols = {u"chat"_s, u"superchat"_s};
    profile.connectTimeoutMs = 1234;

    const auto options = session::clientOptions(profile);
    QVERIFY(options.has_value());
    QCOMPARE(options->url, QUrl(u"ws://localhost:9001"_s));
    const wire::HeaderFields headers{{"X-One", "1"}, {"X-One", "again"}};
    QCOMPARE(options->headers, headers);
    QCOMPARE(options->subprotocols, (QList<QByteArray>{"chat", "superchat"}));
    QCOMPARE(options->connectTimeout.count(), 1234);

    profile.url = u"nothing of the kind://"_s;
    QVERIFY(!session::clientOptions(profile));
}

net::ClientOptions TestClientOptions::optionsOf(const workspace::Profile &profile)
{
    return session::clientOptions(profile).value_or(net::ClientOptions());
}

wire::HeaderFields TestClientOptions::fieldsOf(const workspace::Profile &profile)
{
    return optionsOf(profile).headers;
}

void TestClientOptions::numbersAreClamped()
{
    workspace::Profile profile;
    profile.url = u"localhost"_s;
    for (int *number : {&profile.connectTimeoutMs, &profile.closeTimeoutMs, &profile.pingIntervalMs,
                        &profile.pongTimeoutMs, &profile.maxRedirects, &profile.fragmentSize,
                        &profile.maxMessageMiB, &profile.deflate.level, &profile.deflate.serverMaxWindowBits})
        *number = -1;
    net::ClientOptions options = optionsOf(profile);
    QCOMPARE(options.connectTimeout.count(), 100);
    QCOMPARE(options.closeTimeout.count(), 100);
    QCOMPARE(options.keepAlive.interval.count(), 0);
    QCOMPARE(options.keepAlive.timeout.count(), 0);
    QCOMPARE(options.maxRedirects, 0);
    QCOMPARE(options.fragmentSize, 0);
    QCOMPARE(options.limits.maxMessagePayload, quint64(1) << 20);
    QCOMPARE(options.deflate.level, 1);
    QCOMPARE(options.deflate.serverMaxWindowBits, 8);
    profile.connectTimeoutMs = profile.pingIntervalMs = profile.maxRedirects = profile.maxMessageMiB =
        100'000'000;
    options = optionsOf(profile);
    QCOMPARE(options.connectTimeout.count(), 600'000);
    QCOMPARE(options.keepAlive.interval.count(), 3'600'000);
    QCOMPARE(options.maxRedirects, 20);
    QCOMPARE(options.limits.maxFramePayload, quint64(1) << 30);
}

void TestClientOptions::targetIsKeptByteForByte_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("nothing") << u"example.org"_s << "/"_ba;
    QTest::newRow("path") << u"ws://example.org/a/./b//c"_s << "/a/./b//c"_ba;
    QTest::newRow("query alone") << u" wss://example.org?x=1 "_s << "/?x=1"_ba;
    QTest::newRow("encoding") << u"ws://h:1/%7euser/%2f?a=%41&b=x+y%20z&c=%3a:/?&d="_s
                              << "/%7euser/%2f?a=%41&b=x+y%20z&c=%3a:/?&d="_ba;
    QTest::newRow("credentials") << u"ws://me:pass@h/x"_s << "/x"_ba;
    QTest::newRow("not ASCII") << u"ws://h/é?ü=1"_s << "/%C3%A9?%C3%BC=1"_ba;
}

void TestClientOptions::targetIsKeptByteForByte()
{
    QFETCH(QString, url);
    workspace::Profile profile;
    profile.url = url;
    QTEST(optionsOf(profile).target, "target");
}

void TestClientOptions::apiKeyInTheQuery_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no query") << u"ws://h"_s << "/?api%20key=a%26b%2B"_ba;
    QTest::newRow("query") << u"ws://h/x?a=%41"_s << "/x?a=%41&api%20key=a%26b%2B"_ba;
    QTest::newRow("empty query") << u"ws://h/x?"_s << "/x?api%20key=a%26b%2B"_ba;
    QTest::newRow("open end") << u"ws://h/x?a&"_s << "/x?a&api%20key=a%26b%2B"_ba;
}

void TestClientOptions::apiKeyInTheQuery()
{
    QFETCH(QString, url);
    workspace::Profile profile;
    profile.url = url;
    profile.auth = {
        .kind = workspace::Auth::Kind::ApiKeyQuery, .user = {}, .name = u"api key"_s, .secret = u"a&b+"_s};
    const net::ClientOptions options = optionsOf(profile);
    QTEST(options.target, "target");
    QVERIFY(options.headers.isEmpty());
    QVERIFY(!options.url.toString().contains("api"_L1)); // nor in a row of the log
    profile.auth.name.clear();
    QVERIFY(!optionsOf(profile).target.contains("%26"));
}

void TestClientOptions::credentials_data()
{
    using Kind = workspace::Auth::Kind;
    QTest::addColumn<QString>("url");
    QTest::addColumn<workspace::Auth>("auth");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QString &url, const workspace::Auth &auth,
                        const QByteArray &field,
                        const QByteArray &value) { QTest::newRow(name) << url << auth << field << value; };
    const QString plain = u"ws://h/"_s;
    row("none", plain, {}, {}, {});
    // RFC 7617 section 2 and 2.1
    row("basic", plain, {Kind::Basic, u"Aladdin"_s, {}, u"open sesame"_s}, "Authorization",
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    row("basic in UTF-8", plain, {Kind::Basic, u"test"_s, {}, u"123£"_s}, "Authorization",
        "Basic dGVzdDoxMjPCow==");
    row("bearer", plain, {Kind::Bearer, {}, {}, u" abc.def \n"_s}, "Authorization", "Bearer abc.def");
    row("API key", plain, {Kind::ApiKeyHeader, {}, u" X-Key "_s, u"k"_s}, "X-Key", "k");
    row("API key without a name", plain, {Kind::ApiKeyHeader, {}, {}, u"k"_s}, {}, {});
    row("first message", plain, {Kind::FirstMessage, {}, {}, u"hello"_s}, {}, {});
    row("of the URL", u"ws://al%40ice:p%3Aw@h/"_s, {}, "Authorization",
        "Basic " + QByteArray("al@ice:p:w").toBase64());
    row("user of the URL alone", u"ws://alice@h/"_s, {}, "Authorization",
        "Basic " + QByteArray("alice:").toBase64());
    row("others than the URL's", u"ws://alice:x@h/"_s, {Kind::Bearer, {}, {}, u"t"_s}, "Authorization",
        "Bearer t");
}

void TestClientOptions::credentials()
{
    QFETCH(QString, url);
    QFETCH(workspace::Auth, auth);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    workspace::Profile profile;
    profile.url = url;
    profile.auth = auth;
    const net::ClientOptions options = optionsOf(profile);
    const wire::HeaderFields expected =
        name.isEmpty() ? wire::HeaderFields() : wire::HeaderFields{{name, value}};
    QCOMPARE(options.headers, expected);
    QCOMPARE(options.credentialFields, name.isEmpty() ? QList<QByteArray>() : QList{name});
    QCOMPARE(options.url, QUrl(u"ws://h/"_s));
}

void TestClientOptions::headersOfTheUserComeFirst()
{
    workspace::Profile profile;
    profile.url = u"ws://h/"_s;
    profile.headers = {{.name = u"hOST"_s, .value = u"other"_s},
                       {.name = u"Origin"_s, .value = u"http://o"_s},
                       {.name = u"Cookie"_s, .value = u"a=1"_s},
                       {.name = u"Cookie"_s, .value = u"b=2"_s}};
    profile.auth = {.kind = workspace::Auth::Kind::Bearer, .user = {}, .name = {}, .secret = u"t"_s};
    const wire::HeaderFields all{{"hOST", "other"},
                                 {"Origin", "http://o"},
                                 {"Cookie", "a=1"},
                                 {"Cookie", "b=2"},
                                 {"Authorization", "Bearer t"}};
    QCOMPARE(fieldsOf(profile), all);
    profile.headers = {{.name = u"authorization"_s, .value = u"by hand"_s}};
    QCOMPARE(fieldsOf(profile), (wire::HeaderFields{{"authorization", "by hand"}}));
}

void TestClientOptions::noValueEndsItsLine()
{
    workspace::Profile profile;
    profile.url = u"ws://h/"_s;
    profile.headers = {{.name = u"X"_s, .value = u"a\r\nEvil: 1\nb"_s}};
    profile.auth = {
        .kind = workspace::Auth::Kind::Bearer, .user = {}, .name = {}, .secret = u"t\r\nEvil: 2"_s};
    const wire::HeaderFields expected{{"X", "a  Evil: 1 b"}, {"Authorization", "Bearer t  Evil: 2"}};
    QCOMPARE(fieldsOf(profile), expected);
    profile.subprotocols = {u" chat\r\nEvil: 3 "_s, u" "_s};
    QCOMPARE(optionsOf(profile).subprotocols, QList<QByteArray>{"chat  Evil: 3"});
}

void TestClientOptions::proxies_data()
{
    using From = workspace::Proxy::Kind;
    using To = net::ProxyOptions::Kind;
    QTest::addColumn<workspace::Proxy>("proxy");
    QTest::addColumn<To>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    const auto row = [](const char *name, const workspace::Proxy &proxy, To kind, const QString &host,
                        quint16 port) { QTest::newRow(name) << proxy << kind << host << port; };
    row("none", {From::None, u"p"_s, 1, {}, {}}, To::None, {}, 0);
    row("system", {From::System, u"p"_s, 1, {}, {}}, To::System, {}, 0);
    row("http", {From::Http, u" p "_s, 3128, u"u"_s, u"w"_s}, To::Http, u"p"_s, 3128);
    row("http without a port", {From::Http, u"p"_s, 0, u"u"_s, u"w"_s}, To::Http, u"p"_s, 8080);
    row("socks", {From::Socks5, u"p"_s, 9050, u"u"_s, u"w"_s}, To::Socks5, u"p"_s, 9050);
    row("socks without a port", {From::Socks5, u"p"_s, -1, u"u"_s, u"w"_s}, To::Socks5, u"p"_s, 1080);
}

void TestClientOptions::proxies()
{
    QFETCH(workspace::Proxy, proxy);
    workspace::Profile profile;
    profile.url = u"ws://h/"_s;
    profile.proxy = proxy;
    const net::ProxyOptions options = optionsOf(profile).proxy;
    QTEST(options.kind, "kind");
    QTEST(options.host, "host");
    QTEST(options.port, "port");
    const bool isOurs = !options.host.isEmpty();
    QCOMPARE(options.user, isOurs ? u"u"_s : QString());
    QCOMPARE(options.password, isOurs ? u"w"_s : QString());
}

void TestClientOptions::tls()
{
    workspace::Profile profile;
    profile.url = u"wss://h/"_s;
    QCOMPARE(optionsOf(profile).tls.minimumVersion, net::TlsVersion::Tls12);
    profile.tls = {.caFile = u"ca"_s,
                   .certificateFile = u"cert"_s,
                   .keyFile = u"key"_s,
                   .keyPassword = u" secret "_s,
                   .serverName = u" inner "_s,
                   .isTls13Required = true};
    const net::TlsClientOptions options = optionsOf(profile).tls;
    QCOMPARE(options.caFile, u"ca"_s);
    QCOMPARE(options.certificateFile, u"cert"_s);
    QCOMPARE(options.keyFile, u"key"_s);
    QCOMPARE(options.keyPassword, u" secret "_s);
    QCOMPARE(options.serverName, u"inner"_s);
    QCOMPARE(options.minimumVersion, net::TlsVersion::Tls13);
    QVERIFY(options.isVerified && options.trustedFingerprints.isEmpty());
}

void TestClientOptions::trustedCertificates()
{
    workspace::TrustedCertificates trusted({});
    const QByteArray fingerprint(32, 'f');
    trusted.trust({.host = u"h"_s, .port = 443, .fingerprint = fingerprint, .subject = {}, .since = {}});
    workspace::Profile profile;
    profile.url = u"ws://redirecting/"_s;
    QCOMPARE(session::clientOptions(profile, &trusted)->tls.trustedFingerprints,
             (QList<net::TrustedFingerprint>{{u"h"_s, 443, fingerprint}}));
}

void TestClientOptions::everythingElse()
{
    workspace::Profile profile;
    profile.url = u"ws://h/"_s;
    profile.deflate = {.isEnabled = false,
                       .serverNoContextTakeover = true,
                       .clientNoContextTakeover = true,
                       .serverMaxWindowBits = 9,
                       .clientMaxWindowBits = 10,
                       .level = 2,
                       .threshold = 64};
    profile.closeTimeoutMs = 3'000;
    profile.pingIntervalMs = 4'000;
    profile.pongTimeoutMs = 5'000;
    profile.maxRedirects = 3;
    profile.fragmentSize = 1'000;
    profile.maxMessageMiB = 2;
    const net::ClientOptions options = optionsOf(profile);
    const wire::DeflateOptions deflate{.isEnabled = false,
                                       .serverNoContextTakeover = true,
                                       .clientNoContextTakeover = true,
                                       .serverMaxWindowBits = 9,
                                       .clientMaxWindowBits = 10,
                                       .level = 2,
                                       .threshold = 64};
    QCOMPARE(options.deflate, deflate);
    QCOMPARE(options.closeTimeout.count(), 3'000);
    QCOMPARE(options.keepAlive.interval.count(), 4'000);
    QCOMPARE(options.keepAlive.timeout.count(), 5'000);
    QCOMPARE(options.maxRedirects, 3);
    QCOMPARE(options.fragmentSize, 1'000);
    QCOMPARE(options.limits.maxMessagePayload, quint64(2) << 20);
}

void TestClientOptions::messageSentFirst()
{
    workspace::Profile profile;
    profile.url = u"ws://h/"_s;
    profile.auth.secret = u"{\"auth\": 1}"_s;
    QVERIFY(!optionsOf(profile).firstMessage);
    profile.auth.kind = workspace::Auth::Kind::FirstMessage;
    const auto message = optionsOf(profile).firstMessage;
    QVERIFY(message && message->isText());
    QCOMPARE(message->payload, "{\"auth\": 1}");
    profile.auth.secret.clear();
    QVERIFY(!optionsOf(profile).firstMessage);
}

QTEST_GUILESS_MAIN(TestClientOptions)
#include "tst_clientoptions.moc"
