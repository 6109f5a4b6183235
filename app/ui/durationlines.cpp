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

/// Those that would cover each other have one name, such as “p50–p90”.
void DurationLines::drawInMargin(QCPPainter &painter) const
{
    std::vector<Line> lines = m_lines;
    std::ranges::sort(lines, {}, &Line::duration);
    std::erase_if(lines, [this](const Line &line) { return !isInSight(line); });
    const double height = QFontMetricsF(m_font).height();
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first;
        while (last + 1 < lines.size() && heightOf(lines[last]) - heightOf(lines[last + 1]) < height)
            ++last;
        drawBeside(painter, lines[first], lines[last]);
        first = last + 1;
    }
}

void DurationLines::drawBeside(QCPPainter &painter, const Line &first, const Line &last) const
{
    const QFontMetricsF metrics(m_font);
    const double base = (heightOf(first) + heightOf(last) + metrics.height()) / 2 - metrics.descent();
    painter.setPen(Theme::instance().color(first.role));
    painter.drawText(QPointF(m_rect.right() + gap, base),
                     first.name == last.name ? first.name : first.name + u'–' + last.name);
}

} // namespace wireloupe::ui
