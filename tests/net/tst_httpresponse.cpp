#include <QDateTime>
#include <QLocale>
#include <QTest>

#include "net/httpresponse.h"

using namespace wireloupe;
using namespace wireloupe::net;

namespace {

std::optional<wire::RequestHead> request(const QByteArray &fields = {},
                                         const QByteArray &version = "HTTP/1.1",
                                         const QByteArray &method = "GET")
{
    return wire::parseRequestHead(method + " / " + version + "\r\n" + fields + "\r\n");
}

wire::ResponseHead headOf(const QByteArray &response)
{
    return wire::parseResponseHead(response.left(response.indexOf("\r\n\r\n") + 4)).value();
}

QByteArray fieldOf(const QByteArray &response, QByteArrayView name)
{
    return wire::combinedValue(headOf(response).fields, name);
}

} // namespace

class TestHttpResponse : public QObject
{
    Q_OBJECT

private slots:
    void persistence_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("persists");
        QTest::addColumn<QByteArray>("connection");
        QTest::newRow("1.1") << QByteArray("HTTP/1.1") << QByteArray() << true << QByteArray();
        QTest::newRow("1.1, close") << QByteArray("HTTP/1.1") << QByteArray("Connection: te, Close\r\n")
                                    << false << QByteArray("close");
        QTest::newRow("1.0") << QByteArray("HTTP/1.0") << QByteArray() << false << QByteArray("close");
        QTest::newRow("1.0, keep-alive") << QByteArray("HTTP/1.0") << QByteArray("Connection: Keep-Alive\r\n")
                                         << true << QByteArray("keep-alive");
    }

    void persistence()
    {
        QFETCH(const QByteArray, version);
        QFETCH(const QByteArray, fields);
        const HttpResponse response(m_options, request(fields, version));
        QTEST(response.persists(), "persists");
        QTEST(fieldOf(response.noContent(), "Connection"), "connection");
    }

    void bodies()
    {
        const QByteArray answer = HttpResponse(m_options, request()).json("{}");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n{}"));
        QCOMPARE(fieldOf(answer, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(fieldOf(answer, "Content-Length"), QByteArray("2"));
        QCOMPARE(fieldOf(answer, "Cache-Control"), QByteArray("no-store"));
        const QByteArray head = HttpResponse(m_options, request({}, "HTTP/1.1", "HEAD")).json("{}");
        QCOMPARE(fieldOf(head, "Content-Length"), QByteArray("2"));
        QVERIFY(head.endsWith("\r\n\r\n"));
    }

    void hasADate()
    {
        const QByteArray date = fieldOf(HttpResponse(m_options, request()).noContent(), "Date");
        const auto read = QLocale::c().toDateTime(QString::fromLatin1(date),
                                                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        QVERIFY2(read.isValid(), date.constData());
        QVERIFY(
            std::abs(QDateTime(read.date(), read.time(), Qt::UTC).secsTo(QDateTime::currentDateTimeUtc())) <
            60);
    }

    void eventStreams()
    {
        HttpResponse chunked(m_options, request());
        QVERIFY(chunked.isChunked());
        QCOMPARE(fieldOf(chunked.eventStream(), "Transfer-Encoding"), QByteArray("chunked"));
        QVERIFY(chunked.persists());
        HttpResponse old(m_options, request("Connection: keep-alive\r\n", "HTTP/1.0"));
        const QByteArray head = old.eventStream();
        QVERIFY(!old.isChunked());
        QVERIFY(!old.persists());
        QCOMPARE(fieldOf(head, "Transfer-Encoding"), QByteArray());
        QCOMPARE(fieldOf(head, "Connection"), QByteArray("close"));
        QCOMPARE(fieldOf(head, "Content-Type"), QByteArray("text/event-stream"));
    }

    void refusals()
    {
        HttpResponse response(m_options, request());
        const QByteArray answer = response.refusal(405, "No");
        QVERIFY(!response.persists());
        QVERIFY(answer.startsWith("HTTP/1.1 405 Method Not Allowed\r\n"));
        QCOMPARE(fieldOf(answer, "Connection"), QByteArray("close"));
        QCOMPARE(fieldOf(answer, "Allow"), QByteArray("GET, HEAD, POST, OPTIONS"));
        QVERIFY(answer.endsWith("\r\n\r\nNo.\n"));
        const QByteArray challenge = HttpResponse(m_options, request()).refusal(server::AccessRefusal::Basic);
        QVERIFY(fieldOf(challenge, "WWW-Authenticate").startsWith("Basic "));
        HttpResponse unread(m_options, std::nullopt);
        QVERIFY(!unread.persists());
        QVERIFY(unread.refusal(400, "No").startsWith("HTTP/1.1 400 Bad Request\r\n"));
    }

    void fieldsOfTheUser()
    {
        m_options.responseHeaders = {{"X-One", "1"}, {"X-Bad", "a\r\nb"}};
        const QByteArray answer = HttpResponse(m_options, request()).noContent();
        QCOMPARE(fieldOf(answer, "X-One"), QByteArray("1"));
        QVERIFY(!answer.contains("X-Bad"));
        QVERIFY(!HttpResponse(m_options, request()).refusal(400, "No").contains("X-One"));
        m_options = {};
    }

    void originsOfAll()
    {
        QCOMPARE(fieldOf(HttpResponse(m_options, request()).noContent(), "Access-Control-Allow-Origin"),
                 QByteArray());
        const QByteArray answer = HttpResponse(m_options, request("Origin: http://a\r\n")).noContent();
        QCOMPARE(fieldOf(answer, "Access-Control-Allow-Origin"), QByteArray("*"));
        QCOMPARE(fieldOf(answer, "Access-Control-Allow-Credentials"), QByteArray());
    }

    void originsOfSome()
    {
        m_options.access.origins = {"http://a:80", "null"};
        const auto answerTo = [this](const QByteArray &origin) {
            return HttpResponse(m_options, request("Origin: " + origin + "\r\n")).noContent();
        };
        QCOMPARE(fieldOf(answerTo("http://a"), "Access-Control-Allow-Origin"), QByteArray("http://a"));
        QCOMPARE(fieldOf(answerTo("http://a"), "Access-Control-Allow-Credentials"), QByteArray("true"));
        QCOMPARE(fieldOf(answerTo("null"), "Access-Control-Allow-Origin"), QByteArray("null"));
        QCOMPARE(fieldOf(answerTo("http://b"), "Access-Control-Allow-Origin"), QByteArray());
        QCOMPARE(fieldOf(answerTo("http://b"), "Vary"), QByteArray("Origin"));
        m_options = {};
    }

    void preflights()
    {
        const auto answerTo = [this](const QByteArray &fields) {
            return HttpResponse(m_options, request("Origin: http://a\r\n" + fields, "HTTP/1.1", "OPTIONS"))
                .options();
        };
        const QByteArray plain = answerTo({});
        QVERIFY(plain.startsWith("HTTP/1.1 204 No Content\r\n"));
        QCOMPARE(fieldOf(plain, "Allow"), QByteArray("GET, HEAD, POST, OPTIONS"));
        QCOMPARE(fieldOf(plain, "Access-Control-Allow-Methods"), QByteArray());
        const QByteArray preflight = answerTo("Access-Control-Request-Method: POST\r\n"
                                              "Access-Control-Request-Private-Network: true\r\n");
        QVERIFY(fieldOf(preflight, "Access-Control-Allow-Methods").contains("POST"));
        QVERIFY(fieldOf(preflight, "Access-Control-Allow-Headers").contains("Last-Event-ID"));
        QCOMPARE(fieldOf(preflight, "Access-Control-Allow-Private-Network"), QByteArray("true"));
        QCOMPARE(fieldOf(preflight, "Content-Length"), QByteArray());
    }

private:
    HttpResponseOptions m_options;
};

QTEST_GUILESS_MAIN(TestHttpResponse)
#include "tst_httpresponse.moc"
