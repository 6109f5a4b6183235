#pragma once

#include <QDialog>

namespace wireloupe::ui {

/// What this program is, its version and its license.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
