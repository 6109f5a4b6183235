#pragma once

#include <zlib.h>

#include <QByteArray>

namespace wireloupe::wire {

/// zlib's type of a function that hands out memory. Null is zlib's own; another one gives memory of malloc()
/// or, as tests do, fails.
using ZlibAllocator = alloc_func;

/// What a zlib stream writes, gathered in one block that grows with it, and never beyond a limit.
class ZlibOutput
{
public:
    /// `limit` and `expected`, the size to begin with, in bytes.
    ZlibOutput(quint64 limit, quint64 expected);

    /// Gives the stream room to write. At the limit that is one byte that is not kept, by which a stream that
    /// has more is told from one that is done.
    void offer(z_stream &stream);
    /// Counts what the stream has written since offer(). False where that is more than the limit.
    bool take(const z_stream &stream);
    /// All of it.
    QByteArray finish();

private:
    quint64 m_limit;
    quint64 m_expected;
    QByteArray m_bytes;
    qsizetype m_size = 0; ///< of m_bytes that have been written
    uInt m_offered = 0;
    Bytef m_spare = 0;
};

/// Bytes for a stream to read, in pieces that zlib can count.
class ZlibInput
{
public:
    explicit ZlibInput(QByteArrayView bytes) : m_rest(bytes) {}

    /// Points the stream at the next piece. False where there is none.
    bool offer(z_stream &stream);
    bool isEmpty() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace wireloupe::wire
