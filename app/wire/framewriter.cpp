#include "wire/framewriter.h"

#include <bit>
#include <cstring>

#include <QtEndian>

namespace wireloupe::wire {

namespace {

template <class T>
void appendBigEndian(QByteArray &bytes, T value)
{
    const T bigEndian = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void appendLength(QByteArray &bytes, const FrameHeader &header)
{
    const quint8 maskBit = header.maskingKey ? 0x80 : 0;
    const auto appendByte = [&](quint8 value) { bytes.append(static_cast<char>(maskBit | value)); };
    switch (header.lengthForm) {
    case LengthForm::Bits7:
        appendByte(static_cast<quint8>(header.payloadLength & 0x7F));
        break;
    case LengthForm::Bits16:
        appendByte(126);
        appendBigEndian(bytes, static_cast<quint16>(header.payloadLength & 0xFFFF));
        break;
    case LengthForm::Bits64:
        appendByte(127);
        appendBigEndian(bytes, header.payloadLength);
        break;
    }
}

QByteArray serializeParts(const FrameHeader &header, QByteArrayView payload)
{
    QByteArray bytes;
    bytes.reserve(header.size() + payload.size());
    appendHeader(bytes, header);
    const qsizetype start = bytes.size();
    bytes.append(payload);
    if (header.maskingKey)
        applyMask(bytes.data() + start, payload.size(), *header.maskingKey);
    return bytes;
}

void xorWord(char *to, const char *from, quint64 mask)
{
    quint64 word = 0;
    std::memcpy(&word, from, sizeof word);
    word ^= mask;
    std::memcpy(to, &word, sizeof word);
}

} // namespace

void appendHeader(QByteArray &bytes, const FrameHeader &header)
{
    const quint8 fin = header.fin ? 0x80 : 0;
    const auto rsv = static_cast<quint8>((header.rsv & 0x7) << 4);
    const auto opcode = static_cast<quint8>(static_cast<quint8>(header.opcode) & 0xF);
    bytes.append(static_cast<char>(fin | rsv | opcode));
    appendLength(bytes, header);
    if (header.maskingKey)
        bytes.append(reinterpret_cast<const char *>(header.maskingKey->data()), 4);
}

QByteArray serializeHeader(const FrameHeader &header)
{
    return serializeParts(header, {});
}

QByteArray serialize(const Frame &frame)
{
    return serializeParts(frame.header, frame.payload);
}

QByteArray serialize(Opcode opcode, QByteArrayView payload, std::optional<MaskingKey> key)
{
    FrameHeader header;
    header.opcode = opcode;
    header.maskingKey = key;
    header.payloadLength = static_cast<quint64>(payload.size());
    header.lengthForm = minimalForm(header.payloadLength);
    return serializeParts(header, payload);
}

void copyMasked(char *to, QByteArrayView from, const MaskingKey &key, quint64 offset)
{
    std::array<quint8, 8> pattern{};
    for (std::size_t i = 0; i < pattern.size(); ++i)
        pattern[i] = key[(offset + i) % key.size()];
    const auto mask = std::bit_cast<quint64>(pattern);

    const char *const data = from.data();
    const qsizetype size = from.size();
    qsizetype done = 0;
    for (; size - done >= 32; done += 32) {
        xorWord(to + done, data + done, mask);
        xorWord(to + done + 8, data + done + 8, mask);
        xorWord(to + done + 16, data + done + 16, mask);
        xorWord(to + done + 24, data + done + 24, mask);
    }
    for (; size - done >= 8; done += 8)
        xorWord(to + done, data + done, mask);
    for (std::size_t i = 0; done < size; ++done, ++i)
        to[done] = static_cast<char>(static_cast<quint8>(data[done]) ^ pattern[i]);
}

void applyMask(char *data, qsizetype size, const MaskingKey &key, quint64 offset)
{
    copyMasked(data, {data, size}, key, offset);
}

} // namespace wireloupe::wire
