#pragma once

#include <chrono>
#include <vector>

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

/// Which points a graph with `columns` columns can tell apart: one for each cell of a grid whose rows are a
/// sixteenth of an octave. However many there are, every outlier stays.
class LatencyGrid
{
public:
    LatencyGrid(const LatencyWindow &window, int columns);

    /// Whether the point is in the window and the first one of its cell.
    bool takes(std::chrono::nanoseconds time, std::chrono::nanoseconds duration);

private:
    LatencyWindow m_window;
    int m_columns;
    std::vector<bool> m_isTaken;
};

} // namespace wireloupe::ui
