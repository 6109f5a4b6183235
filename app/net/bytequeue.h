#pragma once

#include <QByteArray>

namespace wireloupe::net {

/// Bytes that are put in at the end and read from the front.
class ByteQueue
{
public:
    void append(const char *bytes, qsizetype size);
    /// Moves up to `size` bytes to `to`, and returns how many.
    qsizetype read(char *to, qsizetype size);
    void clear();

    qsizetype size() const { return m_bytes.size() - m_read; }
    bool isEmpty() const { return size() == 0; }
    bool contains(char byte) const;

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

} // namespace wireloupe::net
