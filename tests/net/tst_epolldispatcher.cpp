#include "net/epolldispatcher.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

#include <QEventLoop>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace wireloupe::net;

namespace {

/// Two connected descriptors.
struct DescriptorPair
{
    DescriptorPair()
    {
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) != 0)
            qFatal("socketpair");
    }
    ~DescriptorPair()
    {
        close(ends[0]);
        close(ends[1]);
    }
    Q_DISABLE_COPY_MOVE(DescriptorPair)

    void say(char byte) const { QCOMPARE(write(ends[1], &byte, 1), 1); }
    void listen() const
    {
        char byte = 0;
        QCOMPARE(read(ends[0], &byte, 1), 1);
    }

    std::array<int, 2> ends{};
};

/// Runs `work` on a thread whose event dispatcher is under test, and waits for it.
void onDispatcherThread(const std::function<void()> &work)
{
    std::thread thread([&work] {
        QThread::currentThread()->setEventDispatcher(new EpollDispatcher);
        work();
    });
    thread.join();
}

/// One turn of the loop of this thread that does not wait.
void turn()
{
    QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
}

} // namespace

class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void tellsReadFromWrite()
    {
        onDispatcherThread([] {
            DescriptorPair pair;
            QSocketNotifier read(pair.ends[0], QSocketNotifier::Read);
            QSocketNotifier write(pair.ends[0], QSocketNotifier::Write);
            QSocketNotifier exception(pair.ends[0], QSocketNotifier::Exception);
            int reads = 0, writes = 0, exceptions = 0;
            QObject::connect(
                &read, &QSocketNotifier::activated, &read, [&] { ++reads; });
            QObject::connect(
                &write, &QSocketNotifier::activated, &write, [&] { ++writes; });
            QObject::connect(
                &exception, &QSocketNotifier::activated, &exception, [&] { ++exceptions; });

            turn();
            QCOMPARE(reads, 0);
            QCOMPARE(writes, 1);

            write.setEnabled(false);
            pair.say('x');
            turn();
            turn();
            QCOMPARE(reads, 2); // until it is read
            QCOMPARE(writes, 1);

            pair.listen();
            turn();
            QCOMPARE(reads, 2);
            QCOMPARE(exceptions, 0);
        });
    }

    void forgetsANotifierThatAnotherRemoves()
    {
        onDispatcherThread([] {
            DescriptorPair a, b;
            a.say('x');
            b.say('x');
            auto first = std::make_unique<QSocketNotifier>(a.ends[0], QSocketNotifier::Read);
            auto second = std::make_unique<QSocketNotifier>(b.ends[0], QSocketNotifier::Read);
            int activated = 0;
            QObject::connect(
                first.get(), &QSocketNotifier::activated, first.get(),
                [&] {
                    ++activated;
                    second.reset();
                });
            QObject::connect(
                second.get(), &QSocketNotifier::activated, second.get(),
                [&] {
                    ++activated;
                    first.reset();
                });
            turn();
            QCOMPARE(activated, 1);
        });
    }

    void watchesANumberThatIsGivenOutAgain()
    {
        onDispatcherThread([] {
            auto old = std::make_unique<DescriptorPair>();
            const int number = old->ends[0];
            auto oldNotifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
            turn();
            oldNotifier.reset();
            old.reset();

            DescriptorPair fresh;
            QCOMPARE(fresh.ends[0], number);
            QSocketNotifier notifier(number, QSocketNotifier::Read);
            int activated = 0;
            QObject::connect(
                &notifier, &QSocketNotifier::activated, &notifier, [&] { ++activated; });
            fresh.say('x');
            turn();
            QCOMPARE(activated, 1);
        });
    }

    void activatesOnHangUp()
    {
        onDispatcherThread([] {
            DescriptorPair pair;
            QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
            int activated = 0;
            QObject::connect(
                &notifier, &QSocketNotifier::activated, &notifier, [&] { ++activated; });
            shutdown(pair.ends[1], SHUT_RDWR);
            turn();
            QCOMPARE(activated, 1);
        });
    }

    void keepsItsTurnInANestedLoop()
    {
        onDispatcherThread([] {
            std::vector<std::unique_ptr<DescriptorPair>> pairs;
            std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
            int activated = 0;
            bool isNested = false;
            for (int i = 0; i < 10; ++i) {
                const auto &pair = pairs.emplace_back(std::make_unique<DescriptorPair>());
                pair->say('x');
                auto *notifier =
                    notifiers
                        .emplace_back(std::make_unique<QSocketNotifier>(pair->ends[0], QSocketNotifier::Read))
                        .get();
                QObject::connect(
                    notifier, &QSocketNotifier::activated, notifier,
                    [&, from = pair.get()] {
                        from->listen();
                        ++activated;
                        if (!std::exchange(isNested, true))
                            turn();
                    });
            }
            turn();
            QCOMPARE(activated, 10);
        });
    }

    void waitsWithoutSocketsWhenTold()
    {
        onDispatcherThread([] {
            DescriptorPair pair;
            pair.say('x');
            QSocketNotifier notifier(pair.ends[0], QSocketNotifier::Read);
            int activated = 0, fired = 0;
            QObject::connect(
                &notifier, &QSocketNotifier::activated, &notifier, [&] { ++activated; });
            QTimer timer;
            QObject::connect(
                &timer, &QTimer::timeout, &timer, [&] { ++fired; });
            timer.start(1);
            while (fired == 0)
                QAbstractEventDispatcher::instance()->processEvents(QEventLoop::ExcludeSocketNotifiers |
                                                                    QEventLoop::WaitForMoreEvents);
            QCOMPARE(activated, 0);
            turn();
            QCOMPARE(activated, 1);
        });
    }

    void firesNoTimerInsideItsOwnTimeout()
    {
        onDispatcherThread([] {
            QTimer timer;
            int depth = 0, deepest = 0;
            QObject::connect(
                &timer, &QTimer::timeout, &timer,
                [&] {
                    deepest = std::max(deepest, ++depth);
                    turn();
                    --depth;
                });
            timer.start(0);
            for (int i = 0; i < 3; ++i)
                turn();
            QCOMPARE(deepest, 1);
        });
    }

    void quitsANestedLoop()
    {
        onDispatcherThread([] {
            QEventLoop loop;
            QTimer::singleShot(1, &loop, &QEventLoop::quit);
            loop.exec();
        });
    }
};

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
