#pragma once

#include <chrono>
#include <vector>

#include "capture/latency.h"

namespace wireloupe::ui {

/// A point of the latency graph, both in seconds.
struct LatencyPoint
{
    double time = 0;
    double duration = 0;

    bool operator==(const LatencyPoint &) const = default;
};

/// The part of a capture's time that a graph shows.
struct LatencyWindow
{
    std::chrono::nanoseconds from{}, to{};
};

/// As many of the round trips of `kind` begun within the window as a graph with `columns` columns can tell
/// apart: one for each cell of a grid whose rows are a sixteenth of an octave. However many there are, every
/// outlier stays.
std::vector<LatencyPoint> thinOut(const std::vector<capture::RoundTrip> &trips, capture::RoundTrip::Kind kind,
                                  const LatencyWindow &window, int columns);

} // namespace wireloupe::ui
