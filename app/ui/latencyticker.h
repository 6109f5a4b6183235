#pragma once

#include <limits>

#include "ui/durationticker.h"

namespace wireloupe::ui {

/// Ticks of an axis of seconds that is looked at closely, or is not logarithmic, or goes below zero: at even
/// steps, each label with the digits that tell it from the next. Of a logarithmic axis that spans much as
/// DurationTicker.
class LatencyTicker : public DurationTicker
{
public:
    void setLogarithmic(bool isLogarithmic) { m_isLogarithmic = isLogarithmic; }
    /// Of the labels of a logarithmic axis, at least 1: where 1, 2 and 5 of each decade are more, its ticks
    /// are at the decades alone.
    void setMostLabels(int count) { m_mostLabels = count; }

protected:
    double getTickStep(const QCPRange &range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    bool isEven(const QCPRange &range) const;
    QVector<double> thinned(QVector<double> ticks, const QCPRange &range) const;

    bool m_isLogarithmic = true;
    int m_mostLabels = std::numeric_limits<int>::max();
    // Of the ticks that are being made.
    bool m_areEven = false;
    double m_step = 1;
    double m_greatest = 1;
};

} // namespace wireloupe::ui
