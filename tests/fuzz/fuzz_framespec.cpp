// A frame described in words. Where the first byte is odd, there is a masking key to take.

#include <cstdint>

#include "fuzz/require.h"
#include "wire/framespec.h"
#include "wire/framewriter.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

QByteArray maskOf(const FrameHeader &header)
{
    if (!header.maskingKey)
        return "none";
    return QByteArray(reinterpret_cast<const char *>(header.maskingKey->data()), 4).toHex();
}

QByteArray formOf(const FrameHeader &header)
{
    return header.lengthForm == LengthForm::Bits7    ? "7"
           : header.lengthForm == LengthForm::Bits16 ? "16"
                                                     : "64";
}

/// The same frame with every field said.
QByteArray described(const HandMadeFrame &frame)
{
    if (frame.rawBytes)
        return "raw=" + frame.rawBytes->toHex();
    const FrameHeader &header = frame.header;
    const QByteArray payload = frame.payload.isEmpty() ? QByteArray() : ",hex=" + frame.payload.toHex();
    return "op=" + QByteArray::number(static_cast<int>(header.opcode)) + ",fin=" + (header.fin ? '1' : '0') +
           ",rsv=" + QByteArray::number(header.rsv) + ",mask=" + maskOf(header) +
           ",len=" + QByteArray::number(header.payloadLength) + ",form=" + formOf(header) + payload;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const auto key = (data[0] & 1) != 0 ? std::optional(MaskingKey{1, 2, 3, 4}) : std::nullopt;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto parsed = parseFrameSpec(text, key);
    if (const auto *error = std::get_if<FrameSpecError>(&parsed)) {
        require(error->position >= 0 && error->position <= text.size(), "a mistake stands in the text");
        return 0;
    }
    const auto &frame = std::get<HandMadeFrame>(parsed);
    const QByteArray bytes = frame.serialize();
    require(bytes.size() <= text.toUtf8().size() + 16, "a frame is no longer than its description");
    const auto again = parseFrameSpec(QString::fromLatin1(described(frame)), std::nullopt);
    const auto *const same = std::get_if<HandMadeFrame>(&again);
    if (bytes.isEmpty()) // raw bytes of nothing but blanks, which cannot be described
        return 0;
    require(same != nullptr && same->serialize() == bytes, "a frame comes back");
    return 0;
}
