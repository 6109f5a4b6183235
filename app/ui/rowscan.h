#pragma once

#include <atomic>
#include <iterator>

#include <QElapsedTimer>

#include "capture/recordcursor.h"
#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::ui {

/// Goes over rows of a store for a moment, on the thread of a job: until they are through, the moment is over
/// or the job is cancelled.
class RowScan
{
public:
    RowScan(const capture::Store &store, const std::atomic_bool &isCancelled)
        : m_store(store), m_isCancelled(isCancelled)
    {
        m_clock.start();
    }

    /// Calls visit(const capture::RecordView &) for each of the rows that is still there; returns the row
    /// that was not reached any more, or the one after the last.
    template <class Visit>
    capture::Row go(const capture::RowSet &rows, const Visit &visit)
    {
        capture::Row end{};
        for (auto row = rows.begin(); row != rows.end() && !isOver();)
            row = goNear(row, rows.end(), visit, end);
        return end;
    }

private:
    using Iterator = capture::RowSet::const_iterator;

    static constexpr qint64 milliseconds = 30;
    // Rows between two looks at the clock.
    static constexpr qint64 stride = 64;
    // A cursor passes over so many rows that are not asked for rather than begin anew.
    static constexpr qint64 maxGap = 32;
    // Rows of one cursor: to see how far they go on takes time as well.
    static constexpr qint64 maxBatch = 4096;

    bool isOver() const
    {
        return m_isCancelled.load(std::memory_order_relaxed) || m_clock.hasExpired(milliseconds);
    }

    static capture::Row after(capture::Row row) { return capture::Row{capture::toInt(row) + 1}; }

    /// With one cursor, as long as the rows are near each other.
    template <class Visit>
    Iterator goNear(Iterator row, Iterator end, const Visit &visit, capture::Row &reached) const
    {
        Iterator last = row;
        qint64 batch = 1;
        for (Iterator next = std::next(row);
             next != end && batch < maxBatch && capture::toInt(*next) - capture::toInt(*last) <= maxGap;
             ++next, ++batch)
            last = next;
        const Iterator stop = std::next(last);
        capture::RecordCursor cursor(m_store, *row, after(*last));
        for (qint64 count = 1; cursor.next(); ++count) {
            const capture::RecordView &view = cursor.view();
            while (*row < view.row)
                ++row; // gone meanwhile
            if (*row != view.row)
                continue;
            visit(view);
            reached = after(view.row);
            ++row;
            if (row != stop && count % stride == 0 && isOver())
                return row;
        }
        reached = after(*last);
        return stop;
    }

    const capture::Store &m_store;
    const std::atomic_bool &m_isCancelled;
    QElapsedTimer m_clock;
};

} // namespace wireloupe::ui
