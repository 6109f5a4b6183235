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
    void timeoutIsClamped();
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

void TestClientOptions::timeoutIsClamped()
{
    workspace::Profile profile;
    profile.url = u"localhost"_s;
    profile.connectTimeoutMs = -1;
    QCOMPARE(session::clientOptions(profile)->connectTimeout.count(), 100);
    profile.connectTimeoutMs = 10'000'000;
    QCOMPARE(session::clientOptions(profile)->connectTimeout.count(), 600'000);
}

QTEST_GUILESS_MAIN(TestClientOptions)
#include "tst_clientoptions.moc"
