#include "capture/blockreader.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace wireloupe::capture {
namespace {

constexpr quint64 smallestBlock = 4 << 10;
constexpr quint64 firstBlock = 64 << 10;
constexpr quint64 largestBlock = 1 << 20;

} // namespace

bool BlockReader::load(quint64 offset, quint64 size, quint64 limit)
{
    m_error.clear();
    if (offset > limit || size > limit - offset)
        return false;
    const quint64 wanted = std::min(std::max(size, chooseSize(offset)), limit - offset);
    if (!makeRoom(wanted, offset))
        return false;
    const std::span<char> rest(m_buffer.get() + m_filled, wanted - m_filled);
    const CaptureFile::Transfer transfer = m_file.readAt(offset + m_filled, rest);
    m_filled += static_cast<quint64>(transfer.size);
    m_error = transfer.error;
    return m_filled >= size;
}

/// Who goes on where the last block ended, or little behind it, gets a larger one.
quint64 BlockReader::chooseSize(quint64 offset)
{
    const quint64 end = m_offset + m_filled;
    const bool isNear = offset >= m_offset && offset <= end + m_blockSize / 4;
    if (m_blockSize == 0)
        m_blockSize = firstBlock;
    else
        m_blockSize = isNear ? std::min(m_blockSize * 4, largestBlock) : smallestBlock;
    return m_blockSize;
}

/// Moves what is held from `offset` on to the front of a buffer of `size` bytes.
bool BlockReader::makeRoom(quint64 size, quint64 offset)
{
    const bool isHeld = offset >= m_offset && offset - m_offset < m_filled;
    const quint64 kept = isHeld ? std::min(m_filled - (offset - m_offset), size) : 0;
    const char *from = isHeld ? m_buffer.get() + (offset - m_offset) : nullptr;
    // One large payload does not keep its memory.
    const bool isTooLarge = m_capacity > 16 * largestBlock && size <= largestBlock;
    if (size > m_capacity || isTooLarge) {
        const quint64 capacity = std::max(size, std::min(m_blockSize, largestBlock));
        std::unique_ptr<char[]> larger(new (std::nothrow) char[capacity]);
        if (!larger)
            return false;
        if (kept > 0)
            std::memcpy(larger.get(), from, kept);
        m_buffer = std::move(larger);
        m_capacity = capacity;
    } else if (kept > 0) {
        std::memmove(m_buffer.get(), from, kept);
    }
    m_offset = offset;
    m_filled = kept;
    return true;
}

} // namespace wireloupe::capture
