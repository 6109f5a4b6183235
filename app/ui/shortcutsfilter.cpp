#include "ui/shortcutsfilter.h"

namespace wireloupe::ui {

void ShortcutsFilter::setQuery(const SettingsQuery &query)
{
    m_query = query;
    invalidateFilter();
}

int ShortcutsFilter::count(const SettingsQuery &query) const
{
    int found = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        found += matches(query, row) ? 1 : 0;
    return found;
}

bool ShortcutsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_query.isEmpty() || matches(m_query, row);
}

bool ShortcutsFilter::matches(const SettingsQuery &query, int row) const
{
    QStringList texts;
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        texts << sourceModel()->index(row, column).data().toString();
    return query.matches(texts);
}

} // namespace wireloupe::ui
