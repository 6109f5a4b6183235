#include "ui/urlquery.h"

#include <algorithm>
#include <optional>

#include <QStringDecoder>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QueryParameter parameterOf(const QString &segment)
{
    const qsizetype equals = segment.indexOf(u'=');
    if (equals < 0)
        return {segment, {}, false};
    return {segment.left(equals), segment.mid(equals + 1), true};
}

bool isHexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'F') || (unit >= u'a' && unit <= u'f');
}

bool isEscape(const QString &text, qsizetype at)
{
    return text.at(at) == u'%' && at + 2 < text.size() && isHexDigit(text.at(at + 1)) &&
           isHexDigit(text.at(at + 2));
}

/// Every "%" is followed by two digits.
bool isWellEscaped(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text.at(at) == u'%' && !isEscape(text, at))
            return false;
    return true;
}

std::optional<QString> decoded(const QString &encoded)
{
    if (!isWellEscaped(encoded))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArray::fromPercentEncoding(encoded.toUtf8()));
    const QList<uint> characters = text.toUcs4();
    const bool isPrintable = std::all_of(characters.cbegin(), characters.cend(),
                                         [](uint each) { return QChar::isPrint(char32_t{each}); });
    return !decoder.hasError() && isPrintable ? std::optional(text) : std::nullopt;
}

/// The characters of a query (RFC 3986 section 3.4) but those that separate parameters.
bool standsForItself(char character, QueryPart part)
{
    if (character == '=')
        return part == QueryPart::Value;
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || QByteArrayView("-._~!$'()*+,;:@/?").contains(character);
}

enum class Percent { Encoded, KeptInEscapes };

QString encode(const QString &text, QueryPart part, Percent percent)
{
    QString encoded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const bool isKept = percent == Percent::KeptInEscapes && isEscape(text, at);
        for (const char byte : text.mid(at, length).toUtf8())
            encoded +=
                isKept || standsForItself(byte, part)
                    ? QString(QLatin1Char(byte))
                    : u"%%1"_s.arg(static_cast<uint>(static_cast<uchar>(byte)), 2, 16, QLatin1Char('0'))
                          .toUpper();
        at += length;
    }
    return encoded;
}

} // namespace

UrlQuery UrlQuery::parse(const QString &url)
{
    UrlQuery query;
    const qsizetype hash = url.indexOf(u'#');
    const QString text = hash < 0 ? url : url.left(hash);
    query.fragment = hash < 0 ? QString() : url.mid(hash);
    const qsizetype mark = text.indexOf(u'?');
    query.before = mark < 0 ? text : text.left(mark);
    if (mark >= 0)
        query.setRaw(text.mid(mark + 1));
    query.isEmptyQuery = mark >= 0 && mark + 1 == text.size();
    return query;
}

QString UrlQuery::raw() const
{
    QStringList segments;
    for (const QueryParameter &each : parameters)
        segments.append(each.hasValue ? each.name + u'=' + each.value : each.name);
    return segments.join(u'&');
}

void UrlQuery::setRaw(const QString &raw)
{
    parameters.clear();
    isEmptyQuery = false;
    if (raw.isEmpty())
        return;
    for (const QString &segment : raw.split(u'&'))
        parameters.append(parameterOf(segment));
}

QString UrlQuery::url() const
{
    const bool hasQuery = !parameters.isEmpty() || isEmptyQuery;
    return before + (hasQuery ? u'?' + raw() : QString()) + fragment;
}

QString queryText(const QString &encoded)
{
    return decoded(encoded).value_or(encoded);
}

QString editedQueryPart(const QString &encoded, const QString &text, QueryPart part)
{
    if (text == queryText(encoded))
        return encoded;
    return encode(text, part, decoded(encoded) ? Percent::Encoded : Percent::KeptInEscapes);
}

} // namespace wireloupe::ui
