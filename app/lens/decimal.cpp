#include "lens/decimal.h"

#include <algorithm>

#include <QVarLengthArray>

namespace wireloupe::lens {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Goes over digits from `at` on; says how many.
qsizetype skipDigits(QByteArrayView text, qsizetype &at)
{
    const qsizetype first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at - first;
}

bool isOneOf(QByteArrayView text, qsizetype at, QByteArrayView characters)
{
    return at < text.size() && characters.contains(text[at]);
}

/// A number as 0.DIGITS times ten to the power of `exponent`, neither the first nor the last digit a zero.
struct Decimal
{
    explicit Decimal(QByteArrayView text);

    bool isNegative = false;
    QVarLengthArray<char, 64> digits; ///< none: zero
    qint64 exponent = 0;
};

/// Beyond any number of digits that fits into memory, and far from what overflows.
constexpr qint64 hugeExponent = 1'000'000'000'000'000;

qint64 parseExponent(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    qint64 value = 0;
    for (const char c : text)
        if (isDigit(c))
            value = std::min(hugeExponent, value * 10 + (c - '0'));
    return isNegative ? -value : value;
}

Decimal::Decimal(QByteArrayView text) : isNegative(text.startsWith('-'))
{
    bool isFraction = false;
    for (qsizetype at = isNegative ? 1 : 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.') {
            isFraction = true;
        } else if (!isDigit(c)) {
            exponent += parseExponent(text.sliced(at + 1));
            break;
        } else {
            const bool isLeadingZero = digits.isEmpty() && c == '0';
            if (!isLeadingZero)
                digits.append(c);
            exponent += isFraction ? (isLeadingZero ? -1 : 0) : (isLeadingZero ? 0 : 1);
        }
    }
    while (!digits.isEmpty() && digits.last() == '0')
        digits.removeLast();
    if (digits.isEmpty()) {
        isNegative = false;
        exponent = 0;
    }
}

std::strong_ordering compareMagnitudes(const Decimal &a, const Decimal &b)
{
    if (a.digits.isEmpty() || b.digits.isEmpty())
        return a.digits.size() <=> b.digits.size();
    if (a.exponent != b.exponent)
        return a.exponent <=> b.exponent;
    return std::lexicographical_compare_three_way(a.digits.begin(), a.digits.end(), b.digits.begin(),
                                                  b.digits.end());
}

} // namespace

bool isDecimal(QByteArrayView text)
{
    qsizetype at = isOneOf(text, 0, "-") ? 1 : 0;
    if (isOneOf(text, at, "0"))
        ++at;
    else if (skipDigits(text, at) == 0)
        return false;
    if (isOneOf(text, at, ".") && skipDigits(text, ++at) == 0)
        return false;
    if (isOneOf(text, at, "eE")) {
        ++at;
        at += isOneOf(text, at, "+-") ? 1 : 0;
        if (skipDigits(text, at) == 0)
            return false;
    }
    return at == text.size();
}

std::strong_ordering compareDecimals(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return std::strong_ordering::equal;
    const Decimal left(a);
    const Decimal right(b);
    if (left.isNegative != right.isNegative)
        return left.isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return left.isNegative ? compareMagnitudes(right, left) : compareMagnitudes(left, right);
}

} // namespace wireloupe::lens
