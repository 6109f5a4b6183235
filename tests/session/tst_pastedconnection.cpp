#include <QFile>
#include <QTest>

#include "session/pastedconnection.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using session::parsePastedConnection;
using workspace::Auth;
using workspace::Header;
using workspace::Profile;
using workspace::Proxy;

class TestPastedConnection : public QObject
{
    Q_OBJECT

    /// What a browser put on the clipboard.
    static QString copied(const QString &name)
    {
        QFile file(QStringLiteral(WIRELOUPE_TESTS_DIR "/session/copied/%1.txt").arg(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QList<Header> usualHeaders()
    {
        return {{u"Origin"_s, u"https://app.example.com"_s},
                {u"Cache-Control"_s, u"no-cache"_s},
                {u"Accept-Language"_s, u"en-US,en;q=0.9"_s},
                {u"Pragma"_s, u"no-cache"_s},
                {u"Cookie"_s, u"sid=a\"b; name=it's!é"_s},
                {u"User-Agent"_s, u"Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0"_s}};
    }

private slots:
    void chromeForBash()
    {
        const auto pasted = parsePastedConnection(copied(u"chrome-posix"_s));
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"wss://app.example.com/feed?room=1&x=%7e"_s);
        QCOMPARE(pasted->profile.headers, usualHeaders());
        QCOMPARE(pasted->profile.subprotocols, (QList<QString>{u"chat"_s, u"superchat"_s}));
        QVERIFY(pasted->ignored.isEmpty());
    }

    void chromeForCmd()
    {
        const auto pasted = parsePastedConnection(copied(u"chrome-cmd"_s));
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"wss://app.example.com/feed?room=1&x=%7e"_s);
        QCOMPARE(pasted->profile.headers, usualHeaders());
        QCOMPARE(pasted->profile.subprotocols, (QList<QString>{u"chat"_s, u"superchat"_s}));
        QVERIFY(pasted->ignored.isEmpty());
    }

    void olderChromeForCmd()
    {
        const auto pasted = parsePastedConnection(copied(u"chrome-older-cmd"_s).replace(u"\n"_s, u"\r\n"_s));
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"wss://h.example/ws?q=100%25"_s);
        QCOMPARE(pasted->profile.headers,
                 (QList<Header>{{u"Pragma"_s, u"no-cache"_s}, {u"Cookie"_s, u"a=\"1\"; b=\"2\""_s}}));
    }

    void firefoxForBash()
    {
        const auto pasted = parsePastedConnection(copied(u"firefox-posix"_s));
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"wss://app.example.com/feed"_s);
        const QList<Header> headers{
            {u"User-Agent"_s, u"Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0"_s},
            {u"Accept"_s, u"*/*"_s},
            {u"Accept-Encoding"_s, u"gzip, deflate, br, zstd"_s},
            {u"Origin"_s, u"https://app.example.com"_s},
            {u"Cookie"_s, u"name=café's"_s}};
        QCOMPARE(pasted->profile.headers, headers);
        QCOMPARE(pasted->profile.subprotocols, QList<QString>{u"graphql-ws"_s});
        QVERIFY(pasted->ignored.isEmpty());
    }

    void firefoxForCmd()
    {
        const auto pasted = parsePastedConnection(copied(u"firefox-cmd"_s));
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"wss://app.example.com/feed"_s);
        QCOMPARE(pasted->profile.headers.last(), (Header{u"Cookie"_s, u"a=\"x\""_s}));
    }

    void curlByHand()
    {
        const auto pasted = parsePastedConnection(
            u"$ /usr/bin/curl -sSNk -L --max-redirs 3 --connect-timeout 5 -u ann:se:cret -A agent -e "
            "http://from/ -x http://proxy:3128 --proxy-user bob:pw --cacert ca.pem -E cert.pem:pass --key "
            "key.pem --tlsv1.3 -HX-A:1 --url http://h:8080/x -d body | jq ."_s);
        QVERIFY(pasted);
        const Profile &profile = pasted->profile;
        QCOMPARE(profile.url, u"ws://h:8080/x"_s);
        QCOMPARE(profile.auth, (Auth{Auth::Kind::Basic, u"ann"_s, {}, u"se:cret"_s}));
        QCOMPARE(profile.proxy, (Proxy{Proxy::Kind::Http, u"proxy"_s, 3128, u"bob"_s, u"pw"_s}));
        QCOMPARE(profile.headers,
                 (QList<Header>{
                     {u"User-Agent"_s, u"agent"_s}, {u"Referer"_s, u"http://from/"_s}, {u"X-A"_s, u"1"_s}}));
        QCOMPARE(profile.tls, (workspace::Tls{.caFile = u"ca.pem"_s,
                                              .certificateFile = u"cert.pem"_s,
                                              .keyFile = u"key.pem"_s,
                                              .keyPassword = u"pass"_s,
                                              .serverName = {},
                                              .isTls13Required = true}));
        QCOMPARE(profile.maxRedirects, 3);
        QCOMPARE(profile.connectTimeoutMs, 5'000);
        QCOMPARE(pasted->ignored, (QStringList{u"-k"_s, u"-d"_s, u"| jq ."_s}));
    }

    void moreOfCurl()
    {
        const auto pasted = parsePastedConnection(
            u"curl --socks5-hostname p:9050 --oauth2-bearer tok -b cookies.txt -H @file -X POST --what ws://h"_s);
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.proxy, (Proxy{Proxy::Kind::Socks5, u"p"_s, 9050, {}, {}}));
        QCOMPARE(pasted->profile.auth, (Auth{Auth::Kind::Bearer, {}, {}, u"tok"_s}));
        QVERIFY(pasted->profile.headers.isEmpty());
        QCOMPARE(pasted->ignored,
                 (QStringList{u"-b cookies.txt"_s, u"-H @file"_s, u"-X POST"_s, u"--what"_s}));
    }

    void wscat()
    {
        const auto pasted = parsePastedConnection(
            u"npx wscat -c localhost:8080/x -H 'X-A: 1' --header X-B:2 -s chat -s v2 -o "
            "http://o --auth u:p --ca ca.pem -n -x 'hello there'"_s);
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"localhost:8080/x"_s);
        QCOMPARE(pasted->profile.headers,
                 (QList<Header>{{u"X-A"_s, u"1"_s}, {u"X-B"_s, u"2"_s}, {u"Origin"_s, u"http://o"_s}}));
        QCOMPARE(pasted->profile.subprotocols, (QList<QString>{u"chat"_s, u"v2"_s}));
        QCOMPARE(pasted->profile.auth, (Auth{Auth::Kind::Basic, u"u"_s, {}, u"p"_s}));
        QCOMPARE(pasted->profile.tls.caFile, u"ca.pem"_s);
        QCOMPARE(pasted->ignored, (QStringList{u"-n"_s, u"-x"_s}));
    }

    void websocat()
    {
        const auto pasted = parsePastedConnection(
            u"websocat -t -k -H='Authorization: Bearer abc' --protocol=chat --ping-interval 5 --ping-timeout "
            "10 --origin http://o wss://h/x?a=1&b=2"_s);
        QVERIFY(pasted);
        QCOMPARE(pasted->profile.url, u"wss://h/x?a=1&b=2"_s);
        QCOMPARE(pasted->profile.auth, (Auth{Auth::Kind::Bearer, {}, {}, u"abc"_s}));
        QCOMPARE(pasted->profile.subprotocols, QList<QString>{u"chat"_s});
        QCOMPARE(pasted->profile.pingIntervalMs, 5'000);
        QCOMPARE(pasted->profile.pongTimeoutMs, 10'000);
        QCOMPARE(pasted->profile.headers, (QList<Header>{{u"Origin"_s, u"http://o"_s}}));
        QCOMPARE(pasted->ignored, QStringList{u"-k"_s});
    }

    void bareUrl()
    {
        QCOMPARE(parsePastedConnection(u" wss://h/x?a=%7e \n"_s)->profile.url, u"wss://h/x?a=%7e"_s);
        QCOMPARE(parsePastedConnection(u"https://h/x"_s)->profile.url, u"wss://h/x"_s);
    }

    void nothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("words") << u"hello there"_s;
        QTest::newRow("host") << u"localhost:9001"_s;
        QTest::newRow("another scheme") << u"ftp://h"_s;
        QTest::newRow("URL and words") << u"ws://h and more"_s;
        QTest::newRow("another program") << u"wget http://h"_s;
        QTest::newRow("no address") << u"curl -H 'a: b'"_s;
        QTest::newRow("an address that is none") << u"curl 'http://h:99999/'"_s;
        QTest::newRow("value missing") << u"curl -H"_s;
        QTest::newRow("much") << u"curl ws://h "_s + QString(2 << 20, u'x');
        QTest::newRow("control characters") << u"\0\x1b[2J\r"_s;
    }

    void nothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!parsePastedConnection(text));
    }

    void everyCutIsSurvived()
    {
        const QString line =
            u"curl $'ws://h/\\u00e9' -H \"a: \\\"b\" \\\n -u 'x:y' -x socks5://p:1 ^\"c^\" -E a:b"_s;
        for (qsizetype size = 0; size <= line.size(); ++size)
            if (const auto pasted = parsePastedConnection(line.first(size)))
                QVERIFY(!pasted->profile.url.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPastedConnection)
#include "tst_pastedconnection.moc"
