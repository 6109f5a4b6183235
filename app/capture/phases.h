#pragma once

#include <chrono>
#include <optional>

#include "capture/ids.h"
#include "capture/stateevent.h"

namespace wireloupe::capture {

class Store;

/// Where the time of one attempt to connect went.
struct ConnectionPhases
{
    using Duration = std::chrono::nanoseconds;

    Row connecting{};                   ///< the row that the attempt began with
    Duration start{};                   ///< its time, since the capture's start
    PhaseTimes times;                   ///< empty while it lasts, and in captures of versions without them
    std::optional<Duration> firstFrame; ///< from being open to the first frame that was received
    /// Of an attempt that never opened: how long it took to fail, and in which phase. What is left of that
    /// time after `times` went into the phase that failed.
    std::optional<Duration> failedAfter;
    Phase failedIn = Phase::None;

    bool operator==(const ConnectionPhases &) const = default;
};

/// How many rows phasesOf() looks at in either direction, at most.
inline constexpr qint64 maxPhaseRows = 20'000;

/// The attempt that `row` belongs to: the last one of its connection that began at or before it. Nothing
/// where none did, or none is found within `maxRows`. Reads one head a row, so a few ms at most. Any thread.
std::optional<ConnectionPhases> phasesOf(const Store &store, Row row, qint64 maxRows = maxPhaseRows);

} // namespace wireloupe::capture
