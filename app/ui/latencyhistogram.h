#pragma once

#include <vector>

#include "capture/signedquantiles.h"

namespace wireloupe::ui {

/// The buckets that durations are counted in to be drawn. Those of a logarithmic axis begin and end at equal
/// parts of decades, wherever the data begins, so that they stay where they are while data comes. Where
/// durations are below zero the axis is linear, and the buckets are of one width. A value.
class LatencyBuckets
{
public:
    using Duration = std::chrono::nanoseconds;

    /// There is no 0 on a logarithmic axis: what is faster counts to the first bucket.
    static constexpr Duration fastest = std::chrono::microseconds(1);
    static constexpr int maxPerDecade = 40;

    /// Of durations from `lowest` to `highest`: no more than about `wanted`, but at least eight to a decade,
    /// and at most `finest`. What is known to within 1/128 only would look like a comb in buckets that are
    /// hardly wider: see finestOfIntervals.
    static LatencyBuckets fitting(Duration lowest, Duration highest, int wanted, int finest = maxPerDecade);
    static constexpr int finestOfIntervals = 16;

    bool isLinear() const { return m_isLinear; }
    int size() const { return static_cast<int>(m_borders.size()) - 1; }
    /// From 0 to less than size(): what is in a bucket is at least its begin, and less than its end.
    Duration begin(int bucket) const { return m_borders[static_cast<std::size_t>(bucket)]; }
    Duration end(int bucket) const { return begin(bucket + 1); }
    /// Ascending: one more than there are buckets.
    const std::vector<Duration> &borders() const { return m_borders; }
    /// The bucket of a duration, or the nearest.
    int indexOf(Duration duration) const;
    /// How many are in each; as many as `durations` holds in all.
    std::vector<quint64> count(const capture::SignedQuantiles &durations) const;

private:
    static LatencyBuckets logarithmic(Duration lowest, Duration highest, int wanted, int finest);
    static LatencyBuckets linear(Duration lowest, Duration highest, int wanted);

    std::vector<Duration> m_borders{Duration(0), Duration(1)};
    bool m_isLinear = false;
};

} // namespace wireloupe::ui
