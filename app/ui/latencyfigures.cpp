#include "ui/latencyfigures.h"

#include <algorithm>
#include <cmath>

#include <QHash>

#include "ui/seconds.h"

namespace wireloupe::ui {

namespace {

using Kind = capture::LatencySample::Kind;
using std::chrono::nanoseconds;

bool hasJitter(Kind kind)
{
    return kind == Kind::Gap || kind == Kind::OneWay;
}

std::optional<nanoseconds> jitterOf(const LatencyTrace &trace, const capture::TimeRange &range, bool isWhole,
                                    qint64 count)
{
    if (!hasJitter(trace.kind) || count < 2)
        return std::nullopt;
    if (isWhole)
        return trace.snapshot.totals(trace.kind).jitter;
    const JitterWithin found = jitterWithin(trace.snapshot.samples(trace.kind), range);
    // The count is of whole intervals, and so a little more. Where far fewer are found the older ones have
    // been dropped.
    constexpr double known = 0.9;
    if (static_cast<double>(found.samples) < known * static_cast<double>(count))
        return std::nullopt;
    return found.jitter;
}

} // namespace

double LatencyFigures::rate() const
{
    const double seconds = toSeconds(length);
    return seconds > 0 ? static_cast<double>(summary.count) / seconds : 0;
}

capture::TimeRange ownRange(const LatencyTraces &traces, const LatencyTrace &trace)
{
    return {traces.range.begin - trace.shift, traces.range.end - trace.shift};
}

bool isWhole(const LatencyTraces &traces, const LatencyTrace &trace)
{
    const capture::TimeRange range = ownRange(traces, trace);
    const capture::TimeRange span = trace.snapshot.span();
    return range.begin <= span.begin && range.end >= span.end;
}

bool areComparable(const LatencyTraces &traces)
{
    return traces.traces.size() == 2 && traces.traces[0].kind == traces.traces[1].kind;
}

bool isEnoughFor(double share, qint64 count)
{
    return count >= std::llround(1 / (1 - share));
}

JitterWithin jitterWithin(const capture::LatencySnapshot::Samples &samples, const capture::TimeRange &range)
{
    // By how much ends may be out of order; see LatencySeries::openTime.
    constexpr std::chrono::seconds slack{1};
    QHash<quint32, nanoseconds> next; // of each connection, for this goes backwards
    double sum = 0;
    qint64 differences = 0;
    JitterWithin result;
    for (qint64 at = samples.size() - 1; at >= 0; --at) {
        const capture::LatencySample &sample = samples[at];
        if (sample.end() < range.begin - slack)
            break;
        if (sample.end() < range.begin || sample.end() >= range.end)
            continue;
        ++result.samples;
        const quint32 connection = capture::toInt(sample.connection);
        if (const auto found = next.constFind(connection); found != next.constEnd()) {
            sum += std::abs(static_cast<double>((*found - sample.duration).count()));
            ++differences;
        }
        next.insert(connection, sample.duration);
    }
    if (differences > 0)
        result.jitter = nanoseconds(std::llround(sum / static_cast<double>(differences)));
    return result;
}

LatencyFigures figuresOf(const LatencyTraces &traces, const LatencyTrace &trace)
{
    const capture::TimeRange range = ownRange(traces, trace);
    const capture::TimeRange span = trace.snapshot.span();
    LatencyFigures figures;
    figures.isWhole = isWhole(traces, trace);
    figures.summary =
        figures.isWhole ? trace.snapshot.summary(trace.kind) : trace.snapshot.summary(trace.kind, range);
    figures.counts = trace.snapshot.counts(trace.kind);
    figures.length =
        std::max(nanoseconds{}, std::min(range.end, span.end) - std::max(range.begin, span.begin));
    figures.jitter = jitterOf(trace, range, figures.isWhole, figures.summary.count);
    return figures;
}

std::vector<LatencyFigures> figuresOf(const LatencyTraces &traces)
{
    std::vector<LatencyFigures> figures;
    for (const LatencyTrace &trace : traces.traces)
        figures.push_back(figuresOf(traces, trace));
    return figures;
}

capture::SignedQuantiles quantilesOf(const LatencyTraces &traces, const LatencyTrace &trace)
{
    return isWhole(traces, trace) ? trace.snapshot.totals(trace.kind).quantiles
                                  : trace.snapshot.quantiles(trace.kind, ownRange(traces, trace));
}

} // namespace wireloupe::ui
