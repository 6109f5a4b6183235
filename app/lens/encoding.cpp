#include "lens/encoding.h"

#include <algorithm>

#include "lens/text.h"

namespace wireloupe::lens {

namespace {

constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype longestSequence = 4;
constexpr char32_t replacement = U'\uFFFD';

constexpr bool isSurrogate(char32_t c)
{
    return c >= 0xD800 && c <= 0xDFFF;
}

quint32 unitAt(QByteArrayView bytes, int size, bool isLittleEndian)
{
    quint32 unit = 0;
    for (int i = 0; i < size; ++i)
        unit = unit << 8 | static_cast<uchar>(bytes[isLittleEndian ? size - 1 - i : i]);
    return unit;
}

/// RFC 2781 section 2.2.
Utf8Step decodeUtf16(QByteArrayView bytes, bool isLittleEndian)
{
    if (bytes.size() < 2)
        return {replacement, bytes.size(), false};
    const char32_t first = unitAt(bytes, 2, isLittleEndian);
    if (!isSurrogate(first))
        return {first, 2, true};
    if (first >= 0xDC00 || bytes.size() < 4)
        return {replacement, 2, false};
    const char32_t second = unitAt(bytes.sliced(2), 2, isLittleEndian);
    if (second < 0xDC00 || second > 0xDFFF)
        return {replacement, 2, false};
    return {0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF)), 4, true};
}

Utf8Step decodeUtf32(QByteArrayView bytes, bool isLittleEndian)
{
    if (bytes.size() < 4)
        return {replacement, bytes.size(), false};
    const char32_t character = unitAt(bytes, 4, isLittleEndian);
    if (character > 0x10FFFF || isSurrogate(character))
        return {replacement, 4, false};
    return {character, 4, true};
}

constexpr bool isPlainAscii(char byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

qsizetype plainAsciiRun(QByteArrayView bytes)
{
    return std::find_if_not(bytes.begin(), bytes.end(), isPlainAscii) - bytes.begin();
}

/// Nearly every second byte is zero, as in UTF-16 of a language with Latin letters: those at `parity` are.
bool hasZerosAt(QByteArrayView bytes, qsizetype parity)
{
    qsizetype zeros = 0;
    qsizetype others = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        zeros += bytes[at + parity] == 0 ? 1 : 0;
        others += bytes[at + 1 - parity] == 0 ? 1 : 0;
    }
    const qsizetype pairs = bytes.size() / 2;
    return pairs > 0 && zeros * 10 >= pairs * 7 && others * 20 <= pairs;
}

/// A character that the sample cuts is no fault.
bool isOf(QByteArrayView sample, Encoding encoding, bool isWhole)
{
    const qsizetype at = firstInvalid(sample, encoding);
    return at < 0 || (!isWhole && sample.size() - at < longestSequence);
}

} // namespace

Encoding detectEncoding(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    // A mark of UTF-32LE begins as one of UTF-16LE does.
    constexpr std::pair<std::string_view, Encoding> marks[] = {{"\xFF\xFE\0\0"sv, Encoding::Utf32LE},
                                                               {"\0\0\xFE\xFF"sv, Encoding::Utf32BE},
                                                               {"\xEF\xBB\xBF"sv, Encoding::Utf8},
                                                               {"\xFF\xFE"sv, Encoding::Utf16LE},
                                                               {"\xFE\xFF"sv, Encoding::Utf16BE}};
    for (const auto &[mark, encoding] : marks)
        if (bytes.startsWith(QByteArrayView(mark.data(), static_cast<qsizetype>(mark.size()))))
            return encoding;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const bool isWhole = sample.size() == bytes.size();
    if (!sample.contains('\0') && isOf(sample, Encoding::Utf8, isWhole))
        return Encoding::Utf8;
    if (hasZerosAt(sample, 1) && isOf(sample, Encoding::Utf16LE, isWhole))
        return Encoding::Utf16LE;
    if (hasZerosAt(sample, 0) && isOf(sample, Encoding::Utf16BE, isWhole))
        return Encoding::Utf16BE;
    return isOf(sample, Encoding::Utf8, isWhole) ? Encoding::Utf8 : Encoding::Latin1;
}

int unitSize(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16LE:
    case Encoding::Utf16BE:
        return 2;
    case Encoding::Utf32LE:
    case Encoding::Utf32BE:
        return 4;
    case Encoding::Utf8:
    case Encoding::Latin1:
        break;
    }
    return 1;
}

Utf8Step decode(QByteArrayView bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return decodeUtf8(bytes);
    case Encoding::Utf16LE:
    case Encoding::Utf16BE:
        return decodeUtf16(bytes, encoding == Encoding::Utf16LE);
    case Encoding::Utf32LE:
    case Encoding::Utf32BE:
        return decodeUtf32(bytes, encoding == Encoding::Utf32LE);
    case Encoding::Latin1:
        break;
    }
    return {static_cast<uchar>(bytes.front()), 1, true};
}

qsizetype firstInvalid(QByteArrayView bytes, Encoding encoding)
{
    if (encoding == Encoding::Latin1)
        return -1;
    for (qsizetype at = 0; at < bytes.size();) {
        if (encoding == Encoding::Utf8)
            at += plainAsciiRun(bytes.sliced(at));
        if (at == bytes.size())
            break;
        const Utf8Step step = decode(bytes.sliced(at), encoding);
        if (!step.isValid)
            return at;
        at += step.length;
    }
    return -1;
}

QString toText(QByteArrayView bytes, Encoding encoding)
{
    QString text;
    text.reserve(bytes.size() / unitSize(encoding));
    for (qsizetype at = 0; at < bytes.size();) {
        if (encoding == Encoding::Utf8 || encoding == Encoding::Latin1) {
            const qsizetype run = plainAsciiRun(bytes.sliced(at));
            text.append(QLatin1String(bytes.data() + at, run));
            at += run;
            if (at == bytes.size())
                break;
        }
        const Utf8Step step = decode(bytes.sliced(at), encoding);
        const bool isSeparator =
            step.character == QChar::LineSeparator || step.character == QChar::ParagraphSeparator;
        text.append(QStringView(QChar::fromUcs4(isSeparator ? U'\u2424' : visibleCharacter(step.character))));
        at += step.length;
    }
    return text;
}

} // namespace wireloupe::lens
