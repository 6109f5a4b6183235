#include "lens/text.h"

#include <algorithm>

#include "lens/utf8.h"

namespace wireloupe::lens {

namespace {

constexpr char32_t substitute = U'\u2426'; // SYMBOL FOR SUBSTITUTE FORM TWO

constexpr bool isBidirectionalControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool isLineBreak(QChar c)
{
    return c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QString beginning(QByteArrayView payload, qsizetype maxChars)
{
    constexpr qsizetype maxBytesPerChar = 4;
    QString text = toText(payload, (maxChars + 1) * maxBytesPerChar);
    if (text.size() <= maxChars)
        return text;
    text.truncate(std::max<qsizetype>(maxChars - 1, 0));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.append(u'…');
}

} // namespace

char32_t visibleCharacter(char32_t c)
{
    if (c == U'\t' || c == U'\n')
        return c;
    if (c < 0x20)
        return 0x2400 + c;
    if (c == 0x7F)
        return 0x2421;
    if ((c >= 0x80 && c <= 0x9F) || isBidirectionalControl(c))
        return substitute;
    return c;
}

QString toText(QByteArrayView payload, qsizetype maxBytes)
{
    const qsizetype end = maxBytes < 0 ? payload.size() : std::min(maxBytes, payload.size());
    QString text;
    text.reserve(end);
    for (qsizetype at = 0; at < end;) {
        const Utf8Step step = decodeUtf8(payload.sliced(at));
        if (at + step.length > end)
            break;
        text.append(QStringView(QChar::fromUcs4(visibleCharacter(step.character))));
        at += step.length;
    }
    return text;
}

QString toOneLine(QByteArrayView payload, qsizetype maxChars)
{
    QString line = beginning(payload, maxChars);
    std::replace_if(line.begin(), line.end(), isLineBreak, QChar(u'⏎'));
    line.replace(u'\t', u' ');
    return line;
}

QString toLines(QByteArrayView payload, qsizetype maxChars, qsizetype maxLines)
{
    QString text = beginning(payload, maxChars);
    qsizetype lines = 0;
    const auto end = std::find_if(text.cbegin(), text.cend(),
                                  [&](QChar each) { return isLineBreak(each) && ++lines == maxLines; });
    if (end == text.cend())
        return text;
    text.truncate(end - text.cbegin());
    return text.append(u'…');
}

} // namespace wireloupe::lens
