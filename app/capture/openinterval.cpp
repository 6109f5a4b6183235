#include "capture/openinterval.h"

namespace wireloupe::capture {

void OpenInterval::add(const LatencySample &sample)
{
    auto &collector = m_kinds[sample.kind];
    if (!collector)
        collector = std::make_unique<Collector>();
    collector->quantiles.record(sample.duration);
    collector->sum += static_cast<double>(sample.duration.count());
    collector->points.add(sample);
    m_figures[sample.kind].reset();
    m_packed.reset();
}

void OpenInterval::addTraffic(const RateBin &traffic)
{
    m_traffic += traffic;
    m_packed.reset();
}

LatencyIntervals::Interval OpenInterval::packed()
{
    if (m_packed)
        return m_packed;
    for (const LatencySample::Kind kind : allLatencyKinds)
        if (const auto &collector = m_kinds[kind]; collector && !m_figures[kind])
            m_figures[kind] = std::make_shared<const IntervalFigures>(IntervalFigures::of(
                PackedQuantiles(collector->quantiles, collector->sum), collector->points));
    LatencyInterval interval{m_traffic, m_figures};
    if (interval != LatencyInterval())
        m_packed = std::make_shared<const LatencyInterval>(std::move(interval));
    return m_packed;
}

} // namespace wireloupe::capture
