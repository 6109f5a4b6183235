#include "ui/scattergraph.h"

#include <QPixmap>

namespace wireloupe::ui {

namespace {

QPixmap pictureOf(const QCPScatterStyle &style, double ratio)
{
    // Room for the pen and for what smoothing adds at the edges.
    const int size = qCeil(style.size() + style.pen().widthF()) + 3;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QCPPainter painter(&pixmap);
    painter.setAntialiasing(true);
    style.applyTo(&painter, style.pen());
    style.drawShape(&painter, size / 2.0, size / 2.0);
    return pixmap;
}

} // namespace

ScatterGraph::ScatterGraph(QCPAxis *keyAxis, QCPAxis *valueAxis) : QCPGraph(keyAxis, valueAxis)
{
    setLineStyle(lsNone);
    setAdaptiveSampling(false);
    setSelectable(QCP::stNone);
}

void ScatterGraph::drawScatterPlot(QCPPainter *painter, const QVector<QPointF> &scatters,
                                   const QCPScatterStyle &style) const
{
    const bool isScreen = painter->paintEngine()->type() == QPaintEngine::Raster;
    if (!isScreen || painter->modes().testFlag(QCPPainter::pmVectorized))
        return QCPGraph::drawScatterPlot(painter, scatters, style);
    const double ratio = painter->device()->devicePixelRatioF() * painter->worldTransform().m11();
    const QPixmap picture = pictureOf(style, ratio);
    const QPointF middle = QRectF(QPointF(), picture.deviceIndependentSize()).center();
    const QRectF area = QRectF(clipRect()).marginsAdded({middle.x(), middle.y(), middle.x(), middle.y()});
    for (const QPointF &scatter : scatters)
        if (area.contains(scatter))
            painter->drawPixmap(scatter - middle, picture);
}

} // namespace wireloupe::ui
