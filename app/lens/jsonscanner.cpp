#include "lens/jsonscanner.h"

#include "lens/utf8.h"

namespace wireloupe::lens {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A byte of a string that is a character by itself.
constexpr bool isPlainAscii(char c)
{
    const auto byte = static_cast<uchar>(c);
    return byte >= 0x20 && byte < 0x80;
}

/// RFC 8259 section 2: these four and no other.
constexpr bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonScanner::JsonScanner(QByteArrayView text) : m_text(text) {}

JsonScanner::Token JsonScanner::next()
{
    if (m_hasFailed)
        return Token::Error;
    skipWhiteSpace();
    m_start = m_at;
    if (m_at < m_text.size())
        return scan(m_text[m_at]);
    return m_expected == Expected::Nothing ? Token::End : fail();
}

JsonScanner::Token JsonScanner::scan(char c)
{
    switch (m_expected) {
    case Expected::ValueOrEnd:
        return c == ']' ? end(Token::EndArray) : scanValue(c);
    case Expected::Value:
        return scanValue(c);
    case Expected::NameOrEnd:
        if (c == '}')
            return end(Token::EndObject);
        [[fallthrough]];
    case Expected::Name:
        if (c != '"' || !scanString())
            return fail();
        m_expected = Expected::NameSeparator;
        return Token::Name;
    case Expected::NameSeparator:
        return c == ':' ? punctuation(Token::NameSeparator, Expected::Value) : fail();
    case Expected::SeparatorOrEnd:
        if (c == ',')
            return punctuation(Token::ValueSeparator, m_isObject.back() ? Expected::Name : Expected::Value);
        if (c == (m_isObject.back() ? '}' : ']'))
            return end(m_isObject.back() ? Token::EndObject : Token::EndArray);
        return fail();
    case Expected::Nothing:
        return fail();
    }
    return fail();
}

JsonScanner::Token JsonScanner::scanValue(char c)
{
    switch (c) {
    case '{':
        return begin(Token::BeginObject);
    case '[':
        return begin(Token::BeginArray);
    case '"':
        return afterValue(scanString(), Token::String);
    case 't':
        return afterValue(scanLiteral("true"), Token::Literal);
    case 'f':
        return afterValue(scanLiteral("false"), Token::Literal);
    case 'n':
        return afterValue(scanLiteral("null"), Token::Literal);
    default:
        return afterValue(scanNumber(), Token::Number);
    }
}

JsonScanner::Token JsonScanner::punctuation(Token token, Expected next)
{
    ++m_at;
    m_expected = next;
    return token;
}

JsonScanner::Token JsonScanner::begin(Token token)
{
    const bool isObject = token == Token::BeginObject;
    m_isObject.push_back(isObject);
    return punctuation(token, isObject ? Expected::NameOrEnd : Expected::ValueOrEnd);
}

JsonScanner::Token JsonScanner::end(Token token)
{
    m_isObject.pop_back();
    return punctuation(token, expectedAfterValue());
}

JsonScanner::Token JsonScanner::afterValue(bool isComplete, Token token)
{
    if (!isComplete)
        return fail();
    m_expected = expectedAfterValue();
    return token;
}

JsonScanner::Token JsonScanner::fail()
{
    m_hasFailed = true;
    return Token::Error;
}

/// RFC 8259 section 7. Leaves m_at at the first byte that is wrong, or behind the closing quote.
bool JsonScanner::scanString()
{
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c == '\\') {
            if (!scanEscape())
                return false;
        } else if (isPlainAscii(c)) {
            ++m_at;
        } else {
            const Utf8Step step = decodeUtf8(m_text.sliced(m_at));
            if (!step.isValid || step.length == 1)
                return false;
            m_at += step.length;
        }
    }
    return false;
}

bool JsonScanner::scanEscape()
{
    ++m_at;
    if (m_at >= m_text.size())
        return false;
    if (m_text[m_at] != 'u')
        return QByteArrayView("\"\\/bfnrt").contains(m_text[m_at]) && ++m_at;
    ++m_at;
    for (int digit = 0; digit < 4; ++digit, ++m_at)
        if (m_at >= m_text.size() || !isHexDigit(m_text[m_at]))
            return false;
    return true;
}

/// RFC 8259 section 6.
bool JsonScanner::scanNumber()
{
    if (isAt('-'))
        ++m_at;
    if (isAt('0'))
        ++m_at;
    else if (!scanDigits())
        return false;
    if (isAt('.')) {
        ++m_at;
        if (!scanDigits())
            return false;
    }
    if (isAt('e') || isAt('E')) {
        ++m_at;
        if (isAt('+') || isAt('-'))
            ++m_at;
        return scanDigits();
    }
    return true;
}

bool JsonScanner::scanDigits()
{
    const qsizetype first = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at > first;
}

bool JsonScanner::scanLiteral(QByteArrayView literal)
{
    for (const char c : literal) {
        if (!isAt(c))
            return false;
        ++m_at;
    }
    return true;
}

void JsonScanner::skipWhiteSpace()
{
    while (m_at < m_text.size() && isWhiteSpace(m_text[m_at]))
        ++m_at;
}

JsonScanner::Expected JsonScanner::expectedAfterValue() const
{
    return m_isObject.empty() ? Expected::Nothing : Expected::SeparatorOrEnd;
}

} // namespace wireloupe::lens
