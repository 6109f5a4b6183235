#include "ui/durationticker.h"

#include <cmath>

namespace wireloupe::ui {

namespace {

QString labelOf(double seconds, const QLocale &locale)
{
    const auto label = [&](double value, const QString &unit) {
        return locale.toString(value, 'g', 3) + QChar(QChar::Nbsp) + unit;
    };
    const double size = std::abs(seconds);
    if (size < 0.9995e-6)
        return label(seconds * 1e9, QStringLiteral("ns"));
    if (size < 0.9995e-3)
        return label(seconds * 1e6, QStringLiteral("µs"));
    if (size < 0.9995)
        return label(seconds * 1e3, QStringLiteral("ms"));
    return label(seconds, QStringLiteral("s"));
}

} // namespace

QVector<double> DurationTicker::createTickVector(double, const QCPRange &range)
{
    const double lower = std::max(range.lower, 1e-10);
    const int firstDecade = qFloor(std::log10(lower));
    const int lastDecade = qCeil(std::log10(std::max(range.upper, lower)));
    const QList<double> steps = lastDecade - firstDecade <= 2 ? QList<double>{1, 2, 5} : QList<double>{1};
    QVector<double> ticks;
    for (int decade = firstDecade; decade <= lastDecade; ++decade)
        for (const double step : steps)
            ticks.append(step * std::pow(10.0, decade));
    return ticks;
}

QVector<double> DurationTicker::createSubTickVector(int, const QVector<double> &)
{
    return {};
}

QString DurationTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    return labelOf(tick, locale);
}

QString LinearDurationTicker::getTickLabel(double tick, const QLocale &locale, QChar, int)
{
    // What is left of a sum that ought to be 0.
    constexpr double nothing = 1e-12;
    if (std::abs(tick) < nothing)
        return QStringLiteral("0");
    return labelOf(tick, locale);
}

} // namespace wireloupe::ui
