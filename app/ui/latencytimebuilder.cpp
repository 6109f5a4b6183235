#include "ui/latencytimebuilder.h"

#include <algorithm>
#include <set>

namespace wireloupe::ui {

using capture::LatencyMark;
using capture::TimeRange;
using Duration = std::chrono::nanoseconds;

namespace {

// A limit further off than so many times what is measured would leave nothing to be seen of that.
constexpr int farOff = 20;
// A stretch of the bands is at least so many columns wide.
constexpr double columnsPerBand = 1.5;

std::vector<LatencyTimeMark> marksOf(const LatencyTraces &traces, const TimeRange &range)
{
    std::vector<LatencyTimeMark> marks;
    std::set<int> seen;
    for (const LatencyTrace &trace : traces.traces) {
        if (!seen.insert(trace.source).second)
            continue;
        for (const LatencyMark &mark : trace.snapshot.marks()) {
            const TimeRange place{mark.begin + trace.shift, mark.end + trace.shift};
            if (place.begin <= range.end && place.end >= range.begin)
                marks.push_back({place, mark, trace.source});
        }
    }
    std::ranges::stable_sort(marks, {}, [](const LatencyTimeMark &mark) { return mark.range.begin; });
    return marks;
}

/// With those limits that are near.
DurationRange widened(DurationRange all, const std::vector<Duration> &limits)
{
    const DurationRange measured = all;
    for (const Duration limit : limits) {
        if (limit / farOff > measured.high || limit < measured.low / farOff)
            continue;
        all.low = std::min(all.low, limit);
        all.high = std::max(all.high, limit);
    }
    return all;
}

} // namespace

DurationScale LatencyTimeBuilder::scaleOf(const LatencyTraces &traces, const LatencyTimeView &view) const
{
    const bool isLogarithmic = suitsLogarithm(traces);
    if (view.durations)
        return {isLogarithmic, *view.durations};
    std::optional<DurationRange> all;
    const auto add = [&all](const DurationRange &range) {
        all = all ? DurationRange{std::min(all->low, range.low), std::max(all->high, range.high)} : range;
    };
    for (const LatencyTimePoints &points : m_points)
        if (!points.isEmpty())
            add(points.durations());
    if (!all)
        for (const LatencyBand &band : m_bands.bands())
            add({band.summary.min, band.summary.max});
    if (!all)
        return {isLogarithmic, DurationScale().range()};
    return DurationScale::around(isLogarithmic, isLogarithmic ? widened(*all, view.limits) : *all);
}

LatencyTimePicture LatencyTimeBuilder::build(const LatencyTraces &traces, const LatencyTimeView &view,
                                             const std::vector<LatencyHighlight> &highlights)
{
    LatencyTimePicture picture;
    picture.range = view.range;
    m_points.resize(traces.traces.size());
    for (std::size_t trace = 0; trace < m_points.size(); ++trace)
        m_points[trace].gather(traces.traces[trace], view.range);
    m_bands.update(traces.traces.empty() ? LatencyTrace() : traces.traces[traces.subject], view.range,
                   static_cast<int>(view.columns / columnsPerBand));
    picture.bands = m_bands.bands();
    picture.rates = m_bands.rates();
    picture.scale = scaleOf(traces, view);
    for (std::size_t trace = 0; trace < m_points.size(); ++trace) {
        picture.points.push_back(m_points[trace].thinned(picture.scale, view));
        for (const LatencyHighlight &highlight : highlights)
            if (highlight.source == traces.traces[trace].source)
                for (const capture::LatencySample &sample :
                     m_points[trace].among(highlight.rows, picture.points.back()))
                    picture.highlighted.push_back({trace, sample});
    }
    picture.marks = marksOf(traces, view.range);
    return picture;
}

} // namespace wireloupe::ui
