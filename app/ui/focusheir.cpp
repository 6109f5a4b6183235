#include "ui/focusheir.h"

#include <QWidget>

namespace wireloupe::ui {

void setEnabledWithHeir(QWidget &control, bool isEnabled, QWidget &heir)
{
    if (!isEnabled && control.hasFocus())
        heir.setFocus(Qt::OtherFocusReason);
    control.setEnabled(isEnabled);
}

} // namespace wireloupe::ui
