#pragma once

#include "ui/durationticker.h"

namespace wireloupe::ui {

/// Ticks of an axis of seconds that is looked at closely, or is not logarithmic, or goes below zero: at even
/// steps, each label with the digits that tell it from the next. Of a logarithmic axis that spans much as
/// DurationTicker.
class LatencyTicker : public DurationTicker
{
public:
    void setLogarithmic(bool isLogarithmic) { m_isLogarithmic = isLogarithmic; }

protected:
    double getTickStep(const QCPRange &range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    bool isEven(const QCPRange &range) const;

    bool m_isLogarithmic = true;
    // Of the ticks that are being made.
    bool m_areEven = false;
    double m_step = 1;
    double m_greatest = 1;
};

} // namespace wireloupe::ui
