#pragma once

#include <chrono>
#include <optional>
#include <span>

#include "capture/ids.h"
#include "capture/stateevent.h"

namespace wireloupe::capture {

class Store;

/// Where the time of one attempt to connect went.
struct ConnectionPhases
{
    using Duration = std::chrono::nanoseconds;

    Row connecting{}; ///< the row that the attempt began with
    Duration start{}; ///< its time, since the capture's start
    /// From the start to the last redirect that was followed; nothing where none was.
    std::optional<Duration> redirects;
    /// What came then, of the last of several requests. Empty while it lasts, and in captures of versions
    /// without times.
    PhaseTimes times;
    bool hasOpened = false;
    std::optional<Duration> firstFrame; ///< from being open to the first frame that was received
    /// None was found as far as was looked: it came later than `firstFrame`, or not at all.
    bool isFirstFrameLater = false;
    /// Of an attempt that never opened: how long it took to fail, and in which phase. What is left of that
    /// time after `redirects` and `times` went into the phase that failed.
    std::optional<Duration> failedAfter;
    Phase failedIn = Phase::None;

    bool operator==(const ConnectionPhases &) const = default;
};

/// From the start to the end of the last phase that ended: redirects, preparation and all.
ConnectionPhases::Duration measuredTime(const ConnectionPhases &phases);

/// How many rows are looked at for the first frame after a connection has opened, where that is bounded.
inline constexpr qint64 maxFirstFrameRows = 20'000;

/// The attempt whose state rows are `events`, in their order. Nothing where the first is not Connecting: then
/// the capture does not hold the beginning. Looks at `maxRows` rows for the first frame, one head each, so a
/// few ms at most. Any thread.
std::optional<ConnectionPhases> phasesOf(const Store &store, std::span<const Row> events,
                                         qint64 maxRows = maxFirstFrameRows);

/// The attempt that `row` belongs to: the last one of its connection that began at or before it. Nothing
/// where none did. Looks as far as it must, one head a row: up to a second for millions of rows. Any thread.
std::optional<ConnectionPhases> phasesOf(const Store &store, Row row);

} // namespace wireloupe::capture
