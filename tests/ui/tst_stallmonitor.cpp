#include <thread>

#include "stallmonitor.h"

namespace wireloupe {

using namespace std::chrono_literals;

/// What the other tests of stalls rest upon.
class StallMonitorTest : public QObject
{
    Q_OBJECT

private slots:
    void seesABusyThread();
    void seesABusyHandler();
    void doesNotCountWaiting();
    void beginsAnew();

private:
    /// Takes that much of the processor.
    static void work(std::chrono::nanoseconds time)
    {
        const auto used = [] {
            timespec now{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
        };
        for (const auto begin = used(); used() - begin < time;)
            ;
    }
};

void StallMonitorTest::seesABusyThread()
{
    test::StallMonitor monitor;
    monitor.begin("busy");
    work(60ms);
    QVERIFY(monitor.longest() >= 60ms);
    QVERIFY(monitor.describe().startsWith("busy: "));
}

void StallMonitorTest::seesABusyHandler()
{
    test::StallMonitor monitor;
    monitor.begin("a handler");
    QTimer::singleShot(0, this, [] { work(60ms); });
    QTest::qWait(100);
    QVERIFY(monitor.longest() >= 60ms);
}

void StallMonitorTest::doesNotCountWaiting()
{
    test::StallMonitor monitor;
    monitor.begin("idle");
    std::thread other([] { work(60ms); });
    std::this_thread::sleep_for(80ms);
    other.join();
    QTest::qWait(50);
    QVERIFY2(monitor.longest() < 40ms, monitor.describe().constData());
}

void StallMonitorTest::beginsAnew()
{
    test::StallMonitor monitor;
    monitor.begin("one");
    work(60ms);
    monitor.begin("another");
    work(5ms);
    QVERIFY2(monitor.longest() < 60ms, monitor.describe().constData());
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::StallMonitorTest)
#include "tst_stallmonitor.moc"
