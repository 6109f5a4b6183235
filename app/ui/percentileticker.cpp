#include "ui/percentileticker.h"

#include <cmath>

#include "ui/latencycurve.h"

namespace wireloupe::ui {

QVector<double> PercentileTicker::createTickVector(double, const QCPRange &range)
{
    QVector<double> ticks{0};
    if (!m_isNarrow)
        ticks << placeOfShare(0.5);
    for (int decade = 1; decade <= range.upper; ++decade)
        ticks << decade;
    return ticks;
}

QVector<double> PercentileTicker::createSubTickVector(int, const QVector<double> &)
{
    return {};
}

QString PercentileTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return SpokenShare::nearestTo(tick).text();
}

} // namespace wireloupe::ui
