#pragma once

#include <vector>

#include <QByteArrayView>

namespace wireloupe::lens {

/// Cuts a JSON text (RFC 8259) into tokens and holds it to the grammar. Does not recurse: how deep a text
/// nests costs one bit a level. Strings are checked to be UTF-8 (section 8.1).
class JsonScanner
{
public:
    enum class Token : quint8 {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Name,
        String,
        Number,
        Literal,
        ValueSeparator,
        NameSeparator,
        End,   ///< the text was one whole value
        Error, ///< errorOffset() says where
    };

    /// `text` must outlive the scanner.
    explicit JsonScanner(QByteArrayView text);

    /// The next token; from End or Error on, the same again.
    Token next();

    /// The bytes of the last token, as they stand in the text.
    QByteArrayView lexeme() const { return m_text.sliced(m_start, m_at - m_start); }
    qsizetype errorOffset() const { return m_at; }

private:
    enum class Expected : quint8 {
        Value,
        ValueOrEnd, ///< after "["
        Name,
        NameOrEnd, ///< after "{"
        NameSeparator,
        SeparatorOrEnd,
        Nothing,
    };

    Token scan(char c);
    Token scanValue(char c);
    Token punctuation(Token token, Expected next);
    Token begin(Token token);
    Token end(Token token);
    Token afterValue(bool isComplete, Token token);
    Token fail();

    bool scanString();
    bool scanEscape();
    bool scanNumber();
    bool scanDigits();
    bool scanLiteral(QByteArrayView literal);
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void skipWhiteSpace();
    Expected expectedAfterValue() const;

    QByteArrayView m_text;
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    Expected m_expected = Expected::Value;
    bool m_hasFailed = false;
    std::vector<bool> m_isObject; ///< one a container that is open
};

} // namespace wireloupe::lens
