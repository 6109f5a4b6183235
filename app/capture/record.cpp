#include "capture/record.h"

#include <utility>

namespace wireloupe::capture {
namespace {

constexpr std::array<std::pair<quint8, RecordFlag>, 3> rsvFlags{{
    {wire::Rsv1, RecordFlag::Rsv1},
    {wire::Rsv2, RecordFlag::Rsv2},
    {wire::Rsv3, RecordFlag::Rsv3},
}};

RecordFlags flagsOf(const wire::FrameHeader &header)
{
    RecordFlags flags;
    flags.setFlag(RecordFlag::Fin, header.fin);
    for (const auto &[bit, flag] : rsvFlags)
        flags.setFlag(flag, (header.rsv & bit) != 0);
    flags.setFlag(RecordFlag::Masked, header.maskingKey.has_value());
    flags.setFlag(RecordFlag::Length16, header.lengthForm == wire::LengthForm::Bits16);
    flags.setFlag(RecordFlag::Length64, header.lengthForm == wire::LengthForm::Bits64);
    return flags;
}

wire::LengthForm lengthFormOf(RecordFlags flags)
{
    if (flags.testFlag(RecordFlag::Length64))
        return wire::LengthForm::Bits64;
    return flags.testFlag(RecordFlag::Length16) ? wire::LengthForm::Bits16 : wire::LengthForm::Bits7;
}

} // namespace

std::chrono::nanoseconds monotonicNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

Record makeFrameRecord(const wire::Frame &frame, ConnectionId connection, Direction direction,
                       std::chrono::nanoseconds time, const FrameMarks &marks)
{
    Record record;
    record.payload = marks.inflated.value_or(frame.payload);
    if (marks.inflated)
        record.compressedPayload = frame.payload;
    RecordHead &head = record.head;
    head.time = time;
    head.connection = connection;
    head.direction = direction;
    head.opcode = frame.header.opcode;
    head.flags = flagsOf(frame.header);
    head.flags.setFlag(RecordFlag::Violation, marks.violation != wire::Rule::None);
    head.flags.setFlag(RecordFlag::Compressed, marks.inflated.has_value());
    head.flags.setFlag(RecordFlag::Injected, marks.isInjected);
    head.flags.setFlag(RecordFlag::Altered, marks.isAltered);
    head.flags.setFlag(RecordFlag::Dropped, marks.isDropped);
    const auto received = static_cast<quint64>(frame.payload.size());
    head.flags.setFlag(RecordFlag::Partial, received < frame.header.payloadLength);
    head.payloadLength = static_cast<quint64>(record.payload.size());
    head.violation = marks.violation;
    head.maskingKey = frame.header.maskingKey.value_or(wire::MaskingKey{});
    head.wireLength = frame.wireLength();
    return record;
}

Record makeFrameRecord(const wire::Frame &frame, ConnectionId connection, Direction direction,
                       std::chrono::nanoseconds time, wire::Rule violation)
{
    return makeFrameRecord(frame, connection, direction, time, FrameMarks{violation});
}

wire::FrameHeader frameHeader(const RecordHead &head)
{
    wire::FrameHeader header;
    header.fin = head.flags.testFlag(RecordFlag::Fin);
    for (const auto &[bit, flag] : rsvFlags)
        if (head.flags.testFlag(flag))
            header.rsv = static_cast<quint8>(header.rsv | bit);
    header.opcode = head.opcode;
    header.lengthForm = lengthFormOf(head.flags);
    if (head.flags.testFlag(RecordFlag::Masked))
        header.maskingKey = head.maskingKey;
    // Not the bytes stored, which are fewer where the connection ended inside the frame.
    header.payloadLength = head.wireLength - static_cast<quint64>(header.size());
    return header;
}

} // namespace wireloupe::capture
