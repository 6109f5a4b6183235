#pragma once

#include <QStringList>

#include "ui/latencytimepicture.h"
#include "ui/qcp.h"

namespace wireloupe::ui {

/// Marks as lines down through all axis rects of a plot that have one time axis: where one lasts, the time
/// that it takes is tinted. Their names stand above the first rect, as many as there is room for.
class TimeMarkLines : public QCPLayerable
{
    Q_OBJECT

public:
    /// The rects from top to bottom; their bottom axes show the same seconds.
    TimeMarkLines(QCustomPlot &plot, const QList<QCPAxisRect *> &rects);

    void setMarks(const std::vector<LatencyTimeMark> &marks) { m_marks = marks; }
    void setFont(const QFont &font) { m_font = font; }
    /// In sentences: what happened at `x` or a few pixels beside it.
    QStringList sentencesAt(double x) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    QRectF place(const LatencyTimeMark &mark) const;
    void drawNames(QCPPainter &painter) const;

    QList<QCPAxisRect *> m_rects;
    std::vector<LatencyTimeMark> m_marks;
    QFont m_font;
};

} // namespace wireloupe::ui
