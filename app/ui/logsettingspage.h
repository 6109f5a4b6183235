#pragma once

#include "ui/settingspane.h"

namespace wireloupe::ui {

/// The settings' page of how much of logs is kept.
class LogSettingsPage : public SettingsPane
{
    Q_OBJECT

public:
    explicit LogSettingsPage(QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
