#pragma once

#include <vector>

#include "capture/latencysummary.h"
#include "capture/signedquantiles.h"

namespace wireloupe::capture {

/// SignedQuantiles in a few hundred bytes, for the many intervals of a series: they are known to within 1/128
/// of themselves, 8 bytes for each of the 64 stretches of an octave that something fell into, and nothing for
/// the others: 34 KiB at the very most. Count, least, greatest and sum stay exact. Immutable; any thread.
class PackedQuantiles
{
public:
    using Duration = std::chrono::nanoseconds;

    PackedQuantiles() = default;
    explicit PackedQuantiles(const SignedQuantiles &quantiles);

    quint64 count() const { return m_count; }
    Duration min() const { return m_min; }
    Duration max() const { return m_max; }
    Duration mean() const;
    /// In ns.
    double sum() const { return m_sum; }
    /// Adds all to `to`, whose least and greatest stay exact.
    void unpackInto(SignedQuantiles &to) const;
    /// Of these alone; min, max and mean are exact.
    LatencySummary summary() const;

    /// So many at about `place`, a number that grows with the duration: see placeOf().
    struct Bucket
    {
        qint32 place = 0;
        quint32 count = 0;
        bool operator==(const Bucket &) const = default;
    };
    /// Ascending; the least and the greatest value are not among them.
    const std::vector<Bucket> &buckets() const { return m_buckets; }
    /// What buckets() were taken from, for a file. False where it cannot be right: then this stays as it is.
    bool restore(Duration min, Duration max, double sum, std::vector<Bucket> buckets);

    static qint32 placeOf(Duration duration);
    /// The middle of what has that place.
    static Duration durationAt(qint32 place);
    static constexpr qint32 maxPlace = 33 * 64;

    /// Bytes of memory.
    qint64 memoryUse() const;
    bool operator==(const PackedQuantiles &) const = default;

private:
    std::vector<Bucket> m_buckets;
    quint64 m_count = 0;
    double m_sum = 0;
    Duration m_min{};
    Duration m_max{};
};

} // namespace wireloupe::capture
