#include "net/clockreading.h"

#include <ctime>

namespace wireloupe::net {

namespace {

using namespace std::chrono_literals;

/// More than that between the first and the last of the clocks: the thread was taken away in between.
constexpr auto maxSpread = 1ms;
constexpr int maxTries = 10;

std::chrono::nanoseconds now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

ClockReading readClocks()
{
    ClockReading reading;
    for (int i = 0; i < maxTries; ++i) {
        reading.sinceBoot = now(CLOCK_BOOTTIME);
        reading.monotonic = now(CLOCK_MONOTONIC);
        reading.wall = now(CLOCK_REALTIME);
        if (now(CLOCK_BOOTTIME) - reading.sinceBoot < maxSpread)
            break;
    }
    return reading;
}

} // namespace wireloupe::net
