#include <QTest>

#include "capture/messagejoiner.h"
#include "records.h"

using namespace wireloupe::capture;
using wireloupe::wire::Opcode;

class TestMessageJoiner : public QObject
{
    Q_OBJECT

private slots:
    void aMessageInOneFrameIsNotCopied();
    void joinsFragments();
    void directionsAndConnectionsAreApart();
    void leavesOutWhatHasNoBeginning();
    void aNewBeginningEndsTheOld();
    void forgets();
    void knowsOfALargeMessageThatItWas();
    void memoryIsBounded();
};

namespace {

Record part(Opcode opcode, const QByteArray &payload, bool isLast, Direction direction = Direction::Incoming,
            quint32 connection = 1)
{
    Record record = test::frame(direction, opcode, payload, {}, ConnectionId{connection});
    record.head.flags.setFlag(RecordFlag::Fin, isLast);
    return record;
}

/// What comes of a record: a message's payload, "-" for none, "?" for one that is not known.
QByteArray add(MessageJoiner &joiner, const Record &record)
{
    const auto message = joiner.add(record.head, record.payload);
    if (!message)
        return "-";
    return message->hasPayload ? message->payload.toByteArray() : QByteArray("?");
}

} // namespace

void TestMessageJoiner::aMessageInOneFrameIsNotCopied()
{
    MessageJoiner joiner;
    const Record record = part(Opcode::Binary, "whole", true);
    const auto message = joiner.add(record.head, record.payload);
    QVERIFY(message);
    QCOMPARE(message->payload.data(), record.payload.constData());
    QCOMPARE(message->opcode, Opcode::Binary);
    QCOMPARE(joiner.held(), 0);
}

void TestMessageJoiner::joinsFragments()
{
    MessageJoiner joiner;
    QCOMPARE(add(joiner, part(Opcode::Text, "on", false)), "-");
    QCOMPARE(add(joiner, part(Opcode::Continuation, "", false)), "-");
    QCOMPARE(joiner.held(), 2);
    const Record last = part(Opcode::Continuation, "e", true);
    const auto message = joiner.add(last.head, last.payload);
    QVERIFY(message);
    QCOMPARE(message->payload, QByteArrayView("one"));
    QCOMPARE(message->opcode, Opcode::Text);
    QCOMPARE(joiner.held(), 0);
    QCOMPARE(add(joiner, part(Opcode::Text, "two", true)), "two");
}

void TestMessageJoiner::directionsAndConnectionsAreApart()
{
    MessageJoiner joiner;
    add(joiner, part(Opcode::Text, "a", false));
    add(joiner, part(Opcode::Text, "b", false, Direction::Outgoing));
    add(joiner, part(Opcode::Text, "c", false, Direction::Incoming, 2));
    QCOMPARE(add(joiner, part(Opcode::Continuation, "1", true, Direction::Outgoing)), "b1");
    QCOMPARE(add(joiner, part(Opcode::Continuation, "1", true, Direction::Incoming, 2)), "c1");
    QCOMPARE(add(joiner, part(Opcode::Continuation, "1", true)), "a1");
}

void TestMessageJoiner::leavesOutWhatHasNoBeginning()
{
    MessageJoiner joiner;
    QCOMPARE(add(joiner, part(Opcode::Continuation, "x", false)), "-");
    QCOMPARE(add(joiner, part(Opcode::Continuation, "y", true)), "-");
    QCOMPARE(joiner.held(), 0);
}

void TestMessageJoiner::aNewBeginningEndsTheOld()
{
    MessageJoiner joiner;
    add(joiner, part(Opcode::Text, "old", false));
    QCOMPARE(add(joiner, part(Opcode::Text, "new", true)), "new");
    QCOMPARE(add(joiner, part(Opcode::Continuation, "x", true)), "-");
    add(joiner, part(Opcode::Text, "old", false));
    add(joiner, part(Opcode::Binary, "n", false));
    QCOMPARE(add(joiner, part(Opcode::Continuation, "ew", true)), "new");
    QCOMPARE(joiner.held(), 0);
}

void TestMessageJoiner::forgets()
{
    MessageJoiner joiner;
    add(joiner, part(Opcode::Text, "a", false));
    add(joiner, part(Opcode::Text, "b", false, Direction::Outgoing));
    joiner.forget(ConnectionId{1}, Direction::Incoming);
    QCOMPARE(add(joiner, part(Opcode::Continuation, "1", true)), "-");
    joiner.forget(ConnectionId{1});
    QCOMPARE(add(joiner, part(Opcode::Continuation, "1", true, Direction::Outgoing)), "-");
    QCOMPARE(joiner.held(), 0);
}

void TestMessageJoiner::knowsOfALargeMessageThatItWas()
{
    MessageJoiner joiner;
    const QByteArray half(MessageJoiner::maxMessage / 2, 'x');
    add(joiner, part(Opcode::Text, half, false));
    add(joiner, part(Opcode::Continuation, half, false));
    QCOMPARE(joiner.held(), MessageJoiner::maxMessage);
    add(joiner, part(Opcode::Continuation, "x", false));
    QCOMPARE(joiner.held(), 0);
    QCOMPARE(add(joiner, part(Opcode::Continuation, "x", true)), "?");
    QCOMPARE(add(joiner, part(Opcode::Text, "next", true)), "next");
}

void TestMessageJoiner::memoryIsBounded()
{
    MessageJoiner joiner;
    const QByteArray piece(1 << 20, 'x');
    for (quint32 connection = 0; connection < 100; ++connection) {
        add(joiner, part(Opcode::Text, piece, false, Direction::Incoming, connection));
        QVERIFY(joiner.held() <= MessageJoiner::maxTotal);
    }
    QCOMPARE(add(joiner, part(Opcode::Continuation, "", true, Direction::Incoming, 3)), piece);
    QCOMPARE(add(joiner, part(Opcode::Continuation, "", true, Direction::Incoming, 99)), "?");

    MessageJoiner many;
    for (quint32 connection = 0; connection < MessageJoiner::maxMessages + 1; ++connection)
        add(many, part(Opcode::Text, {}, false, Direction::Incoming, connection));
    QCOMPARE(add(many, part(Opcode::Continuation, "a", true, Direction::Incoming, 0)), "a");
    QCOMPARE(add(many, part(Opcode::Continuation, "a", true, Direction::Incoming,
                            static_cast<quint32>(MessageJoiner::maxMessages))),
             "-");
}

QTEST_APPLESS_MAIN(TestMessageJoiner)
#include "tst_messagejoiner.moc"
