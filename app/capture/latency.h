#pragma once

#include <chrono>
#include <vector>

#include "capture/record.h"

namespace wireloupe::capture {

/// One round trip.
struct RoundTrip
{
    enum class Kind : quint8 {
        Ping, ///< our ping to the pong with the same payload
        Echo, ///< a data message sent to the next one received with the same (or a prefixed) payload
    };

    Kind kind = Kind::Ping;
    std::chrono::nanoseconds sentAt{}; ///< since the capture's start
    std::chrono::nanoseconds duration{};
    Row request{};
    Row reply{};
};

/// Exact summary of the round trips given; durations are zero where count is 0.
struct LatencySummary
{
    qint64 count = 0;
    std::chrono::nanoseconds min{}, mean{}, p50{}, p95{}, p99{}, max{};
};

/// Finds round trips in the records of one capture, shown to it in their order. Pairs are kept apart by
/// connection. Memory is bounded: at most `maxPending` unanswered requests are remembered, the oldest is
/// given up first; and at most `maxTrips` round trips, the oldest dropped first. Not thread-safe.
class LatencyTracker
{
public:
    explicit LatencyTracker(qsizetype maxPending = 4096, qsizetype maxTrips = 1 << 20);

    void add(Row row, const Record &record);
    void clear();

    const std::vector<RoundTrip> &roundTrips() const;
    /// Round trips ever found, those dropped included.
    qint64 total() const;
    /// Of `kind`, begun at `since` or later.
    LatencySummary summary(RoundTrip::Kind kind, std::chrono::nanoseconds since = {}) const;
};

/// Counts in buckets whose borders grow by a constant factor.
struct Histogram
{
    struct Bucket
    {
        std::chrono::nanoseconds from{}, to{};
        qint64 count = 0;
    };
    std::vector<Bucket> buckets;

    static Histogram of(const std::vector<RoundTrip> &trips, RoundTrip::Kind kind, int maxBuckets = 40);
};

} // namespace wireloupe::capture
