#include "capture/packedquantiles.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace wireloupe::capture {
namespace {

using Duration = PackedQuantiles::Duration;

constexpr int octaveBits = 6;
constexpr qint32 octaveSize = 1 << octaveBits;

/// The first two octaves have one place for each nanosecond; those behind them `octaveSize` each.
qint32 placeOfMagnitude(quint64 nanoseconds)
{
    const int bits = static_cast<int>(std::bit_width(nanoseconds));
    if (bits <= octaveBits)
        return static_cast<qint32>(nanoseconds);
    const int octave = bits - octaveBits;
    return octave * octaveSize + static_cast<qint32>(nanoseconds >> (octave - 1)) - octaveSize;
}

qint64 magnitudeAt(qint32 place)
{
    const int octave = place / octaveSize;
    if (octave <= 1)
        return place;
    const qint64 begin = qint64{octaveSize + place % octaveSize} << (octave - 1);
    return begin + (qint64{1} << (octave - 1)) / 2;
}

constexpr int maxJoining = 3;

/// The one that stands for all that are joined with it.
qint32 joinedPlace(qint32 place, int joining)
{
    return joining == 0 ? place : (place >> joining << joining) + (1 << (joining - 1));
}

/// `place` is no nearer to zero than that of the last one.
void append(PackedQuantiles::Buckets &buckets, qint32 place, quint64 times)
{
    const auto count = static_cast<quint32>(std::min<quint64>(times, std::numeric_limits<quint32>::max()));
    if (!buckets.empty() && buckets.back().place == place)
        buckets.back().count += count;
    else
        buckets.push_back({place, count});
}

PackedQuantiles::Buckets joined(const PackedQuantiles::Buckets &a, const PackedQuantiles::Buckets &b)
{
    PackedQuantiles::Buckets result;
    result.reserve(a.size() + b.size());
    for (auto left = a.begin(), right = b.begin(); left != a.end() || right != b.end();) {
        const bool isLeft = right == b.end() || (left != a.end() && left->place <= right->place);
        const auto &next = isLeft ? *left++ : *right++;
        append(result, next.place, next.count);
    }
    return result;
}

} // namespace

qint32 PackedQuantiles::placeOf(Duration duration)
{
    const auto nearest = std::clamp(duration, -Quantiles::longest, Quantiles::longest);
    const qint64 value = nearest.count();
    return value < 0 ? -placeOfMagnitude(static_cast<quint64>(-value))
                     : placeOfMagnitude(static_cast<quint64>(value));
}

PackedQuantiles::Duration PackedQuantiles::durationAt(qint32 place)
{
    return Duration(place < 0 ? -magnitudeAt(-place) : magnitudeAt(place));
}

PackedQuantiles::PackedQuantiles(const SignedQuantiles &quantiles, double sum)
    : m_count(quantiles.count()), m_sum(sum), m_min(quantiles.min()), m_max(quantiles.max())
{
    Buckets below; // they come in descending order
    quantiles.visitBuckets([&](Duration from, Duration to, quint64 times) {
        const qint32 place = placeOf(from + (to - from) / 2);
        append(place < 0 ? below : m_buckets, place, times);
    });
    m_buckets.insert(m_buckets.begin(), below.rbegin(), below.rend());
    for (const Duration value : kept())
        takeOut(placeOf(value));
    limit();
    m_buckets.shrink_to_fit();
}

/// Those that are not in the buckets.
std::vector<PackedQuantiles::Duration> PackedQuantiles::kept() const
{
    if (m_count < 2)
        return std::vector<Duration>(m_count, m_min);
    return {m_min, m_max};
}

void PackedQuantiles::takeOut(qint32 place)
{
    const auto found = std::ranges::lower_bound(m_buckets, place, {}, &Bucket::place);
    if (found != m_buckets.end() && found->place == place && --found->count == 0)
        m_buckets.erase(found);
}

void PackedQuantiles::putIn(qint32 exact)
{
    const qint32 place = joinedPlace(exact, m_joining);
    const auto found = std::ranges::lower_bound(m_buckets, place, {}, &Bucket::place);
    if (found != m_buckets.end() && found->place == place)
        ++found->count;
    else
        m_buckets.insert(found, {place, 1});
}

PackedQuantiles::Duration PackedQuantiles::mean() const
{
    return m_count == 0 ? Duration(0) : Duration(std::llround(m_sum / static_cast<double>(m_count)));
}

PackedQuantiles::Duration PackedQuantiles::at(double share) const
{
    if (m_count == 0 || share >= 1)
        return m_max;
    constexpr double tolerance = 1 - 1e-12; // as in Quantiles::at()
    const double rank = std::ceil(std::max(share, 0.0) * static_cast<double>(m_count) * tolerance);
    const auto wanted = static_cast<quint64>(rank);
    if (wanted <= 1)
        return m_min;
    quint64 seen = 1;
    for (const Bucket &bucket : m_buckets) {
        seen += bucket.count;
        if (seen >= wanted)
            return std::clamp(durationAt(bucket.place), m_min, m_max);
    }
    return m_max;
}

LatencySummary PackedQuantiles::summary() const
{
    return {
        static_cast<qint64>(m_count), m_min, mean(), at(0.5), at(0.9), at(0.95), at(0.99), at(0.999), m_max};
}

void PackedQuantiles::merge(const PackedQuantiles &other)
{
    if (other.m_count == 0)
        return;
    if (m_count == 0) {
        *this = other;
        return;
    }
    std::vector<Duration> ends = kept();
    for (const Duration value : other.kept())
        ends.push_back(value);
    std::ranges::sort(ends);
    PackedQuantiles rest = other;
    const int joining = std::max(m_joining, rest.m_joining);
    join(joining);
    rest.join(joining);
    m_buckets = joined(m_buckets, rest.m_buckets);
    for (std::size_t inner = 1; inner + 1 < ends.size(); ++inner)
        putIn(placeOf(ends[inner]));
    limit();
    m_min = ends.front();
    m_max = ends.back();
    m_count += other.m_count;
    m_sum += other.m_sum;
}

/// Makes room where it can: what is joined stays so.
void PackedQuantiles::limit()
{
    while (m_buckets.size() > maxBuckets && m_joining < maxJoining)
        join(m_joining + 1);
}

void PackedQuantiles::join(int joining)
{
    if (joining == m_joining)
        return;
    m_joining = joining;
    Buckets all;
    for (const Bucket &bucket : m_buckets)
        append(all, joinedPlace(bucket.place, joining), bucket.count);
    m_buckets = std::move(all);
}

void PackedQuantiles::unpackInto(SignedQuantiles &to) const
{
    for (const Duration value : kept())
        to.record(value);
    for (const Bucket &bucket : m_buckets)
        to.record(std::clamp(durationAt(bucket.place), m_min, m_max), bucket.count);
}

std::optional<PackedQuantiles> PackedQuantiles::restored(const Figures &figures, Buckets buckets)
{
    if (figures.joining < 0 || figures.joining > maxJoining || buckets.size() > maxBuckets)
        return std::nullopt;
    quint64 total = std::min<quint64>(figures.count, 2);
    qint32 previous = -maxPlace;
    for (const Bucket &bucket : buckets) {
        if (bucket.count == 0 || bucket.place <= previous || bucket.place >= maxPlace ||
            bucket.place != joinedPlace(bucket.place, figures.joining))
            return std::nullopt;
        previous = bucket.place;
        total += bucket.count;
    }
    if (figures.count == 0 || total != figures.count || figures.min > figures.max ||
        !std::isfinite(figures.sum) || (figures.count == 1 && figures.min != figures.max))
        return std::nullopt;
    PackedQuantiles packed;
    packed.m_buckets = std::move(buckets);
    packed.m_joining = figures.joining;
    packed.m_count = figures.count;
    packed.m_sum = figures.sum;
    packed.m_min = figures.min;
    packed.m_max = figures.max;
    return packed;
}

qint64 PackedQuantiles::memoryUse() const
{
    return static_cast<qint64>(sizeof(*this) + m_buckets.capacity() * sizeof(Bucket));
}

} // namespace wireloupe::capture
