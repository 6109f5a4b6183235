#pragma once

#include <chrono>

#include "capture/ids.h"

namespace wireloupe::capture {

/// A place on the time axis that a measurement cannot be taken across. What spans it is no sample, but
/// counted as interrupted.
struct LatencyMark
{
    enum class Kind : quint8 {
        Reconnect,    ///< a client's connection was lost at `begin`, and is open again at `end`
        Stopped,      ///< the program did not run, or the machine slept
        ClockJump,    ///< the wall clock was set by `amount` ns. Interrupts Kind::OneWay only: all else is
                      ///< measured by the monotonic clock
        RecordingGap, ///< `amount` records are missing: they could not be written
        RowsDropped,  ///< `amount` rows had been dropped by the capture's limit before they were looked at
    };

    Kind kind = Kind::Reconnect;
    std::chrono::nanoseconds begin{}; ///< since the capture's start
    std::chrono::nanoseconds end{};
    Row row{};                 ///< that says so; the first one behind it, of RowsDropped
    ConnectionId connection{}; ///< of Reconnect
    qint64 amount = 0;         ///< of Stopped: how long, in ns; see there for the others

    bool operator==(const LatencyMark &) const = default;
};

} // namespace wireloupe::capture
