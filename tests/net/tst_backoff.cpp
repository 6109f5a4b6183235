#include "net/backoff.h"

#include <QTest>

using namespace wireloupe::net;
using namespace std::chrono_literals;

class TestBackOff : public QObject
{
    Q_OBJECT

private slots:
    void doublesUpToTheLongest()
    {
        const std::chrono::milliseconds delays[] = {500ms, 1s, 2s, 4s, 5s, 5s};
        int attempt = 0;
        for (const auto delay : delays)
            QCOMPARE(backOff(++attempt, 500ms, 5s, 0), delay);
        QCOMPARE(backOff(1'000'000'000, 500ms, 5s, 0), 5s);
    }

    void spreadsOverHalfOfIt()
    {
        QCOMPARE(backOff(1, 1s, 5s, 0.5), 750ms);
        QVERIFY(backOff(1, 1s, 5s, 0.999) >= 500ms);
        QCOMPARE(backOff(9, 1s, 5s, 0.5), 3750ms);
    }

    void aFirstThatIsLongerThanTheLongestIsCut()
    {
        QCOMPARE(backOff(1, 10s, 5s, 0), 5s);
        QCOMPARE(backOff(7, 0ms, 5s, 0), 0ms);
    }
};

QTEST_APPLESS_MAIN(TestBackOff)
#include "tst_backoff.moc"
