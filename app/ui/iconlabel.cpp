#include "ui/iconlabel.h"

#include <QPainter>

#include "ui/theme.h"

namespace wireloupe::ui {

IconLabel::IconLabel(int units, QWidget *parent) : QWidget(parent)
{
    const int size = Theme::instance().spacing(units);
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace wireloupe::ui
