#include "ui/latencybars.h"

#include <algorithm>

namespace wireloupe::ui {

namespace {

// Of a bar that something is in, whatever the scale.
constexpr double leastHeight = 2;
// From this width on bars stand apart.
constexpr double widthWithGap = 5;

} // namespace

LatencyBars::LatencyBars(QCPAxis *keyAxis, QCPAxis *valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void LatencyBars::setBars(std::vector<double> borders, std::vector<double> heights)
{
    m_borders = std::move(borders);
    m_heights = std::move(heights);
}

double LatencyBars::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

QCPRange LatencyBars::getKeyRange(bool &foundRange, QCP::SignDomain) const
{
    foundRange = m_borders.size() > 1;
    return foundRange ? QCPRange(m_borders.front(), m_borders.back()) : QCPRange();
}

QCPRange LatencyBars::getValueRange(bool &foundRange, QCP::SignDomain, const QCPRange &) const
{
    foundRange = !m_heights.empty();
    return foundRange ? QCPRange(0, *std::ranges::max_element(m_heights)) : QCPRange();
}

/// Of height 0 where nothing is in it.
QRectF LatencyBars::barAt(std::size_t bar) const
{
    const double left = keyAxis()->coordToPixel(m_borders[bar]);
    const double right = keyAxis()->coordToPixel(m_borders[bar + 1]);
    const double bottom = valueAxis()->coordToPixel(0);
    double top = bottom;
    if (m_heights[bar] > 0)
        top = std::min(valueAxis()->coordToPixel(m_heights[bar]), bottom - leastHeight);
    return {QPointF(left, top), QPointF(right, bottom)};
}

void LatencyBars::draw(QCPPainter *painter)
{
    if (m_heights.empty() || m_borders.size() != m_heights.size() + 1)
        return;
    if (m_form == Form::Filled)
        fill(*painter);
    else
        outline(*painter);
}

void LatencyBars::fill(QCPPainter &painter) const
{
    painter.setAntialiasing(false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush());
    for (std::size_t bar = 0; bar < m_heights.size(); ++bar) {
        if (m_heights[bar] <= 0)
            continue;
        QRectF rect = barAt(bar);
        // Whole pixels: else some would be blurred, or wider than others by a part of one.
        rect.setLeft(std::round(rect.left()));
        rect.setRight(std::max(rect.left() + 1, std::round(rect.right())));
        if (rect.width() >= widthWithGap)
            rect.setLeft(rect.left() + 1);
        painter.drawRect(rect);
    }
}

void LatencyBars::outline(QCPPainter &painter) const
{
    applyDefaultAntialiasingHint(&painter);
    painter.setPen(pen());
    painter.setBrush(Qt::NoBrush);
    QPolygonF steps;
    const auto drawRun = [&] {
        if (steps.size() > 1)
            painter.drawPolyline(steps);
        steps.clear();
    };
    for (std::size_t bar = 0; bar < m_heights.size(); ++bar) {
        const QRectF rect = barAt(bar);
        if (m_heights[bar] <= 0) {
            drawRun();
            continue;
        }
        if (steps.isEmpty())
            steps << rect.bottomLeft();
        else
            steps.removeLast();
        steps << rect.topLeft() << rect.topRight() << rect.bottomRight();
    }
    drawRun();
    const auto highest = std::ranges::max_element(m_heights);
    if (*highest <= 0 || m_sign.isNone())
        return;
    const QRectF rect = barAt(static_cast<std::size_t>(highest - m_heights.begin()));
    m_sign.applyTo(&painter, pen());
    m_sign.drawShape(&painter, rect.center().x(), rect.top());
}

void LatencyBars::drawLegendIcon(QCPPainter *, const QRectF &) const {}

} // namespace wireloupe::ui
