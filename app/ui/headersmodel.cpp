#include "ui/headersmodel.h"

#include <QColor>

#include "ui/theme.h"

namespace wireloupe::ui {

void HeadersModel::setHeaders(const QList<workspace::Header> &headers)
{
    if (headers == m_headers)
        return;
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && isPair(index.row())) {
        const bool isEnabled = m_headers.at(index.row()).isEnabled;
        if (role == Qt::CheckStateRole)
            return index.column() == Name ? QVariant(isEnabled ? Qt::Checked : Qt::Unchecked) : QVariant();
        if (role == Qt::ForegroundRole && !isEnabled)
            return Theme::instance().color(Role::Muted);
    }
    return PairsModel::data(index, role);
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return PairsModel::setData(index, value, role);
    if (!index.isValid() || !isPair(index.row()))
        return false;
    m_headers[index.row()].isEnabled = value.toInt() == Qt::Checked;
    emit dataChanged(this->index(index.row(), Name), this->index(index.row(), Value));
    emit edited();
    return true;
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = PairsModel::flags(index);
    if (index.isValid() && index.column() == Name && isPair(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString HeadersModel::text(int row, int column) const
{
    return column == Name ? m_headers.at(row).name : m_headers.at(row).value;
}

void HeadersModel::setText(int row, int column, const QString &text)
{
    if (column == Name)
        m_headers[row].name = text.trimmed();
    else
        m_headers[row].value = text;
}

QString HeadersModel::columnTitle(int column) const
{
    return column == Name ? tr("Header") : tr("Value");
}

QString HeadersModel::invitation() const
{
    return tr("Add a header…");
}

} // namespace wireloupe::ui
