#include "ui/latencyplot.h"

#include <algorithm>
#include <cmath>

#include "ui/plotstyle.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// Points closer than this would cover each other.
constexpr int pixelsPerColumn = 3;

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

void setPoints(QCPGraph *graph, const std::vector<LatencyPoint> &points)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const LatencyPoint &point : points)
        data.append({point.time, point.duration});
    graph->data()->set(data);
}

} // namespace

LatencyPlot::LatencyPlot(QWidget *parent)
    : QCustomPlot(parent)
    , m_points(axisRect())
    , m_distribution(new QCPAxisRect(this))
    , m_timeTicker(new QCPAxisTickerTime)
{
    setAccessibleName(tr("Graph of round-trip times"));
    setPlottingHint(QCP::phFastPolylines);
    setMinimumSize(Theme::instance().spacing(40), Theme::instance().spacing(20));
    plotLayout()->addElement(0, 1, m_distribution);
    plotLayout()->setColumnStretchFactor(0, 3);
    plotLayout()->setColumnStretchFactor(1, 1);
    plotLayout()->setColumnSpacing(0);
    setUpAxes();
    setUpGraphs();
    connect(&Theme::instance(), &Theme::changed, this, &LatencyPlot::applyTheme);
    applyTheme();
}

void LatencyPlot::setUpAxes()
{
    for (QCPAxisRect *rect : {m_points, m_distribution}) {
        setUpPlainAxes(*rect);
        setUpDurationAxis(*rect->axis(QCPAxis::atLeft));
    }
    m_points->axis(QCPAxis::atBottom)->setTicker(m_timeTicker);
    m_points->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    m_distribution->axis(QCPAxis::atLeft)->setTickLabels(false);
    m_distribution->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    const auto counts = QSharedPointer<QCPAxisTickerFixed>::create(); // whole numbers only
    counts->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    counts->setTickCount(2);
    m_distribution->axis(QCPAxis::atBottom)->setTicker(counts);
    m_points->setMinimumMargins({0, 4, 0, 0});
    m_distribution->setAutoMargins(QCP::msTop | QCP::msBottom);
    // Both have the same scale: what stands side by side is the same duration.
    auto *margins = new QCPMarginGroup(this);
    for (QCPAxisRect *rect : {m_points, m_distribution})
        rect->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
}

void LatencyPlot::setUpGraphs()
{
    QCPAxis *time = m_points->axis(QCPAxis::atBottom);
    QCPAxis *duration = m_points->axis(QCPAxis::atLeft);
    m_bars = new QCPBars(m_distribution->axis(QCPAxis::atLeft), m_distribution->axis(QCPAxis::atBottom));
    m_bars->setWidthType(QCPBars::wtAxisRectRatio);
    m_bars->setAntialiased(false);
    for (QCPGraph **graph : {&m_echoes, &m_pings}) {
        *graph = addGraph(time, duration);
        (*graph)->setLineStyle(QCPGraph::lsNone);
        (*graph)->setAdaptiveSampling(false);
    }
    for (PercentileLine *line : {&m_p50, &m_p95, &m_p99})
        *line = addPercentile();
}

LatencyPlot::PercentileLine LatencyPlot::addPercentile()
{
    return {addGraph(m_points->axis(QCPAxis::atBottom), m_points->axis(QCPAxis::atLeft)),
            addGraph(m_distribution->axis(QCPAxis::atBottom), m_distribution->axis(QCPAxis::atLeft))};
}

void LatencyPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyTheme();
}

void LatencyPlot::applyTheme()
{
    const Theme &theme = Theme::instance();
    setBackground(QBrush(palette().color(QPalette::Base)));
    for (QCPAxisRect *rect : {m_points, m_distribution})
        for (QCPAxis *axis : rect->axes())
            styleAxis(*axis, font());
    const auto style = [&theme](QCPGraph *graph, Role role) {
        QColor color = theme.color(role);
        color.setAlpha(200);
        graph->setPen(QPen(color, 0));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, color, theme.spacing(1)));
    };
    style(m_pings, Role::GraphPing);
    style(m_echoes, Role::GraphEcho);
    QColor bars = theme.color(Role::Accent);
    m_bars->setPen(Qt::NoPen);
    bars.setAlpha(150);
    m_bars->setBrush(bars);
    const auto styleLine = [&theme](const PercentileLine &line, Role role, Qt::PenStyle dashes) {
        for (QCPGraph *graph : {line.overPoints, line.overHistogram})
            graph->setPen(QPen(theme.color(role), 1.5, dashes));
    };
    // Told apart by their dashes too.
    styleLine(m_p50, Role::GraphP50, Qt::SolidLine);
    styleLine(m_p95, Role::GraphP95, Qt::DashLine);
    styleLine(m_p99, Role::GraphP99, Qt::DotLine);
    replot(rpQueuedReplot);
}

int LatencyPlot::columns() const
{
    return std::clamp(m_points->width() / pixelsPerColumn, 50, 1000);
}

int LatencyPlot::shownPoints() const
{
    return m_pings->dataCount() + m_echoes->dataCount();
}

void LatencyPlot::setPicture(const LatencyPicture &picture)
{
    setPoints(m_pings, picture.pings);
    setPoints(m_echoes, picture.echoes);
    setTimeRange(picture.window);
    setDurationRange(picture);
    setHistogram(picture.histogram);
    setPercentile(m_p50, picture.summary.p50);
    setPercentile(m_p95, picture.summary.p95);
    setPercentile(m_p99, picture.summary.p99);
    replot(rpQueuedReplot);
}

void LatencyPlot::setTimeRange(const LatencyWindow &window)
{
    const double length = std::max(1.0, seconds(window.to - window.from));
    m_timeTicker->setTimeFormat(timeFormat(length));
    leaveRoomFor(timeFormat(length).contains(QLatin1Char('h')) ? QStringLiteral("00:00:00")
                                                               : QStringLiteral("00:00"));
    // A little room, so that the newest point is not cut by the border.
    m_points->axis(QCPAxis::atBottom)
        ->setRange(seconds(window.from) - length * 0.01, seconds(window.from) + length * 1.01);
}

// A label at the end of the time axis reaches half its width towards the histogram, whose 0 comes to meet it.
void LatencyPlot::leaveRoomFor(const QString &timeLabel)
{
    const QFontMetrics metrics(m_points->axis(QCPAxis::atBottom)->tickLabelFont());
    const int gap = Theme::instance().spacing(2);
    const int left = (metrics.horizontalAdvance(timeLabel) + metrics.horizontalAdvance(QLatin1Char('0'))) / 2;
    m_distribution->setMargins({left + gap, 0, gap, 0});
}

void LatencyPlot::setDurationRange(const LatencyPicture &picture)
{
    double lowest = std::numeric_limits<double>::max();
    double highest = 0;
    for (const std::vector<LatencyPoint> *points : {&picture.pings, &picture.echoes}) {
        for (const LatencyPoint &point : *points) {
            lowest = std::min(lowest, point.duration);
            highest = std::max(highest, point.duration);
        }
    }
    if (highest <= 0)
        return;
    for (const QCPAxisRect *rect : {m_points, m_distribution})
        rect->axis(QCPAxis::atLeft)->setRange(durationRange(lowest, highest));
}

void LatencyPlot::setHistogram(const capture::Histogram &histogram)
{
    QVector<QCPBarsData> bars;
    qint64 most = 1;
    for (const auto &bucket : histogram.buckets) {
        const double middle = std::sqrt(seconds(bucket.from) * seconds(bucket.to));
        bars.append({middle, static_cast<double>(bucket.count)});
        most = std::max(most, bucket.count);
    }
    m_bars->data()->set(bars);
    const QCPRange range = m_distribution->axis(QCPAxis::atLeft)->range();
    if (!histogram.buckets.empty() && range.lower > 0) {
        const auto &bucket = histogram.buckets.front();
        const double factor = seconds(bucket.to) / std::max(seconds(bucket.from), 1e-9);
        m_bars->setWidth(0.85 * std::log(factor) / std::log(range.upper / range.lower));
    }
    m_distribution->axis(QCPAxis::atBottom)->setRange(0, static_cast<double>(most) * 1.08);
}

void LatencyPlot::setPercentile(const PercentileLine &line, std::chrono::nanoseconds value)
{
    const QVector<double> levels(2, seconds(value));
    const auto draw = [&levels](QCPGraph *graph) {
        const QCPRange range = graph->keyAxis()->range();
        graph->setData({range.lower, range.upper}, levels, true);
        graph->setVisible(levels.first() > 0);
    };
    draw(line.overPoints);
    draw(line.overHistogram);
}

} // namespace wireloupe::ui
