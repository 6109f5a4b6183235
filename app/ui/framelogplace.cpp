#include <algorithm>

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>

#include "ui/columnmover.h"
#include "ui/framelogdelegate.h"
#include "ui/framelogview.h"

// The columns of a log, and where the user is in it, in another view of it.

namespace wireloupe::ui {

void FrameLogModel::pauseAt(capture::Row end)
{
    beginResetModel();
    m_known.end = std::clamp(end, m_known.first, m_known.end);
    m_isPaused = true;
    endResetModel();
    emit countsChanged();
}

FrameLogView::Place FrameLogView::place() const
{
    Place place;
    place.isFollowing = m_isFollowing;
    place.seenEnd = m_seenEnd;
    if (!m_model->isShowingFiltered() || selectedLogRowCount() <= maxRememberedRows)
        place.selected = selectedLogRows();
    if (currentIndex().isValid())
        place.current = m_model->rowAt(currentIndex().row());
    if (m_model->rowCount() > 0)
        place.top = m_restoredTop ? m_restoredTop : m_model->rowAt(topLine());
    return place;
}

void FrameLogView::restore(const Place &place)
{
    fitWords();
    m_isFollowing = place.isFollowing;
    m_seenEnd = place.seenEnd;
    select(place.selected);
    if (const int line = place.current ? m_model->lineOf(*place.current) : -1; line >= 0) {
        const QScopedValueRollback guard(m_isRestoringSelection, true);
        selectionModel()->setCurrentIndex(m_model->index(line, 0), QItemSelectionModel::NoUpdate);
    }
    updateGeometries();
    if (m_model->isFiltering())
        m_restoredTop = place.top;
    if (m_isFollowing)
        scrollToBottom();
    else if (const int line = place.top ? m_model->lineOf(*place.top) : -1; line >= 0)
        setTopLine(line);
    updatePill();
    emit followingChanged(m_isFollowing);
    emit rowSelectionChanged();
}

/// Those of them that are shown, as few ranges as there are: they may be millions.
void FrameLogView::select(const capture::RowSet &rows)
{
    QItemSelection selection;
    int first = -1;
    int last = -1;
    const auto take = [&] {
        if (first >= 0)
            selection.append({m_model->index(first, 0), m_model->index(last, m_model->columnCount() - 1)});
    };
    for (const capture::Row row : rows) {
        if (!m_model->isShown(row))
            continue;
        const int line = m_model->lineOf(row);
        if (line != last + 1 || first < 0) {
            take();
            first = line;
        }
        last = line;
    }
    take();
    const QScopedValueRollback guard(m_isRestoringSelection, true);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void FrameLogView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void FrameLogView::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < FrameLogModel::SummaryColumn; ++column) {
        QAction *action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isConnectionColumnChosen |= column == FrameLogModel::ConnectionColumn;
            setColumnHidden(column, !isShown);
        });
    }
    menu.addSeparator();
    menu.addActions(m_columnMover->actions());
}

QByteArray FrameLogView::saveColumns() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly)
        << m_isConnectionColumnChosen << horizontalHeader()->saveState();
    return state;
}

void FrameLogView::restoreColumns(const QByteArray &state)
{
    QByteArray header;
    QDataStream stream(state);
    stream >> m_isConnectionColumnChosen >> header;
    m_hasCustomWidths = horizontalHeader()->restoreState(header);
    horizontalHeader()->setStretchLastSection(true);
    m_numberDigits = leastDigits; // of this log there may be more than of the one that it was made for
    growNumbers();
    updateColumns();
}

/// Widths that come from another language may be too small for the words of this one.
void FrameLogView::fitWords()
{
    const auto fit = [this](FrameLogModel::Column column, const QString &sample, int more = 0) {
        if (!isColumnHidden(column) && columnWidth(column) < widthFor(column, sample, more))
            setWidth(column, sample, more);
    };
    for (int column = 0; column < FrameLogModel::SummaryColumn; ++column)
        fit(static_cast<FrameLogModel::Column>(column), {});
    fit(FrameLogModel::DirectionColumn, directionName(capture::Direction::Outgoing), m_delegate->rowHeight());
}

} // namespace wireloupe::ui
