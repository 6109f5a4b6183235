#pragma once

#include <optional>

#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::ui {

/// The rows that a search has found so far. It looks from where the user is to the end, and then at what
/// comes before: two ranges are known, and each grows at its end. A value.
class FindHits
{
public:
    FindHits() = default;
    /// A search among rows that begin with `first`, from `anchor` on.
    FindHits(capture::Row first, capture::Row anchor);

    qint64 size() const { return m_before.size() + m_after.size(); }
    /// How many hits come before this one; -1 where the row is none.
    qint64 indexOf(capture::Row row) const;

    capture::Row anchor() const { return m_afterKnown.first; }
    /// Where the search goes on in each range.
    capture::Row beforeEnd() const { return m_beforeKnown.end; }
    capture::Row afterEnd() const { return m_afterKnown.end; }
    /// What comes before the anchor has been looked at.
    bool isBeforeKnown() const { return m_beforeKnown.end >= m_afterKnown.first; }
    /// All of these rows have been looked at.
    bool isKnown(capture::RowRange rows) const;

    void addBefore(const capture::RowSet &rows, capture::Row knownEnd);
    void addAfter(const capture::RowSet &rows, capture::Row knownEnd);
    /// Rows before `first` do not exist any more.
    void dropBefore(capture::Row first);

    /// Among what has been found: the first one at `row` or later, the last one before `row`.
    std::optional<capture::Row> atOrAfter(capture::Row row) const;
    std::optional<capture::Row> lastBefore(capture::Row row) const;

    const capture::RowSet &before() const { return m_before; }
    const capture::RowSet &after() const { return m_after; }

private:
    capture::RowRange m_beforeKnown;
    capture::RowRange m_afterKnown;
    capture::RowSet m_before;
    capture::RowSet m_after;
};

} // namespace wireloupe::ui
