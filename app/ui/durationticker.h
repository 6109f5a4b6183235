#pragma once

#include "ui/qcp.h"

namespace wireloupe::ui {

/// Ticks of a logarithmic axis of seconds at 1, 2 and 5 of each decade, or at the decades where there are
/// many; each labelled in the unit that suits it.
class DurationTicker : public QCPAxisTicker
{
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QVector<double> createSubTickVector(int subTickCount, const QVector<double> &ticks) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

} // namespace wireloupe::ui
