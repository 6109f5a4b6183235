#include "wire/utf8validator.h"

#include <cstring>

namespace wireloupe::wire {

namespace {

/// What may follow a lead byte (RFC 3629 section 4). The second byte has bounds of its own where they shut
/// out over-long forms, surrogates and values above U+10FFFF.
struct Sequence
{
    quint8 missing;
    quint8 low;
    quint8 high;
};

constexpr Sequence sequenceAfter(quint8 lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1, 0x80, 0xBF};
    if (lead >= 0xE0 && lead <= 0xEF) {
        const auto low = static_cast<quint8>(lead == 0xE0 ? 0xA0 : 0x80);
        const auto high = static_cast<quint8>(lead == 0xED ? 0x9F : 0xBF);
        return {2, low, high};
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const auto low = static_cast<quint8>(lead == 0xF0 ? 0x90 : 0x80);
        const auto high = static_cast<quint8>(lead == 0xF4 ? 0x8F : 0xBF);
        return {3, low, high};
    }
    return {0, 0, 0};
}

const uchar *skipAscii(const uchar *at, const uchar *end)
{
    constexpr quint64 highBits = 0x8080808080808080ULL;
    for (; end - at >= 16; at += 16) {
        quint64 words[2];
        std::memcpy(words, at, sizeof words);
        if (((words[0] | words[1]) & highBits) != 0)
            break;
    }
    while (at != end && *at < 0x80)
        ++at;
    return at;
}

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    if (m_hasFailed)
        return false;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = at + bytes.size();
    Sequence open{m_missing, m_low, m_high};
    while (at != end) {
        if (open.missing > 0) {
            if (*at < open.low || *at > open.high) {
                m_hasFailed = true;
                return false;
            }
            ++at;
            open = {static_cast<quint8>(open.missing - 1), 0x80, 0xBF};
        } else if (*at < 0x80) {
            at = skipAscii(at, end);
        } else {
            open = sequenceAfter(*at++);
            if (open.missing == 0) {
                m_hasFailed = true;
                return false;
            }
        }
    }
    m_missing = open.missing;
    m_low = open.low;
    m_high = open.high;
    return true;
}

bool Utf8Validator::isComplete() const
{
    return !m_hasFailed && m_missing == 0;
}

void Utf8Validator::reset()
{
    *this = {};
}

bool isValidUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

} // namespace wireloupe::wire
