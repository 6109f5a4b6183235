#include "server/tokenbucket.h"

#include <QTest>

using namespace wireloupe::server;
using namespace std::chrono_literals;

class TestTokenBucket : public QObject
{
    Q_OBJECT

private slots:
    void isFullAtFirst()
    {
        TokenBucket bucket(10, 5);
        QCOMPARE(bucket.left(100s), 5.0);
        QCOMPARE(bucket.left(100s), 5.0);
    }

    void fillsSteadilyUpToTheBurst()
    {
        TokenBucket bucket(10, 5);
        bucket.left(1s);
        bucket.take(5);
        QCOMPARE(bucket.left(1s), 0.0);
        QCOMPARE(bucket.left(1s + 200ms), 2.0);
        QCOMPARE(bucket.left(1h), 5.0);
    }

    void canOwe()
    {
        TokenBucket bucket(10, 5);
        bucket.left(1s);
        bucket.take(25);
        QCOMPARE(bucket.left(1s), -20.0);
        QCOMPARE(bucket.timeUntil(0), 2s);
        QCOMPARE(bucket.timeUntil(1), 2100ms);
        QCOMPARE(bucket.left(3s), 0.0);
        QCOMPARE(bucket.timeUntil(0), 0ns);
    }
};

QTEST_APPLESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
