#include "lens/utf8.h"

namespace wireloupe::lens {

namespace {

/// What may follow a lead byte: how many continuation bytes, and the range of the first of them, which is
/// what rules out over-long forms, surrogates and values above U+10FFFF (RFC 3629 section 4).
struct Lead
{
    int continuations = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
};

constexpr Lead leadOf(uchar byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

Utf8Step decodeUtf8(QByteArrayView bytes)
{
    const auto first = static_cast<uchar>(bytes.front());
    if (first < 0x80)
        return {first, 1, true};

    Lead lead = leadOf(first);
    if (lead.continuations == 0)
        return {};

    char32_t character = first & (0x3FU >> lead.continuations);
    for (qsizetype i = 1; i <= lead.continuations; ++i) {
        const uchar byte = i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0);
        if (byte < lead.low || byte > lead.high)
            return {U'\uFFFD', i, false};
        character = (character << 6) | (byte & 0x3FU);
        lead.low = 0x80;
        lead.high = 0xBF;
    }
    return {character, lead.continuations + 1, true};
}

} // namespace wireloupe::lens
