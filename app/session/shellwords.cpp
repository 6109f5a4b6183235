#include "session/shellwords.h"

#include <QRegularExpression>

#include "wire/utf8validator.h"

namespace wireloupe::session {

namespace {

using namespace Qt::StringLiterals;

/// One pass over a POSIX command line.
class PosixSplitter
{
public:
    explicit PosixSplitter(const QString &text) : m_text(text) {}

    QStringList split()
    {
        while (!atEnd()) {
            if (!m_isInWord && isOperator()) {
                m_words += m_text.sliced(m_at).trimmed();
                return m_words;
            }
            takeUnquoted();
        }
        endWord();
        return m_words;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    QChar next() { return m_text.at(m_at++); }
    /// Only where it begins a word: the & of a URL that was not quoted is meant as it stands.
    bool isOperator() const { return u"|&;<>"_s.contains(peek()); }

    void append(QChar c)
    {
        m_word += c;
        m_isInWord = true;
    }
    void endWord()
    {
        if (std::exchange(m_isInWord, false))
            m_words += std::exchange(m_word, QString());
    }

    void takeUnquoted()
    {
        const QChar c = next();
        if (c.isSpace())
            endWord();
        else if (c == u'\\')
            takeEscaped();
        else if (c == u'\'')
            takeSingleQuoted();
        else if (c == u'"')
            takeDoubleQuoted();
        else if (c == u'$' && peek() == u'\'')
            takeAnsiC();
        else
            append(c);
    }

    /// A backslash before a line end joins the lines.
    bool skipLineEnd()
    {
        const qsizetype length = peek() == u'\r' && peek(1) == u'\n' ? 2 : peek() == u'\n' ? 1 : 0;
        m_at += length;
        return length > 0;
    }

    void takeEscaped()
    {
        if (!skipLineEnd() && !atEnd())
            append(next());
    }

    void takeSingleQuoted()
    {
        m_isInWord = true;
        while (!atEnd() && peek() != u'\'')
            append(next());
        ++m_at;
    }

    void takeDoubleQuoted()
    {
        m_isInWord = true;
        while (!atEnd() && peek() != u'"') {
            const QChar c = next();
            const bool isEscape =
                c == u'\\' && (u"$`\"\\"_s.contains(peek()) || peek() == u'\n' || peek() == u'\r');
            if (isEscape)
                takeEscaped();
            else
                append(c);
        }
        ++m_at;
    }

    /// Browsers differ in what \xE9 is to be: a byte of UTF-8, or the code point.
    void takeAnsiC()
    {
        ++m_at;
        m_isInWord = true;
        QByteArray bytes;
        QString codePoints;
        while (!atEnd() && peek() != u'\'') {
            const QChar c = next();
            if (c == u'\\' && !atEnd())
                takeAnsiCEscape(bytes, codePoints);
            else
                addCodePoint(c, bytes, codePoints);
        }
        ++m_at;
        m_word += wire::isValidUtf8(bytes) ? QString::fromUtf8(bytes) : codePoints;
    }

    static void addCodePoint(const QString &text, QByteArray &bytes, QString &codePoints)
    {
        bytes += text.toUtf8();
        codePoints += text;
    }

    void takeAnsiCEscape(QByteArray &bytes, QString &codePoints)
    {
        static constexpr QStringView letters = u"abeEfnrtv";
        static constexpr std::u16string_view values = u"\a\b\x1b\x1b\f\n\r\t\v";
        const QChar c = next();
        if (const qsizetype index = letters.indexOf(c); index >= 0) {
            addCodePoint(QChar(values[static_cast<std::size_t>(index)]), bytes, codePoints);
        } else if (c == u'u' || c == u'U') {
            const char32_t code = takeNumber(c == u'u' ? 4 : 8, 16);
            addCodePoint(QString::fromUcs4(&code, 1), bytes, codePoints);
        } else if (c == u'x' || (c >= u'0' && c <= u'7')) {
            m_at -= c == u'x' ? 0 : 1;
            const char32_t byte = (c == u'x' ? takeNumber(2, 16) : takeNumber(3, 8)) & 0xff;
            bytes += static_cast<char>(byte);
            codePoints += QChar(static_cast<char16_t>(byte));
        } else {
            addCodePoint(c, bytes, codePoints); // \\ \' \" \? and whatever means nothing
        }
    }

    char32_t takeNumber(int maxDigits, int base)
    {
        char32_t value = 0;
        for (int i = 0; i < maxDigits && !atEnd(); ++i) {
            bool isDigit = false;
            const uint digit = QString(peek()).toUInt(&isDigit, base);
            if (!isDigit)
                break;
            value = value * static_cast<char32_t>(base) + digit;
            ++m_at;
        }
        return value > 0x10ffff ? 0xfffd : value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QStringList m_words;
    QString m_word;
    bool m_isInWord = false;
};

/// What cmd.exe makes of a line before the program gets it: ^ takes the meaning from the next character, but
/// between quotes it stands for itself.
QString withoutCarets(const QString &text)
{
    QString result;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'^' && !isQuoted) {
            if (++i < text.size() && text.at(i) == u'\r')
                ++i;
            if (i < text.size() && text.at(i) != u'\n')
                result += text.at(i);
            else if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                result += text.at(++i); // an escaped line end, and the one that is meant
            continue;
        }
        isQuoted = isQuoted != (c == u'"');
        result += c;
    }
    return result;
}

/// As the C library of Windows splits a program's command line: backslashes are special before a quote only,
/// and "" between quotes is one quote.
QStringList splitArguments(const QString &text)
{
    QStringList words;
    QString word;
    bool isInWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSpace() && !isQuoted) {
            if (std::exchange(isInWord, false))
                words += std::exchange(word, QString());
            continue;
        }
        isInWord = true;
        qsizetype slashes = 0;
        while (i + slashes < text.size() && text.at(i + slashes) == u'\\')
            ++slashes;
        const bool isBeforeQuote = slashes > 0 && i + slashes < text.size() && text.at(i + slashes) == u'"';
        if (isBeforeQuote) {
            word += QString(slashes / 2, u'\\');
            i += slashes - 1;
            if (slashes % 2 == 1)
                word += text.at(++i);
        } else if (c != u'"') {
            word += c;
        } else if (isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            word += text.at(++i);
        } else {
            isQuoted = !isQuoted;
        }
    }
    if (isInWord)
        words += word;
    return words;
}

} // namespace

Shell shellOf(const QString &commandLine)
{
    static const QRegularExpression caret(uR"(\^"|\^\r?\n|"%")"_s);
    static const QRegularExpression apostrophe(uR"(\s\$?')"_s);
    const bool isCmd = commandLine.contains(caret) && !commandLine.contains(apostrophe);
    return isCmd ? Shell::Cmd : Shell::Posix;
}

QStringList splitWords(const QString &commandLine, Shell shell)
{
    if (shell == Shell::Cmd)
        return splitArguments(withoutCarets(commandLine));
    return PosixSplitter(commandLine).split();
}

} // namespace wireloupe::session
