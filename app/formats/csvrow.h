#pragma once

#include <concepts>

#include "formats/bytebuffer.h"
#include "formats/numbers.h"

namespace wireloupe::formats {

/// One line of CSV (RFC 4180), cell by cell, written to the end of a buffer.
class CsvRow
{
public:
    explicit CsvRow(ByteBuffer &to) : m_to(to) {}

    /// Where a cell that the program itself has made is written: a number, a time or a name. Nothing written
    /// makes it empty.
    ByteBuffer &next();
    /// The same of what is at hand.
    void add(QByteArrayView plain) { next().append(plain); }
    template <std::integral Number>
    void addNumber(Number number)
    {
        appendNumber(next(), number);
    }
    /// For what a peer may have sent, or a file may say: quoted where it must be, and with an apostrophe in
    /// front where a spreadsheet would take it for a formula.
    void addText(QByteArrayView text);
    void end() { m_to.append(QByteArrayView("\r\n")); }

private:
    ByteBuffer &m_to;
    bool m_isFirst = true;
};

} // namespace wireloupe::formats
