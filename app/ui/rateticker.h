#pragma once

#include "ui/qcp.h"

namespace wireloupe::ui {

/// A few ticks of an axis of rates on which those of one direction go up from zero and those of the other go
/// down: labelled without a sign, thousands as "k", millions as "M".
class RateTicker : public QCPAxisTicker
{
public:
    RateTicker() { setTickCount(3); }

protected:
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

/// "1.2k", "0.94": a rate with three digits at most.
QString rateText(double rate, const QLocale &locale);

} // namespace wireloupe::ui
