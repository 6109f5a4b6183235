#pragma once

#include <QByteArrayView>

namespace wireloupe::formats {

/// Bytes that a reader takes one piece after the other.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// The next piece, good until the next call; empty at the end, on an error and when it is cancelled.
    virtual QByteArrayView next() = 0;
};

/// Bytes in memory, in pieces of a size.
class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArrayView bytes, qsizetype pieceSize = 1 << 16)
        : m_bytes(bytes), m_pieceSize(pieceSize)
    {
    }

    /// The bytes must outlive it.
    explicit MemorySource(QByteArray &&, qsizetype = 0) = delete;

    QByteArrayView next() override
    {
        const QByteArrayView piece = m_bytes.first(qMin(m_pieceSize, m_bytes.size()));
        m_bytes = m_bytes.sliced(piece.size());
        return piece;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_pieceSize;
};

} // namespace wireloupe::formats
