#include "ui/columnwidths.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

#include "ui/theme.h"

namespace wireloupe::ui {

void setColumnWidths(QTableView &table, std::span<const int> units)
{
    const Theme &theme = Theme::instance();
    const QHeaderView *header = table.horizontalHeader();
    const int sign = table.isSortingEnabled() ? theme.spacing(3) : 0;
    for (int column = 0; column < static_cast<int>(units.size()); ++column)
        table.setColumnWidth(column, std::max(theme.spacing(units[static_cast<std::size_t>(column)]),
                                              header->sectionSizeHint(column) + sign));
}

} // namespace wireloupe::ui
