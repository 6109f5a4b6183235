#include "capture/histogram.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wireloupe::capture {
namespace {

/// The largest number of buckets a decade that is worth looking at, and what to fall back to.
constexpr std::array<double, 9> bucketsPerDecade{20, 10, 5, 4, 2, 1, 0.5, 0.25, 0.05};

/// Borders at 10^(step / perDecade) nanoseconds. A clock that stood still counts as one nanosecond.
class LogScale
{
public:
    explicit LogScale(double perDecade) : m_perDecade(perDecade) {}

    qint64 border(qint64 step) const
    {
        constexpr double largest = 9.2e18; // what a qint64 holds
        return std::llround(std::min(largest, std::pow(10.0, static_cast<double>(step) / m_perDecade)));
    }

    /// The step of the bucket that holds `value`.
    qint64 stepOf(qint64 value) const
    {
        const double exact = std::log10(static_cast<double>(value)) * m_perDecade;
        auto step = static_cast<qint64>(std::floor(exact));
        // The borders are rounded, and so is the logarithm.
        while (border(step) > value)
            --step;
        while (border(step + 1) <= value)
            ++step;
        return step;
    }

private:
    double m_perDecade;
};

std::vector<qint64> durationsOf(const std::vector<RoundTrip> &trips, RoundTrip::Kind kind)
{
    std::vector<qint64> durations;
    for (const RoundTrip &trip : trips)
        if (trip.kind == kind)
            durations.push_back(std::max<qint64>(1, trip.duration.count()));
    return durations;
}

LogScale scaleFor(qint64 min, qint64 max, int maxBuckets)
{
    for (const double perDecade : bucketsPerDecade) {
        const LogScale scale(perDecade);
        if (scale.stepOf(max) - scale.stepOf(min) < maxBuckets)
            return scale;
    }
    return LogScale(bucketsPerDecade.back());
}

} // namespace

Histogram Histogram::of(const std::vector<RoundTrip> &trips, RoundTrip::Kind kind, int maxBuckets)
{
    const std::vector<qint64> durations = durationsOf(trips, kind);
    if (durations.empty())
        return {};
    const auto [min, max] = std::minmax_element(durations.begin(), durations.end());
    const LogScale scale = scaleFor(*min, *max, maxBuckets);
    const qint64 first = scale.stepOf(*min);
    const qint64 last = scale.stepOf(*max);

    Histogram histogram;
    for (qint64 step = first; step <= last; ++step) {
        const std::chrono::nanoseconds from(scale.border(step));
        histogram.buckets.push_back({from, std::chrono::nanoseconds(scale.border(step + 1)), 0});
    }
    for (const qint64 duration : durations)
        ++histogram.buckets[static_cast<size_t>(scale.stepOf(duration) - first)].count;
    return histogram;
}

} // namespace wireloupe::capture
