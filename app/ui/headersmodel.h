#pragma once

#include <QAbstractTableModel>

#include "workspace/profile.h"

namespace wireloupe::ui {

/// The headers of a profile as an editable table, with an empty row at its end to write a new one into.
class HeadersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without the row for a new one.
    QList<workspace::Header> headers() const { return m_rows.first(m_rows.size() - 1); }
    void setHeaders(const QList<workspace::Header> &headers);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    /// The last row, as long as nothing has been written into it.
    bool isNewRow(int row) const { return row == m_rows.size() - 1 && m_rows.last() == workspace::Header(); }

    QList<workspace::Header> m_rows = {{}};
};

} // namespace wireloupe::ui
