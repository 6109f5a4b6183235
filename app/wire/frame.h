#pragma once

#include <array>
#include <optional>

#include <QByteArray>

#include "wire/opcode.h"

namespace wireloupe::wire {

using MaskingKey = std::array<quint8, 4>;

/// Which of the three length encodings of RFC 6455 section 5.2 a frame header uses.
enum class LengthForm : quint8 {
    Bits7,
    Bits16,
    Bits64,
};

/// How many bits hold the length: 7, 16 or 64.
int bitsOf(LengthForm form);

/// The bits in FrameHeader::rsv.
enum RsvBit : quint8 {
    Rsv1 = 0x4,
    Rsv2 = 0x2,
    Rsv3 = 0x1,
};

/// Every field of a frame header as it stands on the wire, valid or not (RFC 6455 section 5.2).
struct FrameHeader
{
    bool fin = true;
    quint8 rsv = 0; ///< RsvBit values
    Opcode opcode = Opcode::Text;
    LengthForm lengthForm = LengthForm::Bits7;
    std::optional<MaskingKey> maskingKey;
    quint64 payloadLength = 0; ///< as declared

    /// Bytes of the header on the wire: 2 to 14.
    int size() const;
    bool isMinimal() const;

    bool operator==(const FrameHeader &) const = default;
};

/// The shortest form that holds `payloadLength`.
LengthForm minimalForm(quint64 payloadLength);

/// One frame. The payload is unmasked; that it was masked, and with which key, is in the header.
struct Frame
{
    FrameHeader header;
    QByteArray payload;

    /// Bytes that the whole frame takes on the wire.
    quint64 wireLength() const { return static_cast<quint64>(header.size()) + header.payloadLength; }

    bool operator==(const Frame &) const = default;
};

/// A data message, whole and inflated.
struct Message
{
    enum class Type : quint8 { Text, Binary };

    Type type = Type::Text;
    QByteArray payload; ///< UTF-8 where type is Text

    bool isText() const { return type == Type::Text; }
    bool operator==(const Message &) const = default;
};

} // namespace wireloupe::wire
