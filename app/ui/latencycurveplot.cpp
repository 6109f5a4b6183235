#include "ui/latencycurveplot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/latencyfigures.h"
#include "ui/latencyhistogram.h"
#include "ui/latencyticker.h"
#include "ui/latencywords.h"
#include "ui/percentileticker.h"
#include "ui/plotstyle.h"
#include "ui/seconds.h"
#include "ui/theme.h"
#include "ui/tracesign.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace {

constexpr double pixelsPerPoint = 2;
constexpr double lineWidth = 1.75;
// The axis has room for 90 % at least.
constexpr double leastPlace = 1;
constexpr double roomBehind = 1.02;
// Labels of 0 %, 50 % and 90 % next to each other take so many widths of the last.
constexpr double labelsInDecade = 3.6;

Qt::PenStyle dashesOf(std::size_t trace)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    return styles[trace % styles.size()];
}

} // namespace

LatencyCurvePlot::LatencyCurvePlot(QWidget *parent)
    : LatencyShapePlot(parent)
    , m_shares(QSharedPointer<PercentileTicker>::create())
    , m_ticks(QSharedPointer<LatencyTicker>::create())
{
    setObjectName(u"latencyCurve"_s);
    setAccessibleName(tr("Curve of percentiles"));
    setPlottingHint(QCP::phFastPolylines);
    xAxis->setTicker(m_shares);
    setUpDurationAxis(*yAxis);
    yAxis->setTicker(m_ticks);
    begin();
}

void LatencyCurvePlot::rebuild()
{
    std::vector<capture::SignedQuantiles> durations;
    double end = leastPlace;
    for (const LatencyTrace &trace : traces().traces) {
        durations.push_back(quantilesOf(traces(), trace));
        end = std::max(end, std::log10(static_cast<double>(std::max<quint64>(1, durations.back().count()))));
    }
    xAxis->setRange(0, end * roomBehind);
    const double step = end * pixelsPerPoint / std::max(1, axisRect()->width());
    m_curves.clear();
    m_stops = 0;
    for (const capture::SignedQuantiles &each : durations) {
        m_curves.push_back(curveOf(each, step));
        m_stops = std::max(m_stops, static_cast<int>(m_curves.back().atStops.size()));
    }
    setGraphs();
    setAxes();
}

LatencyCurvePlot::Curve LatencyCurvePlot::curveOf(const capture::SignedQuantiles &durations,
                                                  double step) const
{
    Curve curve;
    curve.points = latencyCurve(durations, step);
    if (curve.points.empty())
        return curve;
    std::vector<double> shares;
    // What rounding has added does not count.
    constexpr double tolerance = 1e-9;
    for (SpokenShare at(0); at.place() <= curve.points.back().place + tolerance;
         at = SpokenShare(at.number() + 1))
        shares.push_back(at.share());
    curve.atStops = durationsAt(durations, shares);
    return curve;
}

void LatencyCurvePlot::setGraphs()
{
    while (m_graphs.size() > m_curves.size()) {
        removeGraph(m_graphs.back().line);
        removeGraph(m_graphs.back().signs);
        m_graphs.pop_back();
    }
    while (m_graphs.size() < m_curves.size()) {
        m_graphs.push_back({addGraph(), addGraph()});
        m_graphs.back().signs->setLineStyle(QCPGraph::lsNone);
    }
    const double floor = toSeconds(LatencyBuckets::fastest);
    for (std::size_t trace = 0; trace < m_curves.size(); ++trace) {
        const Curve &curve = m_curves[trace];
        const bool isSigned = !curve.points.empty() && curve.points.front().duration.count() < 0;
        const auto shown = [&](nanoseconds time) {
            return isSigned ? toSeconds(time) : std::max(floor, toSeconds(time));
        };
        QVector<QCPGraphData> line;
        for (const LatencyCurvePoint &point : curve.points)
            line.append({point.place, shown(point.duration)});
        QVector<QCPGraphData> signs;
        for (std::size_t stop = 0; stop < curve.atStops.size(); ++stop)
            if (isAtTick(static_cast<int>(stop)))
                signs.append({placeOf(static_cast<int>(stop)), shown(curve.atStops[stop])});
        if (!line.isEmpty())
            signs.append(line.back());
        m_graphs[trace].line->data()->set(line, true);
        m_graphs[trace].signs->data()->set(signs, true);
    }
}

void LatencyCurvePlot::setAxes()
{
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    for (const Graphs &graphs : m_graphs) {
        for (const QCPGraphData &point : *graphs.line->data()) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    const bool hasData = lowest <= highest;
    xAxis->setTickLabels(hasData);
    yAxis->setTickLabels(hasData);
    const QFontMetrics metrics(xAxis->tickLabelFont());
    const double decade = axisRect()->width() / xAxis->range().size();
    m_shares->setNarrow(decade < labelsInDecade *
                                     metrics.horizontalAdvance(SpokenShare(SpokenShare::perDecade).text()));
    if (!hasData)
        return;
    m_ticks->setLogarithmic(lowest >= 0);
    if (lowest < 0) {
        const double room = std::max((highest - lowest) / 20, 1e-9);
        yAxis->setScaleType(QCPAxis::stLinear);
        yAxis->setRange(lowest - room, highest + room);
    } else {
        yAxis->setRange(durationRange(lowest, highest));
        yAxis->setScaleType(QCPAxis::stLogarithmic);
    }
}

void LatencyCurvePlot::restyle()
{
    const Theme &theme = Theme::instance();
    xAxis->grid()->setZeroLinePen(Qt::NoPen);
    for (std::size_t trace = 0; trace < m_graphs.size(); ++trace) {
        const int sign = traces().traces[trace].sign;
        const QColor color = theme.color(traceSign(sign).role);
        m_graphs[trace].line->setPen(QPen(color, lineWidth, dashesOf(trace)));
        m_graphs[trace].signs->setScatterStyle(traceScatter(sign, theme.spacing(2)));
    }
}

QString LatencyCurvePlot::description() const
{
    return m_stops == 0 ? tr("Nothing was measured in this time.") : latencyWords(traces());
}

/// The median, or what there is.
int LatencyCurvePlot::firstStop() const
{
    return std::min(medianStop, m_stops - 1);
}

QString LatencyCurvePlot::wordsAt(int stop) const
{
    const bool isOne = m_curves.size() == 1;
    QStringList lines;
    for (std::size_t trace = 0; trace < m_curves.size(); ++trace) {
        const std::vector<nanoseconds> &values = m_curves[trace].atStops;
        const QString value = static_cast<std::size_t>(stop) < values.size()
                                  ? durationText(values[static_cast<std::size_t>(stop)])
                                  : tr("too few samples");
        lines << (isOne ? value : shownName(traces().traces[trace]) + u": "_s + value);
    }
    const QString share =
        stop == 0 ? tr("The fastest:") : tr("%1 took no longer than:").arg(SpokenShare(stop).text());
    return share + u'\n' + lines.join(u'\n');
}

} // namespace wireloupe::ui
