#pragma once

#include <QTableView>

#include "ui/shortcutsmodel.h"

namespace wireloupe::ui {

/// The table of actions and their shortcuts, as the help page and the settings show it.
class ShortcutsTable : public QTableView
{
    Q_OBJECT

public:
    ShortcutsTable(Actions &actions, ShortcutsModel::Rows rows, QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
