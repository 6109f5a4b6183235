#pragma once

#include "ui/qcp.h"

namespace wireloupe::ui {

/// "4:07", "1:04:07", "-0:02", with so many decimals of a second.
QString elapsedText(double seconds, int decimals);

/// Ticks of an axis of seconds that have passed, at round times: of hours as well as of microseconds.
class ElapsedTicker : public QCPAxisTicker
{
public:
    /// Of a second, that tell one tick of a range from the next.
    int decimals(const QCPRange &range);

protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    int m_decimals = 0; ///< of the ticks that are being made
};

} // namespace wireloupe::ui
