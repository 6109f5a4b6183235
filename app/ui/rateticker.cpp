#include "ui/rateticker.h"

#include <cmath>

namespace wireloupe::ui {

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
