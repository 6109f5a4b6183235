#include "server/metronome.h"

#include <optional>

#include <QList>
#include <QTest>

#include "server/manualclock.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Times = QList<qint64>; // nanoseconds from the start

class TestMetronome : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_metronome.reset();
        m_clock = std::make_unique<ManualClock>();
        m_start = m_clock->now();
        m_times.clear();
        m_cost = 0ns;
    }

    void beatsAtOnceAndThenEvenly()
    {
        begin({1, 250ms});
        QCOMPARE(m_times, Times());
        m_clock->advance(1s);
        QCOMPARE(m_times, (Times{0, 250'000'000, 500'000'000, 750'000'000, 1'000'000'000}));
    }

    void doesNotDrift_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<std::chrono::milliseconds>("period");
        QTest::addColumn<std::chrono::nanoseconds>("span");
        QTest::newRow("a third of a second") << qint64{3} << 1'000ms << std::chrono::nanoseconds(20min);
        QTest::newRow("7 each 13 ms") << qint64{7} << 13ms << std::chrono::nanoseconds(13s);
        QTest::newRow("each day") << qint64{1} << std::chrono::milliseconds(24h)
                                  << std::chrono::nanoseconds(2400h);
    }

    void doesNotDrift()
    {
        QFETCH(const qint64, count);
        QFETCH(const std::chrono::milliseconds, period);
        QFETCH(const std::chrono::nanoseconds, span);
        begin({count, period});
        m_clock->advance(span);
        const qint64 whole = span / period * count;
        QCOMPARE(m_times.size(), whole + 1);
        QCOMPARE(m_times.last(), span.count());
        for (qint64 n = 0; n < m_times.size(); ++n) {
            const qint64 due = n * std::chrono::nanoseconds(period).count() / count;
            QCOMPARE(m_times[n], due);
        }
        QCOMPARE(m_metronome->missed(), 0);
    }

    /// The timer of a thread is good to a millisecond: what is due by then comes in one turn.
    void keepsTheRateWithACoarseTimer()
    {
        begin({100'000, 1s});
        for (int i = 0; i < 1000; ++i) {
            m_clock->stall(999us);
            m_clock->advance(1us);
        }
        QCOMPARE(m_times.size(), 100'001);
        for (qsizetype n = 0; n < m_times.size(); ++n)
            QVERIFY(m_times[n] >= n * 10'000 && m_times[n] < n * 10'000 + 1'000'000);
    }

    void leavesOutWhatIsTooLate()
    {
        begin({100, 1s});
        m_clock->advance(0s);
        QCOMPARE(m_times, Times{0});
        m_clock->stall(1005ms);
        m_clock->advance(0s);
        // Those of 10 ms to 900 ms are gone, those of 910 ms to 1,000 ms come late.
        QCOMPARE(m_metronome->missed(), 90);
        QCOMPARE(m_times.size(), 11);
        m_clock->advance(15ms);
        QCOMPARE(m_times.sliced(11), (Times{1'010'000'000, 1'020'000'000}));
    }

    void leavesOutNothingThatIsLittleLate()
    {
        begin({1, 1ms});
        m_clock->advance(0s);
        m_clock->stall(100ms);
        m_clock->advance(0s);
        QCOMPARE(m_times.size(), 101);
        QCOMPARE(m_metronome->missed(), 0);
    }

    /// Beats that cost more time than there is.
    void givesOthersTheirTurn()
    {
        m_cost = 4ms;
        begin({1000, 1s});
        int turns = 0;
        std::function<void()> look = [&] {
            ++turns;
            m_clock->after(0ns, look);
        };
        m_clock->after(0ns, look);
        while (m_times.size() < 300) {
            const qsizetype before = m_times.size();
            const int turnsBefore = turns;
            m_clock->step();
            m_clock->step();
            QVERIFY(m_times.size() - before <= 3);
            QVERIFY(turns > turnsBefore);
        }
        // 300 beats take 1,200 ms: of those due by then all but the last 100 ms are gone.
        QVERIFY2(qAbs(m_metronome->missed() - 800) < 20, qPrintable(QString::number(m_metronome->missed())));
    }

    void stops()
    {
        begin({1, 1ms});
        m_clock->advance(5ms);
        m_metronome->stop();
        QVERIFY(!m_metronome->isRunning());
        QCOMPARE(m_clock->timers(), size_t{0});
        m_clock->advance(5ms);
        QCOMPARE(m_times.size(), 6);
        m_metronome->start();
        m_metronome->start();
        QCOMPARE(m_clock->timers(), size_t{1});
        m_metronome.reset();
        QCOMPARE(m_clock->timers(), size_t{0});
    }

    void canBeStoppedByItsBeat()
    {
        int beats = 0;
        m_metronome.emplace(*m_clock, Rate{10, 1ms}, [&] {
            if (++beats == 3)
                m_metronome->stop();
        });
        m_metronome->start();
        m_clock->advance(1s);
        QCOMPARE(beats, 3);
        QCOMPARE(m_clock->timers(), size_t{0});
    }

    void bringsARateIntoItsRange()
    {
        begin({0, 0ms});
        m_clock->advance(3ms);
        QCOMPARE(m_times.size(), 4);
        init();
        begin({std::numeric_limits<qint64>::max(), std::chrono::milliseconds(1000h)});
        m_clock->advance(24h);
        QVERIFY2(qAbs(m_times.size() - 100'000) <= 1, qPrintable(QString::number(m_times.size())));
    }

private:
    void begin(const Rate &rate)
    {
        m_metronome.emplace(*m_clock, rate, [this] {
            m_times.append((m_clock->now() - m_start).count());
            m_clock->stall(m_cost);
        });
        m_metronome->start();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::optional<Metronome> m_metronome;
    Clock::Time m_start{};
    Clock::Time m_cost{}; ///< of a beat
    Times m_times;
};

QTEST_APPLESS_MAIN(TestMetronome)
#include "tst_metronome.moc"
