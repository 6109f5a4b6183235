#pragma once

#include <QModelIndex>

namespace wireloupe::ui {

class LineTable;

/// Makes LineTables known to screen readers as tables of what is shown: the columns in the order on the
/// screen, without hidden ones, and no vertical header. Once is enough. A cell comes into being when it is
/// asked for, and only the last of them are kept: nothing walks over the rows, however many there are and
/// however many of them are selected.
void installLineTableAccessibility();

/// Tells screen readers that the keyboard is on this cell. Does nothing for an invalid index.
void notifyCurrentCell(LineTable &table, const QModelIndex &current);
/// Tells them that more is selected; `first` is one of the cells.
void notifySelected(LineTable &table, const QModelIndex &first);

} // namespace wireloupe::ui
