#include "capture/recordtype.h"

namespace wireloupe::capture {
namespace {

RecordType frameType(wire::Opcode opcode)
{
    switch (opcode) {
    case wire::Opcode::Continuation:
        return ContinuationType;
    case wire::Opcode::Text:
        return TextType;
    case wire::Opcode::Binary:
        return BinaryType;
    case wire::Opcode::Close:
        return CloseType;
    case wire::Opcode::Ping:
        return PingType;
    case wire::Opcode::Pong:
        return PongType;
    }
    return wire::isControl(opcode) ? ReservedControlType : ReservedDataType;
}

} // namespace

RecordType typeOf(const RecordHead &head)
{
    switch (head.kind) {
    case RecordKind::HandshakeRequest:
    case RecordKind::HandshakeResponse:
        return HandshakeType;
    case RecordKind::Frame:
        return frameType(head.opcode);
    case RecordKind::State:
        return StateType;
    case RecordKind::Note:
        return NoteType;
    case RecordKind::Bytes:
        return BytesType;
    }
    return OtherType;
}

} // namespace wireloupe::capture
