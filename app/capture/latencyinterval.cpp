#include "capture/latencyinterval.h"

#include <algorithm>
#include <utility>

namespace wireloupe::capture {
namespace {

/// Whether `a` stands for a cell rather than `b`. Does not depend on the order in which they came.
bool isRather(const LatencySample &a, const LatencySample &b)
{
    if (a.duration != b.duration)
        return std::chrono::abs(a.duration) > std::chrono::abs(b.duration);
    return a.reply < b.reply;
}

} // namespace

SamplePoints::SamplePoints(const std::vector<LatencySample> &points, int width)
    : m_width(std::clamp(width, minWidth, maxWidth))
{
    for (const LatencySample &point : points)
        add(point);
}

void SamplePoints::add(const LatencySample &sample)
{
    put(sample);
    while (m_points.size() > maxSize && m_width < maxWidth) {
        ++m_width;
        for (const LatencySample &point : std::exchange(m_points, {}))
            put(point);
    }
}

void SamplePoints::put(const LatencySample &sample)
{
    const qint32 cell = cellOf(sample);
    const auto found = std::ranges::lower_bound(m_points, cell, {},
                                                [this](const LatencySample &point) { return cellOf(point); });
    if (found == m_points.end() || cellOf(*found) != cell)
        m_points.insert(found, sample);
    else if (isRather(sample, *found))
        *found = sample;
}

qint32 SamplePoints::cellOf(const LatencySample &sample) const
{
    return PackedQuantiles::placeOf(sample.duration) >> m_width;
}

IntervalFigures IntervalFigures::of(const PackedQuantiles &quantiles, const SamplePoints &points)
{
    return {quantiles.summary(), quantiles, points.points(), points.width()};
}

IntervalFigures IntervalFigures::merged(const IntervalFigures &a, const IntervalFigures &b)
{
    PackedQuantiles quantiles = a.quantiles;
    quantiles.merge(b.quantiles);
    SamplePoints points(a.points, std::max(a.pointWidth, b.pointWidth));
    for (const LatencySample &point : b.points)
        points.add(point);
    return of(quantiles, points);
}

LatencyInterval LatencyInterval::merged(const LatencyInterval &a, const LatencyInterval &b)
{
    LatencyInterval result;
    result.traffic = a.traffic;
    result.traffic += b.traffic;
    for (const LatencySample::Kind kind : allLatencyKinds) {
        const auto &ofA = a.figures[kind];
        const auto &ofB = b.figures[kind];
        if (ofA && ofB)
            result.figures[kind] =
                std::make_shared<const IntervalFigures>(IntervalFigures::merged(*ofA, *ofB));
        else
            result.figures[kind] = ofA ? ofA : ofB;
    }
    return result;
}

qint64 LatencyInterval::memoryUse() const
{
    qint64 bytes = sizeof(*this);
    for (const auto &each : figures)
        if (each)
            bytes += static_cast<qint64>(sizeof(*each) + each->points.capacity() * sizeof(LatencySample)) +
                     each->quantiles.memoryUse();
    return bytes;
}

bool LatencyInterval::operator==(const LatencyInterval &other) const
{
    const auto isSame = [](const auto &a, const auto &b) { return a && b ? *a == *b : !a && !b; };
    return traffic == other.traffic &&
           std::equal(figures.begin(), figures.end(), other.figures.begin(), isSame);
}

const LatencyInterval &LatencyIntervals::operator[](qint64 index) const
{
    static const LatencyInterval empty;
    const Interval &interval = (*m_list)[static_cast<std::size_t>(index)];
    return interval ? *interval : empty;
}

/// Times of a file may lie 146 years on either side: the product alone is more than fits then, the sum is
/// not.
std::chrono::nanoseconds LatencyIntervals::beginOf(qint64 index) const
{
    const auto begin = static_cast<quint64>(m_begin.count());
    const quint64 passed = static_cast<quint64>(index) * static_cast<quint64>(m_width.count());
    return std::chrono::nanoseconds(static_cast<qint64>(begin + passed));
}

qint64 LatencyIntervals::indexAt(std::chrono::nanoseconds time) const
{
    return time < m_begin ? std::min<qint64>(0, size() - 1)
                          : std::min<qint64>((time - m_begin) / m_width, size() - 1);
}

} // namespace wireloupe::capture
