#include "net/proxyresolver.h"

#include <QTest>

using namespace wireloupe::net;
using namespace Qt::StringLiterals;
using Kind = ProxyOptions::Kind;

/// What the environment says, as on any system without settings of its own.
class TestProxyResolver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                                 "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(name);
        qputenv("http_proxy", "http://plain.test:3128");
        qputenv("https_proxy", "http://user:word@secure.test:3129");
        qputenv("no_proxy", "localhost,127.0.0.1,.internal.test");
    }

    void resolves_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("ws") << QUrl(u"ws://example.test/"_s) << Kind::Http << u"plain.test"_s << 3128;
        QTest::newRow("wss") << QUrl(u"wss://example.test/"_s) << Kind::Http << u"secure.test"_s << 3129;
        QTest::newRow("no_proxy") << QUrl(u"ws://localhost:1/"_s) << Kind::None << QString() << 0;
        QTest::newRow("no_proxy, address") << QUrl(u"wss://127.0.0.1/"_s) << Kind::None << QString() << 0;
        QTest::newRow("no_proxy, domain") << QUrl(u"ws://a.internal.test/"_s) << Kind::None << QString() << 0;
    }

    void resolves()
    {
        QFETCH(const QUrl, url);
        QFETCH(const Kind, kind);
        QFETCH(const QString, host);
        QFETCH(const int, port);
        const ProxyOptions proxy = systemProxyFor(url).result();
        QCOMPARE(proxy.kind, kind);
        QCOMPARE(proxy.host, host);
        QCOMPARE(proxy.port, port);
        if (port == 3129) {
            QCOMPARE(proxy.user, u"user"_s);
            QCOMPARE(proxy.password, u"word"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestProxyResolver)
#include "tst_proxyresolver.moc"
