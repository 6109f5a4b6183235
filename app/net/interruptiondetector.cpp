#include "net/interruptiondetector.h"

#include <utility>

namespace wireloupe::net {

std::vector<capture::Interruption> InterruptionDetector::take(const ClockReading &now)
{
    using Kind = capture::Interruption::Kind;
    const ClockReading last = std::exchange(m_last, now);
    const auto awake = now.monotonic - last.monotonic;
    const auto passed = now.sinceBoot - last.sinceBoot;
    const auto slept = passed - awake;
    const auto jump = (now.wall - last.wall) - passed;

    std::vector<capture::Interruption> found;
    if (awake > longestSilence)
        found.push_back({Kind::Stalled, awake});
    if (slept > shortestSleep)
        found.push_back({Kind::Suspended, slept});
    if (jump > leastJump || jump < -leastJump)
        found.push_back({Kind::ClockJumped, jump});
    return found;
}

} // namespace wireloupe::net
