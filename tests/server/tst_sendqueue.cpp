#include "server/sendqueue.h"

#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Reaction = SlowConsumer::Reaction;
using Verdict = SendQueue::Verdict;

class TestSendQueue : public QObject
{
    Q_OBJECT

private slots:
    void closesWhoIsOverTheLimit()
    {
        SendQueue queue({.limit = 1000, .reaction = Reaction::Close}, m_counters);
        QVERIFY(!queue.mayHold());
        QCOMPARE(queue.judge(500, 500), Verdict::Send);
        QCOMPARE(queue.judge(501, 500), Verdict::Close);
        QCOMPARE(m_counters->of(GuardAct::ClosedSlow), 1);
    }

    void takesALargeMessageWhereNothingWaits()
    {
        SendQueue queue({.limit = 1000, .reaction = Reaction::DropNewest}, m_counters);
        QCOMPARE(queue.judge(5000, 0), Verdict::Send);
        QCOMPARE(queue.judge(5000, 1), Verdict::Drop);
    }

    void dropsTheNewest()
    {
        SendQueue queue({.limit = 1000, .reaction = Reaction::DropNewest}, m_counters);
        QCOMPARE(queue.judge(1, 1000), Verdict::Drop);
        QCOMPARE(queue.judge(1, 999), Verdict::Send);
        QCOMPARE(m_counters->of(GuardAct::DroppedNewestUnread), 1);
        QCOMPARE(m_counters->of(GuardAct::ClosedSlow), 0);
    }

    void dropsTheOldestThatHasNotBegun()
    {
        SendQueue queue({.limit = 1000, .reaction = Reaction::DropOldest}, m_counters);
        QVERIFY(queue.mayHold());
        QCOMPARE(queue.judge(400, 999), Verdict::Send);
        QCOMPARE(queue.judge(400, 1000), Verdict::Hold);
        constexpr qint64 started = 500;
        for (const char name : {'a', 'b', 'c', 'd'})
            queue.hold({text(QByteArray(200, name))}, started);
        QCOMPARE(queue.bytes(), 400);
        QCOMPARE(m_counters->of(GuardAct::DroppedOldestUnread), 2);
        // What comes next goes behind what waits.
        QCOMPARE(queue.judge(1, 0), Verdict::Hold);
        QVERIFY(!queue.next(1000));
        QCOMPARE(queue.next(0)->message, text(QByteArray(200, 'c')));
        QCOMPARE(queue.takeFirst()->message, text(QByteArray(200, 'd')));
        QVERIFY(!queue.takeFirst());
        QCOMPARE(queue.bytes(), 0);
    }

    void keepsOneHoweverLarge()
    {
        SendQueue queue({.limit = 1000, .reaction = Reaction::DropOldest}, m_counters);
        queue.hold({text("small")}, 1000);
        queue.hold({text(QByteArray(5000, 'x'))}, 1000);
        QCOMPARE(queue.bytes(), 5000);
        QCOMPARE(m_counters->of(GuardAct::DroppedOldestUnread), 1);
    }

    void keepsTheMarks()
    {
        SendQueue queue({.reaction = Reaction::DropOldest}, m_counters);
        queue.hold({text("a"), {.isAltered = true}}, 0);
        QVERIFY(queue.next(0)->marks.isAltered);
    }

    void init() { m_counters = std::make_shared<Counters>(); }

private:
    std::shared_ptr<Counters> m_counters;
};

QTEST_APPLESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
