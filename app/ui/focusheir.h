#pragma once

class QWidget;

namespace wireloupe::ui {

/// QWidget::setEnabled() for what may have the keyboard: when it is disabled then, `heir` has the keyboard.
/// Qt would pass it to whatever is next.
void setEnabledWithHeir(QWidget &control, bool isEnabled, QWidget &heir);

} // namespace wireloupe::ui
