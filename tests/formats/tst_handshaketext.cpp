#include <QTest>

#include "formats/handshaketext.h"

using wireloupe::formats::HandshakeText;

class TestHandshakeText : public QObject
{
    Q_OBJECT

private slots:
    void splitsAtTheEmptyLine();
};

void TestHandshakeText::splitsAtTheEmptyLine()
{
    const HandshakeText both("HTTP/1.1 404 No\r\nA: b\r\n\r\nbody\r\n\r\nmore");
    QCOMPARE(both.head, QByteArray("HTTP/1.1 404 No\r\nA: b\r\n\r\n"));
    QCOMPARE(both.body, QByteArray("body\r\n\r\nmore"));
    QVERIFY(HandshakeText("GET / HTTP/1.1\r\n\r\n").body.isEmpty());
    const HandshakeText torn("GET / HT");
    QCOMPARE(torn.head, QByteArray("GET / HT"));
    QVERIFY(torn.body.isEmpty());
    QVERIFY(HandshakeText("").head.isEmpty());
}

QTEST_APPLESS_MAIN(TestHandshakeText)
#include "tst_handshaketext.moc"
