#include "ui/marksmodel.h"

#include <QLocale>

#include "formats/words.h"
#include "lens/text.h"
#include "ui/textdirection.h"

namespace wireloupe::ui {

MarksModel::MarksModel(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QAbstractListModel(parent), m_store(std::move(store))
{
    refresh();
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &[row, note] = m_marks[static_cast<std::size_t>(index.row())];
    const QString number = QLocale().toString(capture::toInt(row) + 1);
    const QString time = formats::timestamp(m_store->head(row).time);
    if (note.isEmpty())
        return measuresIsolated(tr("%1 · %2 s").arg(number, time));
    // It may come from somebody else's file.
    return measuresIsolated(tr("%1 · %2 s · %3").arg(number, time, lens::toOneLine(note.toUtf8())));
}

void MarksModel::refresh()
{
    beginResetModel();
    const capture::Marks marks = m_store->marks();
    m_marks.assign(marks.notes().begin(), marks.notes().end());
    endResetModel();
}

} // namespace wireloupe::ui
