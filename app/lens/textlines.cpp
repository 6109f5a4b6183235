#include "lens/textlines.h"

#include <algorithm>
#include <limits>

namespace wireloupe::lens {

namespace {

constexpr qsizetype largest = std::numeric_limits<quint32>::max();
// Rows between two looks at the flag.
constexpr std::size_t cancelStride = 4096;

} // namespace

std::shared_ptr<const TextLines> TextLines::make(const QByteArray &bytes, Encoding encoding,
                                                 const std::atomic_bool *cancelFlag)
{
    const std::shared_ptr<TextLines> lines(new TextLines(bytes, encoding));
    return lines->layOut(cancelFlag) ? lines : nullptr;
}

TextLines::TextLines(const QByteArray &bytes, Encoding encoding)
    : m_bytes(bytes.size() > largest ? bytes.first(largest) : bytes)
    , m_encoding(encoding)
    , m_unit(unitSize(encoding))
    , m_isCut(bytes.size() > largest)
{
}

bool TextLines::layOut(const std::atomic_bool *cancelFlag)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype end = lineEnd(from);
        if (!addRows(from, end, cancelFlag))
            return false;
        if (end >= m_bytes.size() || m_isCut)
            return true;
        from = end + m_unit;
    }
}

bool TextLines::isLineFeedAt(qsizetype at) const
{
    return at >= 0 && at + m_unit <= m_bytes.size() &&
           decode(QByteArrayView(m_bytes).sliced(at, m_unit), m_encoding).character == U'\n';
}

/// Where the line feed of the line from `from` stands, or the end of all.
qsizetype TextLines::lineEnd(qsizetype from) const
{
    while (true) {
        const qsizetype found = m_bytes.indexOf('\n', from);
        if (found < 0)
            return m_bytes.size();
        const qsizetype unit = found - found % m_unit;
        if (unit >= from && isLineFeedAt(unit))
            return unit;
        from = found + 1;
    }
}

/// The rows of one line: pieces of it end between two characters.
bool TextLines::addRows(qsizetype from, qsizetype end, const std::atomic_bool *cancelFlag)
{
    while (true) {
        if (m_starts.size() % cancelStride == 0 && isCancelled(cancelFlag))
            return false;
        if (rowCount() == maxRows) {
            m_isCut = true;
            return true;
        }
        m_starts.push_back(static_cast<quint32>(from));
        if (end - from <= maxRowBytes)
            return true;
        from = characterStart(from + maxRowBytes);
    }
}

/// `at`, or the start of the character that it would cut.
qsizetype TextLines::characterStart(qsizetype at) const
{
    const QByteArrayView bytes(m_bytes);
    for (qsizetype back = m_unit; back < 4; back += m_unit)
        if (decode(bytes.sliced(at - back), m_encoding).length > back)
            return at - back;
    return at;
}

bool TextLines::isContinuation(qsizetype row) const
{
    const qsizetype start = m_starts[static_cast<std::size_t>(row)];
    return start > 0 && !isLineFeedAt(start - m_unit);
}

qsizetype TextLines::endOf(qsizetype row) const
{
    if (row + 1 >= rowCount())
        return m_isCut ? std::min(lineEnd(m_starts.back()), m_starts.back() + maxRowBytes) : m_bytes.size();
    const qsizetype next = m_starts[static_cast<std::size_t>(row) + 1];
    return isLineFeedAt(next - m_unit) ? next - m_unit : next;
}

QString TextLines::text(qsizetype row) const
{
    const qsizetype start = m_starts[static_cast<std::size_t>(row)];
    return toText(QByteArrayView(m_bytes).sliced(start, endOf(row) - start), m_encoding);
}

} // namespace wireloupe::lens
