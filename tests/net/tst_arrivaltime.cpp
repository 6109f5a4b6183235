#include "net/arrivaltime.h"

#include <future>
#include <thread>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "capture/record.h"
#include "net/networkthread.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;

class TestArrivalTime : public QObject
{
    Q_OBJECT

private slots:
    void isNowOutsideTheEventLoop();
    void isTheBeginningOfTheTurn();
    void turnsAreNested();
    void threadsHaveTheirOwn();
    void theEventLoopGivesTurns();
};

void TestArrivalTime::isNowOutsideTheEventLoop()
{
    const auto before = capture::monotonicNow();
    const auto time = ArrivalTime::of(5);
    QVERIFY(time >= before);
    QVERIFY(time <= capture::monotonicNow());
}

void TestArrivalTime::isTheBeginningOfTheTurn()
{
    const auto before = capture::monotonicNow();
    const ArrivalTime::Turn turn(5);
    const auto behind = capture::monotonicNow();
    const auto time = ArrivalTime::of(5);
    QVERIFY(time >= before && time <= behind);
    QCOMPARE(ArrivalTime::of(5), time);
    QVERIFY(ArrivalTime::of(6) >= behind);
}

void TestArrivalTime::turnsAreNested()
{
    const ArrivalTime::Turn outer(5);
    const auto time = ArrivalTime::of(5);
    {
        const ArrivalTime::Turn inner(6);
        QVERIFY(ArrivalTime::of(5) > time); // it is read out of its turn
    }
    QCOMPARE(ArrivalTime::of(5), time);
}

void TestArrivalTime::threadsHaveTheirOwn()
{
    const ArrivalTime::Turn turn(5);
    const auto behind = capture::monotonicNow();
    std::thread([&] { QVERIFY(ArrivalTime::of(5) >= behind); }).join();
}

/// Where the thread has an event dispatcher of our own; with Qt's it is always now.
void TestArrivalTime::theEventLoopGivesTurns()
{
    NetworkThread thread(QStringLiteral("test"));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto socket = thread.adopt(std::make_unique<QTcpSocket>());
    std::promise<std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds>> read;
    connect(
        socket.get(), &QTcpSocket::readyRead, socket.get(),
        [&] {
            const auto slot = capture::monotonicNow();
            read.set_value({ArrivalTime::of(socket->socketDescriptor()), slot});
        },
        Qt::DirectConnection);
    const auto connectNow = [&] { socket->connectToHost(QHostAddress::LocalHost, server.serverPort()); };
    QMetaObject::invokeMethod(socket.get(), connectNow, Qt::QueuedConnection);
    QVERIFY(server.waitForNewConnection(30'000));
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    const auto before = capture::monotonicNow();
    peer->write("x");
    QVERIFY(peer->waitForBytesWritten(30'000));
    const auto [arrived, slot] = read.get_future().get();
    QVERIFY(arrived > before);
#ifdef Q_OS_LINUX
    QVERIFY(arrived < slot);
#endif
}

QTEST_GUILESS_MAIN(TestArrivalTime)
#include "tst_arrivaltime.moc"
