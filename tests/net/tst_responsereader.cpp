#include "net/responsereader.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;

class TestResponseReader : public QObject
{
    Q_OBJECT

private slots:
    void readsHeadAndRest()
    {
        const QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
        const QByteArray all = head + QByteArray("\x81\x02hi");
        for (qsizetype cut = 0; cut <= all.size(); ++cut) {
            ResponseReader reader{wire::Limits()};
            reader.feed(all.first(cut));
            QVERIFY(reader.isHttp());
            QCOMPARE(reader.head().has_value(), cut >= head.size());
            reader.feed(all.sliced(cut));
            QVERIFY(reader.head());
            QCOMPARE(reader.head()->status, 101);
            QCOMPARE(reader.rawHead(), head);
            QCOMPARE(reader.rest(), "\x81\x02hi");
            QCOMPARE(reader.error(), wire::HeadError::None);
        }
    }

    /// RFC 9110 section 15.2: any number of them may come before the final response.
    void skipsInterimResponses()
    {
        const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n"
                                   "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        for (const QByteArray &head : {QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n"),
                                       QByteArray("HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\n")}) {
            const QByteArray all = interim + head + "hi";
            for (qsizetype cut = 0; cut <= all.size(); ++cut) {
                ResponseReader reader{wire::Limits()};
                reader.feed(all.first(cut));
                QCOMPARE(reader.error(), wire::HeadError::None);
                QCOMPARE(reader.head().has_value(), cut >= all.size() - 2);
                reader.feed(all.sliced(cut));
                QVERIFY(reader.head());
                QCOMPARE(reader.head()->status, head.contains("101") ? 101 : 404);
                QCOMPARE(reader.rawHead(), interim + head);
                QCOMPARE(reader.rest(), "hi");
                QCOMPARE(reader.raw(), all);
            }
        }
    }

    void endsAfterTooManyInterimResponses()
    {
        const QByteArray interim = "HTTP/1.1 102 Processing\r\n\r\n";
        const QByteArray final = "HTTP/1.1 101 S\r\n\r\n";
        ResponseReader reader{wire::Limits()};
        reader.feed(interim.repeated(16) + final);
        QVERIFY(reader.head());
        ResponseReader strained{wire::Limits()};
        strained.feed(interim.repeated(17) + final);
        QVERIFY(!strained.head());
        QCOMPARE(strained.error(), wire::HeadError::TooLarge);
        QCOMPARE(strained.raw(), interim.repeated(17) + final);
    }

    /// What the reader keeps is found again where it is read from a capture.
    void keepsWhatCanBeCutIntoTheSameParts()
    {
        const QByteArray interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
        for (const QByteArray &head : {QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n"),
                                       QByteArray("HTTP/1.1 404 No\r\n\r\n")}) {
            for (int count = 0; count <= wire::maxInterimResponses + 1; ++count) {
                ResponseReader reader{wire::Limits()};
                reader.feed(interim.repeated(count) + head + "HTTP/1.1 200 no head\r\n\r\n");
                const QByteArray raw = reader.raw();
                const auto stored = wire::finalResponse(raw);
                QVERIFY(stored);
                QCOMPARE(stored->status, reader.head() ? reader.head()->status : 103);
                QCOMPARE(wire::splitHandshake(raw).body.toByteArray(), reader.rest());
            }
        }
    }

    void tellsOtherProtocols_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isHttp");
        QTest::addColumn<bool>("isTls");
        QTest::newRow("nothing") << QByteArray() << true << false;
        QTest::newRow("H") << QByteArray("H") << true << false;
        QTest::newRow("empty line first") << QByteArray("\r\nHTT") << true << false;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-x\r\n") << false << false;
        QTest::newRow("h") << QByteArray("h") << false << false;
        QTest::newRow("alert") << QByteArray::fromHex("15030300020246") << false << true;
        QTest::newRow("server hello") << QByteArray::fromHex("1603030030") << false << true;
        QTest::newRow("no alert") << QByteArray::fromHex("1510") << false << false;
    }

    void tellsOtherProtocols()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isHttp);
        QFETCH(const bool, isTls);
        ResponseReader reader{wire::Limits()};
        reader.feed(bytes);
        QCOMPARE(reader.isHttp(), isHttp);
        QCOMPARE(reader.isTls(), isTls);
        QVERIFY(!reader.head());
        QCOMPARE(reader.raw(), bytes);
    }

    void hearsThatTlsIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("asksForTls");
        const QByteArray bad = "HTTP/1.1 400 Bad Request\r\n\r\n";
        QTest::newRow("nginx") << bad + "<center>The plain HTTP request was sent to HTTPS port</center>"
                               << true;
        QTest::newRow("Apache") << bad + "speaking plain HTTP to an SSL-enabled server port." << true;
        QTest::newRow("Go") << bad + "Client sent an HTTP request to an HTTPS server.\n" << true;
        QTest::newRow("ours") << bad + "This port speaks TLS: use wss://" << true;
        QTest::newRow("another fault") << bad + "Bad Sec-WebSocket-Key" << false;
        QTest::newRow("another status") << QByteArray("HTTP/1.1 404 No\r\n\r\nsee the HTTPS port") << false;
        QTest::newRow("no head yet") << QByteArray("HTTP/1.1 400 Bad") << false;
    }

    void hearsThatTlsIsAskedFor()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const bool, asksForTls);
        ResponseReader reader{wire::Limits()};
        reader.feed(response);
        QCOMPARE(reader.asksForTls(), asksForTls);
    }

    void knowsTheEndOfABody_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("length") << QByteArray("Content-Length: 3\r\n") << QByteArray("abc") << true;
        QTest::newRow("short") << QByteArray("Content-Length: 3\r\n") << QByteArray("ab") << false;
        QTest::newRow("empty") << QByteArray("Content-Length: 0\r\n") << QByteArray() << true;
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                                << QByteArray("2\r\nab\r\n0\r\n\r\n") << true;
        QTest::newRow("no last chunk")
            << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("2\r\nab\r\n") << false;
        QTest::newRow("neither") << QByteArray() << QByteArray("ab") << false;
        QTest::newRow("all that is kept") << QByteArray() << QByteArray(100, 'x') << true;
    }

    void knowsTheEndOfABody()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isComplete);
        wire::Limits limits;
        limits.maxRefusalBody = 50;
        ResponseReader reader(limits);
        QVERIFY(!reader.isBodyComplete());
        reader.feed("HTTP/1.1 404 No\r\n" + fields + "\r\n");
        reader.feed(body);
        QCOMPARE(reader.isBodyComplete(), isComplete);
        QVERIFY(reader.raw().endsWith(body.left(50)));
    }
};

QTEST_GUILESS_MAIN(TestResponseReader)
#include "tst_responsereader.moc"
