#include "net/pongqueue.h"

#include <QTest>

using namespace wireloupe::net;
using Pong = std::optional<QByteArray>;

class TestPongQueue : public QObject
{
    Q_OBJECT

private slots:
    void answersAtOnce()
    {
        PongQueue pongs;
        QCOMPARE(pongs.answer("one", false), Pong("one"));
        QCOMPARE(pongs.answer("", false), Pong(""));
        QVERIFY(!pongs.isHolding());
    }

    void holdsTheLastOnly()
    {
        PongQueue pongs;
        QVERIFY(!pongs.answer("one", true));
        QVERIFY(!pongs.answer("two", true));
        QVERIFY(pongs.isHolding());
        QCOMPARE(pongs.takeHeld(), Pong("two"));
        QVERIFY(!pongs.isHolding());
    }

    void forgetsTheHeldForALaterOne()
    {
        PongQueue pongs;
        QVERIFY(!pongs.answer("one", true));
        QCOMPARE(pongs.answer("two", false), Pong("two"));
        QVERIFY(!pongs.isHolding());
    }

    void isMuted()
    {
        PongQueue pongs;
        QVERIFY(!pongs.answer("held", true));
        pongs.setMuted(true);
        QVERIFY(!pongs.isHolding());
        QVERIFY(!pongs.answer("one", false));
        pongs.setMuted(false);
        QVERIFY(!pongs.isHolding());
        QCOMPARE(pongs.answer("two", false), Pong("two"));
    }
};

QTEST_GUILESS_MAIN(TestPongQueue)
#include "tst_pongqueue.moc"
