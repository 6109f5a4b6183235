#pragma once

#include <QDialog>

#include "ui/taborder.h"

namespace wireloupe::ui {

/// What this program is, its version and its license.
class AboutDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
