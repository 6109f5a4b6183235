#include "net/halfclose.h"

#include <QSignalSpy>
#include <QTest>

#include "net/rawsocket.h"

using namespace wireloupe::net;
using namespace wireloupe::net::test;

/// Over plain TCP; over TLS see tst_servertls.cpp.
class TestHalfClose : public QObject
{
    Q_OBJECT

private slots:
    void isFinishedWhenThePeerHasEndedToo()
    {
        RawServer server;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        RawSocket peer = server.accept();
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        HalfClose half(socket);
        QSignalSpy finished(&half, &HalfClose::finished),
            ended(peer.operator->(), &QTcpSocket::readChannelFinished);
        QVERIFY(!half.isUnderWay());
        half.start();
        half.start();
        QVERIFY(half.isUnderWay());
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        // A QTcpSocket that reads the end closes its own direction at once.
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!half.isUnderWay());
    }

    void isAborted()
    {
        RawServer server;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        RawSocket peer = server.accept();
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        HalfClose half(socket);
        QSignalSpy finished(&half, &HalfClose::finished);
        half.start();
        half.abort();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void doesNothingWithoutAConnection()
    {
        QTcpSocket socket;
        HalfClose half(socket);
        half.start();
        QVERIFY(!half.isUnderWay());
        QCOMPARE(unsentBytes(socket), 0);
    }
};

QTEST_GUILESS_MAIN(TestHalfClose)
#include "tst_halfclose.moc"
