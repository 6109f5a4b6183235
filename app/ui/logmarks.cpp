#include "ui/logmarks.h"

#include <algorithm>

#include <QLocale>

#include "ui/framelogmodel.h"
#include "ui/framelogview.h"

namespace wireloupe::ui {

LogMarks::LogMarks(FrameLogModel &model, FrameLogView &view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view), m_generation(model.store()->generation())
{
    // What was removed belongs to rows that are gone with the others.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_generation != m_model.store()->generation())
            m_removed.clear();
        m_generation = m_model.store()->generation();
    });
}

void LogMarks::toggle()
{
    const capture::RowSet rows = m_view.selectedLogRows(maxAtOnce + 1);
    if (rows.size() > maxAtOnce) {
        emit told(tr("Up to %L1 rows can be marked at once.").arg(maxAtOnce));
        return;
    }
    capture::Store &store = *m_model.store();
    const capture::Marks marks = store.marks();
    const auto isMarked = [&marks](capture::Row row) { return marks.contains(row); };
    if (std::all_of(rows.begin(), rows.end(), isMarked)) {
        if (!rows.isEmpty())
            m_removed.clear();
        for (const capture::Row row : rows) {
            m_removed.emplace_back(row, marks.note(row));
            store.removeMark(row);
        }
    } else {
        for (const capture::Row row : rows)
            if (!isMarked(row))
                store.setMark(row, {});
    }
    m_model.refresh();
}

void LogMarks::set(capture::Row row, const QString &note)
{
    m_model.store()->setMark(row, note);
    m_model.refresh();
}

void LogMarks::remove(capture::Row row)
{
    m_removed = {{row, m_model.store()->marks().note(row)}};
    m_model.store()->removeMark(row);
    m_model.refresh();
}

void LogMarks::undo()
{
    for (const auto &[row, note] : m_removed)
        m_model.store()->setMark(row, note);
    m_removed.clear();
    m_model.refresh();
}

std::vector<capture::Row> LogMarks::shownMarks() const
{
    std::vector<capture::Row> rows;
    for (const auto &[row, note] : m_model.marks().notes())
        if (m_model.isShown(row))
            rows.push_back(row);
    return rows;
}

void LogMarks::goToNext()
{
    const auto marks = shownMarks();
    const auto current = m_view.currentLogRow();
    const auto next = current ? std::upper_bound(marks.begin(), marks.end(), *current) : marks.begin();
    goTo(marks, next == marks.end() ? marks.begin() : next);
}

void LogMarks::goToPrevious()
{
    const auto marks = shownMarks();
    const auto current = m_view.currentLogRow();
    const auto next = current ? std::lower_bound(marks.begin(), marks.end(), *current) : marks.begin();
    if (!marks.empty())
        goTo(marks, std::prev(next == marks.begin() ? marks.end() : next));
    else
        goTo(marks, marks.end());
}

void LogMarks::goTo(const std::vector<capture::Row> &marks, std::vector<capture::Row>::const_iterator mark)
{
    if (mark != marks.end())
        m_view.goToRow(*mark);
    else if (m_model.marks().isEmpty())
        emit told(tr("No row is marked."));
    else
        emit told(tr("No marked row passes the filter."));
}

} // namespace wireloupe::ui
