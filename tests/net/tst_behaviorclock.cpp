#include "net/behaviorclock.h"

#include <QTest>

using namespace wireloupe;
using namespace std::chrono_literals;
using net::BehaviorClock;

class TestBehaviorClock : public QObject
{
    Q_OBJECT

private slots:
    void callsInOrderAndNeverEarly()
    {
        BehaviorClock clock;
        QList<int> called;
        const auto begin = clock.now();
        const auto note = [&](int number, std::chrono::nanoseconds delay) {
            clock.after(delay, [&called, &clock, begin, number, delay] {
                QVERIFY(clock.now() - begin >= delay);
                called.append(number);
            });
        };
        note(3, 30ms);
        note(1, 10ms);
        note(2, 10ms + 500us);
        note(0, -5ms);
        note(4, 30ms);
        QVERIFY(called.isEmpty());
        QTRY_COMPARE(called, (QList<int>{0, 1, 2, 3, 4}));
    }

    void cancels()
    {
        BehaviorClock clock;
        QList<int> called;
        BehaviorClock::TimerId second{};
        const auto first = clock.after(
            1ms,
            [&] {
                called.append(1);
                clock.cancel(second); // due as well
            });
        second = clock.after(
            1ms, [&] { called.append(2); });
        const auto third = clock.after(1ms, [&] { called.append(3); });
        clock.cancel(third);
        clock.cancel(third);
        bool isOver = false;
        clock.after(5ms, [&] { isOver = true; });
        QTRY_VERIFY(isOver);
        QCOMPARE(called, QList<int>{1});
        clock.cancel(first);
    }

    /// One that sets the next with no delay leaves the others their turn.
    void letsOthersHaveTheirTurn()
    {
        BehaviorClock clock;
        int count = 0;
        std::function<void()> again = [&] {
            ++count;
            clock.after(0ms, again);
        };
        clock.after(0ms, again);
        bool isOver = false;
        clock.after(20ms, [&] { isOver = true; });
        QTRY_VERIFY(isOver);
        QVERIFY(count > 1);
    }
};

QTEST_GUILESS_MAIN(TestBehaviorClock)
#include "tst_behaviorclock.moc"
