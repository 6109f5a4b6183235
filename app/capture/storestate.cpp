#include "capture/storestate.h"

namespace wireloupe::capture {

bool StoreState::apply(const format::MarkChange &change)
{
    if (!rows.contains(change.row) ||
        (!change.isRemoved && !marks.contains(change.row) && marks.size() >= Marks::maxSize))
        return false;
    if (change.isRemoved)
        marks.remove(change.row);
    else
        marks.set(change.row, change.note);
    ++marksRevision;
    return true;
}

void StoreState::takeFigures(const QByteArray &fromFile)
{
    if (!areFiguresSet)
        figures = fromFile;
}

void StoreState::dropBefore(Row first)
{
    rows.dropBefore(first);
    const qint64 before = marks.size();
    marks.dropBefore(first);
    if (marks.size() != before)
        ++marksRevision;
}

void StoreState::clear(quint64 offset)
{
    rows.reset();
    gaps.clear();
    queue.reset(offset);
    ++generation;
    if (!marks.isEmpty())
        ++marksRevision;
    marks = {};
    figures.clear();
    areFiguresSet = false;
}

} // namespace wireloupe::capture
