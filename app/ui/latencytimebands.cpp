#include "ui/latencytimebands.h"

#include <algorithm>
#include <utility>

#include "ui/seconds.h"

namespace wireloupe::ui {

using capture::LatencyIntervals;
using capture::LatencyMark;
using capture::LatencySample;
using capture::LatencySnapshot;
using capture::LatencySummary;
using capture::TimeRange;
using Time = std::chrono::nanoseconds;

namespace {

// A percentile of fewer says little.
constexpr qint64 samplesPerBand = 20;
constexpr int fewestBands = 12;

qint64 floorDivided(Time time, Time width)
{
    const qint64 quotient = time / width;
    return time < quotient * width ? quotient - 1 : quotient;
}

/// Whether nothing of the kind is measured across the mark.
bool interrupts(const LatencyMark &mark, LatencySample::Kind kind)
{
    return mark.kind != LatencyMark::Kind::ClockJump || kind == LatencySample::Kind::OneWay;
}

} // namespace

void LatencyTimeBands::collect(const LatencyIntervals &intervals, const TimeRange &range)
{
    if (intervals.isEmpty() || range.begin >= intervals.end() || range.end <= intervals.begin())
        return;
    for (qint64 index = intervals.indexAt(range.begin);
         index < intervals.size() && intervals.beginOf(index) < range.end; ++index)
        m_slices.push_back({{intervals.beginOf(index), intervals.beginOf(index + 1)}, &intervals[index]});
}

/// As LatencySnapshot::quantiles() chooses.
void LatencyTimeBands::collect(const LatencySnapshot &snapshot, const TimeRange &range)
{
    m_slices.clear();
    const LatencyIntervals &recent = snapshot.recent();
    if (range.begin >= recent.begin() || snapshot.whole().isEmpty()) {
        m_width = recent.width();
        return collect(recent, range);
    }
    m_width = snapshot.whole().width();
    collect(snapshot.whole(), {range.begin, std::min(range.end, snapshot.closedEnd())});
    if (!m_slices.empty())
        m_slices.back().range.end = std::min(m_slices.back().range.end, snapshot.closedEnd());
    collect(recent, {std::max(range.begin, snapshot.closedEnd()), range.end});
}

/// Stays what it was while that is nearly right, or the picture would flicker.
qint64 LatencyTimeBands::chooseGrouping(const LatencyTrace &trace, int most)
{
    qint64 samples = 0;
    for (const Slice &slice : m_slices)
        if (const auto &figures = slice.interval->figures[trace.kind])
            samples += figures->summary.count;
    const auto wanted = static_cast<double>(
        std::clamp<qint64>(samples / samplesPerBand, std::min(fewestBands, most), std::max(most, 1)));
    const auto count = static_cast<double>(
        (m_slices.empty() ? Time(0) : m_slices.back().range.end - m_slices.front().range.begin) / m_width);
    const auto bandsBy = [count](qint64 grouping) { return count / static_cast<double>(grouping); };
    constexpr double tolerance = 1.4;
    const bool isStillFine = bandsBy(m_grouping) <= wanted * tolerance &&
                             (m_grouping == 1 || bandsBy(m_grouping) * 2 * tolerance > wanted);
    if (isStillFine)
        return m_grouping;
    qint64 grouping = 1;
    while (bandsBy(grouping) > wanted)
        grouping *= 2;
    return grouping;
}

void LatencyTimeBands::update(const LatencyTrace &trace, const TimeRange &range, int most)
{
    m_bands.clear();
    m_rates.clear();
    const Time width = m_width;
    const TimeRange local{range.begin - trace.shift, range.end - trace.shift + Time(1)};
    collect(trace.snapshot, local);
    if (m_width != width)
        m_grouping = 1;
    m_grouping = chooseGrouping(trace, most);
    // Whole stretches, so that they are the same ones in the next picture.
    const Time group = m_width * m_grouping;
    collect(trace.snapshot,
            {floorDivided(local.begin, group) * group, (floorDivided(local.end, group) + 1) * group});
    m_kept.clear();
    for (std::size_t begin = 0, end = 0; begin < m_slices.size(); begin = end) {
        const qint64 number = floorDivided(m_slices[begin].range.begin, group);
        while (end < m_slices.size() && floorDivided(m_slices[end].range.begin, group) == number)
            ++end;
        addGroup(trace, begin, end);
    }
    m_merged = std::exchange(m_kept, {});
    breakAtMarks(trace);
}

void LatencyTimeBands::addGroup(const LatencyTrace &trace, std::size_t begin, std::size_t end)
{
    const TimeRange local{m_slices[begin].range.begin, m_slices[end - 1].range.end};
    const TimeRange range{local.begin + trace.shift, local.end + trace.shift};
    capture::RateBin traffic;
    std::vector<Figures> parts;
    for (std::size_t index = begin; index < end; ++index) {
        traffic += m_slices[index].interval->traffic;
        if (const auto &figures = m_slices[index].interval->figures[trace.kind])
            parts.push_back(figures);
    }
    // The last one is not over: what came is of a part of it.
    const Time group = m_width * m_grouping;
    const Time passed =
        std::clamp(trace.snapshot.span().end - local.begin, group / 4, local.end - local.begin);
    const double time = toSeconds(std::max(passed, Time(1)));
    m_rates.push_back(
        {range, static_cast<double>(traffic.framesIn) / time, static_cast<double>(traffic.framesOut) / time});
    if (parts.empty())
        return;
    const bool followsGap = !m_bands.empty() && m_bands.back().range.end != range.begin;
    m_bands.push_back({range, summaryOf(local.begin, std::move(parts)), followsGap});
}

LatencySummary LatencyTimeBands::summaryOf(Time begin, std::vector<Figures> parts)
{
    if (parts.size() == 1)
        return parts.front()->summary;
    Merged &kept = m_kept[begin.count()];
    if (const auto known = m_merged.find(begin.count());
        known != m_merged.end() && known->second.parts == parts) {
        kept = std::move(known->second);
        return kept.summary;
    }
    ++m_mergeCount;
    capture::PackedQuantiles all = parts.front()->quantiles;
    for (std::size_t part = 1; part < parts.size(); ++part)
        all.merge(parts[part]->quantiles);
    kept = {std::move(parts), all.summary()};
    return kept.summary;
}

void LatencyTimeBands::breakAtMarks(const LatencyTrace &trace)
{
    for (const LatencyMark &mark : trace.snapshot.marks()) {
        if (!interrupts(mark, trace.kind))
            continue;
        const auto next = std::ranges::upper_bound(m_bands, mark.begin + trace.shift, {},
                                                   [](const LatencyBand &band) { return band.range.begin; });
        if (next != m_bands.end())
            next->followsGap = true;
    }
}

} // namespace wireloupe::ui
