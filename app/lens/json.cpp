#include "lens/json.h"

#include <algorithm>

#include "lens/jsonscanner.h"
#include "lens/text.h"

namespace wireloupe::lens {

namespace {

using Token = JsonScanner::Token;

constexpr qsizetype maxIndentedDepth = 64;

/// Where the text stops being JSON; -1: it is JSON.
qsizetype firstErrorIn(QByteArrayView text)
{
    JsonScanner scanner(text);
    Token token = Token::Error;
    do {
        token = scanner.next();
    } while (token != Token::End && token != Token::Error);
    return token == Token::Error ? scanner.errorOffset() : -1;
}

constexpr bool isContinuationByte(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

/// Lays tokens out, one after the other.
class Indenter
{
public:
    Indenter(qsizetype sizeHint, int indent) : m_indent(indent) { m_text.reserve(sizeHint); }

    void add(Token token, QByteArrayView lexeme)
    {
        switch (token) {
        case Token::BeginObject:
        case Token::BeginArray:
            addValue(lexeme);
            ++m_depth;
            m_isContainerEmpty = true;
            break;
        case Token::EndObject:
        case Token::EndArray:
            --m_depth;
            if (!m_isContainerEmpty)
                breakLine();
            m_isContainerEmpty = false;
            m_text.append(lexeme);
            break;
        case Token::ValueSeparator:
            m_text.append(lexeme);
            breakLine();
            break;
        case Token::NameSeparator:
            m_text.append(": ");
            break;
        default:
            addValue(lexeme);
        }
    }

    QByteArray take() { return std::move(m_text); }

private:
    void addValue(QByteArrayView lexeme)
    {
        if (m_isContainerEmpty)
            breakLine();
        m_isContainerEmpty = false;
        m_text.append(lexeme);
    }

    void breakLine()
    {
        m_text.append('\n');
        m_text.append(std::min(m_depth, maxIndentedDepth) * m_indent, ' ');
    }

    QByteArray m_text;
    int m_indent;
    qsizetype m_depth = 0;
    bool m_isContainerEmpty = false; ///< the innermost one, so far
};

} // namespace

bool isJson(QByteArrayView payload)
{
    return firstErrorIn(payload) < 0;
}

JsonCheck checkJson(QByteArrayView payload)
{
    const qsizetype offset = firstErrorIn(payload);
    if (offset < 0)
        return {.isValid = true};

    const QByteArrayView before = payload.first(offset);
    const QByteArrayView lastLine = before.sliced(before.lastIndexOf('\n') + 1);
    const auto continuations = std::count_if(lastLine.begin(), lastLine.end(), isContinuationByte);
    return {.isValid = false,
            .offset = offset,
            .line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            .column = static_cast<int>(lastLine.size() - continuations) + 1};
}

std::optional<QByteArray> reindentJson(QByteArrayView payload, int indent)
{
    JsonScanner scanner(payload);
    Indenter indenter(payload.size() + payload.size() / 2, indent);
    for (Token token = scanner.next(); token != Token::End; token = scanner.next()) {
        if (token == Token::Error)
            return std::nullopt;
        indenter.add(token, scanner.lexeme());
    }
    return indenter.take();
}

QString prettyJson(QByteArrayView payload, int indent)
{
    const std::optional<QByteArray> text = reindentJson(payload, indent);
    return text ? toText(*text) : QString();
}

} // namespace wireloupe::lens
