#pragma once

#include <mutex>
#include <vector>

#include "capture/format.h"
#include "capture/marks.h"
#include "capture/rowindex.h"
#include "capture/writequeue.h"

namespace wireloupe::capture {

/// Bytes of a file that are no records.
struct Gap
{
    quint64 begin = 0;
    quint64 end = 0;
};

/// What the parts of a store share: which rows there are, and the end of the file that is not on the disk
/// yet.
struct StoreState
{
    /// Guards all below; held for no longer than it takes to copy a small record.
    mutable std::mutex mutex;
    RowIndex rows;
    /// Ascending: of a damaged file, and figures, which are known and written anew.
    std::vector<Gap> gaps;
    /// Ends where the next record will begin.
    WriteQueue queue;
    /// Times that the rows have been cleared.
    quint32 generation = 0;
    Marks marks;
    /// Times that the marks have changed.
    quint32 marksRevision = 0;
    /// What has been measured in the rows, as LatencyArchive writes it; empty: nothing.
    QByteArray figures;
    bool areFiguresSet = false; ///< those of the file do not count any more

    // The mutex is held for these.

    /// False where the row is not there, or Marks::maxSize would be exceeded.
    bool apply(const format::MarkChange &change);
    /// Takes those of the file, unless others have been set.
    void takeFigures(const QByteArray &fromFile);
    /// Forgets rows before `first`, and their marks.
    void dropBefore(Row first);
    /// Forgets all. The next record will begin at `offset`.
    void clear(quint64 offset);
};

} // namespace wireloupe::capture
