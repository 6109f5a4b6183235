#pragma once

#include <QString>
#include <QStringView>

namespace wireloupe::capture {

struct FilterToken
{
    enum class Kind : quint8 {
        End,
        Open,   ///< "("
        Close,  ///< ")"
        Or,     ///< the word
        Minus,  ///< before what it negates, without a space
        Quoted, ///< content: what is between the quotes
        Regex,  ///< content: what is between the slashes
        Key,    ///< letters and a colon: `end` is that of the value, which may be nothing
        Word,
    };

    Kind kind = Kind::End;
    qsizetype begin = 0; ///< in the text, with quotes and slashes
    qsizetype end = 0;
    QString content = {};
    qsizetype colon = 0; ///< of Key
    qsizetype flags = 0; ///< of Regex: where the flags behind it begin
    bool isOpen = false; ///< of Quoted: without an end, as while it is being typed
};

/// Cuts a filter into tokens. Any text is made of tokens: what is wrong with them is for others to say.
class FilterLexer
{
public:
    explicit FilterLexer(QStringView text) : m_text(text) {}

    /// From End on, the same again.
    FilterToken next();

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isSpaceAt(qsizetype at) const { return m_text[at].isSpace(); }
    bool isEndOfTerm(qsizetype at) const;
    bool isMinus() const;
    FilterToken takeMark(FilterToken::Kind kind);
    FilterToken takeQuoted();
    bool takeRegex(FilterToken &token);
    FilterToken takeWord(bool isNegated);
    qsizetype colonOf(qsizetype begin, qsizetype end) const;
    qsizetype endOfWord(bool hasQuotes) const;
    qsizetype endOfQuote(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;          ///< of brackets
    bool m_isNegated = false; ///< the token before was Minus
};

} // namespace wireloupe::capture
