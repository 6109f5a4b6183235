#include <QtTest>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/profilearguments.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using workspace::Auth;
using workspace::Proxy;

class TestProfileArguments : public QObject
{
    Q_OBJECT

    static workspace::Profile read(const QString &words, QString *problem = nullptr)
    {
        cli::Arguments arguments(cli::connectCommand().spec, words.split(u' ', Qt::SkipEmptyParts));
        const workspace::Profile profile = cli::profileFrom(arguments);
        if (problem)
            *problem = arguments.problem();
        else if (!arguments.problem().isEmpty())
            qFatal("%s", qPrintable(arguments.problem()));
        return profile;
    }

private slots:
    void standard()
    {
        workspace::Profile expected;
        expected.url = u"ws://h"_s;
        expected.pingIntervalMs = 0;
        QCOMPARE(read(u"ws://h"_s), expected);
    }

    void everything()
    {
        const workspace::Profile profile = read(
            u"ws://h -H A:1 --header B:2 --origin http://o --subprotocol p --bearer t -L --cacert ca "
            "--cert c --key k --no-deflate --fragment 100 --timeout 2.5 --ping-interval 3 --pong-timeout "
            "4 --reconnect"_s);
        const QList<workspace::Header> headers{
            {u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"Origin"_s, u"http://o"_s}};
        QCOMPARE(profile.headers, headers);
        QCOMPARE(profile.subprotocols, QList<QString>{u"p"_s});
        QCOMPARE(profile.auth, (Auth{Auth::Kind::Bearer, {}, {}, u"t"_s}));
        QCOMPARE(profile.maxRedirects, 10);
        QCOMPARE(profile.tls.caFile, u"ca"_s);
        QCOMPARE(profile.tls.certificateFile, u"c"_s);
        QCOMPARE(profile.tls.keyFile, u"k"_s);
        QVERIFY(!profile.deflate.isEnabled);
        QCOMPARE(profile.fragmentSize, 100);
        QCOMPARE(profile.connectTimeoutMs, 2'500);
        QCOMPARE(profile.pingIntervalMs, 3'000);
        QCOMPARE(profile.pongTimeoutMs, 4'000);
        QVERIFY(profile.reconnect.isEnabled);
    }

    void oldNameOfThePing() { QCOMPARE(read(u"ws://h --ping 2"_s).pingIntervalMs, 2'000); }

    void users_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("both") << u"ann:se:cret"_s << u"ann"_s << u"se:cret"_s;
        QTest::newRow("user alone") << u"ann"_s << u"ann"_s << QString();
        QTest::newRow("password alone") << u":x"_s << QString() << u"x"_s;
    }

    void users()
    {
        QFETCH(QString, text);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QCOMPARE(read(u"ws://h --user "_s + text).auth, (Auth{Auth::Kind::Basic, user, {}, password}));
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Proxy>("proxy");
        QTest::newRow("none") << u"none"_s << Proxy{Proxy::Kind::None, {}, 0, {}, {}};
        QTest::newRow("http") << u"http://u:p%40@h:3128"_s
                              << Proxy{Proxy::Kind::Http, u"h"_s, 3128, u"u"_s, u"p@"_s};
        QTest::newRow("no scheme") << u"h:3128"_s << Proxy{Proxy::Kind::Http, u"h"_s, 3128, {}, {}};
        QTest::newRow("socks") << u"socks5://[::1]"_s << Proxy{Proxy::Kind::Socks5, u"::1"_s, 0, {}, {}};
        QTest::newRow("socks5h") << u"socks5h://h:1"_s << Proxy{Proxy::Kind::Socks5, u"h"_s, 1, {}, {}};
    }

    void proxies()
    {
        QFETCH(QString, text);
        QTEST(read(u"ws://h --proxy "_s + text).proxy, "proxy");
    }

    void problems_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("problem");
        QTest::newRow("two ways of authentication") << u"--user a:b --bearer t"_s << u"--bearer"_s;
        QTest::newRow("key alone") << u"--key k"_s << u"--key"_s;
        QTest::newRow("proxy of another kind") << u"--proxy ftp://h"_s << u"--proxy"_s;
        QTest::newRow("proxy without a host") << u"--proxy http://"_s << u"--proxy"_s;
        QTest::newRow("header") << u"-H nonsense"_s << u"--header"_s;
        QTest::newRow("fragment") << u"--fragment 0"_s << u"--fragment"_s;
        QTest::newRow("ping") << u"--ping-interval 0.01"_s << u"--ping-interval"_s;
        QTest::newRow("pong") << u"--pong-timeout soon"_s << u"--pong-timeout"_s;
        QTest::newRow("subprotocol") << u"--subprotocol a,b"_s << u"a,b"_s;
    }

    void urlsThatAreNone()
    {
        QString found;
        read(u"ws://ann:hush@h:99999"_s, &found);
        QVERIFY2(found.startsWith(u"ws://h:99999 has a port"_s), qPrintable(found));
    }

    void problems()
    {
        QFETCH(QString, words);
        QFETCH(QString, problem);
        QString found;
        read(u"ws://h "_s + words, &found);
        QVERIFY2(found.contains(problem), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TestProfileArguments)
#include "tst_profilearguments.moc"
