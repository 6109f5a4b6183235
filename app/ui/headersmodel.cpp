#include "ui/headersmodel.h"

#include <QFont>

#include "ui/theme.h"

namespace wireloupe::ui {

void HeadersModel::setHeaders(const QList<workspace::Header> &headers)
{
    beginResetModel();
    m_rows = headers;
    m_rows.append(workspace::Header());
    endResetModel();
}

void HeadersModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size() || isNewRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    emit edited();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Name ? tr("Header") : tr("Value");
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (isNewRow(index.row())) {
        if (role == Qt::DisplayRole && index.column() == Name)
            return tr("Add a header…");
        if (role == Qt::ForegroundRole)
            return Theme::instance().color(Role::Muted);
        return {};
    }
    const workspace::Header &header = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Name ? header.name : header.value;
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(header.isEnabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ForegroundRole:
        return header.isEnabled ? QVariant() : QVariant(Theme::instance().color(Role::Muted));
    case Qt::FontRole:
        return Theme::instance().fixedFont();
    default:
        return {};
    }
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole && role != Qt::CheckStateRole)
        return false;
    const bool isNew = isNewRow(index.row());
    if (isNew && value.toString().trimmed().isEmpty())
        return false;
    workspace::Header &header = m_rows[index.row()];
    if (role == Qt::CheckStateRole)
        header.isEnabled = value.toInt() == Qt::Checked;
    else if (index.column() == Name)
        header.name = value.toString().trimmed();
    else
        header.value = value.toString();
    emit dataChanged(this->index(index.row(), Name), this->index(index.row(), Value));
    if (isNew) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(workspace::Header());
        endInsertRows();
    }
    emit edited();
    return true;
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    if (index.column() == Name && !isNewRow(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace wireloupe::ui
