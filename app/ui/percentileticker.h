#pragma once

#include "ui/qcp.h"

namespace wireloupe::ui {

/// Ticks of an axis of shares as placeOfShare() places them: 0 %, 50 %, 90 %, 99 %, 99.9 %, ...
class PercentileTicker : public QCPAxisTicker
{
public:
    /// Where there is little room for a decade 50 % is left out.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QVector<double> createSubTickVector(int subTickCount, const QVector<double> &ticks) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    bool m_isNarrow = false;
};

} // namespace wireloupe::ui
