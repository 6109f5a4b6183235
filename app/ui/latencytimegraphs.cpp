#include "ui/latencytimegraphs.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "ui/elapsedticker.h"
#include "ui/latencyticker.h"
#include "ui/plotstyle.h"
#include "ui/rateticker.h"
#include "ui/scattergraph.h"
#include "ui/seconds.h"
#include "ui/tracesign.h"

namespace wireloupe::ui {

using capture::LatencySample;
using capture::LatencySummary;

namespace {

// In units of spacing.
constexpr int heightForTraffic = 45;
constexpr int perTimeLabel = 26;
constexpr int perDurationLabel = 9;
constexpr double pointSize = 1.35;
constexpr std::size_t raisedLines = 2; // p50 and p90
constexpr std::size_t manyPoints = 1'200;
constexpr double rim = 1.6; // pixels, of a line on both sides together
constexpr double smallerLabels = 0.85;
constexpr int latencyShare = 7;
constexpr int trafficShare = 2;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN(); // breaks a line

struct BandStyle
{
    std::chrono::nanoseconds LatencySummary::*figure;
    Role line;
    Role ground; ///< down to the band below
    double width;
    Qt::PenStyle dashes;
};

// Told apart by their strokes too, and by their names in the margin.
constexpr std::array<BandStyle, 4> bandStyles{{
    {&LatencySummary::p50, Role::GraphQuantile50, Role::GraphBand90, 1.8, Qt::SolidLine},
    {&LatencySummary::p90, Role::GraphQuantile90, Role::GraphBand90, 1.2, Qt::SolidLine},
    {&LatencySummary::p99, Role::GraphQuantile99, Role::GraphBand99, 1.2, Qt::DashLine},
    {&LatencySummary::p999, Role::GraphQuantile999, Role::GraphBand999, 1.2, Qt::DotLine},
}};

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * smallerLabels);
    return font;
}

} // namespace

LatencyTimeGraphs::LatencyTimeGraphs(QCustomPlot &plot)
    : m_plot(plot)
    , m_latencies(plot.axisRect())
    , m_traffic(new QCPAxisRect(&plot))
    , m_timeTicker(new ElapsedTicker)
    , m_durationTicker(new LatencyTicker)
    , m_rateTicker(new RateTicker)
{
    setUpAxes(plot);
    setUpGraphs(plot);
}

void LatencyTimeGraphs::setUpAxes(QCustomPlot &plot)
{
    plot.plotLayout()->addElement(1, 0, m_traffic);
    plot.plotLayout()->setRowStretchFactor(0, latencyShare);
    plot.plotLayout()->setRowStretchFactor(1, trafficShare);
    plot.plotLayout()->setRowSpacing(0);
    auto *margins = new QCPMarginGroup(&plot);
    for (QCPAxisRect *rect : rects()) {
        setUpPlainAxes(*rect);
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        for (QCPAxis *axis : rect->axes())
            axis->setLayer(QStringLiteral("axes"));
        rect->axis(QCPAxis::atBottom)->setTicker(m_timeTicker);
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    }
    durationAxis().setTicker(m_durationTicker);
    durationAxis().grid()->setSubGridVisible(false);
    m_traffic->axis(QCPAxis::atLeft)->setTicker(m_rateTicker);
}

void LatencyTimeGraphs::setUpGraphs(QCustomPlot &plot)
{
    const QString main = QStringLiteral("main");
    const QString grounds = QStringLiteral("grounds");
    const QString below = QStringLiteral("lines");
    const QString lines = QStringLiteral("percentiles");
    const QString highlighted = QStringLiteral("highlighted");
    plot.addLayer(grounds, plot.layer(main), QCustomPlot::limBelow);
    plot.addLayer(below, plot.layer(grounds));
    plot.addLayer(lines, plot.layer(main));
    plot.addLayer(highlighted, plot.layer(lines));
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        m_bands[band] = addSteps(*m_latencies, grounds);
        m_bands[band]->setPen(Qt::NoPen);
        if (band > 0)
            m_bands[band]->setChannelFillGraph(m_bands[band - 1]);
    }
    for (auto *graphs : {&m_rims, &m_lines})
        for (std::size_t band = 0; band < graphs->size(); ++band)
            (*graphs)[band] = addSteps(*m_latencies, band < raisedLines ? lines : below);
    for (std::size_t band = raisedLines; band < m_rims.size(); ++band)
        m_rims[band]->setVisible(false);
    m_in = addSteps(*m_traffic, main);
    m_out = addSteps(*m_traffic, main);
    m_highlighted = new ScatterGraph(&timeAxis(), &durationAxis());
    m_highlighted->setLayer(highlighted);
    setUpDirections(plot);
}

QCPGraph *LatencyTimeGraphs::addSteps(QCPAxisRect &rect, const QString &layer)
{
    QCPGraph *graph = m_plot.addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setAdaptiveSampling(false);
    graph->setLayer(layer);
    return graph;
}

/// In the margin, where nothing is drawn.
void LatencyTimeGraphs::setUpDirections(QCustomPlot &plot)
{
    const std::array names{QCoreApplication::translate("wireloupe::ui::LatencyTimePlot", "in"),
                           QCoreApplication::translate("wireloupe::ui::LatencyTimePlot", "out")};
    for (std::size_t direction = 0; direction < m_directions.size(); ++direction) {
        auto *text = new QCPItemText(&plot);
        text->setText(names[direction]);
        text->setClipToAxisRect(false);
        text->position->setAxisRect(m_traffic);
        text->position->setAxes(m_traffic->axis(QCPAxis::atBottom), m_traffic->axis(QCPAxis::atLeft));
        text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        text->position->setTypeY(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(1, 0);
        text->setPositionAlignment(Qt::AlignLeft | (direction == 0 ? Qt::AlignBottom : Qt::AlignTop));
        text->setSelectable(false);
        m_directions[direction] = text;
    }
}

ScatterGraph *LatencyTimeGraphs::scatter(std::size_t trace)
{
    while (m_scatters.size() <= trace) {
        m_scatters.push_back(new ScatterGraph(&timeAxis(), &durationAxis()));
        m_signs.push_back(-1);
    }
    return m_scatters[trace];
}

void LatencyTimeGraphs::applySign(std::size_t trace)
{
    if (m_signs[trace] >= 0)
        m_scatters[trace]->setScatterStyle(
            traceScatter(m_signs[trace], Theme::instance().spacing(1) * pointSize));
}

void LatencyTimeGraphs::applyTheme(const QFont &font)
{
    const Theme &theme = Theme::instance();
    for (QCPAxisRect *rect : rects())
        for (QCPAxis *axis : rect->axes())
            styleAxis(*axis, font);
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        const BandStyle &style = bandStyles[band];
        m_lines[band]->setPen(QPen(theme.color(style.line), style.width, style.dashes));
        m_rims[band]->setPen(QPen(m_plot.palette().color(QPalette::Base), style.width + rim));
        if (band > 0)
            m_bands[band]->setBrush(theme.color(style.ground));
    }
    m_in->setPen(QPen(theme.color(Role::Incoming), 1.3));
    m_out->setPen(QPen(theme.color(Role::Outgoing), 1.3));
    for (QCPGraph *graph : {m_in, m_out})
        graph->setBrush(theme.color(Role::GraphBand99));
    for (QCPItemText *direction : m_directions) {
        direction->setFont(smallFont(font));
        direction->setPadding({theme.spacing(1), 1, theme.spacing(1), 1});
    }
    m_directions[0]->setColor(theme.color(Role::Incoming));
    m_directions[1]->setColor(theme.color(Role::Outgoing));
    const QColor text = m_plot.palette().color(QPalette::Text);
    m_highlighted->setScatterStyle({QCPScatterStyle::ssCircle, QPen(text, 2),
                                    QBrush(theme.color(Role::Highlight)),
                                    theme.spacing(1) * pointSize * 2.2});
    for (std::size_t trace = 0; trace < m_scatters.size(); ++trace)
        applySign(trace);
    const QFontMetrics metrics(smallFont(font));
    // Above are the names of marks, to the right those of the percentiles.
    const int right = metrics.horizontalAdvance(QStringLiteral("p50–p99.9")) + theme.spacing(2);
    m_latencies->setMinimumMargins({0, metrics.height() + 2, right, theme.spacing(1)});
    m_traffic->setMinimumMargins({0, theme.spacing(1), right, 0});
}

void LatencyTimeGraphs::arrange(const QSize &size)
{
    const Theme &theme = Theme::instance();
    m_isTrafficShown = size.height() >= theme.spacing(heightForTraffic);
    m_traffic->setVisible(m_isTrafficShown);
    for (QCPItemText *direction : m_directions)
        direction->setVisible(m_isTrafficShown);
    m_traffic->setAutoMargins(m_isTrafficShown ? QCP::msAll : QCP::msNone);
    m_traffic->setMargins({});
    m_traffic->setMaximumSize(QWIDGETSIZE_MAX, m_isTrafficShown ? QWIDGETSIZE_MAX : 0);
    m_traffic->setMinimumSize(0, 0);
    timeAxis().setTickLabels(!m_isTrafficShown);
    m_timeTicker->setTickCount(std::max(2, size.width() / theme.spacing(perTimeLabel)));
    // Above and below the axes is a line of words each.
    const int line = m_latencies->minimumMargins().top();
    int height = std::max(0, size.height() - 2 * line);
    if (m_isTrafficShown) {
        const int traffic = size.height() * trafficShare / (latencyShare + trafficShare) - line -
                            m_traffic->minimumMargins().top();
        m_rateTicker->setLeastDistance(static_cast<double>(line) / std::max(1, traffic));
        height = height * latencyShare / (latencyShare + trafficShare);
    }
    m_durationTicker->setTickCount(std::clamp(height / theme.spacing(perDurationLabel), 2, 8));
    m_durationTicker->setMostLabels(std::max(1, height * 4 / (5 * line)));
}

void LatencyTimeGraphs::show(const LatencyTimePicture &picture, const LatencyTraces &traces)
{
    setRanges(picture);
    showPoints(picture, traces);
    showBands(picture);
    raiseLines(!picture.points.empty() && picture.points[traces.subject].size() > manyPoints);
    showRates(picture);
    showHighlighted(picture, traces);
}

void LatencyTimeGraphs::setRanges(const LatencyTimePicture &picture)
{
    const QCPRange time(toSeconds(picture.range.begin), toSeconds(picture.range.end));
    for (const QCPAxisRect *rect : rects())
        rect->axis(QCPAxis::atBottom)->setRange(time);
    const bool isLogarithmic = picture.scale.isLogarithmic();
    m_durationTicker->setLogarithmic(isLogarithmic);
    const DurationRange &durations = picture.scale.range();
    durationAxis().setScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    durationAxis().setRange(toSeconds(durations.low), toSeconds(durations.high));
}

void LatencyTimeGraphs::showPoints(const LatencyTimePicture &picture, const LatencyTraces &traces)
{
    for (std::size_t trace = 0; trace < picture.points.size(); ++trace) {
        const LatencyTrace &of = traces.traces[trace];
        QVector<QCPGraphData> data;
        data.reserve(static_cast<qsizetype>(picture.points[trace].size()));
        for (const LatencySample &sample : picture.points[trace])
            data.append({toSeconds(placeOf(of, sample)), toSeconds(picture.scale.shown(sample.duration))});
        ScatterGraph *graph = scatter(trace);
        graph->data()->set(data, true);
        if (m_signs[trace] == of.sign)
            continue;
        m_signs[trace] = of.sign;
        applySign(trace);
    }
    for (std::size_t trace = picture.points.size(); trace < m_scatters.size(); ++trace)
        m_scatters[trace]->data()->clear();
}

void LatencyTimeGraphs::showBands(const LatencyTimePicture &picture)
{
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        QVector<QCPGraphData> data;
        double end = 0;
        double last = 0;
        for (const LatencyBand &figures : picture.bands) {
            const double begin = toSeconds(figures.range.begin);
            if (figures.followsGap) {
                data.append({end, last});
                data.append({end, nothing});
            }
            last = toSeconds(picture.scale.shown(figures.summary.*bandStyles[band].figure));
            data.append({begin, last});
            end = toSeconds(figures.range.end);
        }
        if (!data.isEmpty())
            data.append({end, last});
        for (QCPGraph *graph : {m_bands[band], m_rims[band], m_lines[band]})
            graph->data()->set(data, true);
    }
}

/// Among many points a line would drown; few of them it would hide. Outliers it never does: p99 and p99.9,
/// which are where those are, stay below.
void LatencyTimeGraphs::raiseLines(bool areAbove)
{
    if (areAbove == m_areLinesAbove)
        return;
    m_areLinesAbove = areAbove;
    const QString layer = areAbove ? QStringLiteral("percentiles") : QStringLiteral("lines");
    for (std::size_t band = 0; band < raisedLines; ++band) {
        m_lines[band]->setLayer(layer);
        m_rims[band]->setVisible(areAbove);
    }
}

void LatencyTimeGraphs::showRates(const LatencyTimePicture &picture)
{
    QVector<QCPGraphData> in;
    QVector<QCPGraphData> out;
    double most = 0;
    double least = 0;
    for (const LatencyRate &rate : picture.rates) {
        const double begin = toSeconds(rate.range.begin);
        in.append({begin, rate.in});
        out.append({begin, -rate.out});
        most = std::max(most, rate.in);
        least = std::min(least, -rate.out);
    }
    if (!picture.rates.empty()) {
        const double end = toSeconds(picture.rates.back().range.end);
        in.append({end, picture.rates.back().in});
        out.append({end, -picture.rates.back().out});
    }
    m_in->data()->set(in, true);
    m_out->data()->set(out, true);
    // Even without any traffic of one direction there is room for its name.
    const double span = std::max(most - least, 1.0);
    m_traffic->axis(QCPAxis::atLeft)
        ->setRange(std::min(least * 1.15, -0.35 * span), std::max(most * 1.15, 0.35 * span));
}

void LatencyTimeGraphs::showHighlighted(const LatencyTimePicture &picture, const LatencyTraces &traces)
{
    QVector<QCPGraphData> data;
    for (const LatencyDot &dot : picture.highlighted)
        data.append({toSeconds(placeOf(traces.traces[dot.trace], dot.sample)),
                     toSeconds(picture.scale.shown(dot.sample.duration))});
    m_highlighted->data()->set(data);
}

int LatencyTimeGraphs::timeDecimals() const
{
    return m_timeTicker->decimals(timeAxis().range());
}

} // namespace wireloupe::ui
