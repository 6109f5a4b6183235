#include "net/memorysocket.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTest>

using namespace wireloupe::net;

class TestMemorySocket : public QObject
{
    Q_OBJECT

private slots:
    void carriesBytesBothWays()
    {
        const auto [a, b] = MemorySocket::makePair();
        QSignalSpy readyAtA(a.get(), &QTcpSocket::readyRead), readyAtB(b.get(), &QTcpSocket::readyRead);
        a->write("from a");
        b->write("from b");
        QTRY_COMPARE(readyAtB.size(), 1);
        QTRY_COMPARE(readyAtA.size(), 1);
        QCOMPARE(b->readAll(), "from a");
        QCOMPARE(a->readAll(), "from b");
    }

    void announcesABurstOnce()
    {
        const auto [a, b] = MemorySocket::makePair();
        QSignalSpy ready(b.get(), &QTcpSocket::readyRead);
        for (int i = 0; i < 100; ++i)
            a->write("x");
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(b->bytesAvailable(), 100);
        QCOMPARE(b->read(99).size(), 99);
        QCOMPARE(b->readAll(), "x");
        a->write("y");
        QTRY_COMPARE(ready.size(), 2);
    }

    void countsWhatTheOtherHasNotRead()
    {
        const auto [a, b] = MemorySocket::makePair();
        QSignalSpy written(a.get(), &QTcpSocket::bytesWritten);
        a->write("hello");
        QCOMPARE(a->bytesToWrite(), 5);
        b->read(2);
        QCOMPARE(a->bytesToWrite(), 3);
        b->readAll();
        QCOMPARE(a->bytesToWrite(), 0);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written.first().first().toLongLong(), 5);
    }

    void findsLines()
    {
        const auto [a, b] = MemorySocket::makePair();
        a->write("GET / HTTP/1.1\r\nHo");
        QVERIFY(b->canReadLine());
        QCOMPARE(b->readLine(), "GET / HTTP/1.1\r\n");
        QVERIFY(!b->canReadLine());
        a->write("st: x\r\n");
        QCOMPARE(b->peek(100), "Host: x\r\n");
        QVERIFY(b->canReadLine());
        QCOMPARE(b->readLine(), "Host: x\r\n");
    }

    void endsTheOtherAfterItsLastByte()
    {
        const auto [a, b] = MemorySocket::makePair();
        QSignalSpy goneA(a.get(), &QTcpSocket::disconnected), goneB(b.get(), &QTcpSocket::disconnected);
        a->write("last words");
        a->close();
        QCOMPARE(goneA.size(), 1);
        QCOMPARE(a->state(), QAbstractSocket::UnconnectedState);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(goneB.size(), 0);
        QCOMPARE(b->readAll(), "last words");
        QTRY_COMPARE(goneB.size(), 1);
        QCOMPARE(b->state(), QAbstractSocket::UnconnectedState);
    }

    void dropsWhatIsUnreadWhenClosed()
    {
        const auto [a, b] = MemorySocket::makePair();
        a->write("too late");
        b->close();
        QCOMPARE(b->bytesAvailable(), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("device not open")));
        QVERIFY(b->readAll().isEmpty());
    }

    void swallowsWhatNobodyReads()
    {
        const auto [a, b] = MemorySocket::makePair();
        b->disconnectFromHost();
        QCOMPARE(a->write("hello?"), 6);
        QTRY_COMPARE(a->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(a->write("hello?"), -1);
        QCOMPARE(b->bytesAvailable(), 0);
    }

    void endsTheOtherWhenDestroyed()
    {
        auto [a, b] = MemorySocket::makePair();
        QSignalSpy gone(a.get(), &QTcpSocket::disconnected);
        b.reset();
        QTRY_COMPARE(gone.size(), 1);
    }

    void namesThePeer()
    {
        const auto [a, b] = MemorySocket::makePair();
        a->setPeer(QHostAddress(QStringLiteral("192.0.2.1")), 1234);
        QCOMPARE(a->peerAddress().toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(a->peerPort(), 1234);
    }

    void holdsLargeData()
    {
        const auto [a, b] = MemorySocket::makePair();
        const QByteArray large(5 << 20, 'x');
        QCOMPARE(a->write(large), large.size());
        QByteArray received;
        while (b->bytesAvailable() > 0)
            received.append(b->read(100'000));
        QVERIFY(received == large);
    }
};

QTEST_GUILESS_MAIN(TestMemorySocket)
#include "tst_memorysocket.moc"
