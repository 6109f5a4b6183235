#include "net/serveropening.h"

#include <QTest>

#include "wire/splits.h"

using namespace wireloupe;
using namespace wireloupe::net;
using capture::Cause;

namespace {

/// The example of RFC 6455 section 1.3.
const QByteArray request = "GET /chat?room=1 HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                           "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: a, b\r\n\r\n";

ServerOpening openingWith(const ServerHandshakeOptions &options)
{
    return ServerOpening(
        options, false, [] { return QByteArray("127.0.0.1:9001"); });
}

} // namespace

/// Bytes in, an answer out.
class TestServerOpening : public QObject
{
    Q_OBJECT

private slots:
    void acceptsHoweverItIsCut()
    {
        ServerHandshakeOptions options;
        options.subprotocols = {"b", "a"};
        options.responseHeaders = {{"X-Test", "1"}, {"X-Bad", "1\r\n2"}};
        for (const auto &split : tests::splitsOf(request)) {
            ServerOpening opening = openingWith(options);
            bool isAnswered = false;
            for (const QByteArray &piece : split.pieces) {
                QVERIFY2(!isAnswered, split.name.constData());
                isAnswered = opening.feed(piece);
            }
            QVERIFY2(isAnswered && opening.accepted() && !opening.refusal(), split.name.constData());
            QCOMPARE(opening.accepted()->target, "/chat?room=1");
            QCOMPARE(opening.accepted()->subprotocol, "b");
            QVERIFY(opening.response().startsWith("HTTP/1.1 101 "));
            QVERIFY(opening.response().contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
            QVERIFY(opening.response().contains("X-Test: 1\r\n"));
            QVERIFY(!opening.response().contains("X-Bad"));
            QCOMPARE(opening.request(), request);
        }
    }

    void keepsWhatComesBehindIt()
    {
        const ServerHandshakeOptions options;
        ServerOpening opening = openingWith(options);
        QVERIFY(opening.feed(request + "\x81\x80"));
        QCOMPARE(opening.accepted()->early, "\x81\x80");
        QCOMPARE(opening.request(), request);
    }

    void leavesToHttpWhatIsForIt()
    {
        ServerHandshakeOptions options;
        options.hasHttp = true;
        options.access.token = "secret"; // which is not judged here
        const QByteArray poll = "GET /?after=1 HTTP/1.1\r\nHost: x\r\n\r\n";
        ServerOpening opening = openingWith(options);
        QVERIFY(!opening.feed(poll.left(20)));
        QVERIFY(opening.feed(poll.sliced(20) + "GET"));
        QVERIFY(opening.isForHttp() && !opening.accepted() && !opening.refusal());
        QCOMPARE(opening.received(), poll + "GET");
        options.takeSeat = [] { return false; };
        ServerOpening full = openingWith(options);
        QVERIFY(full.feed(poll));
        QVERIFY(!full.isForHttp() && full.response().startsWith("HTTP/1.1 503 "));
        options = {};
        options.hasHttp = true;
        ServerOpening handshake = openingWith(options);
        QVERIFY(handshake.feed(request));
        QVERIFY(handshake.accepted() && !handshake.isForHttp());
        ServerOpening page = openingWith(options);
        QVERIFY(page.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
        QVERIFY(page.response().contains("text/event-stream"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("browser") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("426")
                                 << Cause::HandshakeInvalid;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\nworld") << QByteArray("400")
                                 << Cause::HandshakeInvalid;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02") << QByteArray("400") << Cause::TlsOnPlainPort;
        QTest::newRow("path") << QByteArray(request).replace("/chat", "/other") << QByteArray("404")
                              << Cause::AccessRefused;
        QTest::newRow("full") << request << QByteArray("503") << Cause::TooManyPeers;
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, status);
        QFETCH(const Cause, cause);
        ServerHandshakeOptions options;
        options.access.paths = {"/chat"};
        options.takeSeat = [] { return false; };
        ServerOpening opening = openingWith(options);
        QVERIFY(opening.feed(bytes));
        QVERIFY(opening.refusal() && !opening.accepted());
        QVERIFY2(opening.response().startsWith("HTTP/1.1 " + status), opening.response().constData());
        QCOMPARE(opening.refusal()->cause, cause);
        QCOMPARE(opening.request(), bytes);
    }

    void knowsWhatHasComeOfARequest()
    {
        const ServerHandshakeOptions options;
        ServerOpening opening = openingWith(options);
        QVERIFY(!opening.feed("GET / HT"));
        QCOMPARE(opening.request(), "GET / HT");
        QVERIFY(!opening.accepted() && !opening.refusal());
    }
};

QTEST_APPLESS_MAIN(TestServerOpening)
#include "tst_serveropening.moc"
