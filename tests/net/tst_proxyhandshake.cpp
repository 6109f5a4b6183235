#include "net/proxyhandshake.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;
using namespace Qt::StringLiterals;
using capture::Cause;

namespace {

std::unique_ptr<ProxyHandshake> handshake(ProxyOptions::Kind kind, const QByteArray &host,
                                          const QString &user = {})
{
    ProxyOptions proxy;
    proxy.kind = kind;
    proxy.user = user;
    proxy.password = u"pass"_s;
    return makeProxyHandshake(proxy, {host, 8080}, {});
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

/// HTTP CONNECT and SOCKS5: bytes in, bytes out.
class TestProxyHandshake : public QObject
{
    Q_OBJECT

private slots:
    void asksOverHttp()
    {
        const auto plain = handshake(ProxyOptions::Kind::Http, "example.test");
        QCOMPARE(plain->takeOutput(),
                 "CONNECT example.test:8080 HTTP/1.1\r\nHost: example.test:8080\r\n\r\n");
        QVERIFY(plain->takeOutput().isEmpty());
        const auto withUser = handshake(ProxyOptions::Kind::Http, "::1", u"user"_s);
        QCOMPARE(withUser->takeOutput(), "CONNECT [::1]:8080 HTTP/1.1\r\nHost: [::1]:8080\r\n"
                                         "Proxy-Authorization: Basic dXNlcjpwYXNz\r\n\r\n");
    }

    /// Not a byte of the target's is taken, whatever the fields of the response say.
    void connectsOverHttp()
    {
        const QByteArray answer = "HTTP/1.1 200 Fine\r\nContent-Length: 5\r\n\r\n";
        for (qsizetype cut = 0; cut < answer.size(); ++cut) {
            const auto proxy = handshake(ProxyOptions::Kind::Http, "host");
            QCOMPARE(proxy->take(answer.first(cut)), cut);
            QVERIFY(!proxy->isOver());
            QCOMPARE(proxy->take(answer.sliced(cut) + "target"), answer.size() - cut);
            QVERIFY(proxy->isDone());
            QVERIFY(!proxy->failure());
        }
    }

    void waitsThroughInterimResponses()
    {
        const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
        const QByteArray final = "HTTP/1.1 200 Fine\r\n\r\n";
        const auto proxy = handshake(ProxyOptions::Kind::Http, "host");
        QCOMPARE(proxy->take(interim), interim.size());
        QVERIFY(!proxy->isOver());
        QCOMPARE(proxy->take(interim + final + "target"), (interim + final).size());
        QVERIFY(proxy->isDone());
        QCOMPARE(proxy->response(), interim + interim + final + "target");
    }

    /// They may be the system's, which nobody has typed here.
    void keepsCredentialsOutOfTheLog()
    {
        const auto proxy = handshake(ProxyOptions::Kind::Http, "host", u"user"_s);
        QVERIFY(proxy->takeOutput().contains("\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n"));
        QCOMPARE(proxy->request(), "CONNECT host:8080 HTTP/1.1\r\nHost: host:8080\r\n"
                                   "Proxy-Authorization: Basic ***\r\n\r\n");
    }

    void isRefusedOverHttp_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isEnded");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("number");
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno") << false
                             << Cause::ProxyRefused << 403;
        QTest::newRow("502") << QByteArray("HTTP/1.0 502 Bad Gateway\r\n\r\nuntil the end") << true
                             << Cause::ProxyRefused << 502;
        QTest::newRow("407") << QByteArray("HTTP/1.1 407 Who?\r\nContent-Length: 0\r\n\r\n") << false
                             << Cause::ProxyAuthentication << 407;
        QTest::newRow("no HTTP") << QByteArray("\x05\xFF") << false << Cause::ProxyInvalid << 0;
        QTest::newRow("silence") << QByteArray() << true << Cause::ProxyInvalid << 0;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 O") << true << Cause::ProxyInvalid << 0;
    }

    void isRefusedOverHttp()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, isEnded);
        QFETCH(const Cause, cause);
        QFETCH(const int, number);
        const auto proxy = handshake(ProxyOptions::Kind::Http, "host");
        proxy->take(answer);
        QCOMPARE(proxy->isOver(), !isEnded);
        if (isEnded)
            proxy->end();
        QVERIFY(proxy->failure());
        QCOMPARE(proxy->failure()->cause, cause);
        QCOMPARE(proxy->failure()->number, number);
        QCOMPARE(proxy->response(), answer);
    }

    void asksOverSocks_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("name") << QByteArray("host.test") << hex("050100 03 09") + "host.test" + hex("1f90");
        QTest::newRow("IPv4") << QByteArray("192.0.2.1") << hex("050100 01 c0000201 1f90");
        QTest::newRow("IPv6") << QByteArray("2001:db8::1")
                              << hex("050100 04 20010db8000000000000000000000001 1f90");
    }

    void asksOverSocks()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, request);
        for (const auto &reply : {hex("05000001 00000000 0000"), hex("05000003 03 616263 0000"),
                                  hex("05000004 00000000000000000000000000000000 0000")}) {
            const auto proxy = handshake(ProxyOptions::Kind::Socks5, host);
            QCOMPARE(proxy->takeOutput(), hex("050100"));
            for (const char byte : hex("0500"))
                QCOMPARE(proxy->take(QByteArray(1, byte)), 1);
            QCOMPARE(proxy->takeOutput(), request);
            for (const char byte : reply.chopped(1))
                QCOMPARE(proxy->take(QByteArray(1, byte)), 1);
            QVERIFY(!proxy->isOver());
            QCOMPARE(proxy->take(reply.last(1) + "target"), 1);
            QVERIFY(proxy->isDone());
        }
    }

    void tellsSocksWhoItIs()
    {
        const auto proxy = handshake(ProxyOptions::Kind::Socks5, "h", u"user"_s);
        QCOMPARE(proxy->takeOutput(), hex("05020002"));
        proxy->take(hex("0502"));
        QCOMPARE(proxy->takeOutput(), hex("01 04") + "user" + hex("04") + "pass");
        proxy->take(hex("0100"));
        QCOMPARE(proxy->takeOutput(), hex("050100 03 01 68 1f90"));
    }

    void isRefusedOverSocks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("number");
        QTest::newRow("no method") << hex("05ff") << Cause::ProxyAuthentication << 255;
        QTest::newRow("not asked method") << hex("0501") << Cause::ProxyInvalid << 1;
        QTest::newRow("wrong password") << hex("0502 0101") << Cause::ProxyAuthentication << 1;
        QTest::newRow("ruleset") << hex("0500 05020001000000000000") << Cause::ProxyRefused << 2;
        QTest::newRow("short refusal") << hex("0500 0505") << Cause::ProxyRefused << 5;
        QTest::newRow("SOCKS4") << hex("005b") << Cause::ProxyInvalid << 0;
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad\r\n\r\n") << Cause::ProxyInvalid << 0;
    }

    void isRefusedOverSocks()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Cause, cause);
        QFETCH(const int, number);
        const auto proxy = handshake(ProxyOptions::Kind::Socks5, "host", u"user"_s);
        proxy->take(answer);
        QVERIFY(proxy->failure());
        QCOMPARE(proxy->failure()->cause, cause);
        QCOMPARE(proxy->failure()->number, number);
    }

    void refusesANameThatSocksCannotSay()
    {
        QVERIFY(handshake(ProxyOptions::Kind::Socks5, QByteArray(256, 'x'))->failure());
    }

    void endsTooSoonOverSocks()
    {
        const auto proxy = handshake(ProxyOptions::Kind::Socks5, "host");
        proxy->take(hex("0500 050000"));
        proxy->end();
        QCOMPARE(proxy->failure()->cause, Cause::ProxyInvalid);
    }
};

QTEST_GUILESS_MAIN(TestProxyHandshake)
#include "tst_proxyhandshake.moc"
