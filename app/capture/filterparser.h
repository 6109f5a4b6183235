#pragma once

#include <QString>

#include "capture/filter.h"

namespace wireloupe::capture {

/// Turns what a person typed into a Filter. Used once.
class FilterParser
{
public:
    explicit FilterParser(const QString &text);

    Filter::Result parse();

private:
    /// What stands between two spaces, or between quotes, with its place in the text.
    struct Token
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isNegated = false;
        bool isQuoted = false;
    };

    bool nextToken(Token &token);
    QStringView viewOf(const Token &token) const;
    void take(const Token &token);
    void takeKey(const Token &token, qsizetype colon);
    void fail(FilterError error, qsizetype begin, qsizetype end);

    QString m_text;
    qsizetype m_position = 0;
    Filter m_filter;
    Filter::Result m_result;
};

} // namespace wireloupe::capture
