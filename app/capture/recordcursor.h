#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QByteArrayView>

#include "capture/blockreader.h"
#include "capture/record.h"
#include "capture/writequeue.h"

namespace wireloupe::capture {

class Store;
struct StoreState;

/// A record as it lies in the store, without a copy of its own.
struct RecordView
{
    Row row{};
    RecordHead head;
    QByteArrayView payload; ///< of a compressed frame what it inflates to
    /// With RecordFlag::Compressed: the payload as it crossed the wire, unmasked. Empty otherwise.
    QByteArrayView compressedPayload = {};
    bool isMarked = false; ///< when the cursor was made
    /// format::checksum() of the payload as it was recorded, for who wants to compare.
    quint32 payloadChecksum = 0;
};

/// Goes over the rows of a store in order, reading the file in large blocks: the way to look at many rows.
/// Checksums are not looked at. Any thread, one cursor each, while the store is written, indexed, limited or
/// cleared: rows that go meanwhile, and such as cannot be read, are left out. The store must outlive the
/// cursor.
///
/// It takes no lock and no memory for a row. Of a file in the page cache, 20 to 30 million heads a second
/// were measured, and 6 GB/s of payloads of 16 KiB.
class RecordCursor
{
public:
    /// Of rows from `from` to before `end`, or as many of them as there are now. Where `maxPayload` is not
    /// negative, payloads are cut to as many bytes, and of a compressed frame there is the inflated one only:
    /// what is not wanted of large payloads is not read either.
    RecordCursor(const Store &store, Row from, Row end, qint64 maxPayload = -1);
    ~RecordCursor();
    Q_DISABLE_COPY_MOVE(RecordCursor)

    /// Goes to the next row; false at the end.
    bool next();
    /// Passes over the rows before `row`, if it has not come so far yet. next() goes on from there.
    void skipTo(Row row);
    /// A place in bytes; nothing where there is none.
    using Find = std::function<std::optional<qsizetype>(QByteArrayView)>;
    /// Passes over some rows, at most a few thousand, in whose records, heads included, `find` finds nothing:
    /// without a look at one of them, the bytes of many at once. next() goes on from there.
    void skipWithout(const Find &find);
    /// Good until next().
    const RecordView &view() const { return m_view; }

private:
    bool hasOffsets();
    bool fetchOffsets();
    bool read(quint64 offset, quint64 limit);
    bool setPayloads(quint64 offset, quint64 limit);
    bool hold(quint64 offset, quint64 size);
    bool load(quint64 offset, quint64 size);
    QByteArrayView held(quint64 offset, quint64 size) const;
    bool checkMark();

    const StoreState &m_state;
    std::vector<Row> m_marked; ///< of the rows to go over
    size_t m_nextMarked = 0;
    quint64 m_maxPayload;
    quint32 m_generation = 0;
    Row m_next{};
    Row m_end{};

    /// Where the records of the next rows begin, and where the last of them ends.
    std::vector<quint64> m_offsets;
    Row m_firstOffset{};
    Row m_endOffset{};

    BlockReader m_reader;
    WriteQueue::View m_queued; ///< keeps the bytes alive that are not in the file yet
    QByteArrayView m_bytes;    ///< of the file from m_bytesOffset on, wherever they are
    quint64 m_bytesOffset = 0;
    RecordView m_view;
};

} // namespace wireloupe::capture
