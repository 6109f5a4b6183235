#pragma once

#include <QWidget>

#include "capture/ratebins.h"

namespace wireloupe::ui {

/// Frames a second over the time of a capture: what came up from the middle line, what went out down from it.
class RateGraph : public QWidget
{
    Q_OBJECT

public:
    explicit RateGraph(QWidget *parent = nullptr);

    void setRates(const capture::RateBins &rates);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect plotRect() const;
    void paintBars(QPainter &painter, const QRect &area, qint64 most) const;
    void paintLabels(QPainter &painter, const QRect &area, qint64 most) const;

    capture::RateBins m_rates;
};

} // namespace wireloupe::ui
