#pragma once

#include "capture/ring.h"
#include "capture/unsavedfolder.h"

namespace wireloupe::ui {

/// How much of logs is kept, as the user wants it. A value.
struct LogSettings
{
    static constexpr int maxMegabytes = 1'000'000;
    static constexpr int maxRows = 2'000'000'000;
    static constexpr int maxMinutes = 60 * 24 * 365;
    static constexpr int maxDays = 365;

    int megabytes = 4096;       ///< of one log that is being recorded, in MiB; 0: no limit
    int rows = 0;               ///< of the same; 0: no limit
    int minutes = 0;            ///< since a row came; 0: no limit
    int closedMegabytes = 1024; ///< of all logs closed without being saved, in MiB; 0: none is kept
    int closedDays = 7;

    capture::RingLimit ring() const;
    capture::ClosedLimit closed() const;

    /// From the settings; what is missing or out of range gets its default.
    static LogSettings load();
    void save() const;

    bool operator==(const LogSettings &) const = default;
};

} // namespace wireloupe::ui
