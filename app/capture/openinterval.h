#pragma once

#include <memory>

#include "capture/latencyinterval.h"

namespace wireloupe::capture {

/// A LatencyInterval that something is still added to. Not thread-safe.
class OpenInterval
{
public:
    void add(const LatencySample &sample);
    void addTraffic(const RateBin &traffic);
    /// All that has been added, by what is shared with earlier ones where it is the same. Null for nothing.
    LatencyIntervals::Interval packed();

private:
    friend class LatencyArchive;

    /// Where the samples of one kind are collected: some 50 KiB.
    struct Collector
    {
        SignedQuantiles quantiles;
        double sum = 0; ///< ns
        SamplePoints points;
    };

    RateBin m_traffic;
    PerLatencyKind<std::unique_ptr<Collector>> m_kinds;
    // Null where something has come since.
    PerLatencyKind<std::shared_ptr<const IntervalFigures>> m_figures;
    LatencyIntervals::Interval m_packed;
};

} // namespace wireloupe::capture
