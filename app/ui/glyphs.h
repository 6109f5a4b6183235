#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace wireloupe::ui {

// Small signs that rows and banners carry beside their words. Each is painted as large as fits in the middle
// of `rect`.

void paintArrow(QPainter &painter, const QRectF &rect, const QColor &color, bool pointsRight);
/// A triangle with an exclamation mark.
void paintWarningSign(QPainter &painter, const QRectF &rect, const QColor &color);
/// A disc with a cross.
void paintErrorSign(QPainter &painter, const QRectF &rect, const QColor &color);
/// A disc with an i.
void paintInfoSign(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace wireloupe::ui
