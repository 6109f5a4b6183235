#pragma once

#include <memory>

#include <QByteArrayView>

#include "capture/marks.h"
#include "capture/record.h"

namespace wireloupe::capture {

class Store;

/// A record as it lies in the store, without a copy of its own.
struct RecordView
{
    Row row{};
    RecordHead head;
    QByteArrayView payload; ///< of a compressed frame what it inflates to
    /// With RecordFlag::Compressed: the payload as it crossed the wire, unmasked. Empty otherwise.
    QByteArrayView compressedPayload = {};
    bool isMarked = false;
};

/// Goes over the rows of a store in order, reading the file in large blocks: the way to look at many rows.
/// Checksums of payloads are not looked at. Any thread, one cursor each, while the store is written, limited
/// or cleared: rows that go meanwhile are left out. The store must outlive the cursor.
class RecordCursor
{
public:
    /// Of rows from `from` to before `end`, or as many of them as there are now.
    RecordCursor(const Store &store, Row from, Row end);
    ~RecordCursor();
    Q_DISABLE_COPY_MOVE(RecordCursor)

    /// Goes to the next row; false at the end.
    bool next();
    /// Good until next().
    const RecordView &view() const { return m_view; }

private:
    const Store &m_store;
    Marks m_marks;
    Row m_next{};
    Row m_end{};
    Record m_record;
    RecordView m_view;
};

} // namespace wireloupe::capture
