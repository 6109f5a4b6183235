#include "ui/latencyhistogram.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wireloupe::ui {

namespace {

constexpr double nanosecondsPerSecond = 1e9;
// Divisors of a decade whose borders fall on its 1, or on what is near to its 2 and 5.
constexpr std::array perDecadeChoices{LatencyBuckets::maxPerDecade, 20, 16, 10, 8};

double decades(LatencyBuckets::Duration duration)
{
    return std::log10(static_cast<double>(duration.count()) / nanosecondsPerSecond);
}

LatencyBuckets::Duration border(int index, int perDecade)
{
    return LatencyBuckets::Duration(
        std::llround(nanosecondsPerSecond * std::pow(10.0, static_cast<double>(index) / perDecade)));
}

/// The least of 1, 2 and 5 times a power of ten that is no less than `least`, which is above 0.
double roundWidth(double least)
{
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * decade >= least)
            return step * decade;
    return 10 * decade;
}

} // namespace

LatencyBuckets LatencyBuckets::fitting(Duration lowest, Duration highest, int wanted, int finest)
{
    highest = std::max(lowest, highest);
    return lowest.count() < 0 ? linear(lowest, highest, wanted)
                              : logarithmic(lowest, highest, wanted, finest);
}

LatencyBuckets LatencyBuckets::logarithmic(Duration lowest, Duration highest, int wanted, int finest)
{
    lowest = std::max(lowest, fastest);
    highest = std::max(lowest, highest);
    const double wide = decades(highest) - decades(lowest);
    int perDecade = perDecadeChoices.back();
    for (const int choice : perDecadeChoices) {
        if (choice <= finest && wide * choice <= wanted) {
            perDecade = choice;
            break;
        }
    }
    // Rounded to nanoseconds, and corrected for what rounding has moved.
    int first = static_cast<int>(std::floor(decades(lowest) * perDecade));
    while (border(first, perDecade) > lowest)
        --first;
    while (border(first + 1, perDecade) <= lowest)
        ++first;
    LatencyBuckets buckets;
    buckets.m_borders.clear();
    for (int at = first; buckets.m_borders.size() < 2 || buckets.m_borders.back() <= highest; ++at)
        buckets.m_borders.push_back(border(at, perDecade));
    return buckets;
}

LatencyBuckets LatencyBuckets::linear(Duration lowest, Duration highest, int wanted)
{
    const auto wide = static_cast<double>(highest.count()) - static_cast<double>(lowest.count());
    const auto width = static_cast<qint64>(roundWidth(std::max(1.0, wide / std::max(1, wanted))));
    LatencyBuckets buckets;
    buckets.m_isLinear = true;
    buckets.m_borders.clear();
    // Below zero a division rounds upwards.
    const qint64 first = -((-lowest.count() + width - 1) / width);
    for (qint64 at = first; buckets.m_borders.size() < 2 || buckets.m_borders.back() <= highest; ++at)
        buckets.m_borders.emplace_back(at * width);
    return buckets;
}

int LatencyBuckets::indexOf(Duration duration) const
{
    const auto after = std::ranges::upper_bound(m_borders, duration);
    return std::clamp(static_cast<int>(after - m_borders.begin()) - 1, 0, size() - 1);
}

std::vector<quint64> LatencyBuckets::count(const capture::SignedQuantiles &durations) const
{
    std::vector<quint64> counts(static_cast<std::size_t>(size()));
    const Duration least = durations.min();
    const Duration greatest = durations.max();
    durations.visitBuckets([&](Duration from, Duration to, quint64 times) {
        // As Quantiles::at() takes a bucket for one of its durations.
        const Duration middle = std::clamp(from + (to - from) / 2, least, greatest);
        counts[static_cast<std::size_t>(indexOf(middle))] += times;
    });
    return counts;
}

} // namespace wireloupe::ui
