#include "server/delayline.h"

#include <QTest>

#include "server/manualclock.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;

class TestDelayLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_done.clear(); }

    void actsAtOnceWhereThereIsNothingToWaitFor()
    {
        DelayLine line(m_clock);
        line.add(0s, note("a"));
        QCOMPARE(m_done, "a");
        QCOMPARE(m_clock.timers(), size_t{0});
    }

    void actsWhenItIsTime()
    {
        DelayLine line(m_clock);
        line.add(100ms, note("a"));
        m_clock.advance(50ms);
        line.add(100ms, note("b"));
        m_clock.advance(49ms);
        QCOMPARE(m_done, "");
        m_clock.advance(1ms);
        QCOMPARE(m_done, "a");
        m_clock.advance(50ms);
        QCOMPARE(m_done, "ab");
        QCOMPARE(m_clock.timers(), size_t{0});
    }

    void letsNothingOvertake()
    {
        DelayLine line(m_clock);
        line.add(100ms, note("a"));
        line.add(10ms, note("b"));
        line.add(0ms, note("c"));
        m_clock.advance(99ms);
        QCOMPARE(m_done, "");
        m_clock.advance(1ms);
        QCOMPARE(m_done, "abc");
    }

    void takesWhatComesOfAnAct()
    {
        DelayLine line(m_clock);
        line.add(10ms, [&] {
            m_done += "a";
            line.add(10ms, note("c"));
        });
        line.add(10ms, note("b"));
        m_clock.advance(10ms);
        QCOMPARE(m_done, "ab");
        m_clock.advance(10ms);
        QCOMPARE(m_done, "abc");
    }

    void forgetsAllWhenItGoes()
    {
        {
            DelayLine line(m_clock);
            line.add(10ms, note("a"));
        }
        QCOMPARE(m_clock.timers(), size_t{0});
        m_clock.advance(1s);
        QCOMPARE(m_done, "");
    }

private:
    std::function<void()> note(const char *name)
    {
        return [this, name] { m_done += name; };
    }

    ManualClock m_clock;
    QByteArray m_done;
};

QTEST_APPLESS_MAIN(TestDelayLine)
#include "tst_delayline.moc"
