#include "formats/csvrow.h"

#include <algorithm>

#include "formats/ascii.h"

namespace wireloupe::formats {
namespace {

bool mustBeQuoted(QByteArrayView cell)
{
    qsizetype at = 0;
    for (; at + 8 <= cell.size(); at += 8) {
        const quint64 word = swar::load(cell.data() + at);
        if ((swar::bytesEqual(word, ',') | swar::bytesEqual(word, '"') | swar::bytesEqual(word, '\r') |
             swar::bytesEqual(word, '\n')) != 0)
            return true;
    }
    return std::any_of(cell.begin() + at, cell.end(),
                       [](char byte) { return QByteArrayView(",\"\r\n").contains(byte); });
}

/// Within quotes a quote is written twice.
void appendQuoted(ByteBuffer &to, QByteArrayView cell)
{
    while (!cell.isEmpty()) {
        const qsizetype quote = cell.indexOf('"');
        const qsizetype taken = quote < 0 ? cell.size() : quote + 1;
        to.append(cell.first(taken));
        if (quote >= 0)
            to.append('"');
        cell = cell.sliced(taken);
    }
}

} // namespace

ByteBuffer &CsvRow::next()
{
    if (!m_isFirst)
        m_to.append(',');
    m_isFirst = false;
    return m_to;
}

void CsvRow::addText(QByteArrayView text)
{
    next();
    const bool isFormula = !text.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(text.front());
    const bool isQuoted = mustBeQuoted(text);
    if (isQuoted)
        m_to.append('"');
    if (isFormula)
        m_to.append('\'');
    if (isQuoted)
        appendQuoted(m_to, text);
    else
        m_to.append(text);
    if (isQuoted)
        m_to.append('"');
}

} // namespace wireloupe::formats
