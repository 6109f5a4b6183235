#pragma once

#include <chrono>
#include <optional>

#include "capture/record.h"
#include "capture/stateevent.h"

namespace wireloupe::capture {

/// Something that makes times measured across it say nothing of the peer: it took the program, the machine or
/// its clock away. A row of the log, of connection 0: it concerns all connections of the capture. Its row
/// comes before that of any frame that has come, or gone out, behind it.
struct Interruption
{
    enum class Kind : quint8 {
        Stalled,     ///< the program did not get to its connections: SIGSTOP, a debugger, no processor
        Suspended,   ///< the machine slept
        ClockJumped, ///< the wall clock was set; the clock of rows' times does not feel that
    };

    Kind kind = Kind::Stalled;
    /// Of Stalled: the time before the row's. Of Suspended: what the clock of rows' times does not count. Of
    /// ClockJumped: how far forward, below 0 back.
    std::chrono::nanoseconds length{};

    StateEvent event() const;
    /// Nothing for other events. Whole milliseconds where the detail does not say it exactly.
    static std::optional<Interruption> of(const StateEvent &event);

    bool operator==(const Interruption &) const = default;
};

/// The row of one that was noticed at `time`.
Record makeInterruptionRecord(const Interruption &interruption, std::chrono::nanoseconds time);

} // namespace wireloupe::capture
