#include "ui/durationlines.h"

#include <algorithm>

namespace wireloupe::ui {

namespace {

constexpr double gap = 4; // between a name and what it stands beside

}

DurationLines::DurationLines(QCPAxisRect &rect, Place place)
    : QCPLayerable(rect.parentPlot(), QStringLiteral("axes")), m_rect(rect), m_place(place)
{
}

void DurationLines::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

double DurationLines::heightOf(const Line &line) const
{
    return m_rect.axis(QCPAxis::atLeft)->coordToPixel(line.duration);
}

bool DurationLines::isInSight(const Line &line) const
{
    return m_rect.axis(QCPAxis::atLeft)->range().contains(line.duration);
}

QStringList DurationLines::names() const
{
    QStringList names;
    for (const Line &line : m_lines)
        if (isInSight(line))
            names << line.name;
    return names;
}

void DurationLines::draw(QCPPainter *painter)
{
    painter->setFont(m_font);
    if (m_place == Place::Margin)
        return drawInMargin(*painter);
    for (const Line &line : m_lines)
        if (isInSight(line))
            drawAcross(*painter, line);
}

void DurationLines::drawAcross(QCPPainter &painter, const Line &line) const
{
    const double y = heightOf(line);
    const QFontMetricsF metrics(m_font);
    painter.setPen(QPen(Theme::instance().color(line.role), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(m_rect.left(), y), QPointF(m_rect.right(), y));
    const double width = metrics.horizontalAdvance(line.name) + 2 * gap;
    // Below the line where there is no room above it; on a ground, for points may be there.
    const bool isAbove = y - metrics.height() >= m_rect.top();
    const QRectF box(m_rect.left() + gap, isAbove ? y - metrics.height() - 1 : y + 1, width,
                     metrics.height());
    painter.fillRect(box, m_rect.parentPlot()->palette().color(QPalette::Base));
    painter.setPen(Theme::instance().color(line.role));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, line.name);
}

/// From the lowest upwards, each as near to its place as those below it allow.
void DurationLines::drawInMargin(QCPPainter &painter) const
{
    std::vector<Line> lines = m_lines;
    std::ranges::sort(lines, {}, &Line::duration);
    const QFontMetricsF metrics(m_font);
    const double height = metrics.height();
    double floor = m_rect.bottom() + height / 2;
    for (const Line &line : lines) {
        if (!isInSight(line))
            continue;
        const double y = std::min(heightOf(line) + height / 2, floor);
        if (y - height < m_rect.top() - height / 2)
            break;
        painter.setPen(Theme::instance().color(line.role));
        painter.drawText(QPointF(m_rect.right() + gap, y - metrics.descent()), line.name);
        floor = y - height * 0.9;
    }
}

} // namespace wireloupe::ui
