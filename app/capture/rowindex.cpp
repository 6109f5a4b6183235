#include "capture/rowindex.h"

#include <algorithm>
#include <limits>

namespace wireloupe::capture {

// Not make_unique(), which would fill it with zeros first.
RowIndex::Chunk::Chunk(quint64 offset) : base(offset), narrow(new quint32[chunkRows]) {}

void RowIndex::Chunk::set(qint64 place, quint64 offset)
{
    if (!wide && offset - base > std::numeric_limits<quint32>::max())
        widen(place);
    if (wide)
        wide[place] = offset;
    else
        narrow[place] = static_cast<quint32>(offset - base);
}

void RowIndex::Chunk::widen(qint64 places)
{
    wide.reset(new quint64[chunkRows]);
    for (qint64 place = 0; place < places; ++place)
        wide[place] = base + narrow[place];
    narrow.reset();
}

void RowIndex::append(quint64 offset)
{
    const qint64 place = m_end % chunkRows;
    if (place == 0 || m_chunks.empty())
        m_chunks.emplace_back(offset);
    m_chunks.back().set(place, offset);
    ++m_end;
}

quint64 RowIndex::offset(Row row) const
{
    return chunkOf(toInt(row)).offsetAt(toInt(row) % chunkRows);
}

void RowIndex::offsets(Row from, std::span<quint64> to) const
{
    qint64 row = toInt(from);
    while (!to.empty()) {
        const Chunk &chunk = chunkOf(row);
        const qint64 place = row % chunkRows;
        const auto part = to.first(std::min(to.size(), static_cast<size_t>(chunkRows - place)));
        for (size_t i = 0; i < part.size(); ++i)
            part[i] = chunk.offsetAt(place + static_cast<qint64>(i));
        to = to.subspan(part.size());
        row += static_cast<qint64>(part.size());
    }
}

void RowIndex::dropBefore(Row row)
{
    row = std::min(row, end());
    if (row <= m_first)
        return;
    const qint64 chunks =
        std::min(toInt(row) / chunkRows - toInt(m_first) / chunkRows, static_cast<qint64>(m_chunks.size()));
    m_chunks.erase(m_chunks.begin(), m_chunks.begin() + chunks);
    m_first = row;
    if (toInt(m_first) == m_end)
        reset(m_first);
}

void RowIndex::reset(Row first)
{
    m_chunks = decltype(m_chunks)(); // clear() alone would keep memory of the queue itself
    m_first = first;
    m_end = toInt(first);
}

qint64 RowIndex::memoryUse() const
{
    size_t bytes = 0;
    for (const Chunk &chunk : m_chunks)
        bytes += sizeof(Chunk) + chunkRows * (chunk.wide ? sizeof(quint64) : sizeof(quint32));
    return static_cast<qint64>(bytes);
}

const RowIndex::Chunk &RowIndex::chunkOf(qint64 row) const
{
    return m_chunks[static_cast<size_t>(row / chunkRows - toInt(m_first) / chunkRows)];
}

} // namespace wireloupe::capture
