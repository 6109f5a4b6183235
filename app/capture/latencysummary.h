#pragma once

#include <chrono>
#include <vector>

#include <QtGlobal>

namespace wireloupe::capture {

class SignedQuantiles;

/// Figures of some durations; all are zero where count is 0. Percentiles are by nearest rank.
struct LatencySummary
{
    qint64 count = 0;
    std::chrono::nanoseconds min{}, mean{}, p50{}, p90{}, p95{}, p99{}, p999{}, max{};

    /// Exact: each percentile is a duration that was measured.
    static LatencySummary of(std::vector<std::chrono::nanoseconds> durations);
    /// As good as the quantiles are; min, mean and max are exact.
    static LatencySummary of(const SignedQuantiles &quantiles);

    bool operator==(const LatencySummary &) const = default;
};

} // namespace wireloupe::capture
