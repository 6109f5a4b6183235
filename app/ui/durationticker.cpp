#include "ui/durationticker.h"

#include <cmath>

namespace wireloupe::ui {

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
    const auto label = [&](double value, const QString &unit) {
        return locale.toString(value, 'g', 3) + QChar(QChar::Nbsp) + unit;
    };
    if (tick < 0.9995e-6)
        return label(tick * 1e9, QStringLiteral("ns"));
    if (tick < 0.9995e-3)
        return label(tick * 1e6, QStringLiteral("µs"));
    if (tick < 0.9995)
        return label(tick * 1e3, QStringLiteral("ms"));
    return label(tick, QStringLiteral("s"));
}

} // namespace wireloupe::ui
