#include "formats/bytebuffer.h"

#include <algorithm>

namespace wireloupe::formats {

namespace {

constexpr qsizetype minCapacity = 4096;
constexpr qsizetype maxKept = 8 << 20;

} // namespace

void ByteBuffer::clear()
{
    m_size = 0;
    if (m_capacity <= maxKept)
        return;
    m_bytes.reset();
    m_capacity = 0;
}

void ByteBuffer::enlarge(qsizetype more)
{
    const qsizetype capacity = std::max({minCapacity, m_capacity + m_capacity / 2, m_size + more});
    std::unique_ptr<char[]> bytes(new char[static_cast<size_t>(capacity)]);
    if (m_size > 0)
        std::memcpy(bytes.get(), m_bytes.get(), static_cast<size_t>(m_size));
    m_bytes = std::move(bytes);
    m_capacity = capacity;
}

} // namespace wireloupe::formats
