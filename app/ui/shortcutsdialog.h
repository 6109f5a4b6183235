#pragma once

#include <QDialog>

#include "ui/taborder.h"

namespace wireloupe::ui {

class Actions;

/// The help page: what can be done, and by which keys.
class ShortcutsDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Actions &actions, QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
