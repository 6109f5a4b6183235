#pragma once

#include <deque>
#include <memory>
#include <span>

#include "capture/ids.h"

namespace wireloupe::capture {

/// Where each record begins in its file. Rows are added at the end and dropped at the front, and keep their
/// numbers: about 4 bytes a row, in chunks, so that growing never copies. Not thread-safe.
class RowIndex
{
public:
    Row first() const { return m_first; }
    /// One more than the number of the last row.
    Row end() const { return Row{m_end}; }
    bool contains(Row row) const { return row >= m_first && row < end(); }
    /// `offset` is no less than that of the row before.
    void append(quint64 offset);
    /// `row` is there.
    quint64 offset(Row row) const;
    /// Of rows from `from` on, all of which are there.
    void offsets(Row from, std::span<quint64> to) const;
    /// Forgets rows before `row`.
    void dropBefore(Row row);
    /// Forgets all; the next row gets the number `first`.
    void reset(Row first = {});
    /// Bytes of memory held.
    qint64 memoryUse() const;

private:
    static constexpr qint64 chunkRows = 8192;

    /// Offsets of chunkRows rows. Those of a chunk whose records span more than 4 GiB are kept in full.
    struct Chunk
    {
        explicit Chunk(quint64 offset);

        quint64 offsetAt(qint64 place) const { return wide ? wide[place] : base + narrow[place]; }
        void set(qint64 place, quint64 offset);
        void widen(qint64 places);

        quint64 base;
        std::unique_ptr<quint32[]> narrow; ///< less base; null where `wide` is not
        std::unique_ptr<quint64[]> wide;
    };

    const Chunk &chunkOf(qint64 row) const;

    std::deque<Chunk> m_chunks; ///< all chunks from that of m_first to that of the last row
    Row m_first{};
    qint64 m_end = 0;
};

} // namespace wireloupe::capture
