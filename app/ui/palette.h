#pragma once

#include <QColor>
#include <QPalette>

#include "ui/theme.h"

namespace wireloupe::ui {

/// The designed colours of one of the two appearances: a value, without state.
QColor designedColor(Role role, bool isDark);
QPalette designedPalette(bool isDark);

} // namespace wireloupe::ui
