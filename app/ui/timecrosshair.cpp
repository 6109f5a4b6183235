#include "ui/timecrosshair.h"

#include <algorithm>

#include "ui/plotstyle.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr double ringRadius = 6;

double clampedStart(double wanted, double size, double low, double high)
{
    return std::clamp(wanted, low, std::max(low, high - size));
}

} // namespace

QRectF placeBeside(const QPointF &point, const QSizeF &size, const QRectF &area, double gap)
{
    const double beside =
        clampedStart(point.y() - size.height() - gap, size.height(), area.top(), area.bottom());
    const double middle = clampedStart(point.x() - size.width() / 2, size.width(), area.left(), area.right());
    if (point.x() + gap + size.width() <= area.right())
        return {QPointF(point.x() + gap, beside), size};
    if (point.x() - gap - size.width() >= area.left())
        return {QPointF(point.x() - gap - size.width(), beside), size};
    if (point.y() - gap - size.height() >= area.top())
        return {QPointF(middle, point.y() - gap - size.height()), size};
    return {QPointF(middle, clampedStart(point.y() + gap, size.height(), area.top(), area.bottom())), size};
}

TimeCrosshair::TimeCrosshair(QCustomPlot &plot, const QList<QCPAxisRect *> &rects)
    : QCPLayerable(&plot, addCrosshairLayer(plot)->name()), m_rects(rects)
{
}

void TimeCrosshair::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void TimeCrosshair::show(const QPointF &place, bool isOnPoint, const QStringList &lines)
{
    m_place = place;
    m_isOnPoint = isOnPoint;
    m_lines = lines;
}

QRectF TimeCrosshair::readoutRect() const
{
    if (m_lines.isEmpty())
        return {};
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const QString &line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double room = Theme::instance().spacing(2);
    const QRectF area = QRectF(parentPlot()->viewport()).adjusted(2, 2, -2, -2);
    const QSizeF size(width + 2 * room, static_cast<double>(m_lines.size()) * metrics.lineSpacing() + room);
    return placeBeside(m_place, size.boundedTo(area.size()), area, room + ringRadius);
}

void TimeCrosshair::draw(QCPPainter *painter)
{
    if (m_lines.isEmpty())
        return;
    drawLines(*painter);
    drawReadout(*painter);
}

void TimeCrosshair::drawLines(QCPPainter &painter) const
{
    painter.setPen(QPen(Theme::instance().color(Role::Muted), 1, Qt::DotLine));
    painter.setAntialiasing(false);
    for (const QCPAxisRect *rect : m_rects)
        if (rect->visible())
            painter.drawLine(QPointF(m_place.x(), rect->top()), QPointF(m_place.x(), rect->bottom()));
    const QCPAxisRect &first = *m_rects.first();
    if (first.rect().contains(m_place.toPoint()))
        painter.drawLine(QPointF(first.left(), m_place.y()), QPointF(first.right(), m_place.y()));
    if (!m_isOnPoint)
        return;
    painter.setAntialiasing(true);
    painter.setPen(QPen(parentPlot()->palette().color(QPalette::Text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(m_place, ringRadius, ringRadius);
}

void TimeCrosshair::drawReadout(QCPPainter &painter) const
{
    const QRectF box = readoutRect();
    const QPalette &palette = parentPlot()->palette();
    painter.setAntialiasing(true);
    painter.setPen(QPen(Theme::instance().color(Role::Border), 1));
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(m_font);
    painter.setPen(palette.color(QPalette::ToolTipText));
    const QFontMetricsF metrics(m_font);
    const double room = Theme::instance().spacing(2);
    QRectF line(box.left() + room, box.top() + room / 2, box.width() - 2 * room, metrics.lineSpacing());
    for (const QString &text : m_lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, line.width() + 1));
        line.translate(0, metrics.lineSpacing());
    }
}

} // namespace wireloupe::ui
