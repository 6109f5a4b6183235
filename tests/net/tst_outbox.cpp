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
            outbox.writeRest(sink, m_buffers);
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
        outbox.writeRest(sink, m_buffers);
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
        outbox.writeRest(sink, m_buffers);
        outbox.flush(sink, m_buffers, m_recorder, 0ns);
        QCOMPARE(sink.bytes, "HT");
        sink.room = 100;
        outbox.writeRest(sink, m_buffers);
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

    void init()
    {
        m_sink = std::make_shared<RecordingSink>();
        m_recorder = Recorder(m_sink, capture::ConnectionId{1});
    }

private:
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
