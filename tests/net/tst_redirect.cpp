#include "net/redirect.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;
using namespace Qt::StringLiterals;

class TestRedirect : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTarget_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target"); // empty: none
        const auto row = [](const char *name, int status, const char *location, const QString &target) {
            QTest::newRow(name) << status << QByteArray(location) << target;
        };
        row("301", 301, "ws://other/", u"ws://other/"_s);
        row("302", 302, "wss://other:1/x?y=1", u"wss://other:1/x?y=1"_s);
        row("303", 303, "http://other/", u"ws://other/"_s);
        row("307", 307, "https://other/", u"wss://other/"_s);
        row("308", 308, "/elsewhere", u"ws://host:99/elsewhere"_s);
        row("relative", 302, "more?z", u"ws://host:99/a/more?z"_s);
        row("without scheme", 302, "//other/", u"ws://other/"_s);
        row("fragment", 302, "/x#y", u"ws://host:99/x"_s);
        row("304", 304, "/x", {});
        row("200", 200, "/x", {});
        row("no location", 302, "", {});
        row("another scheme", 302, "ftp://other/", {});
        row("a file", 302, "file:///etc/passwd", {});
        row("no host", 302, "ws:///x", {});
        row("port 0", 302, "ws://other:0/", {});
        row("garbage", 302, "ws://[x", {});
    }

    void findsTheTarget()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, location);
        QFETCH(const QString, target);
        wire::ResponseHead response{"HTTP/1.1", status, "Moved", {}};
        if (!location.isEmpty())
            response.fields.append({"location", location});
        const auto found = redirectTarget(QUrl(u"ws://user:secret@host:99/a/b?c#d"_s), response);
        QCOMPARE(found ? found->toString() : QString(), target);
    }

    void neverLeadsOutOfTls()
    {
        const QUrl from(u"wss://host/a"_s);
        const auto targetOf = [&](const QByteArray &location) {
            return redirectTarget(from, {"HTTP/1.1", 302, "Found", {{"Location", location}}});
        };
        QVERIFY(!targetOf("ws://host/"));
        QVERIFY(!targetOf("http://host:443/"));
        QVERIFY(!targetOf("WS://other/"));
        QCOMPARE(targetOf("https://other/").value_or(QUrl()), QUrl(u"wss://other/"_s));
        QCOMPARE(targetOf("/b").value_or(QUrl()), QUrl(u"wss://host/b"_s));
    }

    void takesCredentialsToTheSameOriginOnly_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("path") << u"wss://host/other"_s << true;
        QTest::newRow("default port") << u"wss://host:443/"_s << true;
        QTest::newRow("port") << u"wss://host:444/"_s << false;
        QTest::newRow("scheme") << u"ws://host:443/"_s << false;
        QTest::newRow("host") << u"wss://other/"_s << false;
        QTest::newRow("subdomain") << u"wss://a.host/"_s << false;
    }

    void takesCredentialsToTheSameOriginOnly()
    {
        QFETCH(const QString, target);
        QFETCH(const bool, isSame);
        ClientOptions options;
        options.url = QUrl(u"wss://host/path"_s);
        options.target = "/path?api_key=secret";
        options.headers = {{"user-agent", "1"},
                           {"authorization", "Bearer x"},
                           {"Cookie", "a=b"},
                           {"Accept", "*/*"},
                           {"Proxy-Authorization", "y"},
                           {"Origin", "https://host"},
                           {"Host", "host"},
                           {"X-Token", "of whom nobody knows"},
                           {"Accept-Language", "de"},
                           {"ACCEPT-KEY", "secret"},
                           {"Acceptance", "2"},
                           {"Sec-WebSocket-Protocol", "chat"},
                           {"Pragma", "no-cache"},
                           {"Cache-Control", "no-cache"}};
        const wire::HeaderFields harmless{{"user-agent", "1"},       {"Accept", "*/*"},
                                          {"Accept-Language", "de"}, {"Sec-WebSocket-Protocol", "chat"},
                                          {"Pragma", "no-cache"},    {"Cache-Control", "no-cache"}};
        options.credentialFields = {"Accept-Key"};
        options.firstMessage = wire::Message{wire::Message::Type::Text, "let me in"};
        options.tls.certificateFile = u"client.pem"_s;
        options.tls.trustedFingerprints = {{u"other"_s, 443, "x"}};
        options.tls.caFile = u"ca.pem"_s;
        const ClientOptions next = redirected(options, QUrl(target));
        QCOMPARE(next.url, QUrl(target));
        QVERIFY(next.target.isEmpty());
        QCOMPARE(next.tls.caFile, u"ca.pem"_s);
        // Chosen by what is dialled.
        QCOMPARE(next.tls.trustedFingerprints, options.tls.trustedFingerprints);
        if (isSame) {
            QCOMPARE(next.headers, options.headers);
            QCOMPARE(next.firstMessage, options.firstMessage);
            QCOMPARE(next.tls.certificateFile, options.tls.certificateFile);
        } else {
            QCOMPARE(next.headers, harmless);
            QVERIFY(!next.firstMessage);
            QVERIFY(next.tls.certificateFile.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
