#include "ui/plotstyle.h"

#include <algorithm>
#include <cmath>

#include "ui/durationticker.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr double smallerLabels = 0.85;
constexpr double longGraph = 3600; // seconds
const QString crosshairName = QStringLiteral("crosshair");

} // namespace

void setUpDurationAxis(QCPAxis &axis)
{
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setTicker(QSharedPointer<DurationTicker>::create());
    axis.grid()->setSubGridVisible(false);
}

void setUpPlainAxes(QCPAxisRect &rect)
{
    rect.setupFullAxesBox(false);
    for (QCPAxis *axis : rect.axes()) {
        axis->setSubTicks(false);
        axis->setTickLength(0);
    }
    rect.axis(QCPAxis::atTop)->setVisible(false);
    rect.axis(QCPAxis::atRight)->setVisible(false);
}

void styleAxis(QCPAxis &axis, const QFont &font)
{
    const Theme &theme = Theme::instance();
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * smallerLabels);
    axis.setTickLabelFont(small);
    axis.setTickLabelColor(theme.color(Role::Muted));
    axis.setBasePen(QPen(theme.color(Role::Border)));
    axis.setTickPen(QPen(theme.color(Role::Border)));
    axis.grid()->setPen(QPen(theme.color(Role::GraphGrid), 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

QCPRange durationRange(double lowest, double highest)
{
    lowest = std::max(lowest, 1e-9);
    const double room = std::max(1.3, std::sqrt(3.0 * lowest / highest));
    return {lowest / room, highest * room};
}

QString timeFormat(double seconds)
{
    return seconds >= longGraph ? QStringLiteral("%h:%m:%s") : QStringLiteral("%m:%s");
}

QCPLayer *addCrosshairLayer(QCustomPlot &plot)
{
    plot.addLayer(crosshairName, plot.layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
    QCPLayer *layer = crosshairLayer(plot);
    layer->setMode(QCPLayer::lmBuffered);
    return layer;
}

QCPLayer *crosshairLayer(const QCustomPlot &plot)
{
    return plot.layer(crosshairName);
}

} // namespace wireloupe::ui
