#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>

#include <QtGlobal>

namespace wireloupe::capture {

/// Durations, counted so that their quantiles are known with a bounded error in bounded memory, however many
/// there are: counters in buckets whose width doubles from one octave to the next, 1024 to an octave, as HDR
/// histograms have them.
///
/// Up to 2 us every nanosecond is told from the next; above, up to an hour, a duration is known to within
/// 1/2048 of itself, which is better than three significant digits. What is longer than an hour counts as an
/// hour, what is negative as 0; the least and the greatest are exact, also beyond. Counters take memory by
/// the octave, 8 KiB each, once something falls there: 256 KiB at most.
///
/// A value, without locks: one thread at a time.
class Quantiles
{
public:
    using Duration = std::chrono::nanoseconds;

    static constexpr Duration longest = std::chrono::hours(1);

    Quantiles() = default;
    Quantiles(const Quantiles &other);
    Quantiles(Quantiles &&other) noexcept = default;
    Quantiles &operator=(const Quantiles &other);
    Quantiles &operator=(Quantiles &&other) noexcept = default;
    ~Quantiles() = default;

    /// `times` times the same.
    void record(Duration duration, quint64 times = 1);
    /// As if all that `other` has recorded had been recorded here.
    void merge(const Quantiles &other);
    /// Forgets all; keeps the memory.
    void clear();

    quint64 count() const { return m_count; }
    /// 0 where there are none, as the next three. Exact.
    Duration min() const { return m_count == 0 ? Duration(0) : m_min; }
    Duration max() const { return m_count == 0 ? Duration(0) : m_max; }
    /// Exact but for the rounding of floating point.
    Duration mean() const;
    /// The duration that a share of all, from 0 to 1, does not exceed: 0.5 is the median. By nearest rank;
    /// one that was recorded, give or take the error above. 0 is min(), 1 is max().
    Duration at(double share) const;
    /// How many of all did not exceed `duration`, from 0 to 1, give or take the width of its bucket.
    double shareUpTo(Duration duration) const;

    /// Calls `visit(from, to, count)` for each bucket that is not empty, from the fastest to the slowest: the
    /// durations in it are at least `from` and less than `to`.
    template <class Visit>
    void visitBuckets(Visit visit) const;

private:
    static constexpr int octaveBits = 10;
    static constexpr std::size_t octaveSize = std::size_t(1) << octaveBits;
    /// Octave 0 has the nanoseconds up to octaveSize; octave n > 0 begins at octaveSize << (n - 1).
    static constexpr std::size_t octaves = 33;
    using Octave = std::array<quint64, octaveSize>;

    struct Place
    {
        std::size_t octave = 0;
        std::size_t bucket = 0;
    };
    static Place placeOf(qint64 nanoseconds);
    static qint64 beginOf(Place place);
    static qint64 widthOf(std::size_t octave);
    Octave &octave(std::size_t number);

    std::array<std::unique_ptr<Octave>, octaves> m_octaves;
    quint64 m_count = 0;
    double m_sum = 0; ///< ns
    Duration m_min{};
    Duration m_max{};
};

template <class Visit>
void Quantiles::visitBuckets(Visit visit) const
{
    for (std::size_t number = 0; number < octaves; ++number) {
        if (!m_octaves[number])
            continue;
        const Duration width(widthOf(number));
        for (std::size_t bucket = 0; bucket < octaveSize; ++bucket) {
            const Duration from(beginOf({number, bucket}));
            if (const quint64 times = (*m_octaves[number])[bucket])
                visit(from, from + width, times);
        }
    }
}

} // namespace wireloupe::capture
