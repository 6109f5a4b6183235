#pragma once

#include <functional>

#include "capture/recordcursor.h"
#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::formats {

/// Told how far long work is, every few thousand rows, on the thread that does it. False: stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// How going over rows came to its end.
enum class FeedEnd : quint8 {
    Reached,
    Cancelled, ///< by the progress
    Cleared,   ///< the rows do not exist any more
    Refused,   ///< by who was given a row
};

/// Gives the rows of a store to whoever writes them: all that there are when it is made, or those of a row
/// set. Rows that a limit drops meanwhile are left out; of one whose payload does not match its checksum it
/// says so, by RecordFlag::Damaged. The store must outlive it.
class RowFeed
{
public:
    /// Takes a row. False: no more.
    using Take = std::function<bool(const capture::RecordView &)>;

    RowFeed(const capture::Store &store, Progress progress);

    FeedEnd all(const Take &take);
    FeedEnd these(const capture::RowSet &rows, const Take &take);

    const capture::Store &store() const { return m_store; }
    qint64 rowCount() const { return m_rows.size(); }
    /// How many rows will have been given when all is done, where that takes more than one pass.
    void setTotal(qint64 total) { m_total = total; }
    /// Asks the progress, for what takes long beside rows.
    FeedEnd report();

private:
    FeedEnd give(const capture::RecordView &record, const Take &take);

    const capture::Store &m_store;
    Progress m_progress;
    quint32 m_generation;
    capture::RowRange m_rows;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace wireloupe::formats
