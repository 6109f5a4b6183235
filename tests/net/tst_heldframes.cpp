#include "net/heldframes.h"

#include <QTest>

#include "net/recordingsink.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::Direction;
using capture::RecordFlag;

namespace {

/// Of a server, with a header of two bytes.
OutgoingFrame frameOf(const QByteArray &payload, bool isDropped = false)
{
    OutgoingFrame next;
    next.frame.header.opcode = wire::Opcode::Text;
    next.frame.header.payloadLength = quint64(payload.size());
    next.frame.header.lengthForm = wire::minimalForm(next.frame.header.payloadLength);
    next.frame.payload = payload;
    next.marks.isDropped = isDropped;
    return next;
}

} // namespace

/// Frames and numbers of bytes in, rows out.
class TestHeldFrames : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sink = std::make_shared<RecordingSink>();
        m_recorder = Recorder(m_sink, capture::ConnectionId{1});
    }

    void recordsEachWithItsLastByte()
    {
        HeldFrames held;
        held.hold({frameOf("one"), frameOf("no", true), frameOf("two")}, 100);
        held.recordGone(104, m_recorder, 1ns);
        QCOMPARE(payloads(), QList<QByteArray>());
        held.recordGone(105, m_recorder, 2ns);
        // What does not go out is told behind what went before it.
        QCOMPARE(payloads(), (QList<QByteArray>{"one", "no"}));
        held.hold({frameOf("three")}, 110);
        held.recordGone(1'000, m_recorder, 3ns);
        QCOMPARE(payloads(), (QList<QByteArray>{"one", "no", "two", "three"}));
        QCOMPARE(m_sink->frames(Direction::Outgoing).at(0).head.time, 2ns);
        QCOMPARE(m_sink->frames(Direction::Outgoing).at(3).head.time, 3ns);
        held.recordTorn(1'000, m_recorder);
        QCOMPARE(payloads().size(), 4);
    }

    void recordsWhatHasGoneOfATornOne_data()
    {
        QTest::addColumn<quint64>("gone");
        QTest::addColumn<QList<QByteArray>>("expected");
        QTest::newRow("nothing") << quint64(10) << QList<QByteArray>{};
        QTest::newRow("half of the header") << quint64(11) << QList<QByteArray>{};
        QTest::newRow("the header") << quint64(12) << QList<QByteArray>{""};
        QTest::newRow("some") << quint64(14) << QList<QByteArray>{"he"};
        QTest::newRow("all but one") << quint64(16) << QList<QByteArray>{"hell"};
    }

    void recordsWhatHasGoneOfATornOne()
    {
        QFETCH(const quint64, gone);
        QFETCH(const QList<QByteArray>, expected);
        HeldFrames held;
        held.hold({frameOf("hello"), frameOf("never")}, 10);
        held.recordGone(gone, m_recorder, 0ns);
        held.recordTorn(gone, m_recorder);
        QCOMPARE(payloads(), expected);
        for (const auto &each : m_sink->frames(Direction::Outgoing))
            QVERIFY(each.head.flags.testFlag(RecordFlag::Partial));
        held.recordGone(1'000, m_recorder, 0ns);
        QCOMPARE(payloads(), expected);
    }

private:
    QList<QByteArray> payloads() const
    {
        QList<QByteArray> found;
        for (const auto &each : m_sink->frames(Direction::Outgoing))
            found.append(each.payload);
        return found;
    }

    std::shared_ptr<RecordingSink> m_sink;
    Recorder m_recorder{nullptr, capture::ConnectionId{1}};
};

QTEST_APPLESS_MAIN(TestHeldFrames)
#include "tst_heldframes.moc"
