#include "ui/rateticker.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace wireloupe::ui {

QVector<double> RateTicker::createTickVector(double tickStep, const QCPRange &range)
{
    QVector<double> ticks = QCPAxisTicker::createTickVector(tickStep, range);
    erase_if(
        ticks, [&range](double tick) { return !range.contains(tick); });
    std::ranges::stable_sort(ticks, std::ranges::greater(), [](double tick) { return std::abs(tick); });
    QVector<double> kept;
    for (const double tick : std::as_const(ticks))
        if (std::ranges::none_of(
                kept, [&](double other) { return std::abs(other - tick) < m_leastDistance * range.size(); }))
            kept.append(tick);
    std::ranges::sort(kept);
    return kept;
}

QString RateTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    return rateText(std::abs(tick), locale) + QStringLiteral("/s");
}

QString rateText(double rate, const QLocale &locale)
{
    if (rate >= 999'500)
        return locale.toString(rate / 1e6, 'g', 3) + QLatin1Char('M');
    if (rate >= 999.5)
        return locale.toString(rate / 1e3, 'g', 3) + QLatin1Char('k');
    return locale.toString(rate, 'g', rate < 10 ? 2 : 3);
}

} // namespace wireloupe::ui
