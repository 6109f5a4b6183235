#include "capture/writequeue.h"

#include <algorithm>
#include <utility>

namespace wireloupe::capture {
namespace {

constexpr qsizetype chunkSize = 262'144;

// Not make_shared(), which would fill it with zeros first.
std::shared_ptr<char[]> allocate(qsizetype size)
{
    return std::shared_ptr<char[]>(new char[static_cast<size_t>(size)]);
}

qsizetype sizeOf(WriteQueue::Pieces pieces)
{
    qsizetype size = 0;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    return size;
}

void copyInto(char *to, WriteQueue::Pieces pieces)
{
    for (const QByteArrayView piece : pieces)
        to = std::copy(piece.begin(), piece.end(), to);
}

} // namespace

WriteQueue::Block::Block(Pieces pieces) : m_bytes(allocate(sizeOf(pieces))), m_size(sizeOf(pieces))
{
    copyInto(m_bytes.get(), pieces);
}

quint64 WriteQueue::begin() const
{
    if (m_chunks.empty())
        return m_end;
    const Chunk &chunk = m_chunks.front();
    return chunk.offset + static_cast<quint64>(chunk.popped);
}

void WriteQueue::append(Pieces pieces)
{
    const qsizetype size = sizeOf(pieces);
    if (m_chunks.empty() || m_chunks.back().capacity - m_chunks.back().size < size) {
        const qsizetype capacity = std::max(chunkSize, size);
        m_chunks.push_back({allocate(capacity), m_end, capacity, 0, 0});
    }
    Chunk &chunk = m_chunks.back();
    copyInto(chunk.bytes.get() + chunk.size, pieces);
    chunk.size += size;
    m_end += static_cast<quint64>(size);
}

void WriteQueue::append(Block block)
{
    m_chunks.push_back({std::move(block.m_bytes), m_end, block.m_size, block.m_size, 0});
    m_end += static_cast<quint64>(block.m_size);
}

WriteQueue::View WriteQueue::front() const
{
    return viewOf(m_chunks.front(), m_chunks.front().popped);
}

WriteQueue::View WriteQueue::at(quint64 offset) const
{
    const auto next =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), offset,
                         [](quint64 value, const Chunk &chunk) { return value < chunk.offset; });
    const Chunk &chunk = *std::prev(next);
    return viewOf(chunk, static_cast<qsizetype>(offset - chunk.offset));
}

std::vector<WriteQueue::View> WriteQueue::viewsFrom(quint64 offset) const
{
    std::vector<View> views;
    for (; offset < m_end; offset += static_cast<quint64>(views.back().bytes.size()))
        views.push_back(at(offset));
    return views;
}

void WriteQueue::pop(qsizetype size)
{
    Chunk &chunk = m_chunks.front();
    chunk.popped += size;
    if (chunk.popped == chunk.size)
        m_chunks.pop_front();
}

void WriteQueue::dropBefore(quint64 offset)
{
    while (begin() < offset)
        pop(std::min(static_cast<qsizetype>(offset - begin()), front().bytes.size()));
}

void WriteQueue::reset(quint64 offset)
{
    m_chunks.clear();
    m_end = offset;
}

WriteQueue::View WriteQueue::viewOf(const Chunk &chunk, qsizetype from)
{
    return {chunk.bytes, QByteArrayView(chunk.bytes.get() + from, chunk.size - from),
            chunk.offset + static_cast<quint64>(from)};
}

} // namespace wireloupe::capture
