#include "ui/latencytimereadout.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>
#include <QLocale>

#include "ui/elapsedticker.h"
#include "ui/latencywords.h"
#include "ui/rateticker.h"
#include "ui/seconds.h"
#include "ui/words.h"

namespace wireloupe::ui {

using capture::LatencySample;
using capture::TimeRange;
using Time = std::chrono::nanoseconds;

namespace {

// Points that are nearer to each other than this cannot be told apart with a pointer.
constexpr double samePlace = 3;

struct LatencyReadout
{
    Q_DECLARE_TR_FUNCTIONS(wireloupe::ui::LatencyReadout)
};

Time nanoseconds(double seconds)
{
    return std::chrono::round<Time>(std::chrono::duration<double>(seconds));
}

QString bandText(const LatencyBand &band)
{
    return LatencyReadout::tr("p50 %1, p99 %2 of %n", nullptr,
                              static_cast<int>(std::min<qint64>(band.summary.count, 1'000'000'000)))
        .arg(durationText(band.summary.p50), durationText(band.summary.p99));
}

QString rateLine(const LatencyRate &rate)
{
    const QLocale locale;
    return LatencyReadout::tr("received %1/s, sent %2/s")
        .arg(rateText(rate.in, locale), rateText(rate.out, locale));
}

/// What orders the points of all traces in time.
auto orderOf(const LatencyTraces &traces, const LatencyDot &dot)
{
    return std::tuple(placeOf(traces.traces[dot.trace], dot.sample), dot.trace, dot.sample.reply,
                      dot.sample.request);
}

} // namespace

QStringList readout(const LatencyTimePicture &picture, const LatencyTraces &traces,
                    const LatencyTimePlace &place, int decimals)
{
    QStringList lines;
    if (place.dot && place.dot->trace < traces.traces.size())
        lines << shownName(traces.traces[place.dot->trace]);
    const QString time = elapsedText(toSeconds(place.time), decimals);
    lines << (place.duration ? QStringLiteral("%1   %2").arg(time, durationText(*place.duration)) : time);
    if (const LatencyBand *band = picture.bandAt(place.time))
        lines << bandText(*band);
    if (const LatencyRate *rate = picture.rateAt(place.time))
        lines << rateLine(*rate);
    return lines;
}

LatencyDotFinder::LatencyDotFinder(const LatencyTimePicture &picture, const LatencyTraces &traces,
                                   const QCPAxis &time, const QCPAxis &duration)
    : m_picture(picture), m_traces(traces), m_time(time), m_duration(duration)
{
}

QPointF LatencyDotFinder::placeOf(const LatencyDot &dot) const
{
    const Time time = ui::placeOf(m_traces.traces[dot.trace], dot.sample);
    return {m_time.coordToPixel(toSeconds(time)),
            m_duration.coordToPixel(toSeconds(m_picture.scale.shown(dot.sample.duration)))};
}

std::optional<LatencyDot> LatencyDotFinder::nearest(const QPointF &place, double reach) const
{
    const Time from = nanoseconds(m_time.pixelToCoord(place.x() - reach));
    const Time to = nanoseconds(m_time.pixelToCoord(place.x() + reach));
    std::optional<LatencyDot> best;
    double bestDistance = reach;
    for (std::size_t trace = 0; trace < m_picture.points.size(); ++trace) {
        const std::vector<LatencySample> &points = m_picture.points[trace];
        const Time shift = m_traces.traces[trace].shift;
        for (auto point = std::ranges::lower_bound(points, from - shift, {}, &LatencySample::end);
             point != points.end() && point->end() + shift <= to; ++point) {
            const LatencyDot dot{trace, *point};
            const double distance = QLineF(place, placeOf(dot)).length();
            if (distance > reach)
                continue;
            const bool isNearer = distance < bestDistance - samePlace;
            const bool isAbout = std::abs(distance - bestDistance) <= samePlace;
            if (!best || isNearer || (isAbout && point->duration > best->sample.duration)) {
                best = dot;
                bestDistance = std::min(distance, bestDistance);
            }
        }
    }
    return best;
}

std::optional<LatencyDot> LatencyDotFinder::next(const std::optional<LatencyDot> &from, bool isForward) const
{
    std::optional<LatencyDot> best;
    const auto isBefore = [this, isForward](const LatencyDot &a, const LatencyDot &b) {
        return isForward ? orderOf(m_traces, a) < orderOf(m_traces, b)
                         : orderOf(m_traces, b) < orderOf(m_traces, a);
    };
    for (std::size_t trace = 0; trace < m_picture.points.size(); ++trace)
        for (const LatencySample &sample : m_picture.points[trace]) {
            const LatencyDot dot{trace, sample};
            const bool isOnward = !from || isBefore(*from, dot);
            if (isOnward && (!best || isBefore(dot, *best)))
                best = dot;
        }
    return best;
}

} // namespace wireloupe::ui
