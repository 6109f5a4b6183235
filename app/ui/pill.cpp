#include "ui/pill.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme.h"

namespace wireloupe::ui {

Pill::Pill(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Pill::sizeHint() const
{
    const int height = fontMetrics().height() + Theme::instance().spacing(2);
    return {fontMetrics().horizontalAdvance(text()) + 2 * height, height};
}

bool Pill::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor fill = theme.color(Role::Accent);
    if (isDown() || underMouse())
        fill = theme.isDark() ? fill.lighter(110) : fill.darker(110);
    painter.setBrush(fill);
    painter.setPen(theme.color(Role::Border));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);

    const QColor ink = theme.color(Role::AccentText);
    const qreal unit = area.height() / 16;
    const QPointF tip(area.left() + area.height() * 0.75, area.center().y() + 4 * unit);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(tip - QPointF(0, 8 * unit), tip);
    painter.drawPolyline(
        QPolygonF({tip + QPointF(-3 * unit, -3 * unit), tip, tip + QPointF(3 * unit, -3 * unit)}));
    painter.setPen(ink);
    painter.drawText(area.adjusted(area.height() * 1.25, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace wireloupe::ui
