#include <algorithm>

#include "ui/linetable.h"
#include "ui/linetableaccessible.h"

// What is selected, where the keyboard is, and what screen readers are told of both.

namespace wireloupe::ui {

void LineTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = lineCount() - 1;
    if (last < 0 || !selectionModel())
        return;
    const int one = std::clamp(lineAt(rect.top()), 0, last);
    const int other = std::clamp(lineAt(rect.bottom()), 0, last);
    const QModelIndex from = model()->index(std::min(one, other), 0);
    const QModelIndex to = model()->index(std::max(one, other), model()->columnCount() - 1);
    selectionModel()->select(QItemSelection(from, to), command);
}

QRegion LineTable::visualRegionForSelection(const QItemSelection &selection) const
{
    const int top = topLine();
    const int bottom = lineAt(viewport()->height());
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), top);
        const int last = std::min(range.bottom(), bottom);
        if (first <= last)
            region += QRect(0, (first - top) * m_lineHeight, viewport()->width(),
                            (last - first + 1) * m_lineHeight);
    }
    return region;
}

// QTableView would make a list of every selected cell, for a screen reader.
void LineTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        notifySelected(*this, selected.first().topLeft());
}

// Where the current line goes, another becomes current: nothing to scroll to. QTableView would count cells
// for a screen reader as if there were a vertical header.
void LineTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_isRemoving)
        return;
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        notifyCurrentCell(*this, current);
}

// Right after this Qt tells screen readers of the table as a whole; where the keyboard is in it comes then.
void LineTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (hasFocus())
                notifyCurrentCell(*this, currentIndex());
        },
        Qt::QueuedConnection);
}

std::vector<std::pair<int, int>> LineTable::selectedRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    int next = 0; // as they come they may overlap
    for (auto &[top, bottom] : ranges) {
        top = std::max(top, next);
        next = std::max(next, bottom + 1);
    }
    std::erase_if(ranges, [](const auto &range) { return range.first > range.second; });
    return ranges;
}

} // namespace wireloupe::ui
