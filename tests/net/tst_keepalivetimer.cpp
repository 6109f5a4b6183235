#include "net/keepalivetimer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace wireloupe::net;
using namespace std::chrono_literals;

class TestKeepAliveTimer : public QObject
{
    Q_OBJECT

private slots:
    void numbersItsPings()
    {
        KeepAliveTimer timer;
        QSignalSpy due(&timer, &KeepAliveTimer::due);
        timer.start({10ms, 0ms});
        QTRY_VERIFY(due.size() >= 3);
        timer.stop();
        for (qsizetype i = 0; i < due.size(); ++i)
            QCOMPARE(due[i].first().toByteArray(), "wl" + QByteArray::number(i + 1));
        const auto count = due.size();
        timer.start({10ms, 0ms}); // the numbers go on
        QTRY_VERIFY(due.size() > count);
        QCOMPARE(due[count].first().toByteArray(), "wl" + QByteArray::number(count + 1));
    }

    void doesNothingWithoutAnInterval()
    {
        KeepAliveTimer timer;
        QSignalSpy due(&timer, &KeepAliveTimer::due);
        timer.start({0ms, 10ms});
        QVERIFY(!due.wait(100));
    }

    void saysWhatIsOverdue()
    {
        KeepAliveTimer timer;
        QSignalSpy due(&timer, &KeepAliveTimer::due);
        QSignalSpy timedOut(&timer, &KeepAliveTimer::timedOut);
        QElapsedTimer clock;
        connect(&timer, &KeepAliveTimer::due, this, [&] {
            if (!clock.isValid())
                clock.start();
        });
        timer.start({10ms, 100ms});
        QTRY_COMPARE(timedOut.size(), 1);
        QVERIFY2(clock.elapsed() >= 99, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(timedOut.first().first().value<std::chrono::milliseconds>(), 100ms);
        const auto count = due.size();
        QVERIFY(!due.wait(50)); // it has stopped
        QCOMPARE(due.size(), count);
    }

    void takesAnySignOfLifeWhereThatIsEnough()
    {
        KeepAliveTimer timer;
        QSignalSpy timedOut(&timer, &KeepAliveTimer::timedOut);
        for (const bool isEnough : {true, false}) {
            timedOut.clear();
            timer.start({10ms, 300ms, isEnough});
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 900 && timedOut.isEmpty()) {
                timer.takeSignOfLife();
                QTest::qWait(10);
            }
            QCOMPARE(timedOut.isEmpty(), isEnough);
        }
        // And dead again without one.
        timer.start({10ms, 100ms, true});
        QTRY_COMPARE(timedOut.size(), 2);
    }

    void takesPongsForTheirPings()
    {
        KeepAliveTimer timer;
        QSignalSpy timedOut(&timer, &KeepAliveTimer::timedOut);
        int pings = 0;
        connect(&timer, &KeepAliveTimer::due, this, [&](const QByteArray &payload) {
            timer.takePong("something else");
            timer.takePong("wl");
            timer.takePong("wl999999");
            if (++pings < 10)
                timer.takePong(payload);
        });
        timer.start({20ms, 60ms});
        QTRY_COMPARE(timedOut.size(), 1);
        QVERIFY2(pings >= 10, qPrintable(QString::number(pings)));
    }

    /// A pong answers the pings before it too; the ones after it are still waited for.
    void waitsForTheOldestOnly()
    {
        KeepAliveTimer timer;
        QSignalSpy timedOut(&timer, &KeepAliveTimer::timedOut);
        QElapsedTimer sinceSecond;
        int pings = 0;
        connect(&timer, &KeepAliveTimer::due, this, [&] {
            if (++pings == 2)
                sinceSecond.start();
            if (pings == 4)
                timer.takePong("wl1");
        });
        timer.start({30ms, 300ms});
        QTRY_COMPARE(timedOut.size(), 1);
        QVERIFY2(sinceSecond.elapsed() >= 299, qPrintable(QString::number(sinceSecond.elapsed())));
        QVERIFY2(sinceSecond.elapsed() < 3000, qPrintable(QString::number(sinceSecond.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestKeepAliveTimer)
#include "tst_keepalivetimer.moc"
