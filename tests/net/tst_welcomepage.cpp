#include "net/welcomepage.h"

#include <QCryptographicHash>
#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;

namespace {

wire::RequestHead request(const QByteArray &target, const QByteArray &host, const QByteArray &accept = "*/*")
{
    return {"GET", target, "HTTP/1.1", {{"Host", host}, {"Accept", accept}}};
}

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype begin = text.indexOf(from) + from.size();
    return text.sliced(begin, text.indexOf(to, begin) - begin);
}

} // namespace

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void namesTheAddress_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char *name, const char *target, const char *host, const char *url) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(host) << QByteArray(url);
        };
        row("plain", "/", "localhost:9001", "ws://localhost:9001/");
        row("query", "/chat?room=1&x=%20", "example.com", "ws://example.com/chat?room=1&x=%20");
        row("IPv6", "/", "[::1]:9001", "ws://[::1]:9001/");
        row("quotes", "/'\"<>`", "h", "ws://h/%27%22%3C%3E%60");
        row("shell", "/$(x)|\\^{}", "h", "ws://h/%24%28x%29%7C%5C%5E%7B%7D");
        row("UTF-8", "/\xC3\xBC", "h", "ws://h/%C3%BC");
        row("absolute", "http://other/", "h", "ws://h/");
        row("asterisk", "*", "h", "ws://h/");
        row("no host", "/", "", "ws://127.0.0.1:1/");
        row("hostile host", "/", "<script>alert(1)</script>", "ws://127.0.0.1:1/");
        row("host with a quote", "/", "a'b", "ws://127.0.0.1:1/");
    }

    void namesTheAddress()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, url);
        QCOMPARE(welcomeUrl(request(target, host), "127.0.0.1:1", false), url);
        QCOMPARE(welcomeUrl(request(target, host), "127.0.0.1:1", true), "wss" + url.sliced(2));
    }

    void speaksHtmlToBrowsers()
    {
        const auto response = welcomeResponse(
            request("/a?b=1&c=2", "localhost:9001", "text/html,application/xhtml+xml"), "x:1", false);
        QVERIFY(response.startsWith("HTTP/1.1 426 Upgrade Required\r\n"));
        QVERIFY(response.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(response.contains("\r\nUpgrade: websocket\r\n"));
        QVERIFY(response.contains("<pre>ws://localhost:9001/a?b=1&amp;c=2</pre>"));
        QVERIFY(response.contains("new WebSocket('ws://localhost:9001/a?b=1&amp;c=2')"));
        QVERIFY(response.contains("'http://localhost:9001/a?b=1&amp;c=2'"));
        QVERIFY(!response.contains("<script"));
        for (const char *placeholder : {"%1", "%2", "%3", "%4"})
            QVERIFY(!response.contains(placeholder));
    }

    void allowsNothingButItsOwnStyle()
    {
        const auto response = welcomeResponse(request("/", "h", "text/html"), "x:1", false);
        const auto policy = between(response, "\r\nContent-Security-Policy: ", "\r\n");
        QVERIFY(policy.startsWith("default-src 'none'; "));
        const auto style = between(response, "<style>", "</style>");
        const auto digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QCOMPARE(between(policy, "style-src ", ";"), "'sha256-" + digest + "'");
        QVERIFY(response.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
    }

    void speaksTextToTheRest()
    {
        const auto response = welcomeResponse(request("/a?b=1&c=2", "localhost:9001"), "x:1", true);
        QVERIFY(response.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"));
        QVERIFY(response.contains("    wss://localhost:9001/a?b=1&c=2\n"));
        QVERIFY(response.contains("'https://localhost:9001/a?b=1&c=2'"));
        QVERIFY(response.contains("--cacert"));
        QVERIFY(!response.contains("&amp;") && !response.contains("<p>"));
        QVERIFY(!welcomeResponse(request("/", "h"), "x:1", false).contains("--cacert"));
    }

    void namesWhatHttpOffers()
    {
        for (const QByteArray &accept : {QByteArray("*/*"), QByteArray("text/html")}) {
            const auto with = welcomeResponse(request("/a?b=1", "h", accept), "x:1", true, true);
            QVERIFY(with.contains("curl --no-buffer -H 'Accept: text/event-stream' 'https://h/a?b=1'\n"));
            QVERIFY(with.contains("curl --get --data after=0 --data wait=30 'https://h/a?b=1'\n"));
            QVERIFY(!with.contains("%5") && !with.contains("%3"));
            QVERIFY(!welcomeResponse(request("/a", "h", accept), "x:1", true).contains("text/event-stream"));
        }
    }

    /// What the client says is never taken for a placeholder.
    void showsPercentSignsAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"/a%20b", "/%1%2%3%4", "/%22%3C%3E%41"})
            QTest::newRow(target) << QByteArray(target);
    }

    void showsPercentSignsAsTheyCame()
    {
        QFETCH(const QByteArray, target);
        const auto inText = welcomeResponse(request(target, "h"), "x:1", false);
        QVERIFY2(inText.contains("\n    ws://h" + target + "\n"), inText.constData());
        QVERIFY2(inText.contains("wireloupe connect 'ws://h" + target + "'"), inText.constData());
        QVERIFY2(inText.contains("==' 'http://h" + target + "'\n"), inText.constData());
        const auto inHtml = welcomeResponse(request(target, "h", "text/html"), "x:1", false);
        QVERIFY2(inHtml.contains("<pre>ws://h" + target + "</pre>"), inHtml.constData());
        QVERIFY2(inHtml.contains("==' 'http://h" + target + "'</pre>"), inHtml.constData());
    }

    void staysSmallWhateverIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"%2", "%3", "%4", "'", "&", "a", "\xC3\xBC"})
            QTest::newRow(part) << QByteArray(part);
    }

    void staysSmallWhateverIsAskedFor()
    {
        QFETCH(const QByteArray, part);
        const QByteArray target = '/' + part.repeated(5000);
        for (const char *accept : {"*/*", "text/html"}) {
            const auto response = welcomeResponse(request(target, "h", accept), "x:1", true);
            QVERIFY2(response.size() < 60'000, QByteArray::number(response.size()).constData());
            QVERIFY(response.contains("…'"));
        }
    }

    /// To the byte, and never within a percent-encoded one.
    void cutsALongAddress()
    {
        const auto shown = [](const QByteArray &target) {
            return between(welcomeResponse(request(target, "h"), "x:1", false), "\n\n    ", "\n");
        };
        const QByteArray start = "ws://h/";
        const QByteArray fits = QByteArray(2000 - start.size(), 'a');
        QCOMPARE(shown('/' + fits), start + fits);
        QCOMPARE(shown('/' + fits + 'a'), start + fits + "…");
        QCOMPARE(shown('/' + fits.chopped(3) + "%20a"), start + fits.chopped(3) + "%20…");
        QCOMPARE(shown('/' + fits.chopped(2) + "%20a"), start + fits.chopped(2) + "…");
        QCOMPARE(shown('/' + fits.chopped(1) + "%20a"), start + fits.chopped(1) + "…");
    }
};

QTEST_APPLESS_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
