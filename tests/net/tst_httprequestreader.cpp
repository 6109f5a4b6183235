#include <QTest>

#include "net/httprequestreader.h"
#include "wire/splits.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::tests;

namespace {

/// "METHOD target body" of each request, "STATUS" where one is refused.
QByteArray read(const QList<QByteArray> &pieces, const wire::Limits &limits = {})
{
    QByteArrayList all;
    HttpRequestReader reader(limits);
    for (QByteArray piece : pieces) {
        while (!piece.isEmpty() && reader.refusal() == 0) {
            piece.remove(0, reader.feed(piece));
            if (!reader.isComplete())
                continue;
            all.append(reader.request()->method + ' ' + reader.request()->target + ' ' + reader.body());
            reader = HttpRequestReader(limits);
        }
    }
    if (reader.refusal() != 0)
        all.append(QByteArray::number(reader.refusal()));
    return all.join('|');
}

} // namespace

/// Bytes in, requests out.
class TestHttpRequestReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("requests");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &requests) {
            QTest::newRow(name) << bytes << requests;
        };
        row("without a body", "GET /a HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a ");
        row("with a length", "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", "POST /a hello");
        row("with length 0", "POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "POST /a ");
        row("in chunks",
            "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
            "POST /a hello");
        row("three at once",
            "GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 2\r\n\r\nhiGET /3 HTTP/1.0\r\n\r\n",
            "GET /1 |POST /2 hi|GET /3 ");
        row("an empty line between", "GET /1 HTTP/1.1\r\n\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", "GET /1 |GET /2 ");
        row("a part", "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhell", "");
        row("both lengths",
            "POST /a HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
        row("smuggled", "GET /1 HTTP/1.1\r\n\r\nPOST /a HTTP/1.1\r\nTransfer-Encoding: x, chunked\r\n\r\n",
            "GET /1 |501");
        row("two lengths", "POST /a HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "400");
        row("a torn chunk", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello", "400");
        row("no HTTP", "hello\r\n\r\n", "400");
        row("LF alone", "GET / HTTP/1.1\n\n", "400");
        row("a folded field", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", "400");
    }

    void reads()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, requests);
        for (const Split &split : splitsOf(bytes))
            QCOMPARE(split.name + ": " + read(split.pieces), split.name + ": " + requests);
    }

    void isBounded()
    {
        wire::Limits limits;
        limits.maxMessagePayload = 4;
        limits.maxHeadSize = 100;
        limits.maxHeaderFields = 2;
        const auto isRefused = [&limits](const QByteArray &bytes, const QByteArray &how) {
            for (const Split &split : splitsOf(bytes))
                if (read(split.pieces, limits) != how)
                    return false;
            return true;
        };
        QVERIFY(isRefused("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\nhell", "POST /a hell"));
        QVERIFY(isRefused("POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\n", "413"));
        QVERIFY(isRefused("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\n", "413"));
        QVERIFY(isRefused("GET /" + QByteArray(100, 'a'), "431"));
        QVERIFY(isRefused("GET / HTTP/1.1\r\nA: b\r\nC: d\r\nE: f\r\n\r\n", "431"));
    }

    void continues()
    {
        const auto expects = [](const QByteArray &bytes) {
            HttpRequestReader reader{wire::Limits()};
            reader.feed(bytes);
            return reader.expectsContinue();
        };
        QVERIFY(expects("POST / HTTP/1.1\r\nContent-Length: 1\r\nExpect: 100-Continue\r\n\r\n"));
        QVERIFY(!expects("POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\n"));
        QVERIFY(!expects("POST / HTTP/1.1\r\nContent-Length: 0\r\nExpect: 100-continue\r\n\r\n"));
        QVERIFY(!expects("POST / HTTP/1.0\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n"));
    }

    void keepsWhatCame()
    {
        HttpRequestReader reader{wire::Limits()};
        QVERIFY(reader.isEmpty());
        const QByteArray head = "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n";
        QCOMPARE(reader.feed(head + "hello"), head.size());
        QVERIFY(!reader.isEmpty());
        QCOMPARE(reader.feed("hello"), 5);
        QCOMPARE(reader.raw(100), head + "hello");
        QCOMPARE(reader.raw(2), head + "he");
    }
};

QTEST_GUILESS_MAIN(TestHttpRequestReader)
#include "tst_httprequestreader.moc"
