#include "lens/jsonspans.h"

#include "lens/jsonscanner.h"

namespace wireloupe::lens {

namespace {

bool isPunctuation(QChar c)
{
    return QStringView(u"{}[],:").contains(c);
}

/// The end of a string that begins at `at`: behind its closing quote, or where its line or the text ends.
qsizetype endOfString(QStringView text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != u'\n'; ++at) {
        if (text[at] == u'"')
            return at + 1;
        if (text[at] == u'\\' && at + 1 < text.size())
            ++at;
    }
    return at;
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace() && !isPunctuation(text[at]) && text[at] != u'"')
        ++at;
    return at;
}

bool isFollowedByColon(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at < text.size() && text[at] == u':';
}

/// A word alone is a JSON text (RFC 8259 section 2), so the scanner tells what it is.
JsonToken tokenOf(QStringView word)
{
    const QByteArray utf8 = word.toUtf8();
    JsonScanner scanner(utf8);
    const JsonScanner::Token token = scanner.next();
    if (scanner.next() != JsonScanner::Token::End)
        return JsonToken::Error;
    switch (token) {
    case JsonScanner::Token::String:
        return JsonToken::String;
    case JsonScanner::Token::Number:
        return JsonToken::Number;
    case JsonScanner::Token::Literal:
        return JsonToken::Literal;
    default:
        return JsonToken::Error;
    }
}

} // namespace

std::vector<JsonSpan> jsonSpans(QStringView text)
{
    std::vector<JsonSpan> spans;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        JsonSpan span{at, 1, JsonToken::Punctuation};
        if (!isPunctuation(text[at])) {
            const qsizetype end = text[at] == u'"' ? endOfString(text, at) : endOfWord(text, at);
            span.length = end - at;
            span.token = tokenOf(text.sliced(at, span.length));
            if (span.token == JsonToken::String && isFollowedByColon(text, end))
                span.token = JsonToken::Name;
        }
        spans.push_back(span);
        at += span.length;
    }
    return spans;
}

} // namespace wireloupe::lens
