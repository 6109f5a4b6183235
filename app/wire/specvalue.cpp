#include "wire/specvalue.h"

#include <algorithm>

#include <QString>

namespace wireloupe::wire {

namespace {

std::optional<quint8> hexDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return static_cast<quint8>(c.unicode() - u'0');
    const char16_t letter = c.unicode() | 0x20; // lower case of ASCII
    if (letter >= u'a' && letter <= u'f')
        return static_cast<quint8>(letter - u'a' + 10);
    return std::nullopt;
}

std::optional<char> hexByte(QStringView digits)
{
    const auto high = digits.size() == 2 ? hexDigit(digits[0]) : std::nullopt;
    const auto low = digits.size() == 2 ? hexDigit(digits[1]) : std::nullopt;
    return high && low ? std::optional(static_cast<char>(*high << 4 | *low)) : std::nullopt;
}

/// What stands for `c` after a backslash.
std::optional<char> escaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return '\n';
    case u'r':
        return '\r';
    case u't':
        return '\t';
    case u'0':
        return '\0';
    case u'"':
    case u'\\':
        return static_cast<char>(c.unicode());
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<quint64> parseNumber(QStringView text, quint64 most)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
    const quint64 number = isNumber ? text.toULongLong(&isNumber) : 0;
    return isNumber && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> parseHex(QStringView text, qsizetype &bad)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const auto byte = hexByte(text.mid(at, 2));
        if (!byte) {
            bad = at;
            return std::nullopt;
        }
        bytes.append(*byte);
        at += 2;
    }
    return bytes;
}

std::optional<QByteArray> parseEscaped(QStringView text, qsizetype &bad)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype backslash = text.indexOf(u'\\', at);
        const qsizetype end = backslash < 0 ? text.size() : backslash;
        bytes += text.sliced(at, end - at).toUtf8();
        if (backslash < 0)
            break;
        const bool isHex = text.mid(end + 1, 1) == u"x";
        const auto byte = isHex                   ? hexByte(text.mid(end + 2, 2))
                          : end + 1 < text.size() ? escaped(text[end + 1])
                                                  : std::nullopt;
        if (!byte) {
            bad = end;
            return std::nullopt;
        }
        bytes.append(*byte);
        at = end + (isHex ? 4 : 2);
    }
    return bytes;
}

} // namespace wireloupe::wire
