#include "ui/glyphs.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

namespace wireloupe::ui {

namespace {

/// Paints in a square of 16 x 16 units in the middle of `rect`.
class UnitSquare
{
public:
    UnitSquare(QPainter &painter, const QRectF &rect) : m_painter(painter)
    {
        const qreal scale = std::min(rect.width(), rect.height()) / 16.0;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(rect.center());
        m_painter.scale(scale, scale);
        m_painter.translate(-8, -8);
    }
    ~UnitSquare() { m_painter.restore(); }
    UnitSquare(const UnitSquare &) = delete;
    UnitSquare &operator=(const UnitSquare &) = delete;

private:
    QPainter &m_painter;
};

QPen stroke(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintArrow(QPainter &painter, const QRectF &rect, const QColor &color, bool pointsRight)
{
    const UnitSquare square(painter, rect);
    if (!pointsRight) {
        painter.translate(16, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(stroke(color, 1.8));
    painter.drawLine(QPointF(2.5, 8), QPointF(13, 8));
    painter.drawPolyline(QPolygonF({{9, 4}, {13.2, 8}, {9, 12}}));
}

void paintWarningSign(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const UnitSquare square(painter, rect);
    painter.setPen(stroke(color, 1.5));
    painter.drawPolygon(QPolygonF({{8, 2.2}, {14.6, 13.6}, {1.4, 13.6}}));
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 11.5));
}

void paintErrorSign(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const UnitSquare square(painter, rect);
    painter.setPen(stroke(color, 1.5));
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4);
    painter.drawLine(QPointF(5.7, 5.7), QPointF(10.3, 10.3));
    painter.drawLine(QPointF(10.3, 5.7), QPointF(5.7, 10.3));
}

void paintInfoSign(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const UnitSquare square(painter, rect);
    painter.setPen(stroke(color, 1.5));
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4);
    painter.drawPoint(QPointF(8, 5));
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.2));
}

} // namespace wireloupe::ui
