#include "capture/latencysummary.h"

#include <algorithm>
#include <numeric>

namespace wireloupe::capture {
namespace {

using Durations = std::vector<std::chrono::nanoseconds>;

/// Orders `durations` as far as it must.
std::chrono::nanoseconds percentile(Durations &durations, size_t percent)
{
    const size_t rank = (durations.size() * percent + 99) / 100;
    const auto at = durations.begin() + static_cast<Durations::difference_type>(rank - 1);
    std::nth_element(durations.begin(), at, durations.end());
    return *at;
}

} // namespace

LatencySummary LatencySummary::of(Durations durations)
{
    if (durations.empty())
        return {};
    LatencySummary summary;
    summary.count = static_cast<qint64>(durations.size());
    const auto [min, max] = std::minmax_element(durations.begin(), durations.end());
    summary.min = *min;
    summary.max = *max;
    summary.mean =
        std::accumulate(durations.begin(), durations.end(), std::chrono::nanoseconds{}) / summary.count;
    summary.p50 = percentile(durations, 50);
    summary.p95 = percentile(durations, 95);
    summary.p99 = percentile(durations, 99);
    return summary;
}

} // namespace wireloupe::capture
