#include "net/messagerate.h"

#include <QTest>

using namespace wireloupe::net;
using namespace std::chrono_literals;

class TestMessageRate : public QObject
{
    Q_OBJECT

private slots:
    void allowsAnyNumberWithoutALimit()
    {
        MessageRate rate(0);
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(rate.take(1s));
    }

    void allowsABurstOfASecond()
    {
        MessageRate rate(10);
        for (int i = 0; i < 10; ++i)
            QVERIFY(rate.take(5s));
        QVERIFY(!rate.take(5s));
        QVERIFY(!rate.take(5s + 99ms));
    }

    void allowsASteadyStreamForEver()
    {
        MessageRate rate(10);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY2(rate.take(i * 101ms), qPrintable(QString::number(i)));
    }

    void refusesASteadyStreamThatIsTooFast()
    {
        MessageRate rate(10);
        int taken = 0;
        while (taken < 10'000 && rate.take(taken * 90ms))
            ++taken;
        // The burst of ten lasts for as long as ten messages more than allowed take to come.
        QVERIFY2(taken >= 90 && taken <= 110, qPrintable(QString::number(taken)));
    }

    void savesNoMoreThanASecond()
    {
        MessageRate rate(3);
        QVERIFY(rate.take(0s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(rate.take(1h));
        QVERIFY(!rate.take(1h));
    }
};

QTEST_APPLESS_MAIN(TestMessageRate)
#include "tst_messagerate.moc"
