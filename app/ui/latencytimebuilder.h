#pragma once

#include "ui/latencytimebands.h"
#include "ui/latencytimepoints.h"

namespace wireloupe::ui {

/// Makes pictures of latencies over time. What it can it takes over from the picture before; a full one, of
/// two kinds at LatencyBook's limit of samples, takes a few milliseconds. No widget, no thread of its own.
class LatencyTimeBuilder
{
public:
    LatencyTimePicture build(const LatencyTraces &traces, const LatencyTimeView &view,
                             const std::vector<LatencyHighlight> &highlights = {});
    const LatencyTimeBands &bands() const { return m_bands; }

private:
    DurationScale scaleOf(const LatencyTraces &traces, const LatencyTimeView &view) const;

    std::vector<LatencyTimePoints> m_points; ///< by trace
    LatencyTimeBands m_bands;
};

} // namespace wireloupe::ui
