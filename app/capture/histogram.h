#pragma once

#include <chrono>
#include <vector>

#include "capture/roundtrip.h"

namespace wireloupe::capture {

/// Counts in buckets whose borders grow by a constant factor. A bucket holds what is at least `from` and less
/// than `to`; the first and the last bucket are not empty.
struct Histogram
{
    struct Bucket
    {
        std::chrono::nanoseconds from{}, to{};
        qint64 count = 0;
    };
    std::vector<Bucket> buckets;

    /// At most `maxBuckets`, which is at least 1. The borders include whole powers of ten nanoseconds.
    static Histogram of(const std::vector<RoundTrip> &trips, RoundTrip::Kind kind, int maxBuckets = 40);
};

} // namespace wireloupe::capture
