#include <QTest>

#include "session/pastedprofile.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using session::PastedProfile;
using workspace::Auth;
using workspace::Proxy;

class TestPastedProfile : public QObject
{
    Q_OBJECT

private slots:
    void headers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << u"X-a: b: c "_s << u"X-a"_s << u"b: c"_s;
        QTest::newRow("empty") << u"X-Empty;"_s << u"X-Empty"_s << u""_s;
        QTest::newRow("taken away") << u"Accept:"_s << QString() << QString();
        QTest::newRow("connection") << u"Connection: keep-alive, Upgrade"_s << QString() << QString();
        QTest::newRow("key") << u"sec-websocket-KEY: x"_s << QString() << QString();
        QTest::newRow("extensions") << u"Sec-WebSocket-Extensions: permessage-deflate"_s << QString()
                                    << QString();
        QTest::newRow("other credentials")
            << u"Authorization: Digest a=b"_s << u"Authorization"_s << u"Digest a=b"_s;
    }

    void headers()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, value);
        PastedProfile profile;
        profile.addHeader(text);
        QCOMPARE(profile.profile().headers.size(), name.isEmpty() ? 0 : 1);
        if (!name.isEmpty())
            QCOMPARE(profile.profile().headers.first(), (workspace::Header{name, value}));
    }

    void credentials()
    {
        PastedProfile bearer;
        bearer.addHeader(u"authorization: bearer abc"_s);
        QCOMPARE(bearer.profile().auth, (Auth{Auth::Kind::Bearer, {}, {}, u"abc"_s}));
        bearer.addHeader(u"Authorization: Bearer second"_s);
        QCOMPARE(bearer.profile().headers.size(), 1);
        PastedProfile basic;
        basic.addHeader(u"Authorization: Basic QWxhZGRpbjpvcGVuOnNlc2FtZQ=="_s);
        QCOMPARE(basic.profile().auth, (Auth{Auth::Kind::Basic, u"Aladdin"_s, {}, u"open:sesame"_s}));
        PastedProfile broken;
        broken.addHeader(u"Authorization: Basic ###"_s);
        QCOMPARE(broken.profile().headers.size(), 1);
        QVERIFY(broken.profile().auth == Auth());
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Proxy>("proxy");
        const auto row = [](const char *name, const QString &text, const Proxy &proxy) {
            QTest::newRow(name) << text << proxy;
        };
        row("host", u"p"_s, {Proxy::Kind::Http, u"p"_s, 1080, {}, {}});
        row("http", u"http://u:p%40ss@p:3128"_s, {Proxy::Kind::Http, u"p"_s, 3128, u"u"_s, u"p@ss"_s});
        row("socks5", u"socks5://[::1]:9050"_s, {Proxy::Kind::Socks5, u"::1"_s, 9050, {}, {}});
        row("socks5h", u"socks5h://p"_s, {Proxy::Kind::Socks5, u"p"_s, 1080, {}, {}});
        row("socks4", u"socks4://u:w@p"_s, {});
        row("https", u"https://p"_s, {});
        row("nonsense", u"http://"_s, {});
    }

    void proxies()
    {
        QFETCH(QString, text);
        QFETCH(Proxy, proxy);
        PastedProfile profile;
        profile.setProxy(text, u"http"_s);
        QCOMPARE(profile.profile().proxy, proxy);
        profile.addWord(u"ws://h"_s);
        const auto result = profile.result();
        QCOMPARE(result->ignored.size(), proxy == Proxy() ? 1 : 0);
        QVERIFY(!result->ignored.join(u' ').contains("u:w"_L1));
    }

    void certificates()
    {
        PastedProfile profile;
        profile.setCertificateAndPassword(u"c.pem:se:cret"_s);
        QCOMPARE(profile.profile().tls.certificateFile, u"c.pem"_s);
        QCOMPARE(profile.profile().tls.keyPassword, u"se:cret"_s);
        profile.setCertificateAndPassword(u"C:\\c.pem"_s);
        QCOMPARE(profile.profile().tls.certificateFile, u"C:\\c.pem"_s);
    }

    void redirects()
    {
        PastedProfile profile;
        profile.followRedirects(-1);
        QCOMPARE(profile.profile().maxRedirects, 20);
        profile.followRedirects(3);
        QCOMPARE(profile.profile().maxRedirects, 3);
        profile.followRedirects(20);
        QCOMPARE(profile.profile().maxRedirects, 3);
    }

    void seconds()
    {
        PastedProfile profile;
        profile.setConnectTimeout(u"2.5"_s);
        profile.setPingInterval(u"1e99"_s);
        profile.setPongTimeout(u"soon"_s);
        QCOMPARE(profile.profile().connectTimeoutMs, 2'500);
        QCOMPARE(profile.profile().pingIntervalMs, 3'600'000);
        QCOMPARE(profile.profile().pongTimeoutMs, 0);
    }

    void address()
    {
        PastedProfile profile;
        QVERIFY(!profile.result());
        profile.addWord(u"stray"_s);
        profile.addWord(u"HTTPS://Example.org/%7e?a=%41"_s);
        profile.addField(u"Host"_s, u"example.org"_s);
        profile.addField(u"Host"_s, u"other"_s);
        const auto result = profile.result();
        QCOMPARE(result->profile.url, u"wsS://Example.org/%7e?a=%41"_s);
        QCOMPARE(result->ignored, QStringList{u"stray"_s});
        QCOMPARE(result->profile.headers.size(), 1);
        QCOMPARE(result->profile.headers.first().value, u"other"_s);
    }
};

QTEST_APPLESS_MAIN(TestPastedProfile)
#include "tst_pastedprofile.moc"
