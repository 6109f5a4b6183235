#include "ui/labplot.h"

#include <algorithm>

#include "ui/accessiblerole.h"
#include "ui/labsign.h"
#include "ui/plotstyle.h"
#include "ui/seconds.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using session::Transport;

namespace {

// Points closer than this would cover each other.
constexpr int pixelsPerColumn = 3;
// A logarithmic axis has no 0: what is faster, or the first by definition, stands here.
constexpr std::chrono::microseconds floorOfLatency{1};
constexpr std::chrono::seconds shortestWindow{1};

LatencyWindow windowOf(const LabPicture &picture)
{
    LatencyWindow window{picture.elapsed,
                         std::max<std::chrono::nanoseconds>(picture.elapsed, shortestWindow)};
    for (const QList<session::LabPoint> &points : picture.points)
        if (!points.isEmpty()) {
            window.from = std::min(window.from, points.first().time);
            window.to = std::max(window.to, points.last().time);
        }
    return window;
}

} // namespace

LabPlot::LabPlot(QWidget *parent) : QCustomPlot(parent), m_timeTicker(new QCPAxisTickerTime)
{
    setObjectName(QStringLiteral("labPlot"));
    setAccessibleName(tr("Graph of latencies over time"));
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleDescription(tr("Its figures stand in the table below, and what they say in the summary."));
    setPlottingHint(QCP::phFastPolylines);
    setMinimumSize(Theme::instance().spacing(60), Theme::instance().spacing(18));
    setUpPlainAxes(*axisRect());
    setUpDurationAxis(*yAxis);
    xAxis->setTicker(m_timeTicker);
    xAxis->grid()->setVisible(false);
    xAxis->setTickLabelPadding(Theme::instance().spacing(2)); // below the lowest name of the other axis
    axisRect()->setMinimumMargins({0, Theme::instance().spacing(2), Theme::instance().spacing(3), 0});
    // The polls, of which there are the fewest messages at a time, stand above the others.
    for (const Transport transport : session::allTransports) {
        QCPGraph *graph = addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false);
        m_graphs[transport] = graph;
    }
    connect(&Theme::instance(), &Theme::changed, this, &LabPlot::applyTheme);
    applyTheme();
}

void LabPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyTheme();
}

void LabPlot::applyTheme()
{
    setBackground(QBrush(palette().color(QPalette::Base)));
    for (QCPAxis *axis : axisRect()->axes())
        styleAxis(*axis, font());
    for (const Transport transport : session::allTransports)
        m_graphs[transport]->setScatterStyle(labScatter(transport, Theme::instance().spacing(1) * 1.5));
    replot(rpQueuedReplot);
}

int LabPlot::shownPoints(Transport transport) const
{
    return m_graphs[transport]->dataCount();
}

std::vector<LatencyPoint> LabPlot::thinned(const LabPicture &picture, Transport transport,
                                           const LatencyWindow &window) const
{
    const int columns = std::clamp(axisRect()->width() / pixelsPerColumn, 50, 1000);
    const session::LatencyKind kind = picture.figures[transport].latency.kind;
    const std::chrono::nanoseconds offset = unknownOffset(picture.figures);
    LatencyGrid grid(window, columns);
    std::vector<LatencyPoint> points;
    for (const session::LabPoint &point : picture.points[transport]) {
        const std::chrono::nanoseconds latency =
            std::max<std::chrono::nanoseconds>(floorOfLatency, shownLatency(point.latency, kind, offset));
        if (grid.takes(point.time, latency))
            points.push_back({toSeconds(point.time), toSeconds(latency)});
    }
    return points;
}

void LabPlot::setPicture(const LabPicture &picture)
{
    const LatencyWindow window = windowOf(picture);
    double lowest = std::numeric_limits<double>::max();
    double highest = 0;
    for (const Transport transport : session::allTransports) {
        QVector<QCPGraphData> shown;
        for (const LatencyPoint &point : thinned(picture, transport, window)) {
            shown.append({point.time, point.duration});
            lowest = std::min(lowest, point.duration);
            highest = std::max(highest, point.duration);
        }
        m_graphs[transport]->data()->set(shown);
    }
    setTimeRange(window);
    if (highest > 0)
        yAxis->setRange(durationRange(lowest, highest));
    replot(rpQueuedReplot);
}

void LabPlot::setTimeRange(const LatencyWindow &window)
{
    const double length = toSeconds(window.to - window.from);
    m_timeTicker->setTimeFormat(timeFormat(toSeconds(window.to)));
    // A little room, so that the newest sign is not cut by the border.
    xAxis->setRange(toSeconds(window.from) - length * 0.01, toSeconds(window.from) + length * 1.01);
}

} // namespace wireloupe::ui
