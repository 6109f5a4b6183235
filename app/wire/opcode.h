#pragma once

#include <QtGlobal>

namespace wireloupe::wire {

/// The four opcode bits of a frame (RFC 6455 section 5.2). Values 3-7 and 11-15 are reserved: they have no
/// name here, but a decoded frame can carry them.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// Control opcodes have their high bit set (RFC 6455 section 5.5), reserved ones too.
constexpr bool isControl(Opcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

constexpr bool isReserved(Opcode opcode)
{
    const auto value = static_cast<quint8>(opcode);
    return (value >= 0x3 && value <= 0x7) || value >= 0xB;
}

} // namespace wireloupe::wire
