#include "ui/pairsmodel.h"

#include <QFont>

#include "ui/theme.h"

namespace wireloupe::ui {

void PairsModel::remove(int row)
{
    if (!isPair(row))
        return;
    beginRemoveRows({}, row, row);
    removeAt(row);
    endRemoveRows();
    emit edited();
}

void PairsModel::move(int from, int to)
{
    if (!isPair(from) || !isPair(to) || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    moveTo(from, to);
    endMoveRows();
    emit edited();
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : pairCount() + (m_isGrowing ? 0 : 1);
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal)
        return columnTitle(section);
    return isPair(section) ? QStringLiteral("⋮") : QString(); // where it is taken hold of
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isPair(index.row())) {
        if (role == Qt::DisplayRole && index.column() == Name)
            return invitation();
        if (role == Qt::ForegroundRole)
            return Theme::instance().color(Role::Muted);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row(), index.column());
    case Qt::FontRole:
        return Theme::instance().fixedFont();
    default:
        return {};
    }
}

bool PairsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString text = value.toString();
    if (isPair(index.row())) {
        if (text == this->text(index.row(), index.column()))
            return true;
        setText(index.row(), index.column(), text);
        emit dataChanged(this->index(index.row(), Name), this->index(index.row(), Value));
    } else {
        if (text.trimmed().isEmpty())
            return false;
        grow(index.column(), text);
    }
    emit edited();
    return true;
}

/// The row that was written into stays where it is, under the editor's index; a new empty one follows it.
void PairsModel::grow(int column, const QString &text)
{
    const int row = pairCount();
    m_isGrowing = true;
    append();
    setText(row, column, text);
    emit dataChanged(index(row, Name), index(row, Value));
    beginInsertRows({}, row + 1, row + 1);
    m_isGrowing = false;
    endInsertRows();
    emit headerDataChanged(Qt::Vertical, row, row);
}

Qt::ItemFlags PairsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace wireloupe::ui
