#pragma once

#include <optional>
#include <variant>

#include <QByteArray>
#include <QString>

#include "wire/frame.h"

namespace wireloupe::wire {

/// A frame made by hand: any header, right or wrong, or bytes as they are.
struct HandMadeFrame
{
    FrameHeader header;                 ///< its payloadLength is what is declared, which may be a lie
    QByteArray payload;                 ///< before masking
    std::optional<QByteArray> rawBytes; ///< sent in place of all the above

    QByteArray serialize() const;
};

/// Where a description of a frame cannot be read.
struct FrameSpecError
{
    enum class Kind : quint8 {
        UnknownKey,
        MissingValue,
        BadNumber,
        BadHex,
        BadOpcode,
        BadMask,
        BadForm,
        OpenQuote,
        BadEscape,
        RawWithOther, ///< `raw` stands alone
        Repeated,     ///< also `payload` and `hex` together
    };
    Kind kind = Kind::UnknownKey;
    qsizetype position = 0; ///< in characters
};

/// Reads a frame described in words, as `wireloupe connect --raw-frame` and the frame builder take it:
/// `key=value` joined by commas, of
///   op=text|binary|continuation|ping|pong|close|0..15    (text; close where there is a code)
///   fin=0|1  rsv=0..7 (rsv1=4, rsv2=2, rsv3=1)           (1, 0)
///   mask=random|none|8 hex digits                        (random for a client, none for a server)
///   len=N (declared)  form=7|16|64                       (that of the payload, the shortest for it)
///   payload="text with \n \xFF \" escapes" | hex=0A0B..   (empty)
///     escapes: \n \r \t \0 \" \\ \xFF; quotes are needed around commas and blanks at the ends
///   code=N (close code, put before the payload)
/// or raw=HEX, bytes as they are. Keys in any order, each once, with blanks around them or not; hex digits of
/// either case, with blanks between bytes or not. `defaultMask` is used where mask is `random` or not given;
/// where it is nothing, as for a server, `random` is BadMask.
std::variant<HandMadeFrame, FrameSpecError> parseFrameSpec(const QString &text,
                                                           std::optional<MaskingKey> defaultMask);

} // namespace wireloupe::wire
