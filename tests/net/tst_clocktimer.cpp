#include "net/clocktimer.h"

#include <optional>

#include <QTest>

#include "server/manualclock.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;

class TestClockTimer : public QObject
{
    Q_OBJECT

private slots:
    void callsOnceInTime()
    {
        ClockTimer timer(m_clock);
        int calls = 0;
        timer.start(10ms, [&] { ++calls; });
        QVERIFY(timer.isActive());
        m_clock.advance(9ms);
        QCOMPARE(calls, 0);
        m_clock.advance(1ms);
        QCOMPARE(calls, 1);
        QVERIFY(!timer.isActive());
        m_clock.advance(1s);
        QCOMPARE(calls, 1);
    }

    void forgetsWhatItWasSetFor()
    {
        ClockTimer timer(m_clock);
        QList<int> calls;
        timer.start(
            10ms, [&] { calls.append(1); });
        timer.start(20ms, [&] { calls.append(2); });
        m_clock.advance(1s);
        QCOMPARE(calls, QList<int>{2});
        timer.start(10ms, [&] { calls.append(3); });
        timer.stop();
        timer.stop();
        QVERIFY(!timer.isActive());
        QCOMPARE(m_clock.timers(), 0U);
    }

    void goesWithItsOwner()
    {
        auto timer = std::make_optional<ClockTimer>(m_clock);
        timer->start(10ms, [] { QFAIL("Called for who has gone"); });
        timer.reset();
        m_clock.advance(1s);
    }

    void mayEndItselfAndBeginAnew()
    {
        auto timer = std::make_optional<ClockTimer>(m_clock);
        int calls = 0;
        timer->start(10ms, [&] {
            ++calls;
            timer->start(10ms, [&] {
                ++calls;
                timer.reset();
            });
        });
        m_clock.advance(1s);
        QCOMPARE(calls, 2);
        QVERIFY(!timer);
    }

private:
    server::test::ManualClock m_clock;
};

QTEST_APPLESS_MAIN(TestClockTimer)
#include "tst_clocktimer.moc"
