#pragma once

#include <QDialog>

namespace wireloupe::ui {

class Actions;

/// The help page: what can be done, and by which keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Actions &actions, QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
