#include "ui/elapsedticker.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/roundstep.h"

namespace wireloupe::ui {

namespace {

constexpr std::array roundTimes{1.0,     2.0,     5.0,      10.0,     15.0,     30.0,
                                60.0,    120.0,   300.0,    600.0,    900.0,    1'800.0,
                                3'600.0, 7'200.0, 14'400.0, 21'600.0, 43'200.0, 86'400.0};

/// Of the times that clocks have.
double roundTime(double wanted)
{
    if (wanted > roundTimes.back())
        return std::ceil(wanted / roundTimes.back()) * roundTimes.back();
    if (wanted > 0.5)
        return *std::ranges::lower_bound(roundTimes, wanted);
    return roundStep(wanted, true);
}

int decimalsOf(double step)
{
    return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

} // namespace

QString elapsedText(double seconds, int decimals)
{
    const double scale = std::pow(10, decimals);
    const auto units = static_cast<quint64>(std::llround(std::abs(seconds) * scale));
    const auto perSecond = static_cast<quint64>(scale);
    const quint64 whole = units / perSecond;
    const QLatin1Char zero('0');
    QString text = seconds < 0 && units > 0 ? QStringLiteral("-") : QString();
    if (whole >= 3600)
        text += QStringLiteral("%1:%2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero);
    else
        text += QString::number(whole / 60);
    text += QStringLiteral(":%1").arg(whole % 60, 2, 10, zero);
    if (decimals > 0)
        text += QStringLiteral(".%1").arg(units % perSecond, decimals, 10, zero);
    return text;
}

int ElapsedTicker::decimals(const QCPRange &range)
{
    return decimalsOf(getTickStep(range));
}

double ElapsedTicker::getTickStep(const QCPRange &range)
{
    const double step = roundTime(std::max(range.size(), 1e-9) / std::max(1, mTickCount));
    m_decimals = decimalsOf(step);
    return step;
}

int ElapsedTicker::getSubTickCount(double)
{
    return 0;
}

QString ElapsedTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return elapsedText(tick, m_decimals);
}

} // namespace wireloupe::ui
