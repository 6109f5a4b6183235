#pragma once

#include <QStringList>

#include "ui/qcp.h"

namespace wireloupe::ui {

/// Where a box of `size` stands beside `point`: within `area`, and `gap` pixels from the point, which it does
/// not cover where there is room for it on any of its sides.
QRectF placeBeside(const QPointF &point, const QSizeF &size, const QRectF &area, double gap);

/// Two lines that cross at a place of a plot, and beside it what there is to read.
class TimeCrosshair : public QCPLayerable
{
    Q_OBJECT

public:
    /// The rects from top to bottom: the line across goes through the first, the line down through all.
    TimeCrosshair(QCustomPlot &plot, const QList<QCPAxisRect *> &rects);

    /// In pixels. `isOnPoint`: a point of the graph is there, which is ringed.
    void show(const QPointF &place, bool isOnPoint, const QStringList &lines);
    void hide() { m_lines.clear(); }
    bool isShown() const { return !m_lines.isEmpty(); }
    const QStringList &lines() const { return m_lines; }
    void setFont(const QFont &font) { m_font = font; }
    /// Where the text stands now; empty while nothing is shown.
    QRectF readoutRect() const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    void drawLines(QCPPainter &painter) const;
    void drawReadout(QCPPainter &painter) const;

    QList<QCPAxisRect *> m_rects;
    QPointF m_place;
    bool m_isOnPoint = false;
    QStringList m_lines;
    QFont m_font;
};

} // namespace wireloupe::ui
