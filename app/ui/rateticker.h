#pragma once

#include "ui/qcp.h"

namespace wireloupe::ui {

/// A few ticks of an axis of rates on which those of one direction go up from zero and those of the other go
/// down: labelled without a sign, thousands as "k", millions as "M".
class RateTicker : public QCPAxisTicker
{
public:
    RateTicker() { setTickCount(3); }

    /// Labels keep this share of the axis between them; where there is no room for all, the outer ones stay.
    void setLeastDistance(double share) { m_leastDistance = share; }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    double m_leastDistance = 0;
};

/// "1.2k", "0.94": a rate with three digits at most.
QString rateText(double rate, const QLocale &locale);

} // namespace wireloupe::ui
