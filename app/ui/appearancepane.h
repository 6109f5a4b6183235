#pragma once

#include "ui/settingspane.h"

namespace wireloupe::ui {

/// Theme, language and motion.
class AppearancePane : public SettingsPane
{
    Q_OBJECT

public:
    explicit AppearancePane(QWidget *parent = nullptr);
};

} // namespace wireloupe::ui
