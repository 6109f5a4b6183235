#pragma once

#include <QSortFilterProxyModel>

#include "ui/settingsquery.h"

namespace wireloupe::ui {

/// The actions whose name, keys or description a query finds; all where it is empty.
class ShortcutsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const SettingsQuery &query);
    /// How many a query would leave, whatever is set.
    int count(const SettingsQuery &query) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const SettingsQuery &query, int row) const;

    SettingsQuery m_query;
};

} // namespace wireloupe::ui
