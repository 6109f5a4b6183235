#include "net/ratebrake.h"

#include <QSignalSpy>
#include <QTest>

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;
using server::GuardAct;
using Reaction = server::RateLimit::Reaction;
using Verdict = RateBrake::Verdict;

namespace {

InspectedFrame frame(wire::Opcode opcode, qsizetype size, bool isLast = true)
{
    InspectedFrame inspected;
    inspected.frame.header.opcode = opcode;
    inspected.frame.header.fin = isLast;
    inspected.frame.payload = QByteArray(size, 'x');
    return inspected;
}

} // namespace

class TestRateBrake : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_counters = std::make_shared<server::Counters>(); }

    void takesAllWithoutALimit()
    {
        RateBrake brake({}, nullptr);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(brake.judge(frame(wire::Opcode::Text, 1000), 1s), Verdict::Take);
    }

    void judgesAMessageAtItsEnd()
    {
        RateBrake brake({.bytesPerSecond = 100}, m_counters);
        QCOMPARE(brake.judge(frame(wire::Opcode::Text, 60, false), 1s), Verdict::Take);
        QCOMPARE(brake.judge(frame(wire::Opcode::Ping, 60), 1s), Verdict::Take);
        QCOMPARE(brake.judge(frame(wire::Opcode::Continuation, 60), 1s), Verdict::Refuse);
        QCOMPARE(m_counters->of(GuardAct::ClosedRate), 1);
        // And counts the next one anew.
        QCOMPARE(brake.judge(frame(wire::Opcode::Text, 60), 1s), Verdict::Take);
    }

    void countsWhatWasInflated()
    {
        RateBrake brake({.bytesPerSecond = 100, .reaction = Reaction::Drop}, m_counters);
        auto compressed = frame(wire::Opcode::Text, 5);
        compressed.inflated = QByteArray(101, 'x');
        QCOMPARE(brake.judge(compressed, 1s), Verdict::Drop);
        QCOMPARE(m_counters->of(GuardAct::DroppedRate), 1);
    }

    void leavesViolationsToOthers()
    {
        RateBrake brake({.messagesPerSecond = 1}, m_counters);
        auto bad = frame(wire::Opcode::Text, 5);
        bad.rule = wire::Rule::InvalidUtf8;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(brake.judge(bad, 1s), Verdict::Take);
    }

    void holdsAndReleases()
    {
        RateBrake brake({.messagesPerSecond = 20, .messageBurst = 1, .reaction = Reaction::Delay},
                        m_counters);
        QSignalSpy released(&brake, &RateBrake::released);
        QCOMPARE(brake.judge(frame(wire::Opcode::Text, 5), 1s), Verdict::Take);
        QVERIFY(brake.isHeld());
        QCOMPARE(m_counters->of(GuardAct::DelayedRate), 1);
        QTRY_COMPARE(released.size(), 1);
        QVERIFY(!brake.isHeld());
    }

    void letsGo()
    {
        RateBrake brake({.messagesPerSecond = 20, .messageBurst = 1, .reaction = Reaction::Delay},
                        m_counters);
        QSignalSpy released(&brake, &RateBrake::released);
        brake.judge(frame(wire::Opcode::Text, 5), 1s);
        brake.letGo();
        QVERIFY(!brake.isHeld());
        brake.judge(frame(wire::Opcode::Text, 5), 1s);
        QVERIFY(!brake.isHeld());
        QVERIFY(!released.wait(200));
    }

private:
    std::shared_ptr<server::Counters> m_counters;
};

QTEST_GUILESS_MAIN(TestRateBrake)
#include "tst_ratebrake.moc"
