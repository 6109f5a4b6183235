#pragma once

#include <vector>

#include "capture/interruption.h"
#include "net/clockreading.h"

namespace wireloupe::net {

/// Tells from the clocks of a machine, read again and again by somebody who is never away for long, whether
/// he was, and why. No clock and no timer of its own.
class InterruptionDetector
{
public:
    /// More than that between two readings: nobody was there.
    static constexpr std::chrono::nanoseconds longestSilence = std::chrono::seconds(1);
    /// More than that between the clocks that stand still in sleep and those that go on.
    static constexpr std::chrono::nanoseconds shortestSleep = std::chrono::seconds(1);
    /// More than that between the wall clock and the others. Corrections of a clock that is only a little
    /// wrong make 0.5 ms a second at the most (adjtime).
    static constexpr std::chrono::nanoseconds leastJump = std::chrono::milliseconds(100);

    explicit InterruptionDetector(const ClockReading &begin) : m_last(begin) {}

    /// What has happened since the last reading; mostly nothing.
    std::vector<capture::Interruption> take(const ClockReading &now);

private:
    ClockReading m_last;
};

} // namespace wireloupe::net
