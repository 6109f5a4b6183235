#include "ui/durationscale.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "ui/roundstep.h"

namespace wireloupe::ui {

using Duration = DurationScale::Duration;

namespace {

constexpr double longest = 9e18; // ns: what fits
// Below that a stretch of the logarithmic axis is as good as even.
constexpr int evenUpTo = 4;
constexpr int octaveBits = 10;
constexpr double room = 0.04; // of the axis, above and below

Duration nanoseconds(double value)
{
    return Duration(static_cast<qint64>(std::clamp(std::round(value), -longest, longest)));
}

double count(Duration duration)
{
    return static_cast<double>(duration.count());
}

} // namespace

DurationScale::DurationScale(bool isLogarithmic, const DurationRange &range)
    : m_isLogarithmic(isLogarithmic), m_range(range)
{
    if (isLogarithmic)
        m_range.low = std::max(m_range.low, floor / 2);
    m_range.high = std::max(m_range.high, m_range.low + Duration(10));
}

DurationScale DurationScale::around(bool isLogarithmic, const DurationRange &range)
{
    DurationScale scale;
    scale.m_isLogarithmic = isLogarithmic;
    if (isLogarithmic) {
        const double low = scale.toAxis(count(range.low));
        const double high = scale.toAxis(count(range.high));
        const double more = (high - low) * room + 0.02;
        return {true,
                {nanoseconds(roundStep(std::exp(low - more), false)),
                 nanoseconds(roundStep(std::exp(high + more), true))}};
    }
    const double span = std::max(count(range.high) - count(range.low), 1000.0);
    const double step = roundStep(span / 10, true);
    return {false,
            {nanoseconds(std::floor((count(range.low) - span * room) / step) * step),
             nanoseconds(std::ceil((count(range.high) + span * room) / step) * step)}};
}

double DurationScale::toAxis(double nanoseconds) const
{
    return m_isLogarithmic ? std::log(std::max(nanoseconds, count(floor))) : nanoseconds;
}

Duration DurationScale::fromAxis(double place) const
{
    return nanoseconds(m_isLogarithmic ? std::exp(std::min(place, std::log(longest))) : place);
}

DurationScale DurationScale::over(double low, double high) const
{
    return {m_isLogarithmic, {fromAxis(low), fromAxis(high)}};
}

Duration DurationScale::shown(Duration duration) const
{
    return m_isLogarithmic ? std::max(duration, floor) : duration;
}

bool DurationScale::contains(Duration duration) const
{
    const Duration place = shown(duration);
    return place >= m_range.low && place <= m_range.high;
}

DurationScale DurationScale::zoomed(double factor, Duration anchor) const
{
    const double at = toAxis(count(anchor));
    return over(at - (at - toAxis(count(m_range.low))) * factor,
                at + (toAxis(count(m_range.high)) - at) * factor);
}

DurationScale DurationScale::moved(double share) const
{
    const double low = toAxis(count(m_range.low));
    const double high = toAxis(count(m_range.high));
    const double by = (high - low) * share;
    return over(low + by, high + by);
}

DurationRows::DurationRows(const DurationScale &scale, int rows)
    : m_isByOctave(scale.isLogarithmic() && scale.range().high / evenUpTo >= scale.range().low)
    , m_size(std::max(1, rows))
    , m_first(m_isByOctave ? keyOf(scale.range().low) : scale.range().low.count())
{
    const qint64 last = m_isByOctave ? keyOf(scale.range().high) : scale.range().high.count();
    m_perRow = m_size / static_cast<double>(std::max<qint64>(1, last - m_first + 1));
}

/// Grows with the logarithm, but for the straight line that it makes of an octave.
qint64 DurationRows::keyOf(Duration duration)
{
    const auto value = static_cast<quint64>(std::max<qint64>(duration.count(), 1));
    const int octave = static_cast<int>(std::bit_width(value)) - 1;
    const quint64 within =
        octave >= octaveBits ? value >> (octave - octaveBits) : value << (octaveBits - octave);
    return (qint64{octave} << octaveBits) + static_cast<qint64>(within & ((1U << octaveBits) - 1));
}

} // namespace wireloupe::ui
