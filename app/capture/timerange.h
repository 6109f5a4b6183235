#pragma once

#include <chrono>

namespace wireloupe::capture {

/// A stretch of a capture's time: from `begin` to before `end`.
struct TimeRange
{
    std::chrono::nanoseconds begin{};
    std::chrono::nanoseconds end{};

    bool operator==(const TimeRange &) const = default;
};

} // namespace wireloupe::capture
