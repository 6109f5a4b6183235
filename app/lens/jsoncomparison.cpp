#include "lens/jsoncomparison.h"

#include <algorithm>
#include <compare>

#include <QList>

#include "lens/decimal.h"

namespace wireloupe::lens {
namespace {

constexpr qsizetype unicodeEscapeSize = 4;

/// The character that `\c` stands for, where that is one byte.
char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

/// Takes the units of UTF-16 from `\u` at `at` on, as many as follow each other.
QByteArray takeUnicode(QByteArrayView inside, qsizetype &at)
{
    QString units;
    while (inside.sliced(at).startsWith("\\u") && inside.size() - at >= 2 + unicodeEscapeSize) {
        units += QChar(inside.sliced(at + 2, unicodeEscapeSize).toByteArray().toUShort(nullptr, 16));
        at += 2 + unicodeEscapeSize;
    }
    const QList<uint> points = units.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size()).toUtf8();
}

} // namespace

QByteArray jsonStringText(QByteArrayView inside)
{
    QByteArray text;
    text.reserve(inside.size());
    for (qsizetype at = 0; at < inside.size();) {
        if (inside[at] != '\\' || at + 1 == inside.size()) {
            text += inside[at++];
        } else if (inside[at + 1] == 'u') {
            const qsizetype before = at;
            text += takeUnicode(inside, at);
            if (at == before) // no escape after all
                text += inside[at++];
        } else {
            text += unescaped(inside[at + 1]);
            at += 2;
        }
    }
    return text;
}

JsonComparison::JsonComparison(Operator op, const QString &value, bool isQuoted)
    : m_operator(op)
    , m_value(value.toUtf8())
    , m_isQuoted(isQuoted)
    , m_isNumber(!isQuoted && isDecimal(m_value))
    , m_matcher(value)
{
}

QString JsonComparison::requiredText() const
{
    const bool isSpelled = m_operator == Operator::Contains || (m_operator == Operator::Equal && !m_isNumber);
    return isSpelled ? m_matcher.text() : QString();
}

bool JsonComparison::holds(Kind kind, QByteArrayView lexeme) const
{
    if (m_operator == Operator::Exists)
        return true;
    const bool isString = kind == Kind::String;
    const QByteArrayView inside = isString ? lexeme.sliced(1, lexeme.size() - 2) : lexeme;
    const bool isEscaped = isString && inside.contains('\\');
    const QByteArray decoded = isEscaped ? jsonStringText(inside) : QByteArray();
    const QByteArrayView text = isEscaped ? QByteArrayView(decoded) : inside;
    if (m_operator == Operator::Contains)
        return m_matcher.isIn(text);

    const std::partial_ordering order = compare(kind, text);
    switch (m_operator) {
    case Operator::Equal:
        return std::is_eq(order);
    case Operator::NotEqual:
        return std::is_neq(order);
    case Operator::Less:
        return std::is_lt(order);
    case Operator::LessOrEqual:
        return std::is_lteq(order);
    case Operator::Greater:
        return std::is_gt(order);
    default:
        return std::is_gteq(order);
    }
}

/// Unordered where the two are not of a kind.
std::partial_ordering JsonComparison::compare(Kind kind, QByteArrayView text) const
{
    const bool isString = kind == Kind::String;
    if (m_isNumber && (kind == Kind::Number || (isString && isDecimal(text))))
        return compareDecimals(text, m_value);
    if (isString && !m_isNumber) // the order of bytes in UTF-8 is that of code points
        return std::lexicographical_compare_three_way(
            text.begin(), text.end(), m_value.begin(), m_value.end(),
            [](char a, char b) { return static_cast<unsigned char>(a) <=> static_cast<unsigned char>(b); });
    if (kind == Kind::Literal && !m_isQuoted && text == m_value)
        return std::partial_ordering::equivalent;
    return std::partial_ordering::unordered;
}

} // namespace wireloupe::lens
