#include "ui/textrole.h"

#include <QWidget>

#include "ui/theme.h"

namespace wireloupe::ui {

void setTextRole(QWidget &label, Role role)
{
    constexpr const char *property = "textRole";
    const bool isFirst = !label.property(property).isValid();
    label.setProperty(property, static_cast<int>(role));
    const auto apply = [&label] {
        const auto current = static_cast<Role>(label.property(property).toInt());
        QPalette palette;
        palette.setColor(QPalette::WindowText, Theme::instance().color(current));
        label.setPalette(palette);
    };
    if (isFirst)
        QObject::connect(&Theme::instance(), &Theme::changed, &label, apply);
    apply();
}

} // namespace wireloupe::ui
