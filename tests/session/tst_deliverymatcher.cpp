#include <QTest>

#include "session/deliverymatcher.h"

using namespace std::chrono_literals;
using namespace wireloupe::session;

class TestDeliveryMatcher : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheFirst()
    {
        DeliveryMatcher matcher;
        QCOMPARE(matcher.take(Transport::WebSocket, "a", 10ms), 0ms);
        QCOMPARE(matcher.take(Transport::WebSocket, "b", 20ms), 0ms);
        QCOMPARE(matcher.take(Transport::ShortPolling, "a", 900ms), 890ms);
        QCOMPARE(matcher.take(Transport::EventStream, "a", 11ms), 1ms);
        QCOMPARE(matcher.take(Transport::ShortPolling, "b", 900ms), 880ms);
    }

    /// Two threads may come here in another order than their messages came in.
    void mayFindAnEarlierOne()
    {
        DeliveryMatcher matcher;
        QCOMPARE(matcher.take(Transport::WebSocket, "a", 10ms), 0ms);
        QCOMPARE(matcher.take(Transport::EventStream, "a", 9ms), -1ms);
    }

    void takesARepetitionForAnotherMessage()
    {
        DeliveryMatcher matcher;
        matcher.take(Transport::WebSocket, "tick", 1s);
        QCOMPARE(matcher.take(Transport::EventStream, "tick", 1'001ms), 1ms);
        QCOMPARE(matcher.take(Transport::WebSocket, "tick", 2s), 0s);
        QCOMPARE(matcher.take(Transport::EventStream, "tick", 2'002ms), 2ms);
    }

    void forgetsTheOldest()
    {
        DeliveryMatcher matcher;
        for (int i = 0; i < 100'000; ++i)
            matcher.take(Transport::WebSocket, QByteArray::number(i), 1s);
        QCOMPARE(matcher.take(Transport::EventStream, "99999", 2s), 1s);
        QCOMPARE(matcher.take(Transport::EventStream, "34464", 2s), 1s);
        QCOMPARE(matcher.take(Transport::EventStream, "10", 2s), 0s);
    }
};

QTEST_APPLESS_MAIN(TestDeliveryMatcher)
#include "tst_deliverymatcher.moc"
