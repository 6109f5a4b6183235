#pragma once

#include <bit>
#include <cstring>

#include <QByteArrayView>

namespace wireloupe::formats {

// Eight bytes at a time: what nearly all payloads are can be told before a single byte is looked at.

namespace swar {

constexpr quint64 ones = 0x0101'0101'0101'0101;
constexpr quint64 highs = 0x8080'8080'8080'8080;

inline quint64 load(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// Not 0 where a byte is 0; of the lowest such byte the high bit is right.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - ones) & ~word & highs;
}

constexpr quint64 bytesEqual(quint64 word, quint8 byte)
{
    return zeroBytes(word ^ (ones * byte));
}

/// Not 0 where a byte is below 0x20, 0x7F or not ASCII.
constexpr quint64 unprintable(quint64 word)
{
    return ((word - ones * 0x20) & ~word & highs) | (word & highs) | bytesEqual(word, 0x7F);
}

} // namespace swar

constexpr bool isPrintableAscii(char byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

/// Whether all bytes are printable ASCII, which stands for itself in every format.
inline bool isPrintableAscii(QByteArrayView bytes)
{
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        if (swar::unprintable(swar::load(bytes.data() + at)) != 0)
            return false;
    for (; at < bytes.size(); ++at)
        if (!isPrintableAscii(bytes[at]))
            return false;
    return true;
}

/// Whether all bytes are ASCII, control characters too.
inline bool isAscii(QByteArrayView bytes)
{
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        if ((swar::load(bytes.data() + at) & swar::highs) != 0)
            return false;
    for (; at < bytes.size(); ++at)
        if (static_cast<quint8>(bytes[at]) >= 0x80)
            return false;
    return true;
}

} // namespace wireloupe::formats
