#include "ui/findhits.h"

#include <algorithm>

namespace wireloupe::ui {

FindHits::FindHits(capture::Row first, capture::Row anchor)
    : m_beforeKnown{first, first}, m_afterKnown{anchor, anchor}
{
}

qint64 FindHits::indexOf(capture::Row row) const
{
    if (m_before.contains(row))
        return m_before.indexOf(row);
    return m_after.contains(row) ? m_before.size() + m_after.indexOf(row) : -1;
}

bool FindHits::isKnown(capture::RowRange rows) const
{
    const capture::Row anchor = m_afterKnown.first;
    const bool hasBefore = rows.first < std::min(rows.end, anchor);
    const bool hasAfter = std::max(rows.first, anchor) < rows.end;
    return (!hasBefore || std::min(rows.end, anchor) <= m_beforeKnown.end) &&
           (!hasAfter || rows.end <= m_afterKnown.end);
}

void FindHits::addBefore(const capture::RowSet &rows, capture::Row knownEnd)
{
    m_before.append(rows);
    m_beforeKnown.end = std::max(m_beforeKnown.end, knownEnd);
}

void FindHits::addAfter(const capture::RowSet &rows, capture::Row knownEnd)
{
    m_after.append(rows);
    m_afterKnown.end = std::max(m_afterKnown.end, knownEnd);
}

void FindHits::dropBefore(capture::Row first)
{
    m_before.dropBefore(first);
    m_after.dropBefore(first);
    for (capture::RowRange *known : {&m_beforeKnown, &m_afterKnown}) {
        known->first = std::max(known->first, first);
        known->end = std::max(known->end, first);
    }
}

std::optional<capture::Row> FindHits::atOrAfter(capture::Row row) const
{
    for (const capture::RowSet *hits : {&m_before, &m_after})
        if (const qint64 index = hits->indexOf(row); index < hits->size())
            return hits->at(index);
    return std::nullopt;
}

std::optional<capture::Row> FindHits::lastBefore(capture::Row row) const
{
    for (const capture::RowSet *hits : {&m_after, &m_before})
        if (const qint64 index = hits->indexOf(row); index > 0)
            return hits->at(index - 1);
    return std::nullopt;
}

} // namespace wireloupe::ui
