#pragma once

#include <QString>

#include "capture/filter.h"
#include "capture/filterlexer.h"
#include "capture/filternode.h"

namespace wireloupe::capture {

/// Turns what a person typed into a tree. Used once.
class FilterParser
{
public:
    explicit FilterParser(const QString &text);

    struct Parsed
    {
        FilterNode root;      ///< in the order that was written; everything on an error
        Filter::Result fault; ///< without a filter
    };

    Parsed parse();

private:
    using Node = std::optional<FilterNode>;

    bool isFailed() const { return m_result.error != FilterError::None; }
    QStringView viewOf(qsizetype begin, qsizetype end) const;
    void fail(FilterError error, qsizetype begin, qsizetype end);
    void advance() { m_token = m_lexer.next(); }

    FilterNode takeAlternatives(int depth);
    FilterNode takeTerms(int depth);
    Node takeTerm(int depth);
    Node takeBrackets(int depth);
    Node takeRegex();
    Node takeKey();
    Node takeBits(FilterKey key);
    Node takeNumbers(FilterKey key);
    Node takeJson();
    template <class Take>
    void takeValues(const Take &take);

    QString m_text;
    FilterLexer m_lexer;
    FilterToken m_token;
    Filter::Result m_result;
};

} // namespace wireloupe::capture
