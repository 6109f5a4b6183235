#include "net/outbox.h"

#include <QTest>

#include "net/limitedsink.h"
#include "net/recordingsink.h"
#include "wire/framewriter.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::Direction;
using wire::Opcode;

class TestOutbox : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatIsQueuedAtOnce()
    {
        Outbox outbox;
        outbox.queue(Opcode::Text, "one");
        outbox.queue(Opcode::Binary, QByteArray(20'000, 'x'));
        outbox.queue(Opcode::Ping, {});
        QVERIFY(outbox.isFlushDue());
        QCOMPARE(outbox.unsentBytes(), 5 + 20'004 + 2);
        LimitedSink sink;
        outbox.flush(sink, m_buffers, m_recorder, 5ns);
        QCOMPARE(sink.writes, 1);
        QCOMPARE(sink.bytes, all());
        QCOMPARE(outbox.unsentBytes(), 0);
        QVERIFY(!outbox.isFlushDue() && !outbox.isBlocked());
        const auto frames = m_sink->frames(Direction::Outgoing);
        QCOMPARE(frames.size(), 3);
        QCOMPARE(frames[0].payload, "one");
        QCOMPARE(frames[1].payload.size(), 20'000);
        QCOMPARE(frames[2].head.opcode, Opcode::Ping);
        for (const auto &frame : frames)
            QCOMPARE(frame.head.time, 5ns);
    }

    /// Cut at every byte around what can go wrong.
    void goesOnWhereTheSinkHasStopped_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4, 5, 6, 8, 9, 10, 5'000, 20'008, 20'009, 20'010, 20'011})
            QTest::addRow("%d", room) << room;
    }

    void goesOnWhereTheSinkHasStopped()
    {
        QFETCH(const int, room);
        Outbox outbox;
        queueAll(outbox);
        LimitedSink sink(room);
        outbox.flush(sink, m_buffers, m_recorder, 0ns);
        QCOMPARE(sink.bytes.size(), room);
        QCOMPARE(outbox.isBlocked(), room < all().size());
        QCOMPARE(outbox.unsentBytes(), all().size() - room);
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 3);
        outbox.queue(Opcode::Text, "later");
        outbox.flush(sink, m_buffers, m_recorder, 0ns);
        while (outbox.isBlocked()) {
            sink.room += 997;
            outbox.writeRest(sink, m_buffers, m_recorder, 0ns);
        }
        QCOMPARE(sink.bytes, all() + (room < all().size() ? wire::serialize(Opcode::Text, "later")
                                                          : sink.bytes.sliced(all().size())));
        QCOMPARE(outbox.unsentBytes(), 0);
    }

    void keepsManySmallFramesInFewPieces()
    {
        Outbox outbox;
        LimitedSink sink(0);
        QByteArray expected;
        for (int i = 0; i < 5'000; ++i) {
            outbox.queue(Opcode::Text, QByteArray::number(i));
            outbox.flush(sink, m_buffers, m_recorder, 0ns);
            expected += wire::serialize(Opcode::Text, QByteArray::number(i));
        }
        QCOMPARE(outbox.unsentBytes(), expected.size());
        sink.room = expected.size();
        sink.writes = 0;
        outbox.writeRest(sink, m_buffers, m_recorder, 0ns);
        QCOMPARE(sink.writes, 1);
        QCOMPARE(sink.bytes, expected);
        QVERIFY(!outbox.isBlocked());
    }

    void putsBytesBeforeFrames()
    {
        Outbox outbox;
        outbox.queueBytes("HTTP");
        outbox.queue(Opcode::Text, "one");
        LimitedSink sink(2);
        outbox.writeRest(sink, m_buffers, m_recorder, 0ns);
        outbox.flush(sink, m_buffers, m_recorder, 0ns);
        QCOMPARE(sink.bytes, "HT");
        sink.room = 100;
        outbox.writeRest(sink, m_buffers, m_recorder, 0ns);
        QCOMPARE(sink.bytes, "HTTP" + wire::serialize(Opcode::Text, "one"));
    }

    void recordsADroppedFrameAndDoesNotWriteIt()
    {
        Outbox outbox;
        OutgoingFrame dropped;
        dropped.frame.payload = QByteArray(9'000, 'x');
        dropped.frame.header.payloadLength = 9'000;
        dropped.marks.isDropped = true;
        outbox.queue(dropped);
        QCOMPARE(outbox.unsentBytes(), 0);
        LimitedSink sink;
        outbox.flush(sink, m_buffers, m_recorder, 0ns);
        QVERIFY(sink.bytes.isEmpty());
        QVERIFY(!outbox.isBlocked());
        QVERIFY(
            m_sink->frames(Direction::Outgoing).first().head.flags.testFlag(capture::RecordFlag::Dropped));
    }

    // What is slowed down.

    void keepsToAThrottle()
    {
        Outbox outbox;
        outbox.setThrottle(1'000);
        queueAll(outbox);
        LimitedSink sink;
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QCOMPARE(sink.bytes.size(), 40);
        QVERIFY(!outbox.isBlocked());
        QCOMPARE(outbox.unsentBytes(), all().size() - 40);
        // Each row with the last byte of its frame.
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 1);
        int turns = 0;
        Recorder::Time now{};
        for (auto turn = outbox.nextTurn(); turn; turn = outbox.nextTurn(), ++turns) {
            QVERIFY(*turn > now);
            now = *turn;
            outbox.writeRest(sink, m_buffers, m_recorder, now);
        }
        QCOMPARE(sink.bytes, all());
        QCOMPARE(outbox.unsentBytes(), 0);
        QVERIFY2(qAbs(std::chrono::duration<double>(now).count() - 21) < 0.1,
                 qPrintable(QString::number(turns)));
        QVERIFY2(turns > 900 && turns < 1'100, qPrintable(QString::number(turns)));
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 3);
        QCOMPARE(m_sink->frames(Direction::Outgoing).last().head.time, now);
    }

    /// Also where the pieces are many and the sink takes little.
    void goesOnWhereTheSinkIsTheSlowerOne()
    {
        Outbox outbox;
        outbox.setThrottle(1'000'000'000);
        queueAll(outbox);
        LimitedSink sink(7);
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QVERIFY(outbox.isBlocked() && !outbox.nextTurn());
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 1);
        while (outbox.isBlocked()) {
            sink.room += 997;
            outbox.writeRest(sink, m_buffers, m_recorder, 2s);
        }
        QCOMPARE(sink.bytes, all());
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 3);
    }

    void isAsBeforeWithoutTheThrottle()
    {
        Outbox outbox;
        outbox.setThrottle(100);
        queueAll(outbox);
        LimitedSink sink;
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QVERIFY(outbox.nextTurn().value() > 1s);
        outbox.setThrottle(0);
        QVERIFY(outbox.nextTurn().value() <= 1s);
        outbox.writeRest(sink, m_buffers, m_recorder, 1s);
        QCOMPARE(sink.bytes, all());
        QVERIFY(!outbox.isBlocked() && !outbox.nextTurn());
    }

    /// What was on its way when it began, and is recorded, goes before.
    void beginsBehindWhatIsOnItsWay()
    {
        Outbox outbox;
        LimitedSink sink(1);
        outbox.queue(Opcode::Text, "before");
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 1);
        outbox.setThrottle(1'000'000);
        outbox.queue(Opcode::Text, "behind");
        sink.room = 8;
        outbox.writeRest(sink, m_buffers, m_recorder, 1s);
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 1);
        sink.room = 100;
        outbox.writeRest(sink, m_buffers, m_recorder, 1s);
        QCOMPARE(sink.bytes,
                 wire::serialize(Opcode::Text, "before") + wire::serialize(Opcode::Text, "behind"));
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 2);
    }

    void stallsInTheMidstOfAFrame()
    {
        Outbox outbox;
        LimitedSink sink;
        outbox.queue(Opcode::Text, "before");
        outbox.queue(stalled("0123456789", 5s));
        outbox.queue(Opcode::Text, "behind");
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QCOMPARE(sink.take(), wire::serialize(Opcode::Text, "before") + "\x81\x0a"
                                                                        "0123");
        QVERIFY(!outbox.isBlocked());
        QCOMPARE(outbox.nextTurn(), 6s);
        outbox.queue(stalled("ab", 1s));
        outbox.flush(sink, m_buffers, m_recorder, 2s);
        outbox.writeRest(sink, m_buffers, m_recorder, 5'999ms);
        QVERIFY(sink.bytes.isEmpty());
        outbox.writeRest(sink, m_buffers, m_recorder, 6s);
        QCOMPARE(sink.take(), "456789" + wire::serialize(Opcode::Text, "behind") + "\x81\x02");
        outbox.writeRest(sink, m_buffers, m_recorder, 7s);
        QCOMPARE(sink.take(), "ab");
        QCOMPARE(m_sink->frames(Direction::Outgoing).size(), 4);
    }

    void recordsWhatHasGoneOfWhatStalledForGood()
    {
        Outbox outbox;
        LimitedSink sink;
        outbox.queue(stalled("0123456789", 0s));
        outbox.queue(Opcode::Text, "never");
        outbox.flush(sink, m_buffers, m_recorder, 1s);
        QVERIFY(!outbox.isBlocked() && !outbox.nextTurn());
        outbox.recordTorn(m_recorder);
        const auto frames = m_sink->frames(Direction::Outgoing);
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames[0].payload, "0123");
        QVERIFY(frames[0].head.flags.testFlag(capture::RecordFlag::Partial));
        outbox.clear();
        QVERIFY(!outbox.isPaced());
        QCOMPARE(outbox.unsentBytes(), 0);
    }

    void init()
    {
        m_sink = std::make_shared<RecordingSink>();
        m_recorder = Recorder(m_sink, capture::ConnectionId{1});
    }

private:
    static OutgoingFrame stalled(const QByteArray &payload, std::chrono::milliseconds duration)
    {
        OutgoingFrame next;
        next.frame.header.opcode = Opcode::Text;
        next.frame.header.payloadLength = quint64(payload.size());
        next.frame.header.lengthForm = wire::minimalForm(next.frame.header.payloadLength);
        next.frame.payload = payload;
        next.stall = duration;
        return next;
    }

    static void queueAll(Outbox &outbox)
    {
        outbox.queue(Opcode::Text, "one");
        outbox.queue(Opcode::Binary, QByteArray(20'000, 'x'));
        outbox.queue(Opcode::Ping, {});
    }

    static QByteArray all()
    {
        return wire::serialize(Opcode::Text, "one") +
               wire::serialize(Opcode::Binary, QByteArray(20'000, 'x')) + wire::serialize(Opcode::Ping, {});
    }

    std::shared_ptr<RecordingSink> m_sink = std::make_shared<RecordingSink>();
    Recorder m_recorder{m_sink, capture::ConnectionId{1}};
    WriteBuffers m_buffers;
};

QTEST_APPLESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
