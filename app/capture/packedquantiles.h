#pragma once

#include <optional>
#include <vector>

#include "capture/latencysummary.h"
#include "capture/signedquantiles.h"

namespace wireloupe::capture {

/// SignedQuantiles in a few hundred bytes, for the many intervals of a series: known to within 1/128 of
/// themselves, at 8 bytes for each of the 64 stretches of an octave that something fell into. Where those are
/// more than maxBuckets, which takes durations all over sixteen octaves, stretches are joined, and it is 1/64
/// or, over everything there is, 1/16, or 8 ns. Count, sum, least and greatest stay exact. A value.
class PackedQuantiles
{
public:
    using Duration = std::chrono::nanoseconds;

    PackedQuantiles() = default;
    /// `sum`: of all that they hold, in ns.
    PackedQuantiles(const SignedQuantiles &quantiles, double sum);

    quint64 count() const { return m_count; }
    Duration min() const { return m_min; }
    Duration max() const { return m_max; }
    Duration mean() const;
    /// In ns.
    double sum() const { return m_sum; }
    /// As SignedQuantiles::at().
    Duration at(double share) const;
    LatencySummary summary() const;

    /// As if all of `other` had been packed here too.
    void merge(const PackedQuantiles &other);
    /// Adds all to `to`, whose least and greatest stay exact.
    void unpackInto(SignedQuantiles &to) const;

    /// So many that have this place: see placeOf().
    struct Bucket
    {
        qint32 place = 0;
        quint32 count = 0;
        bool operator==(const Bucket &) const = default;
    };
    using Buckets = std::vector<Bucket>;
    static constexpr std::size_t maxBuckets = 1024;
    /// Ascending. One that is the least and one that is the greatest are not among them, but of a count of 1
    /// or 2 all.
    const Buckets &buckets() const { return m_buckets; }
    /// How many places are joined to one: 2 to the power of this.
    int joining() const { return m_joining; }

    /// What another has said of itself, but for the buckets.
    struct Figures
    {
        Duration min{};
        Duration max{};
        double sum = 0;
        quint64 count = 0;
        int joining = 0;
    };
    /// Nothing where it cannot be right.
    static std::optional<PackedQuantiles> restored(const Figures &figures, Buckets buckets);

    /// A number that grows with the duration, from -maxPlace to below maxPlace. Up to 128 ns every one has
    /// its own; what is beyond an hour is the same.
    static qint32 placeOf(Duration duration);
    /// The middle of what has that place.
    static Duration durationAt(qint32 place);
    static constexpr qint32 maxPlace = 37 * 64;

    /// Bytes of memory.
    qint64 memoryUse() const;
    bool operator==(const PackedQuantiles &) const = default;

private:
    std::vector<Duration> kept() const;
    void takeOut(qint32 place);
    void putIn(qint32 place);
    void join(int joining);
    void limit();

    Buckets m_buckets;
    int m_joining = 0;
    quint64 m_count = 0;
    double m_sum = 0;
    Duration m_min{};
    Duration m_max{};
};

} // namespace wireloupe::capture
