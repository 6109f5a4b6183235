#include "wire/handshakeparts.h"

#include <QTest>

using namespace wireloupe::wire;

namespace {

const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
const QByteArray processing = "HTTP/1.1 102 Processing\r\n\r\n";
const QByteArray accepted = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
const QByteArray refused = "HTTP/1.1 404 Not Found\r\n\r\n";

} // namespace

class TestHandshakeParts : public QObject
{
    Q_OBJECT

private slots:
    void knowsInterimStatuses();
    void cutsIntoParts_data();
    void cutsIntoParts();
    void passesOverAsManyAsAReader();
    void losesNoByteWhereverItIsCut();
    void findsTheFinalResponse();
};

/// RFC 9110 section 15.2: of 1xx only 101 is final.
void TestHandshakeParts::knowsInterimStatuses()
{
    for (int status = 0; status <= 999; ++status)
        QCOMPARE(isInterim(status), status >= 100 && status <= 199 && status != 101);
}

void TestHandshakeParts::cutsIntoParts_data()
{
    QTest::addColumn<QList<QByteArray>>("interim");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QList<QByteArray> &interim, const QByteArray &head,
                        const QByteArray &body = {}) { QTest::newRow(name) << interim << head << body; };
    row("nothing", {}, "");
    row("a request", {}, "GET / HTTP/1.1\r\n\r\n");
    row("a request and what followed in error", {}, "GET / HTTP/1.1\r\n\r\n", hints + accepted);
    row("accepted", {}, accepted);
    row("refused", {}, refused, "body\r\n\r\nmore");
    row("a refusal whose body looks like heads", {}, refused, hints + accepted);
    row("hints, accepted", {hints}, accepted);
    row("three, accepted", {hints, processing, hints}, accepted);
    row("hints, refused", {hints}, refused, "body");
    row("101 ends HTTP", {hints}, accepted, hints + refused);
    row("hints and nothing more", {}, hints);
    row("twice hints and nothing more", {hints}, hints);
    row("hints, cut", {hints}, "HTTP/1.1 101 Swi");
    row("cut hints", {}, "HTTP/1.1 103 Early Hints\r\nLink: <");
    row("an empty line first", {"\r\n" + hints}, "\r\n" + accepted);
    row("hints with a broken field", {}, "HTTP/1.1 103 Early Hints\r\nLink : x\r\n\r\n", accepted);
    row("hints, no HTTP", {hints}, "SSH-2.0-x\r\n");
    row("no HTTP", {}, "220 mail 103\r\n\r\n", accepted);
}

void TestHandshakeParts::cutsIntoParts()
{
    QFETCH(const QList<QByteArray>, interim);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    const QByteArray bytes = interim.join() + head + body;
    const HandshakeParts parts = splitHandshake(bytes);
    QCOMPARE(parts.interim.size(), interim.size());
    for (qsizetype i = 0; i < interim.size(); ++i)
        QCOMPARE(parts.interim[i].toByteArray(), interim[i]);
    QCOMPARE(parts.head.toByteArray(), head);
    QCOMPARE(parts.body.toByteArray(), body);
}

void TestHandshakeParts::passesOverAsManyAsAReader()
{
    const QByteArray most = hints.repeated(maxInterimResponses);
    QCOMPARE(finalResponse(most + accepted)->status, 101);
    const QByteArray tooMany = most + processing + accepted;
    const HandshakeParts parts = splitHandshake(tooMany);
    QCOMPARE(parts.interim.size(), maxInterimResponses);
    QCOMPARE(parts.head.toByteArray(), processing);
    QCOMPARE(parts.body.toByteArray(), accepted);
}

void TestHandshakeParts::losesNoByteWhereverItIsCut()
{
    const QByteArray all = hints + processing + refused + "body";
    for (qsizetype size = 0; size <= all.size(); ++size) {
        const QByteArray bytes = all.first(size);
        const HandshakeParts parts = splitHandshake(bytes);
        QByteArray joined;
        for (const QByteArrayView head : parts.interim)
            joined.append(head);
        joined.append(parts.head).append(parts.body);
        QCOMPARE(joined, bytes);
    }
}

void TestHandshakeParts::findsTheFinalResponse()
{
    QCOMPARE(finalResponse(accepted)->status, 101);
    QCOMPARE(finalResponse(hints + processing + accepted + "\x81")->status, 101);
    QCOMPARE(finalResponse(hints + refused + "body")->reason, QByteArray("Not Found"));
    QCOMPARE(finalResponse(hints)->status, 103);
    QVERIFY(!finalResponse(hints + "HTTP/1.1 1"));
    QVERIFY(!finalResponse("SSH-2.0-x\r\n"));
    QVERIFY(!finalResponse(""));
}

QTEST_APPLESS_MAIN(TestHandshakeParts)
#include "tst_handshakeparts.moc"
