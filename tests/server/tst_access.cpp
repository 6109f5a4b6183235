#include "server/access.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::server;
using Place = AccessOptions::TokenPlace;

namespace {

wire::RequestHead request(const QByteArray &target, const wire::HeaderFields &fields = {})
{
    return {"GET", target, "HTTP/1.1", fields};
}

AccessOptions withOrigins(const QList<QByteArray> &origins)
{
    AccessOptions options;
    options.origins = origins;
    return options;
}

AccessOptions withPaths(const QList<QByteArray> &paths)
{
    AccessOptions options;
    options.paths = paths;
    return options;
}

AccessOptions withToken(const QByteArray &token, Place place)
{
    AccessOptions options;
    options.token = token;
    options.tokenPlace = place;
    return options;
}

AccessOptions withUser(const QByteArray &user, const QByteArray &password)
{
    AccessOptions options;
    options.user = user;
    options.password = password;
    return options;
}

wire::HeaderFields origin(const QByteArray &value)
{
    return {{"Origin", value}};
}

wire::HeaderFields authorization(const QByteArray &value)
{
    return {{"authorization", value}};
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void judgesPaths_data()
    {
        columns();
        row("any", request("/whatever?x=1"), {}, AccessRefusal::None);
        const auto chat = withPaths({"/", "/chat", "/gr\xC3\xBC\xC3\x9F"});
        row("root", request("/"), chat, AccessRefusal::None);
        row("listed", request("/chat"), chat, AccessRefusal::None);
        row("with a query", request("/chat?room=/other"), chat, AccessRefusal::None);
        row("percent-encoded", request("/gr%C3%BC%c3%9f"), chat, AccessRefusal::None);
        row("absolute-form", request("http://host/chat?x"), chat, AccessRefusal::None);
        row("absolute-form, no path", request("http://host"), chat, AccessRefusal::None);
        row("other", request("/other"), chat, AccessRefusal::Path);
        row("below", request("/chat/"), chat, AccessRefusal::Path);
        row("case", request("/Chat"), chat, AccessRefusal::Path);
        row("only in the query", request("/other?/chat"), chat, AccessRefusal::Path);
        row("scheme inside", request("/x://host/chat"), chat, AccessRefusal::Path);
    }

    void judgesPaths() { judges(); }

    void judgesOrigins_data()
    {
        columns();
        row("any", request("/", origin("https://evil.example")), {}, AccessRefusal::None);
        row("none asked for", request("/"), {}, AccessRefusal::None);
        const auto some = withOrigins({"https://Good.example", "http://localhost:8080", "null"});
        row("listed", request("/", origin("https://good.example")), some, AccessRefusal::None);
        row("case", request("/", origin("HTTPS://GOOD.example")), some, AccessRefusal::None);
        row("default port", request("/", origin("https://good.example:443")), some, AccessRefusal::None);
        row("port", request("/", origin("http://localhost:8080")), some, AccessRefusal::None);
        row("null", request("/", origin("null")), some, AccessRefusal::None);
        row("missing", request("/"), some, AccessRefusal::Origin);
        row("empty", request("/", origin("")), some, AccessRefusal::Origin);
        row("other port", request("/", origin("http://localhost:8081")), some, AccessRefusal::Origin);
        row("other scheme", request("/", origin("http://good.example")), some, AccessRefusal::Origin);
        row("not its port", request("/", origin("https://good.example:80")), some, AccessRefusal::Origin);
        row("longer", request("/", origin("https://good.example.evil.example")), some, AccessRefusal::Origin);
        row("twice", request("/", origin("null") + origin("null")), some, AccessRefusal::Origin);
        row("list", request("/", origin("null, https://good.example")), some, AccessRefusal::Origin);
    }

    void judgesOrigins() { judges(); }

    void judgesTokens_data()
    {
        columns();
        const auto header = withToken("s3cret+/=", Place::Header);
        row("bearer", request("/", authorization("Bearer s3cret+/=")), header, AccessRefusal::None);
        row("scheme's case", request("/", authorization("bEARER  s3cret+/=")), header, AccessRefusal::None);
        row("beside Basic", request("/", authorization("Basic YTpi") + authorization("Bearer s3cret+/=")),
            header, AccessRefusal::None);
        row("no token", request("/"), header, AccessRefusal::Token);
        row("other token", request("/", authorization("Bearer s3cret")), header, AccessRefusal::Token);
        row("token's case", request("/", authorization("Bearer S3cret+/=")), header, AccessRefusal::Token);
        row("no scheme", request("/", authorization("s3cret+/=")), header, AccessRefusal::Token);
        row("other scheme", request("/", authorization("Basic s3cret+/=")), header, AccessRefusal::Token);
        row("query instead", request("/?token=s3cret%2B%2F%3D"), header, AccessRefusal::Token);

        const auto query = withToken("s3cret+/=&", Place::Query);
        row("query", request("/?token=s3cret%2B%2f%3D%26"), query, AccessRefusal::None);
        row("query, as it is", request("/x?a=1&token=s3cret+/=%26&b"), query, AccessRefusal::None);
        row("other name", request("/?mytoken=s3cret%2B%2f%3D%26"), query, AccessRefusal::Token);
        row("in the path", request("/token=s3cret%2B%2f%3D%26"), query, AccessRefusal::Token);
        row("no query", request("/"), query, AccessRefusal::Token);
        row("empty", request("/?token="), query, AccessRefusal::Token);

        row("later", request("/"), withToken("s3cret", Place::FirstMessage), AccessRefusal::None);
    }

    void judgesTokens() { judges(); }

    void judgesUsers_data()
    {
        columns();
        const auto user = withUser("Aladdin", "open sesame");
        // The example of RFC 7617 section 2.
        row("right", request("/", authorization("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")), user,
            AccessRefusal::None);
        row("scheme's case", request("/", authorization("basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")), user,
            AccessRefusal::None);
        row("missing", request("/"), user, AccessRefusal::Basic);
        row("wrong", request("/", basic("Aladdin:open")), user, AccessRefusal::Basic);
        row("no colon", request("/", basic("Aladdin")), user, AccessRefusal::Basic);
        row("not base64", request("/", authorization("Basic !!!")), user, AccessRefusal::Basic);
        row("not encoded", request("/", authorization("Basic Aladdin:open sesame")), user,
            AccessRefusal::Basic);
        row("no password set", request("/", basic("a:")), withUser("a", ""), AccessRefusal::Basic);
        row("no password set, none given", request("/"), withUser("a", ""), AccessRefusal::Basic);
        row("password without user", request("/"), withUser("", "b"), AccessRefusal::None);
        row("colon in the password", request("/", basic("a:b:c")), withUser("a", "b:c"), AccessRefusal::None);
    }

    void judgesUsers() { judges(); }

    void asksForAllThatIsSet()
    {
        AccessOptions options = withUser("a", "b");
        options.paths = {"/chat"};
        options.origins = {"null"};
        options.token = "t";
        const auto bearer = authorization("Bearer t");
        QCOMPARE(judge(request("/"), options), AccessRefusal::Path);
        QCOMPARE(judge(request("/chat"), options), AccessRefusal::Origin);
        QCOMPARE(judge(request("/chat", origin("null")), options), AccessRefusal::Token);
        QCOMPARE(judge(request("/chat", origin("null") + bearer), options), AccessRefusal::Basic);
        QCOMPARE(judge(request("/chat", origin("null") + bearer + basic("a:b")), options),
                 AccessRefusal::None);
    }

    void hasAStatusForEach()
    {
        QCOMPARE(statusOf(AccessRefusal::None), 101);
        QCOMPARE(statusOf(AccessRefusal::Path), 404);
        QCOMPARE(statusOf(AccessRefusal::Origin), 403);
        QCOMPARE(statusOf(AccessRefusal::Token), 401);
        QCOMPARE(statusOf(AccessRefusal::Basic), 401);
    }

    void explainsWithoutSecrets()
    {
        const auto asked = request("/a%20b?token=s3cret", origin("http://evil") + basic("u:s3cret"));
        QVERIFY(explanationOf(AccessRefusal::None, asked).isEmpty());
        QVERIFY(explanationOf(AccessRefusal::Path, asked).contains(" /a%20b "));
        QVERIFY(explanationOf(AccessRefusal::Origin, asked).contains("http://evil"));
        QVERIFY(explanationOf(AccessRefusal::Origin, request("/")).contains("no Origin"));
        using enum AccessRefusal;
        for (const auto refusal : {Path, Origin, Token, Basic}) {
            QVERIFY(!explanationOf(refusal, asked).isEmpty());
            QVERIFY(!explanationOf(refusal, asked).contains("s3cret"));
        }
    }

    void comparesSecrets()
    {
        QVERIFY(isSameSecret("", ""));
        QVERIFY(isSameSecret(QByteArrayView("a\0b", 3), QByteArrayView("a\0b", 3)));
        QVERIFY(!isSameSecret(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
        QVERIFY(!isSameSecret("a", ""));
        QVERIFY(!isSameSecret("a", "ab"));
    }

private:
    static void columns()
    {
        QTest::addColumn<wire::RequestHead>("request");
        QTest::addColumn<AccessOptions>("options");
        QTest::addColumn<AccessRefusal>("refusal");
    }

    static void row(const char *name, const wire::RequestHead &head, const AccessOptions &options,
                    AccessRefusal refusal)
    {
        QTest::newRow(name) << head << options << refusal;
    }

    static void judges()
    {
        QFETCH(const wire::RequestHead, request);
        QFETCH(const AccessOptions, options);
        QTEST(judge(request, options), "refusal");
    }

    static wire::HeaderFields basic(const QByteArray &userAndPassword)
    {
        return authorization("Basic " + userAndPassword.toBase64());
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
