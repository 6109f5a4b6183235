#include "capture/rowindex.h"

namespace wireloupe::capture {

void RowIndex::append(quint64 offset)
{
    const qint64 place = m_count % chunkRows;
    if (place == 0)
        m_chunks.emplace_back(new Chunk); // not make_unique(), which would fill it with zeros first
    (*m_chunks.back())[static_cast<size_t>(place)] = offset;
    ++m_count;
}

quint64 RowIndex::offset(Row row) const
{
    const auto &chunk = *m_chunks[static_cast<size_t>(toInt(row) / chunkRows)];
    return chunk[static_cast<size_t>(toInt(row) % chunkRows)];
}

void RowIndex::clear()
{
    m_chunks = decltype(m_chunks)(); // clear() alone would keep the memory of the vector itself
    m_count = 0;
}

qint64 RowIndex::memoryUse() const
{
    const size_t bytes = m_chunks.size() * sizeof(Chunk) + m_chunks.capacity() * sizeof(m_chunks[0]);
    return static_cast<qint64>(bytes);
}

} // namespace wireloupe::capture
