#pragma once

#include "ui/qcp.h"

namespace wireloupe::ui {

/// A graph of points without a line, quick enough for tens of thousands of them: on a screen each is a copy
/// of one small picture of the sign. What is exported gets the shapes themselves.
class ScatterGraph : public QCPGraph
{
    Q_OBJECT

public:
    ScatterGraph(QCPAxis *keyAxis, QCPAxis *valueAxis);

protected:
    void drawScatterPlot(QCPPainter *painter, const QVector<QPointF> &scatters,
                         const QCPScatterStyle &style) const override;
};

} // namespace wireloupe::ui
