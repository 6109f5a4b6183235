#pragma once

#include <chrono>

#include "capture/ids.h"

namespace wireloupe::capture {

/// One round trip.
struct RoundTrip
{
    enum class Kind : quint8 {
        Ping, ///< our ping to the pong with the same payload
        Echo, ///< a data message sent to the next one received with the same (or a prefixed) payload
    };

    Kind kind = Kind::Ping;
    std::chrono::nanoseconds sentAt{}; ///< since the capture's start
    std::chrono::nanoseconds duration{};
    Row request{};
    Row reply{};
};

} // namespace wireloupe::capture
