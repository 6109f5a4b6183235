#pragma once

#include <cstring>
#include <memory>

#include <QByteArray>
#include <QByteArrayView>

namespace wireloupe::formats {

/// Bytes that are written one after the other, and then taken away all at once: what the writers of formats
/// write to. An append is a copy and no more, which a QByteArray, being shared, cannot promise.
class ByteBuffer
{
public:
    void append(char byte) { *grow(1) = byte; }
    void append(QByteArrayView bytes)
    {
        if (!bytes.isEmpty())
            std::memcpy(grow(bytes.size()), bytes.data(), static_cast<size_t>(bytes.size()));
    }
    void append(qsizetype count, char byte)
    {
        if (count > 0)
            std::memset(grow(count), byte, static_cast<size_t>(count));
    }

    /// Room for `size` more bytes, which the caller fills: good until the next call.
    char *grow(qsizetype size)
    {
        if (m_capacity - m_size < size)
            enlarge(size);
        char *room = m_bytes.get() + m_size;
        m_size += size;
        return room;
    }
    /// Gives back what grow() gave too much of.
    void shrink(qsizetype size) { m_size -= size; }

    /// To put right what was written before its end was known.
    char *data() { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    /// Keeps the memory for what comes next, unless it is very much.
    void clear();
    QByteArray toByteArray() const { return view().toByteArray(); }

private:
    void enlarge(qsizetype more);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

} // namespace wireloupe::formats
