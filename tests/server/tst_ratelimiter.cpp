#include "server/ratelimiter.h"

#include <QTest>

using namespace wireloupe::server;
using namespace std::chrono_literals;
using Reaction = RateLimit::Reaction;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void allowsAnyNumberWithoutALimit()
    {
        RateLimiter limiter({});
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(limiter.take(1s, 1 << 20));
    }

    void allowsABurstOfASecond()
    {
        RateLimiter limiter({.messagesPerSecond = 10});
        for (int i = 0; i < 10; ++i)
            QVERIFY(limiter.take(5s, 1));
        QVERIFY(!limiter.take(5s, 1));
        QVERIFY(!limiter.take(5s + 99ms, 1));
        QVERIFY(limiter.take(5s + 101ms, 1));
    }

    void allowsTheBurstThatWasAskedFor()
    {
        RateLimiter limiter({.messagesPerSecond = 10, .messageBurst = 3});
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.take(5s, 1));
        QVERIFY(!limiter.take(5s, 1));
        QVERIFY(limiter.take(5s + 100ms, 1));
        // A quiet hour saves no more than the burst.
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.take(1h, 1));
        QVERIFY(!limiter.take(1h, 1));
    }

    void allowsASteadyStreamForEver()
    {
        RateLimiter limiter({.messagesPerSecond = 10});
        for (int i = 0; i < 10'000; ++i)
            QVERIFY2(limiter.take(i * 101ms, 1), qPrintable(QString::number(i)));
    }

    void refusesASteadyStreamThatIsTooFast()
    {
        RateLimiter limiter({.messagesPerSecond = 10});
        int taken = 0;
        while (taken < 10'000 && limiter.take(taken * 90ms, 1))
            ++taken;
        // The burst of ten lasts for as long as ten messages more than allowed take to come.
        QVERIFY2(taken >= 90 && taken <= 110, qPrintable(QString::number(taken)));
    }

    void countsBytes()
    {
        RateLimiter limiter({.bytesPerSecond = 1000, .byteBurst = 2000});
        QVERIFY(limiter.take(1s, 1500));
        QVERIFY(!limiter.take(1s, 501)); // and is not counted
        QVERIFY(limiter.take(1s, 500));
        QVERIFY(!limiter.take(1s, 1));
        QVERIFY(limiter.take(2s, 1000));
        QVERIFY2(!limiter.take(1h, 2001), "more than a burst never comes");
    }

    void keepsToBoth()
    {
        RateLimiter limiter({.messagesPerSecond = 2, .bytesPerSecond = 1000});
        QVERIFY(limiter.take(1s, 10));
        QVERIFY(!limiter.take(1s, 991));
        QVERIFY(limiter.take(1s, 10));
        QVERIFY(!limiter.take(1s, 10));
    }

    void saysHowLongToWait()
    {
        RateLimiter limiter({.messagesPerSecond = 10,
                             .messageBurst = 2,
                             .bytesPerSecond = 1000,
                             .reaction = Reaction::Delay});
        QVERIFY(limiter.take(1s, 10));
        QCOMPARE(limiter.delay(1s), 0ns);
        QVERIFY(limiter.take(1s, 10));
        QCOMPARE(limiter.delay(1s), 100ms);
        QCOMPARE(limiter.delay(1100ms), 0ns);
        // Larger than the burst: taken, and paid for.
        QVERIFY(limiter.take(2s, 5000));
        QCOMPARE(limiter.delay(2s), 4s);
        QCOMPARE(limiter.delay(6s), 0ns);
    }

    void neverWaitsWhereItRefuses()
    {
        RateLimiter limiter({.messagesPerSecond = 1, .reaction = Reaction::Drop});
        QVERIFY(limiter.take(1s, 10));
        QVERIFY(!limiter.take(1s, 10));
        QCOMPARE(limiter.delay(1s), 0ns);
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
