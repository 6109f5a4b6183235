#pragma once

#include <QtGlobal>

class QWidget;

namespace wireloupe::ui {

enum class Role : quint8;

/// Writes the text of a label in the colour of a role, which goes with the theme. May be called again with
/// another one. GUI thread.
void setTextRole(QWidget &label, Role role);

} // namespace wireloupe::ui
