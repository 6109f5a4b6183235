#include "capture/textmatcher.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

constexpr std::array<char, 256> makeFoldTable()
{
    std::array<char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i - 'A' + 'a' : i);
    return table;
}

constexpr std::array<char, 256> foldTable = makeFoldTable();

size_t indexOf(char character)
{
    return static_cast<unsigned char>(character);
}

char folded(char character)
{
    return foldTable[indexOf(character)];
}

bool isAscii(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

TextMatcher::TextMatcher(const QString &text) : m_text(text)
{
    if (!isAscii(text))
        return;
    m_folded = text.toLatin1().toLower();
    // Horspool: how far the text can be moved on, by the character under its end.
    m_skips.fill(static_cast<quint32>(m_folded.size()));
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i)
        m_skips[indexOf(m_folded[i])] = static_cast<quint32>(m_folded.size() - 1 - i);
}

bool TextMatcher::isIn(QByteArrayView utf8) const
{
    if (m_text.isEmpty())
        return true;
    return m_folded.isEmpty() ? QString::fromUtf8(utf8).contains(m_text, Qt::CaseInsensitive)
                              : isFoundByBytes(utf8);
}

bool TextMatcher::isFoundByBytes(QByteArrayView utf8) const
{
    const qsizetype size = m_folded.size();
    const auto isSame = [](char character, char other) { return character == folded(other); };
    for (qsizetype at = 0; at + size <= utf8.size();) {
        if (std::equal(m_folded.begin(), m_folded.end(), utf8.begin() + at, isSame))
            return true;
        at += m_skips[indexOf(folded(utf8[at + size - 1]))];
    }
    return false;
}

} // namespace wireloupe::capture
