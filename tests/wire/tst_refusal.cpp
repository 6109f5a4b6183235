#include <QTest>

#include "wire/refusal.h"

using namespace wireloupe::wire;

Q_DECLARE_METATYPE(wireloupe::wire::HandshakeError)

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void ofErrors_data();
    void ofErrors();
    void withABody();
};

void TestRefusal::ofErrors_data()
{
    QTest::addColumn<HandshakeError>("error");
    QTest::addColumn<QByteArray>("statusLine");
    const auto row = [](HandshakeError error, const char *line) {
        QTest::newRow(line) << error << QByteArray(line);
    };
    row(HandshakeError::MalformedHead, "HTTP/1.1 400 Bad Request");
    row(HandshakeError::BadKey, "HTTP/1.1 400 Bad Request");
    row(HandshakeError::BadExtension, "HTTP/1.1 400 Bad Request");
    row(HandshakeError::NotGet, "HTTP/1.1 405 Method Not Allowed");
    row(HandshakeError::BadVersion, "HTTP/1.1 426 Upgrade Required");
    row(HandshakeError::HeadTooLarge, "HTTP/1.1 431 Request Header Fields Too Large");
    row(HandshakeError::NotHttp11, "HTTP/1.1 505 HTTP Version Not Supported");
}

/// A refusal is a whole response that an HTTP client can read, and that ends the connection.
void TestRefusal::ofErrors()
{
    QFETCH(const HandshakeError, error);
    QFETCH(const QByteArray, statusLine);
    const QByteArray refusal = makeRefusal(refusalStatus(error), error);
    QVERIFY(refusal.startsWith(statusLine + "\r\n"));

    HeadReader reader;
    const QByteArray body = refusal.sliced(reader.feed(refusal));
    const auto head = parseResponseHead(reader.raw());
    QVERIFY(head);
    QVERIFY(hasToken(head->fields, "Connection", "close"));
    QCOMPARE(fieldValue(head->fields, "Content-Length"), std::optional(QByteArray::number(body.size())));
    QVERIFY(!body.isEmpty());
    const bool isUpgradeRequired = head->status == 426;
    QCOMPARE(fieldValue(head->fields, "Sec-WebSocket-Version") == QByteArray("13"), isUpgradeRequired);
    QCOMPARE(hasToken(head->fields, "Upgrade", "websocket"), isUpgradeRequired);
    QCOMPARE(fieldValue(head->fields, "Allow") == QByteArray("GET"), head->status == 405);
}

void TestRefusal::withABody()
{
    const QByteArray expected = "HTTP/1.1 401 Unauthorized\r\n"
                                "Connection: close\r\n"
                                "Content-Type: text/html; charset=utf-8\r\n"
                                "Content-Length: 9\r\n"
                                "WWW-Authenticate: Basic realm=\"a\"\r\n"
                                "\r\n"
                                "<p>No</p>";
    QCOMPARE(makeRefusal(401, "text/html; charset=utf-8", "<p>No</p>",
                         {{"WWW-Authenticate", "Basic realm=\"a\""}}),
             expected);
    QVERIFY(makeRefusal(403, "text/plain", {}).startsWith("HTTP/1.1 403 Forbidden\r\n"));
    QVERIFY(makeRefusal(404, "text/plain", {}).startsWith("HTTP/1.1 404 Not Found\r\n"));
    QVERIFY(makeRefusal(408, "text/plain", {}).startsWith("HTTP/1.1 408 Request Timeout\r\n"));
    QVERIFY(makeRefusal(429, "text/plain", {}).startsWith("HTTP/1.1 429 Too Many Requests\r\n"));
    QVERIFY(makeRefusal(500, "text/plain", {}).startsWith("HTTP/1.1 500 Internal Server Error\r\n"));
    QVERIFY(makeRefusal(503, "text/plain", {}).startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
}

QTEST_APPLESS_MAIN(TestRefusal)

#include "tst_refusal.moc"
