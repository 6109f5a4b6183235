#pragma once

#include <QTableView>

namespace wireloupe::ui {

class Actions;

/// The table of actions and their shortcuts, as the help page and the settings show it.
class ShortcutsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ShortcutsTable(Actions &actions, QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
