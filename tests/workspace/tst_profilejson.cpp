#include <QTest>

#include "workspace/fullprofile.h"
#include "workspace/jsonlayout.h"
#include "workspace/profilejson.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

class TestProfileJson : public QObject
{
    Q_OBJECT

    static Profile read(const QByteArray &json)
    {
        JsonMembers members(parseJson(json), QString());
        return takeProfile(u"name"_s, members);
    }

    static QString failure(const QByteArray &json)
    {
        try {
            read(json);
            return {};
        } catch (const FormatError &error) {
            return error.detail;
        }
    }

private slots:
    void defaultsAreLeftOut()
    {
        Profile profile;
        profile.url = u"ws://h"_s;
        QCOMPARE(layOut(toJson(profile)), "{\n"
                                          "  \"url\": \"ws://h\",\n"
                                          "  \"headers\": [],\n"
                                          "  \"subprotocols\": [],\n"
                                          "  \"connectTimeoutMs\": 10000,\n"
                                          "  \"pingIntervalMs\": 1000\n"
                                          "}\n");
    }

    void writesAllThatIsSetButNoSecret()
    {
        const QByteArray written = layOut(toJson(samples::fullProfile()));
        QCOMPARE(
            written,
            "{\n"
            "  \"url\": \"wss://example.org/chat\",\n"
            "  \"headers\": [\n"
            "    {\"name\": \"Origin\", \"value\": \"http://localhost\", \"enabled\": true}\n"
            "  ],\n"
            "  \"subprotocols\": [\"chat\"],\n"
            "  \"connectTimeoutMs\": 5000,\n"
            "  \"pingIntervalMs\": 0,\n"
            "  \"closeTimeoutMs\": 3000,\n"
            "  \"pongTimeoutMs\": 4000,\n"
            "  \"maxRedirects\": 3,\n"
            "  \"fragmentSize\": 1024,\n"
            "  \"maxMessageMiB\": 8,\n"
            "  \"latencyBudgets\": [\"p99<50ms/10s\", \"reply:max<2s/1m\"],\n"
            "  \"auth\": {\"kind\": \"apiKeyQuery\", \"user\": \"ann\", \"name\": \"key\"},\n"
            "  \"tls\": {\"caFile\": \"/ca.pem\", \"certificateFile\": \"/cert.pem\", \"keyFile\": "
            "\"/key.pem\", \"serverName\": \"inner.example\", \"requireTls13\": true},\n"
            "  \"proxy\": {\"kind\": \"socks5\", \"host\": \"proxy.example\", \"port\": 1080, \"user\": "
            "\"bob\"},\n"
            "  \"deflate\": {\"enabled\": false, \"serverNoContextTakeover\": true, "
            "\"clientNoContextTakeover\": true, \"serverMaxWindowBits\": 9, \"clientMaxWindowBits\": 10, "
            "\"level\": 1, \"threshold\": 64},\n"
            "  \"reconnect\": {\"enabled\": true, \"delayMs\": 100, \"maxDelayMs\": 2000, "
            "\"maxAttempts\": 0},\n"
            "  \"latency\": {\"match\": \"json:$.id=$[\\\"reply to\\\"]\", \"timeoutMs\": 5000, \"stamp\": "
            "\"ms:$.t\"}\n"
            "}\n");
        QVERIFY(!written.contains("hush"));
    }

    void readsWhatItWrites()
    {
        Profile expected = samples::fullProfile();
        expected.name = u"name"_s;
        expected.auth.secret.clear();
        expected.tls.keyPassword.clear();
        expected.proxy.password.clear();
        QCOMPARE(read(layOut(toJson(samples::fullProfile()))), expected);
        Profile standard;
        standard.name = u"name"_s;
        QCOMPARE(read("{}"), standard);
    }

    void kindsComeBack()
    {
        Profile profile;
        profile.name = u"name"_s;
        for (int kind = 0; kind <= int(Auth::Kind::FirstMessage); ++kind) {
            profile.auth.kind = Auth::Kind(kind);
            QCOMPARE(read(layOut(toJson(profile))), profile);
        }
        for (int kind = 0; kind <= int(Proxy::Kind::Socks5); ++kind) {
            profile.proxy.kind = Proxy::Kind(kind);
            QCOMPARE(read(layOut(toJson(profile))), profile);
        }
    }

    void secretsWrittenByHandAreTaken()
    {
        const Profile profile =
            read(R"({"auth":{"secret":"a"},"tls":{"keyPassword":"b"},"proxy":{"password":"c"}})");
        QCOMPARE(profile.auth.secret, u"a"_s);
        QCOMPARE(profile.tls.keyPassword, u"b"_s);
        QCOMPARE(profile.proxy.password, u"c"_s);
    }

    void numbersAreBroughtIntoTheirRange_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("small") << "-7"_ba << QList<int>{100, 0, 0, 0, 1, 0, 8, 8, 1, 0, 50, 50, 0, 1};
        QTest::newRow("one") << "1"_ba << QList<int>{100, 50, 1, 1, 1, 1, 8, 8, 1, 1, 50, 50, 1, 1};
        QTest::newRow("large") << "99999999999"_ba
                               << QList<int>{600'000, 3'600'000, 20,        1 << 30,  1'024,
                                             65'535,  15,        15,        9,        1 << 30,
                                             600'000, 3'600'000, 1'000'000, 3'600'000};
    }

    void numbersAreBroughtIntoTheirRange()
    {
        QFETCH(QByteArray, number);
        QByteArray json =
            R"({"closeTimeoutMs":N,"pongTimeoutMs":N,"maxRedirects":N,"fragmentSize":N,"maxMessageMiB":N,)"
            R"("proxy":{"port":N},"deflate":{"serverMaxWindowBits":N,"clientMaxWindowBits":N,"level":N,)"
            R"("threshold":N},"reconnect":{"delayMs":N,"maxDelayMs":N,"maxAttempts":N},"latency":{"timeoutMs":N}})";
        const Profile p = read(json.replace(":N", ':' + number));
        const QList<int> numbers{p.closeTimeoutMs,
                                 p.pongTimeoutMs,
                                 p.maxRedirects,
                                 p.fragmentSize,
                                 p.maxMessageMiB,
                                 p.proxy.port,
                                 p.deflate.serverMaxWindowBits,
                                 p.deflate.clientMaxWindowBits,
                                 p.deflate.level,
                                 p.deflate.threshold,
                                 p.reconnect.delayMs,
                                 p.reconnect.maxDelayMs,
                                 p.reconnect.maxAttempts,
                                 p.latency.timeoutMs};
        QTEST(numbers, "expected");
    }

    void whatIsUnknownInAGroupIsLeft()
    {
        JsonMembers members(
            parseJson(R"({"url":"h","tls":{"caFile":"x","ocsp":[1]},"proxy":{"port":1},"mood":"good"})"),
            QString());
        takeProfile({}, members);
        QCOMPARE(members.rest(), R"({"mood":"good","tls":{"ocsp":[1]}})");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("group") << R"({"tls":7})"_ba << u"/tls: "_s;
        QTest::newRow("kind") << R"({"auth":{"kind":"digest"}})"_ba << u"/auth/kind: "_s;
        QTest::newRow("proxy") << R"({"proxy":{"kind":1}})"_ba << u"/proxy/kind: "_s;
        QTest::newRow("flag") << R"({"deflate":{"enabled":"yes"}})"_ba << u"/deflate/enabled: "_s;
        QTest::newRow("number") << R"({"reconnect":{"delayMs":0.5}})"_ba << u"/reconnect/delayMs: "_s;
        QTest::newRow("match") << R"({"latency":{"match":7}})"_ba << u"/latency/match: "_s;
        QTest::newRow("budgets") << R"({"latencyBudgets":"p99<50ms/10s"})"_ba << u"/latencyBudgets: "_s;
        QTest::newRow("secret") << R"({"auth":{"secret":{}}})"_ba << u"/auth/secret: "_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QVERIFY2(failure(json).startsWith(place), qPrintable(failure(json)));
    }
};

QTEST_APPLESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
