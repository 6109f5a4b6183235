#include "ui/latencyticker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wireloupe::ui {

namespace {

// A stretch of a logarithmic axis that is shorter has too few round decades.
constexpr double evenUpTo = 4;

struct Unit
{
    double seconds;
    const char16_t *name;
};

Unit unitOf(double greatest)
{
    constexpr std::array units{Unit{1, u"s"}, Unit{1e-3, u"ms"}, Unit{1e-6, u"µs"}, Unit{1e-9, u"ns"}};
    for (const Unit &unit : units)
        if (greatest >= 0.9995 * unit.seconds)
            return unit;
    return units.back();
}

} // namespace

bool LatencyTicker::isEven(const QCPRange &range) const
{
    return !m_isLogarithmic || range.lower <= 0 || range.upper / range.lower < evenUpTo;
}

double LatencyTicker::getTickStep(const QCPRange &range)
{
    return QCPAxisTicker::getTickStep(range);
}

QVector<double> LatencyTicker::createTickVector(double tickStep, const QCPRange &range)
{
    m_areEven = isEven(range);
    if (!m_areEven)
        return thinned(DurationTicker::createTickVector(tickStep, range), range);
    m_step = tickStep;
    m_greatest = std::max(std::abs(range.lower), std::abs(range.upper));
    return QCPAxisTicker::createTickVector(tickStep, range);
}

QVector<double> LatencyTicker::thinned(QVector<double> ticks, const QCPRange &range) const
{
    if (std::ranges::count_if(ticks, [&range](double tick) { return range.contains(tick); }) > m_mostLabels)
        erase_if(ticks, [](double tick) {
            const double decades = std::log10(tick);
            return std::abs(decades - std::round(decades)) > 1e-9;
        });
    return ticks;
}

QString LatencyTicker::getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision)
{
    if (!m_areEven)
        return DurationTicker::getTickLabel(tick, locale, formatChar, precision);
    const Unit unit = unitOf(m_greatest);
    const double step = m_step / unit.seconds;
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    // Zero that rounding has left a sign would read "-0".
    const double value = std::abs(tick) < m_step / 2 ? 0 : tick / unit.seconds;
    return locale.toString(value, 'f', decimals) + QChar(QChar::Nbsp) + QString::fromUtf16(unit.name);
}

} // namespace wireloupe::ui
