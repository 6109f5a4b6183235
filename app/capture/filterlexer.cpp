#include "capture/filterlexer.h"

#include <algorithm>
#include <utility>

#include "capture/filterkeys.h"

namespace wireloupe::capture {

using Kind = FilterToken::Kind;

FilterToken FilterLexer::next()
{
    const bool isNegated = std::exchange(m_isNegated, false);
    while (!isAtEnd() && isSpaceAt(m_at))
        ++m_at;
    if (isAtEnd())
        return {Kind::End, m_text.size(), m_text.size()};
    switch (m_text[m_at].unicode()) {
    case u'(':
        ++m_depth;
        return takeMark(Kind::Open);
    case u')':
        m_depth = std::max(0, m_depth - 1);
        return takeMark(Kind::Close);
    case u'"':
        return takeQuoted();
    case u'-':
        if (isNegated || !isMinus())
            break;
        m_isNegated = true;
        return takeMark(Kind::Minus);
    case u'/':
        if (FilterToken token; takeRegex(token))
            return token;
        break;
    default:
        break;
    }
    return takeWord(isNegated);
}

/// A space, the end of the text, or the end of brackets that are open.
bool FilterLexer::isEndOfTerm(qsizetype at) const
{
    return at >= m_text.size() || isSpaceAt(at) || (m_depth > 0 && m_text[at] == u')');
}

/// A minus alone is a word.
bool FilterLexer::isMinus() const
{
    return !isEndOfTerm(m_at + 1);
}

FilterToken FilterLexer::takeMark(Kind kind)
{
    ++m_at;
    return {kind, m_at - 1, m_at};
}

/// A backslash stands for itself, but before a quote and another backslash.
FilterToken FilterLexer::takeQuoted()
{
    FilterToken token{Kind::Quoted, m_at, m_at};
    token.isOpen = true;
    for (++m_at; !isAtEnd() && token.isOpen; ++m_at) {
        const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                              (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        if (isEscape)
            ++m_at;
        if (!isEscape && m_text[m_at] == u'"')
            token.isOpen = false;
        else
            token.content += m_text[m_at];
    }
    token.end = m_at;
    return token;
}

/// Slashes with something between them and, behind, no more than letters that may be flags. Else it is a
/// word, such as the path /chat.
bool FilterLexer::takeRegex(FilterToken &token)
{
    token = {Kind::Regex, m_at, m_at};
    qsizetype at = m_at + 1;
    for (; at < m_text.size() && m_text[at] != u'/'; ++at) {
        const bool isEscape = m_text[at] == u'\\' && at + 1 < m_text.size();
        if (isEscape && m_text[at + 1] != u'/')
            token.content += m_text[at];
        at += isEscape ? 1 : 0;
        token.content += m_text[at];
    }
    if (at >= m_text.size() || token.content.isEmpty())
        return false;
    token.flags = ++at;
    while (!isEndOfTerm(at) && m_text[at].isLetter())
        ++at;
    const QStringView flags = m_text.sliced(token.flags, at - token.flags);
    const bool areKnown = std::all_of(flags.begin(), flags.end(),
                                      [](QChar flag) { return QStringView(u"ims").contains(flag); });
    if (!isEndOfTerm(at) || (!areKnown && flags.size() > 1))
        return false;
    token.end = m_at = at;
    return true;
}

FilterToken FilterLexer::takeWord(bool isNegated)
{
    FilterToken token{Kind::Word, m_at, m_at};
    token.end = endOfWord(false);
    token.colon = colonOf(token.begin, token.end);
    if (token.colon >= 0) {
        token.kind = Kind::Key;
        const QStringView name = m_text.sliced(token.begin, token.colon - token.begin);
        if (filterKeyOf(name) == FilterKey::Json)
            token.end = endOfWord(true);
    }
    token.content = m_text.sliced(token.begin, token.end - token.begin).toString();
    if (token.content == u"or" && !isNegated)
        token.kind = Kind::Or;
    m_at = token.end;
    return token;
}

/// The colon after a key. What does not begin with letters and a colon is a word, such as 12:30 or {"a":1}.
qsizetype FilterLexer::colonOf(qsizetype begin, qsizetype end) const
{
    qsizetype at = begin;
    while (at < end && m_text[at].isLetter())
        ++at;
    return at > begin && at < end && m_text[at] == u':' ? at : -1;
}

/// Within brackets a word ends before the one that closes them; its own brackets, as in f(x), it keeps.
qsizetype FilterLexer::endOfWord(bool hasQuotes) const
{
    int depth = 0;
    qsizetype at = m_at;
    for (; at < m_text.size() && !isSpaceAt(at); ++at) {
        const QChar character = m_text[at];
        const bool isQuote = character == u'"' || character == u'\'';
        if (hasQuotes && isQuote && at > m_at && QStringView(u"[=<>~").contains(m_text[at - 1])) {
            at = endOfQuote(at);
            if (at == m_text.size())
                break;
        } else if (character == u'(') {
            ++depth;
        } else if (character == u')') {
            if (depth == 0 && m_depth > 0)
                break;
            depth = std::max(0, depth - 1);
        }
    }
    return at;
}

/// The quote that ends what one at `at` begins; the end of the text where there is none.
qsizetype FilterLexer::endOfQuote(qsizetype at) const
{
    const QChar quote = m_text[at];
    for (++at; at < m_text.size() && m_text[at] != quote; ++at)
        if (m_text[at] == u'\\')
            ++at;
    return std::min(at, m_text.size());
}

} // namespace wireloupe::capture
