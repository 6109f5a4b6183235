#include "capture/latencysummary.h"

#include <algorithm>
#include <numeric>

#include "capture/signedquantiles.h"

namespace wireloupe::capture {
namespace {

using Durations = std::vector<std::chrono::nanoseconds>;

/// Orders `durations` as far as it must.
std::chrono::nanoseconds percentile(Durations &durations, size_t perMille)
{
    const size_t rank = (durations.size() * perMille + 999) / 1000;
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
    summary.p50 = percentile(durations, 500);
    summary.p90 = percentile(durations, 900);
    summary.p95 = percentile(durations, 950);
    summary.p99 = percentile(durations, 990);
    summary.p999 = percentile(durations, 999);
    return summary;
}

LatencySummary LatencySummary::of(const SignedQuantiles &quantiles)
{
    return {static_cast<qint64>(quantiles.count()),
            quantiles.min(),
            quantiles.mean(),
            quantiles.at(0.5),
            quantiles.at(0.9),
            quantiles.at(0.95),
            quantiles.at(0.99),
            quantiles.at(0.999),
            quantiles.max()};
}

} // namespace wireloupe::capture
