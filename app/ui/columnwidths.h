#pragma once

#include <span>

class QTableView;

namespace wireloupe::ui {

/// Gives the columns of `table`, from the first one on, the widths that they begin with, in units of spacing;
/// but each as much as the words of its head need in this language, with the sign of its order where the
/// table can be sorted. The table must have its model already.
void setColumnWidths(QTableView &table, std::span<const int> units);

} // namespace wireloupe::ui
