#pragma once

#include "ui/options.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// Whether things move by themselves: as the system has it, or never.
enum class MotionPreference : quint8 { System, Never };

// How the program looks, as the user wants it.

const Option<Theme::Preference> &themeOption();
/// As Translators::languages() names them; empty: the system's.
const Option<QString> &languageOption();
const Option<MotionPreference> &motionOption();

/// Puts theme and motion into effect, now and with every change. After the theme was installed; once.
void followAppearance();

} // namespace wireloupe::ui
