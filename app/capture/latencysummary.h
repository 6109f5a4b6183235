#pragma once

#include <chrono>
#include <vector>

#include <QtGlobal>

namespace wireloupe::capture {

/// Exact summary of the durations given; all are zero where count is 0. Percentiles are by nearest rank: each
/// is a duration that was measured.
struct LatencySummary
{
    qint64 count = 0;
    std::chrono::nanoseconds min{}, mean{}, p50{}, p95{}, p99{}, max{};

    static LatencySummary of(std::vector<std::chrono::nanoseconds> durations);
};

} // namespace wireloupe::capture
