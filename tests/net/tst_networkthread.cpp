#include "net/networkthread.h"

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <semaphore>
#include <span>
#include <thread>

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace wireloupe::net;
using namespace std::chrono_literals;

namespace {

/// Counts what other threads have done. (Not QSemaphore, which ThreadSanitizer cannot see into.)
class Counter
{
public:
    void release() { m_semaphore.release(); }

    /// Waits for `count` releases.
    bool acquire(int count)
    {
        while (count > 0 && m_semaphore.try_acquire_for(60s))
            --count;
        return count == 0;
    }

private:
    std::counting_semaphore<> m_semaphore{0};
};

/// Runs `work` on `thread`, and waits for it.
template <class Work>
void runOn(NetworkThread &thread, Work work)
{
    const auto context = thread.adopt(std::make_unique<QObject>());
    Counter done;
    QMetaObject::invokeMethod(
        context.get(),
        [&] {
            work();
            done.release();
        },
        Qt::QueuedConnection);
    QVERIFY(done.acquire(1));
}

/// Says on which thread it was deleted.
class Mortal : public QObject
{
public:
    explicit Mortal(std::atomic<QThread *> &grave) : m_grave(grave) {}
    ~Mortal() override { m_grave = QThread::currentThread(); }

private:
    std::atomic<QThread *> &m_grave;
};

/// Leaves objects for later as it goes, as sockets are.
class Testator : public QObject
{
public:
    explicit Testator(std::span<std::atomic<QThread *>> graves) : m_graves(graves) {}
    ~Testator() override
    {
        m_graves.front() = QThread::currentThread();
        if (m_graves.size() > 1)
            (new Testator(m_graves.subspan(1)))->deleteLater();
    }
    Q_DISABLE_COPY_MOVE(Testator)

private:
    std::span<std::atomic<QThread *>> m_graves;
};

/// Sends back what comes.
class EchoServer : public QObject
{
public:
    quint16 listen()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
        return m_server.serverPort();
    }

private:
    QTcpServer m_server{this};
};

} // namespace

class TestNetworkThread : public QObject
{
    Q_OBJECT

private slots:
    /// A process that exits while a thread still frees what libraries keep for it crashes in them.
    void waitsForThreadLocalData()
    {
        static std::atomic<bool> hasEnded = false;
        struct Slow
        {
            ~Slow()
            {
                std::this_thread::sleep_for(50ms);
                hasEnded = true;
            }
            int used = 0;
        };
        {
            NetworkThread thread(QStringLiteral("test"));
            runOn(thread, [] {
                thread_local Slow slow;
                slow.used = 1;
            });
        }
        QVERIFY(hasEnded);
    }

    void deletesAnObjectOnItsThread()
    {
        std::atomic<QThread *> grave = nullptr;
        NetworkThread thread(QStringLiteral("test"));
        auto object = thread.adopt(std::make_unique<Mortal>(grave));
        QCOMPARE(object->thread(), thread.thread());

        object.reset();

        QTRY_COMPARE(grave.load(), thread.thread());
    }

    void deletesAfterQueuedCalls()
    {
        std::atomic<QThread *> grave = nullptr;
        std::atomic_int calls = 0;
        {
            NetworkThread thread(QStringLiteral("test"));
            auto object = thread.adopt(std::make_unique<Mortal>(grave));
            for (int i = 0; i < 100; ++i)
                QMetaObject::invokeMethod(
                    object.get(), [&calls, &grave] { calls += grave ? 1000 : 1; }, Qt::QueuedConnection);
        }
        QCOMPARE(calls.load(), 100);
        QVERIFY(grave.load());
    }

    void deletesWhatOutlivesTheThread()
    {
        std::atomic<QThread *> grave = nullptr;
        std::shared_ptr<Mortal> object;
        {
            NetworkThread thread(QStringLiteral("test"));
            object = thread.adopt(std::make_unique<Mortal>(grave));
        }
        QVERIFY(!grave.load());
        QThread *const own = object->thread();
        object.reset();
        QCOMPARE(grave.load(), own);
    }

    /// What a deletion leaves for later goes as well, on the same thread.
    void deletesWhatIsLeftForLater_data()
    {
        QTest::addColumn<bool>("outlivesItsThread");
        QTest::addRow("as the thread ends") << false;
        QTest::addRow("behind it") << true;
    }

    void deletesWhatIsLeftForLater()
    {
        QFETCH(bool, outlivesItsThread);
        std::array<std::atomic<QThread *>, 3> graves{};
        std::shared_ptr<Testator> object;
        QThread *own = nullptr;
        {
            NetworkThread thread(QStringLiteral("test"));
            object = thread.adopt(std::make_unique<Testator>(graves));
            own = object->thread();
            if (!outlivesItsThread)
                object.reset();
        }
        object.reset();
        for (const auto &grave : graves)
            QCOMPARE(grave.load(), own);
    }

    void losesNothingWhenItEnds()
    {
        for (int round = 0; round < 50; ++round) {
            std::atomic<QThread *> grave = nullptr;
            std::thread other;
            {
                NetworkThread thread(QStringLiteral("test"));
                auto object = thread.adopt(std::make_unique<Mortal>(grave));
                other = std::thread([moved = std::move(object)]() mutable { moved.reset(); });
            }
            other.join();
            QVERIFY(grave.load());
        }
    }

    void firesTimers_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::addColumn<int>("interval");
        QTest::newRow("precise") << Qt::PreciseTimer << 3;
        QTest::newRow("coarse") << Qt::CoarseTimer << 40;
        QTest::newRow("very coarse") << Qt::VeryCoarseTimer << 300;
        QTest::newRow("zero") << Qt::CoarseTimer << 0;
    }

    void firesTimers()
    {
        QFETCH(const Qt::TimerType, type);
        QFETCH(const int, interval);
        NetworkThread thread(QStringLiteral("test"));
        const int wanted = type == Qt::VeryCoarseTimer ? 1 : 5;
        Counter fired;
        QTimer *timer = nullptr;
        QElapsedTimer elapsed;
        runOn(thread, [&] {
            timer = new QTimer;
            timer->setTimerType(type);
            QObject::connect(timer, &QTimer::timeout, timer, [&fired] { fired.release(); });
            elapsed.start();
            timer->start(interval);
        });

        QVERIFY(fired.acquire(wanted));

        QVERIFY2(elapsed.elapsed() >= interval * wanted * 9 / 10, "a timer must not be early");
        runOn(thread, [&] { delete timer; });
    }

    void keepsSocketsAliveBesideAZeroTimer()
    {
        NetworkThread thread(QStringLiteral("test"));
        QTimer *busy = nullptr;
        runOn(thread, [&] {
            busy = new QTimer;
            busy->start(0);
        });
        echoesThrough(thread, 64 << 10);
        runOn(thread, [&] { delete busy; });
    }

    void stopsATimerThatIsDueToo()
    {
        NetworkThread thread(QStringLiteral("test"));
        int fired = 0;
        Counter later;
        std::vector<std::unique_ptr<QTimer>> timers;
        runOn(thread, [&] {
            for (int i = 0; i < 3; ++i) {
                QTimer *timer = timers.emplace_back(std::make_unique<QTimer>()).get();
                timer->setTimerType(Qt::PreciseTimer);
                QObject::connect(timer, &QTimer::timeout, timer, [&, timer] {
                    ++fired;
                    for (const auto &each : timers)
                        each->stop();
                    QTimer::singleShot(20ms, Qt::PreciseTimer, timer, [&later] { later.release(); });
                });
                timer->start(1);
            }
            std::this_thread::sleep_for(5ms);
        });
        QVERIFY(later.acquire(1));
        runOn(thread, [&] { timers.clear(); });
        QCOMPARE(fired, 1);
    }

    void restartsATimerFromItsTimeout()
    {
        NetworkThread thread(QStringLiteral("test"));
        Counter fired;
        QTimer *timer = nullptr;
        runOn(thread, [&] {
            timer = new QTimer;
            QObject::connect(timer, &QTimer::timeout, timer, [timer, &fired] {
                fired.release();
                timer->start(timer->interval() + 1);
            });
            timer->start(0);
        });
        QVERIFY(fired.acquire(5));
        runOn(thread, [&] { delete timer; });
    }

    void tellsTheRemainingTime()
    {
        NetworkThread thread(QStringLiteral("test"));
        int running = 0, stopped = 0;
        qsizetype registered = 0;
        runOn(thread, [&] {
            QTimer timer;
            timer.start(60'000);
            running = timer.remainingTime();
            registered = QAbstractEventDispatcher::instance()->registeredTimers(&timer).size();
            timer.stop();
            stopped = timer.remainingTime();
        });
        QVERIFY2(running > 50'000 && running <= 63'000, qPrintable(QString::number(running)));
        QCOMPARE(registered, 1);
        QCOMPARE(stopped, -1);
    }

    void takesCallsFromManyThreads()
    {
        NetworkThread thread(QStringLiteral("test"));
        auto object = thread.adopt(std::make_unique<QObject>());
        constexpr int threadCount = 4, callsEach = 5000;
        Counter calls;
        std::vector<std::thread> callers;
        for (int i = 0; i < threadCount; ++i) {
            callers.emplace_back([&] {
                for (int call = 0; call < callsEach; ++call)
                    QMetaObject::invokeMethod(
                        object.get(), [&calls] { calls.release(); }, Qt::QueuedConnection);
            });
        }
        for (auto &caller : callers)
            caller.join();
        QVERIFY(calls.acquire(threadCount * callsEach));
    }

    void echoesOverTcp()
    {
        NetworkThread thread(QStringLiteral("test"));
        echoesThrough(thread, 16 << 20);
    }

    /// Descriptors are closed and their numbers given out again, over and over.
    void surviveManyConnections()
    {
        NetworkThread thread(QStringLiteral("test"));
        for (int i = 0; i < 30; ++i)
            echoesThrough(thread, 1000);
    }

private:
    static void echoesThrough(NetworkThread &thread, qsizetype size)
    {
        auto server = thread.adopt(std::make_unique<EchoServer>());
        auto client = thread.adopt(std::make_unique<QObject>());
        Counter done;
        QByteArray sent(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            sent[i] = static_cast<char>(i * 31 >> 3);
        QByteArray received;
        QMetaObject::invokeMethod(client.get(), [&, context = client.get(), echo = server.get()] {
            auto *socket = new QTcpSocket(context);
            QObject::connect(socket, &QTcpSocket::connected, socket,
                             [socket, &sent] { socket->write(sent); });
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                received.append(socket->readAll());
                if (received.size() == sent.size())
                    socket->disconnectFromHost();
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [&done] { done.release(); });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), echo->listen());
        });
        QVERIFY(done.acquire(1));
        QCOMPARE(received.size(), sent.size());
        QVERIFY(received == sent);
    }
};

QTEST_GUILESS_MAIN(TestNetworkThread)
#include "tst_networkthread.moc"
