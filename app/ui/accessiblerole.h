#pragma once

#include <QAccessible>

class QWidget;

namespace wireloupe::ui {

/// What a widget that paints itself is to a screen reader; Qt takes it for a plain area otherwise.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace wireloupe::ui
