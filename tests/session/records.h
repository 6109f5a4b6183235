#pragma once

#include "capture/record.h"

/// Frames as the network records them, for tests that need a log but no connection.
namespace records {

inline wireloupe::capture::Record frame(wireloupe::capture::Direction direction,
                                        wireloupe::wire::Opcode opcode, const QByteArray &payload)
{
    using namespace wireloupe;
    capture::Record record;
    record.head.time = capture::monotonicNow();
    record.head.connection = capture::ConnectionId{1};
    record.head.direction = direction;
    record.head.opcode = opcode;
    record.head.flags = capture::RecordFlag::Fin;
    record.head.wireLength = static_cast<quint64>(payload.size()) + 2;
    record.head.payloadLength = static_cast<quint64>(payload.size());
    record.payload = payload;
    return record;
}

inline wireloupe::capture::Record sent(const QByteArray &text)
{
    return frame(wireloupe::capture::Direction::Outgoing, wireloupe::wire::Opcode::Text, text);
}

inline wireloupe::capture::Record received(const QByteArray &text)
{
    return frame(wireloupe::capture::Direction::Incoming, wireloupe::wire::Opcode::Text, text);
}

} // namespace records
