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

    const QList<workspace::Header> &headers() const { return m_headers; }
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
    bool isNewRow(int row) const { return row == m_headers.size(); }

    QList<workspace::Header> m_headers;
};

} // namespace wireloupe::ui
