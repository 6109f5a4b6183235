#include "capture/quantiles.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wireloupe::capture {

Quantiles::Quantiles(const Quantiles &other)
    : m_count(other.m_count), m_sum(other.m_sum), m_min(other.m_min), m_max(other.m_max)
{
    for (std::size_t number = 0; number < octaves; ++number)
        if (other.m_octaves[number])
            m_octaves[number] = std::make_unique<Octave>(*other.m_octaves[number]);
}

Quantiles &Quantiles::operator=(const Quantiles &other)
{
    return *this = Quantiles(other);
}

Quantiles::Place Quantiles::placeOf(qint64 nanoseconds)
{
    const auto value = static_cast<quint64>(nanoseconds);
    const auto bits = static_cast<std::size_t>(std::bit_width(value));
    if (bits <= octaveBits)
        return {0, value};
    const std::size_t number = bits - octaveBits;
    return {number, (value >> (number - 1)) - octaveSize};
}

qint64 Quantiles::beginOf(Place place)
{
    if (place.octave == 0)
        return static_cast<qint64>(place.bucket);
    return static_cast<qint64>((octaveSize + place.bucket) << (place.octave - 1));
}

qint64 Quantiles::widthOf(std::size_t number)
{
    return number == 0 ? 1 : qint64(1) << (number - 1);
}

Quantiles::Octave &Quantiles::octave(std::size_t number)
{
    if (!m_octaves[number])
        m_octaves[number] = std::make_unique<Octave>();
    return *m_octaves[number];
}

void Quantiles::record(Duration duration, quint64 times)
{
    if (times == 0)
        return;
    const Duration inRange = std::clamp(duration, Duration(0), longest);
    const Place place = placeOf(inRange.count());
    octave(place.octave)[place.bucket] += times;
    m_min = m_count == 0 ? duration : std::min(m_min, duration);
    m_max = m_count == 0 ? duration : std::max(m_max, duration);
    m_count += times;
    m_sum += static_cast<double>(duration.count()) * static_cast<double>(times);
}

void Quantiles::merge(const Quantiles &other)
{
    if (other.m_count == 0)
        return;
    for (std::size_t number = 0; number < octaves; ++number) {
        if (!other.m_octaves[number])
            continue;
        Octave &mine = octave(number);
        std::ranges::transform(mine, *other.m_octaves[number], mine.begin(), std::plus());
    }
    m_min = m_count == 0 ? other.m_min : std::min(m_min, other.m_min);
    m_max = m_count == 0 ? other.m_max : std::max(m_max, other.m_max);
    m_count += other.m_count;
    m_sum += other.m_sum;
}

void Quantiles::clear()
{
    for (const auto &each : m_octaves)
        if (each)
            each->fill(0);
    m_count = 0;
    m_sum = 0;
}

Quantiles::Duration Quantiles::mean() const
{
    return m_count == 0 ? Duration(0) : Duration(std::llround(m_sum / static_cast<double>(m_count)));
}

Quantiles::Duration Quantiles::at(double share) const
{
    if (m_count == 0 || share >= 1)
        return max();
    // 0.07 of 100 is a little more than 7 in floating point, and is to be the seventh.
    constexpr double tolerance = 1 - 1e-12;
    const double rank = std::ceil(std::max(share, 0.0) * static_cast<double>(m_count) * tolerance);
    const auto wanted = std::max<quint64>(1, static_cast<quint64>(rank));
    if (wanted == 1)
        return m_min;
    quint64 seen = 0;
    for (std::size_t number = 0; number < octaves; ++number) {
        if (!m_octaves[number])
            continue;
        for (std::size_t bucket = 0; bucket < octaveSize; ++bucket) {
            seen += (*m_octaves[number])[bucket];
            if (seen >= wanted)
                return std::clamp(Duration(beginOf({number, bucket}) + widthOf(number) / 2), m_min, m_max);
        }
    }
    return m_max;
}

double Quantiles::shareUpTo(Duration duration) const
{
    if (m_count == 0 || duration < m_min)
        return 0;
    quint64 upTo = 0;
    visitBuckets([&](Duration from, Duration, quint64 times) { upTo += from <= duration ? times : 0; });
    return static_cast<double>(upTo) / static_cast<double>(m_count);
}

} // namespace wireloupe::capture
