#pragma once

#include <QRandomGenerator>

#include "capture/record.h"
#include "capture/stateevent.h"

namespace wireloupe::capture::test {

inline Record frame(Direction direction, wire::Opcode opcode, const QByteArray &payload,
                    std::chrono::nanoseconds time = {}, ConnectionId connection = ConnectionId{1})
{
    wire::Frame frame;
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    frame.payload = payload;
    return makeFrameRecord(frame, connection, direction, time);
}

inline Record sent(const QByteArray &text, std::chrono::nanoseconds time = {})
{
    return frame(Direction::Outgoing, wire::Opcode::Text, text, time);
}

inline Record received(const QByteArray &text, std::chrono::nanoseconds time = {})
{
    return frame(Direction::Incoming, wire::Opcode::Text, text, time);
}

/// A frame of a message under permessage-deflate. `wire` stands for what was compressed, whatever it is.
inline Record compressed(Direction direction, const QByteArray &wire, const QByteArray &inflated,
                         std::chrono::nanoseconds time = {})
{
    wire::Frame frame;
    frame.header.rsv = wire::Rsv1;
    frame.header.payloadLength = static_cast<quint64>(wire.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    frame.payload = wire;
    return makeFrameRecord(frame, ConnectionId{1}, direction, time, {.inflated = inflated});
}

inline Record event(const StateEvent &event)
{
    Record record;
    record.head.kind = RecordKind::State;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    return record;
}

inline Record handshake(RecordKind kind, const QByteArray &payload)
{
    Record record;
    record.head.kind = kind;
    record.head.direction = kind == RecordKind::HandshakeRequest ? Direction::Outgoing : Direction::Incoming;
    record.head.wireLength = static_cast<quint64>(payload.size());
    record.head.payloadLength = static_cast<quint64>(payload.size());
    record.payload = payload;
    return record;
}

inline QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Any record that can be stored, with its time as appended.
inline Record randomRecord(QRandomGenerator &random, qsizetype maxPayload)
{
    Record record;
    RecordHead &head = record.head;
    head.time = monotonicNow() + std::chrono::nanoseconds(random.bounded(2'000'000) - 1'000'000);
    head.connection = ConnectionId{random.generate()};
    head.kind = static_cast<RecordKind>(1 + random.bounded(6));
    head.direction = static_cast<Direction>(random.bounded(3));
    head.opcode = static_cast<wire::Opcode>(random.bounded(16));
    head.flags = RecordFlags::fromInt(static_cast<uint>(random.bounded(1 << 13)));
    head.violation = static_cast<wire::Rule>(random.bounded(21));
    for (quint8 &byte : head.maskingKey)
        byte = static_cast<quint8>(random.bounded(256));
    head.wireLength = random.generate64();
    record.payload = randomBytes(random, random.bounded(static_cast<int>(maxPayload) + 1));
    head.payloadLength = static_cast<quint64>(record.payload.size());
    if (head.flags.testFlag(RecordFlag::Compressed))
        record.compressedPayload = randomBytes(random, random.bounded(static_cast<int>(maxPayload) + 1));
    return record;
}

inline bool isSame(const RecordHead &a, const RecordHead &b)
{
    return a.time == b.time && a.connection == b.connection && a.kind == b.kind &&
           a.direction == b.direction && a.opcode == b.opcode && a.flags == b.flags &&
           a.violation == b.violation && a.maskingKey == b.maskingKey && a.wireLength == b.wireLength &&
           a.payloadLength == b.payloadLength;
}

} // namespace wireloupe::capture::test
