#pragma once

#include <chrono>

namespace wireloupe::net {

/// What the clocks of the machine say at one moment, to within a millisecond of each other.
struct ClockReading
{
    /// As capture::monotonicNow(). Stands still while the machine sleeps.
    std::chrono::nanoseconds monotonic{};
    /// As the first, and goes on while the machine sleeps. Where the system has no such clock, the first.
    std::chrono::nanoseconds sinceBoot{};
    /// Since 1970, as the machine is set.
    std::chrono::nanoseconds wall{};

    bool operator==(const ClockReading &) const = default;
};

/// Takes a tenth of a microsecond. Any thread.
ClockReading readClocks();

} // namespace wireloupe::net
