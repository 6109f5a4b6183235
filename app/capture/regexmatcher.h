#pragma once

#include <optional>

#include <QByteArrayView>
#include <QRegularExpression>

#include "lens/textmatcher.h"

namespace wireloupe::capture {

/// Looks for a regular expression (PCRE) in UTF-8; what is no UTF-8 reads as U+FFFD. A payload is decoded
/// only where it has the words that every match must have. An expression that backtracks beyond the limits of
/// PCRE is not found. Immutable; any thread.
class RegexMatcher
{
public:
    /// The expression must be valid.
    explicit RegexMatcher(const QRegularExpression &expression);

    bool isIn(QByteArrayView utf8) const;

    const QRegularExpression &expression() const { return m_expression; }
    /// As requiredText() of the expression.
    QString requiredText() const { return m_required ? m_required->text() : QString(); }

    /// A text that everything the pattern matches contains, without regard to case; the longest that is seen
    /// at a glance. Empty where none is.
    static QString requiredText(const QRegularExpression &expression);

private:
    QRegularExpression m_expression;
    std::optional<lens::TextMatcher> m_required;
};

} // namespace wireloupe::capture
