#include "ui/latencytimepoints.h"

#include <algorithm>

namespace wireloupe::ui {

using capture::LatencyIntervals;
using capture::LatencySample;
using capture::TimeRange;
using Time = std::chrono::nanoseconds;

void LatencyTimePoints::add(const LatencySample &sample)
{
    const Time time = sample.end() + m_shift;
    if (time >= m_range.begin && time <= m_range.end)
        m_found.push_back({time, sample.duration, &sample});
}

/// `range` of the capture's time.
void LatencyTimePoints::addPoints(const LatencyIntervals &intervals, const TimeRange &range)
{
    if (intervals.isEmpty() || range.begin >= intervals.end())
        return;
    for (qint64 index = intervals.indexAt(range.begin);
         index < intervals.size() && intervals.beginOf(index) < range.end; ++index)
        if (const auto &figures = intervals[index].figures[m_kind])
            for (const LatencySample &point : figures->points)
                if (point.end() < range.end)
                    add(point);
}

void LatencyTimePoints::gather(const LatencyTrace &trace, const TimeRange &range)
{
    m_range = range;
    m_shift = trace.shift;
    m_kind = trace.kind;
    m_found.clear();
    const capture::LatencySnapshot &snapshot = trace.snapshot;
    const auto &samples = snapshot.samples(m_kind);
    const Time begin = range.begin - m_shift;
    const Time end =
        std::min(range.end - m_shift + Time(1), samples.isEmpty() ? Time::max() : samples[0].end());
    // What is found twice, in an interval of either kind, falls into the same cell.
    addPoints(snapshot.whole(), {begin, std::min(end, snapshot.recent().begin())});
    addPoints(snapshot.recent(), {std::max(begin, snapshot.recent().begin()), end});
    std::ranges::sort(m_found, {}, &Found::time);
    for (qint64 index = 0; index < samples.size(); ++index)
        add(samples[index]);
}

DurationRange LatencyTimePoints::durations() const
{
    const auto [least, greatest] = std::ranges::minmax(m_found, {}, &Found::duration);
    return {least.duration, greatest.duration};
}

std::vector<LatencySample> LatencyTimePoints::thinned(const DurationScale &scale, const LatencyTimeView &view)
{
    const DurationRows rows(scale, view.rows);
    const qint64 width =
        std::max<qint64>(1, (m_range.end - m_range.begin).count() / std::max(1, view.columns));
    const qint64 first = m_range.begin.count() / width * width;
    const double perColumn = 1 / static_cast<double>(width);
    // One for the part of a column at either end, and one for what division leaves over.
    const auto columns = static_cast<std::size_t>((m_range.end.count() - first) / width + 2);
    const auto height = static_cast<std::size_t>(rows.size());
    m_isTaken.assign(columns * height, false);
    m_taken.clear();
    for (const Found &found : m_found) {
        if (!scale.contains(found.duration))
            continue;
        const double place = static_cast<double>(found.time.count() - first) * perColumn;
        const auto column = std::min(static_cast<std::size_t>(std::max(place, 0.0)), columns - 1);
        const auto cell = column * height + static_cast<std::size_t>(rows(scale.shown(found.duration)));
        if (m_isTaken[cell])
            continue;
        m_isTaken[cell] = true;
        m_taken.push_back(found);
    }
    if (!std::ranges::is_sorted(m_taken, {}, &Found::time))
        std::ranges::sort(m_taken, {}, &Found::time);
    std::vector<LatencySample> samples;
    samples.reserve(m_taken.size());
    for (const Found &found : m_taken)
        samples.push_back(*found.sample);
    return samples;
}

std::vector<LatencySample> LatencyTimePoints::among(const capture::RowSet &rows,
                                                    const std::vector<LatencySample> &drawn) const
{
    std::vector<LatencySample> marked;
    if (rows.isEmpty())
        return marked;
    const capture::Row front = rows.front();
    const capture::Row back = rows.back();
    const auto look = [&](const LatencySample &sample) {
        if (marked.size() < maxMarked && sample.reply >= front && sample.request <= back &&
            (rows.contains(sample.reply) || rows.contains(sample.request)))
            marked.push_back(sample);
    };
    if (rows.size() > manyRows)
        std::ranges::for_each(drawn, look);
    else
        for (const Found &found : m_found)
            look(*found.sample);
    return marked;
}

} // namespace wireloupe::ui
