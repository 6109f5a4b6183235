#pragma once

#include <QRandomGenerator>

#include "latencyplay.h"
#include "ui/latencytimebuilder.h"

namespace wireloupe::test {

inline ui::LatencyTimePicture built(const ui::LatencyTraces &traces, const ui::LatencyTimeView &view)
{
    ui::LatencyTimeBuilder builder;
    return builder.build(traces, view);
}

inline ui::LatencyTimePicture all(const ui::LatencyTraces &traces)
{
    return built(traces, {traces.span, 400, 150, {}, {}});
}

inline bool hasPointOf(const ui::LatencyTimePicture &picture, std::chrono::nanoseconds duration)
{
    return std::ranges::any_of(
        picture.points.front(),
        [duration](const capture::LatencySample &sample) { return sample.duration == duration; });
}

/// Pings every millisecond of about 1 ms, and a few that took long.
inline LatencyPlay busyPings(int count, const std::vector<std::chrono::nanoseconds> &outliers)
{
    using namespace std::chrono_literals;
    LatencyPlay play;
    QRandomGenerator random(1);
    for (int i = 0; i < count; ++i)
        play.ping(i * 1ms, 1ms + std::chrono::microseconds(random.bounded(100)));
    for (std::size_t i = 0; i < outliers.size(); ++i)
        play.ping(1s + i * 100ms, outliers[i]);
    return play;
}

} // namespace wireloupe::test
