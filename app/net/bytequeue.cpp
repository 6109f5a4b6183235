#include "net/bytequeue.h"

#include <algorithm>

namespace wireloupe::net {

namespace {

/// An empty buffer larger than this is given back: a single large message must not cost memory for ever.
constexpr qsizetype keptCapacity = 64 << 10;

} // namespace

void ByteQueue::append(const char *bytes, qsizetype size)
{
    if (m_read > 0 && m_read >= m_bytes.size() / 2) {
        m_bytes.remove(0, m_read);
        m_read = 0;
    }
    m_bytes.append(bytes, size);
}

qsizetype ByteQueue::read(char *to, qsizetype wanted)
{
    const qsizetype taken = std::min(wanted, size());
    std::copy_n(m_bytes.cbegin() + m_read, taken, to);
    m_read += taken;
    if (isEmpty())
        clear();
    return taken;
}

void ByteQueue::clear()
{
    if (m_bytes.capacity() > keptCapacity)
        m_bytes = {};
    m_bytes.resize(0);
    m_read = 0;
}

bool ByteQueue::contains(char byte) const
{
    return m_bytes.indexOf(byte, m_read) >= 0;
}

} // namespace wireloupe::net
