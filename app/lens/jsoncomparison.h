#pragma once

#include <compare>

#include <QByteArray>
#include <QByteArrayView>

#include "lens/textmatcher.h"

namespace wireloupe::lens {

/// The text of a JSON string or name (RFC 8259 section 7) from what stands between its quotes, escapes
/// resolved; half a surrogate pair reads as U+FFFD. `inside` must be well formed.
QByteArray jsonStringText(QByteArrayView inside);

/// What a value in JSON is held against: the end of a filter's json: term. Immutable; any thread.
class JsonComparison
{
public:
    enum class Operator : quint8 {
        Exists, ///< any value at all
        Equal,
        NotEqual, ///< any value that is not Equal
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains, ///< the value's text contains it, without regard to case
    };

    enum class Kind : quint8 { String, Number, Literal, Container };

    JsonComparison() = default;
    /// One that is quoted is held against strings only. Otherwise a number is held against numbers, and
    /// strings that read as numbers, by what they are worth, with every digit.
    JsonComparison(Operator op, const QString &value, bool isQuoted);

    Operator op() const { return m_operator; }
    const QByteArray &value() const { return m_value; }
    bool isQuoted() const { return m_isQuoted; }
    /// What a payload must contain, without regard to case, if one of its values passes and no escape is in
    /// it. Empty where that cannot be said.
    QString requiredText() const;

    /// `lexeme` as it stands in the JSON text, quotes included; of a container all of it.
    bool holds(Kind kind, QByteArrayView lexeme) const;

private:
    std::partial_ordering compare(Kind kind, QByteArrayView text) const;

    Operator m_operator = Operator::Exists;
    QByteArray m_value; ///< UTF-8
    bool m_isQuoted = false;
    bool m_isNumber = false;
    TextMatcher m_matcher{QString()};
};

} // namespace wireloupe::lens
