#include "lens/jsonstring.h"

#include <algorithm>

namespace wireloupe::lens {

namespace {

char16_t unescaped(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<uchar>(c);
    }
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
    }
}

} // namespace

QString unescapeJson(QByteArrayView lexeme)
{
    constexpr qsizetype hexDigits = 4;
    const QByteArrayView inner = lexeme.size() < 2 ? QByteArrayView() : lexeme.sliced(1, lexeme.size() - 2);
    QString text;
    text.reserve(inner.size());
    for (qsizetype at = 0; at < inner.size();) {
        const qsizetype escape = inner.indexOf('\\', at);
        const qsizetype end = escape < 0 ? inner.size() : escape;
        text.append(QString::fromUtf8(inner.sliced(at, end - at)));
        at = end;
        if (at + 1 >= inner.size())
            break;
        if (inner[at + 1] == 'u' && at + 2 + hexDigits <= inner.size()) {
            text.append(QChar(inner.sliced(at + 2, hexDigits).toByteArray().toUShort(nullptr, 16)));
            at += 2 + hexDigits;
        } else {
            text.append(QChar(unescaped(inner[at + 1])));
            at += 2;
        }
    }
    replaceLoneSurrogates(text);
    return text;
}

} // namespace wireloupe::lens
