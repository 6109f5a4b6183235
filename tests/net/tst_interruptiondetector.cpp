#include "net/interruptiondetector.h"

#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;
using capture::Interruption;
using Found = std::vector<Interruption>;
using Kind = Interruption::Kind;

namespace {

/// A machine whose clocks can be moved.
struct Machine
{
    ClockReading now{100s, 5000s, 1'700'000'000s};

    void run(std::chrono::nanoseconds time)
    {
        now.monotonic += time;
        sleep(time);
    }
    void sleep(std::chrono::nanoseconds time)
    {
        now.sinceBoot += time;
        now.wall += time;
    }
    void setClock(std::chrono::nanoseconds by) { now.wall += by; }
};

} // namespace

class TestInterruptionDetector : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWhileAllIsWell();
    void findsStalls();
    void findsSleep();
    void findsClocksThatAreSet();
    void tellsThemApart();
    void theClocksOfThisMachineAgree();
};

void TestInterruptionDetector::findsNothingWhileAllIsWell()
{
    Machine machine;
    InterruptionDetector detector(machine.now);
    for (int i = 0; i < 100; ++i) {
        machine.run(200ms);
        machine.setClock(i % 2 == 0 ? 100us : -100us); // as a clock is corrected
        QCOMPARE(detector.take(machine.now), Found());
    }
    machine.run(1s);
    QCOMPARE(detector.take(machine.now), Found());
    machine.sleep(1s);
    QCOMPARE(detector.take(machine.now), Found());
    machine.setClock(100ms);
    QCOMPARE(detector.take(machine.now), Found());
    machine.setClock(-100ms);
    QCOMPARE(detector.take(machine.now), Found());
    QCOMPARE(detector.take(machine.now), Found());
}

void TestInterruptionDetector::findsStalls()
{
    Machine machine;
    InterruptionDetector detector(machine.now);
    machine.run(1s + 1ns);
    QCOMPARE(detector.take(machine.now), (Found{{Kind::Stalled, 1s + 1ns}}));
    machine.run(30s);
    QCOMPARE(detector.take(machine.now), (Found{{Kind::Stalled, 30s}}));
    machine.run(200ms);
    QCOMPARE(detector.take(machine.now), Found());
}

void TestInterruptionDetector::findsSleep()
{
    Machine machine;
    InterruptionDetector detector(machine.now);
    machine.run(100ms);
    machine.sleep(8h);
    QCOMPARE(detector.take(machine.now), (Found{{Kind::Suspended, 8h}}));
    machine.run(200ms);
    QCOMPARE(detector.take(machine.now), Found());
}

void TestInterruptionDetector::findsClocksThatAreSet()
{
    Machine machine;
    InterruptionDetector detector(machine.now);
    for (const std::chrono::nanoseconds by :
         {std::chrono::nanoseconds(100ms + 1ns), std::chrono::nanoseconds(-101ms),
          std::chrono::nanoseconds(24h * 365), std::chrono::nanoseconds(-24h * 365)}) {
        machine.run(200ms);
        machine.setClock(by);
        QCOMPARE(detector.take(machine.now), (Found{{Kind::ClockJumped, by}}));
    }
}

void TestInterruptionDetector::tellsThemApart()
{
    Machine machine;
    InterruptionDetector detector(machine.now);
    machine.run(3s);
    machine.sleep(1h);
    machine.setClock(-1h);
    QCOMPARE(detector.take(machine.now),
             (Found{{Kind::Stalled, 3s}, {Kind::Suspended, 1h}, {Kind::ClockJumped, -1h}}));
}

void TestInterruptionDetector::theClocksOfThisMachineAgree()
{
    InterruptionDetector detector(readClocks());
    const auto before = capture::monotonicNow();
    const ClockReading reading = readClocks();
    QVERIFY(reading.monotonic >= before);
    QVERIFY(reading.monotonic <= capture::monotonicNow());
    QVERIFY(reading.sinceBoot > reading.monotonic - 1ms); // read a little earlier
    for (const Interruption &each : detector.take(reading))
        QCOMPARE(each.kind, Kind::Stalled); // on a machine that is too busy
}

QTEST_APPLESS_MAIN(TestInterruptionDetector)
#include "tst_interruptiondetector.moc"
