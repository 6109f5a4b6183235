#include "ui/latencyhistogramplot.h"

#include <algorithm>
#include <numeric>

#include "ui/latencybars.h"
#include "ui/latencyfigures.h"
#include "ui/latencyquantilelines.h"
#include "ui/latencyticker.h"
#include "ui/latencywords.h"
#include "ui/plotstyle.h"
#include "ui/seconds.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/tracesign.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

using Durations = std::vector<capture::SignedQuantiles>;

const QString subjectLayer = u"subject"_s; // below the outlines
constexpr int pixelsPerBar = 9;
constexpr int leastBars = 12;
constexpr int opacityOfBars = 170;
constexpr double outlineWidth = 1.5;
constexpr double roomAbove = 1.06;

QString percentText(double share)
{
    const double percent = share * 100;
    return measuresIsolated(QLocale().toString(percent, 'f', percent < 10 ? 2 : 1) + QChar(QChar::Nbsp) +
                            u'%');
}

/// Whole numbers, or per cent.
class HeightTicker : public QCPAxisTicker
{
public:
    HeightTicker() { setTickCount(4); }
    bool isOfShares = false;

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return isOfShares ? step : std::max(1.0, step);
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        if (!isOfShares)
            return countText(qRound64(tick));
        return measuresIsolated(QLocale().toString(tick, 'g', 3) + QChar(QChar::Nbsp) + u'%');
    }
};

/// So that outlines are told apart without their colours.
Qt::PenStyle dashesOf(int outline)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[static_cast<std::size_t>(outline) % styles.size()];
}

} // namespace

LatencyHistogramPlot::LatencyHistogramPlot(QWidget *parent)
    : LatencyShapePlot(parent)
    , m_lines(new LatencyQuantileLines(*this))
    , m_ticks(QSharedPointer<LatencyTicker>::create())
{
    setObjectName(u"latencyHistogram"_s);
    setAccessibleName(tr("Histogram of durations"));
    addLayer(subjectLayer, layer(u"main"_s), limBelow);
    xAxis->grid()->setVisible(false);
    xAxis->setTicker(m_ticks);
    yAxis->setTicker(QSharedPointer<HeightTicker>::create());
    connect(this, &QCustomPlot::afterLayout, this, &LatencyHistogramPlot::makeRoomForLabels);
    begin();
}

QStringList LatencyHistogramPlot::percentileLabels() const
{
    return m_lines->labels();
}

void LatencyHistogramPlot::rebuild()
{
    Durations durations;
    for (const LatencyTrace &trace : traces().traces)
        durations.push_back(quantilesOf(traces(), trace));
    fitBuckets(durations);
    m_counts.clear();
    m_totals.clear();
    for (const capture::SignedQuantiles &each : durations) {
        m_counts.push_back(m_hasData ? m_buckets.count(each) : std::vector<quint64>{});
        m_totals.push_back(each.count());
    }
    m_lines->setSummary(subject() ? capture::LatencySummary::of(durations[traces().subject])
                                  : capture::LatencySummary());
    setBars();
    setAxes();
}

void LatencyHistogramPlot::fitBuckets(const Durations &durations)
{
    auto lowest = std::chrono::nanoseconds::max();
    auto highest = std::chrono::nanoseconds::min();
    for (const capture::SignedQuantiles &each : durations) {
        if (each.count() == 0)
            continue;
        lowest = std::min(lowest, each.min());
        highest = std::max(highest, each.max());
    }
    m_hasData = lowest <= highest;
    if (!m_hasData)
        return;
    m_lowest = lowest;
    const bool areWhole = std::ranges::all_of(
        traces().traces, [this](const LatencyTrace &trace) { return isWhole(traces(), trace); });
    m_buckets =
        LatencyBuckets::fitting(lowest, highest, std::max(leastBars, axisRect()->width() / pixelsPerBar),
                                areWhole ? LatencyBuckets::maxPerDecade : LatencyBuckets::finestOfIntervals);
}

double LatencyHistogramPlot::heightOf(std::size_t trace, std::size_t bucket) const
{
    const auto count = static_cast<double>(m_counts[trace][bucket]);
    return isOfShares() ? 100 * count / static_cast<double>(std::max<quint64>(1, m_totals[trace])) : count;
}

void LatencyHistogramPlot::setBars()
{
    while (m_bars.size() > traces().traces.size()) {
        removePlottable(m_bars.back());
        m_bars.pop_back();
    }
    while (m_bars.size() < traces().traces.size())
        m_bars.push_back(new LatencyBars(xAxis, yAxis));
    std::vector<double> borders;
    if (m_hasData)
        std::ranges::transform(m_buckets.borders(), std::back_inserter(borders), toSeconds);
    m_highest = 0;
    for (std::size_t trace = 0; trace < m_bars.size(); ++trace) {
        std::vector<double> heights(m_counts[trace].size());
        for (std::size_t bucket = 0; bucket < heights.size(); ++bucket)
            heights[bucket] = heightOf(trace, bucket);
        for (const double height : heights)
            m_highest = std::max(m_highest, height);
        m_bars[trace]->setForm(trace == traces().subject ? LatencyBars::Form::Filled
                                                         : LatencyBars::Form::Outlined);
        m_bars[trace]->setBars(borders, std::move(heights));
    }
}

void LatencyHistogramPlot::setAxes()
{
    static_cast<HeightTicker &>(*yAxis->ticker()).isOfShares = isOfShares();
    xAxis->setTickLabels(m_hasData);
    yAxis->setTickLabels(m_hasData);
    if (!m_hasData)
        return;
    m_ticks->setLogarithmic(!m_buckets.isLinear());
    const double lowest = toSeconds(m_buckets.borders().front());
    const double highest = toSeconds(m_buckets.borders().back());
    if (m_buckets.isLinear()) {
        const double room = (highest - lowest) / 50;
        xAxis->setScaleType(QCPAxis::stLinear);
        xAxis->setRange(lowest - room, highest + room);
    } else {
        xAxis->setRange(durationRange(lowest, highest));
        xAxis->setScaleType(QCPAxis::stLogarithmic);
    }
    yAxis->setRange(0, m_highest * roomAbove);
}

/// No bar reaches into the labels. When the sizes are known, and before anything is drawn.
void LatencyHistogramPlot::makeRoomForLabels()
{
    if (!m_hasData)
        return;
    m_labelsHeight = m_lines->place();
    const int height = std::max(1, axisRect()->height());
    const double share = 1 - std::min(0.6, static_cast<double>(m_labelsHeight) / height);
    yAxis->setRange(0, m_highest * roomAbove / share);
}

void LatencyHistogramPlot::restyle()
{
    const Theme &theme = Theme::instance();
    m_lines->restyle(font());
    int outlines = 0;
    for (std::size_t trace = 0; trace < m_bars.size(); ++trace) {
        const int sign = traces().traces[trace].sign;
        QColor color = theme.color(traceSign(sign).role);
        LatencyBars *bars = m_bars[trace];
        if (bars->form() == LatencyBars::Form::Filled) {
            color.setAlpha(opacityOfBars);
            bars->setBrush(color);
            bars->setLayer(subjectLayer);
        } else {
            bars->setPen(QPen(color, outlineWidth, dashesOf(outlines++)));
            bars->setSign(traceScatter(sign, theme.spacing(2)));
            bars->setLayer(u"main"_s);
        }
    }
}

QString LatencyHistogramPlot::description() const
{
    if (!m_hasData)
        return tr("Nothing was measured in this time.");
    return latencyWords(traces());
}

int LatencyHistogramPlot::stops() const
{
    return m_hasData ? m_buckets.size() : 0;
}

int LatencyHistogramPlot::stopNear(double place) const
{
    return m_buckets.indexOf(std::chrono::nanoseconds(qRound64(place * 1e9)));
}

double LatencyHistogramPlot::placeOf(int stop) const
{
    const double begin = toSeconds(m_buckets.begin(stop));
    const double end = toSeconds(m_buckets.end(stop));
    return m_buckets.isLinear() ? (begin + end) / 2 : std::sqrt(begin * end);
}

QString LatencyHistogramPlot::wordsAt(int stop) const
{
    const QString begin = durationText(m_buckets.begin(stop));
    const QString end = durationText(m_buckets.end(stop));
    const bool isOpen = stop == 0 && m_lowest < m_buckets.begin(stop);
    QStringList lines{isOpen ? tr("below %1").arg(end) : tr("%1 to %2").arg(begin, end)};
    for (std::size_t trace = 0; trace < m_counts.size(); ++trace) {
        const quint64 count = m_counts[trace][static_cast<std::size_t>(stop)];
        const double share =
            static_cast<double>(count) / static_cast<double>(std::max<quint64>(1, m_totals[trace]));
        const QString words = tr("%1 (%2)").arg(countText(static_cast<qint64>(count)), percentText(share));
        lines << (isOfShares() ? shownName(traces().traces[trace]) + u": "_s + words : words);
    }
    return lines.join(u'\n');
}

/// Where most of the subject is.
int LatencyHistogramPlot::firstStop() const
{
    const std::vector<quint64> &counts = m_counts[std::min(traces().subject, m_counts.size() - 1)];
    return static_cast<int>(std::ranges::max_element(counts) - counts.begin());
}

bool LatencyHistogramPlot::isWorthAStop(int stop) const
{
    return std::ranges::any_of(
        m_counts,
        [stop](const std::vector<quint64> &counts) { return counts[static_cast<std::size_t>(stop)] > 0; });
}

} // namespace wireloupe::ui
