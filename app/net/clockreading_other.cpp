#include "net/clockreading.h"

namespace wireloupe::net {

namespace {

using namespace std::chrono_literals;

/// More than that between the first and the last of the clocks: the thread was taken away in between.
constexpr auto maxSpread = 1ms;
constexpr int maxTries = 10;

} // namespace

/// Sleep cannot be told from the clock having been set.
ClockReading readClocks()
{
    ClockReading reading;
    for (int i = 0; i < maxTries; ++i) {
        reading.monotonic = std::chrono::steady_clock::now().time_since_epoch();
        reading.wall = std::chrono::system_clock::now().time_since_epoch();
        if (std::chrono::steady_clock::now().time_since_epoch() - reading.monotonic < maxSpread)
            break;
    }
    reading.sinceBoot = reading.monotonic;
    return reading;
}

} // namespace wireloupe::net
