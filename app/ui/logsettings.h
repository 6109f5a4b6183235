#pragma once

#include "capture/ring.h"
#include "capture/unsavedfolder.h"
#include "ui/options.h"

namespace wireloupe::session {
class RunningLogs;
}

namespace wireloupe::ui {

class CaptureShelf;

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

    /// The option that the number is kept as.
    static const Option<int> &option(int LogSettings::*number);

    static LogSettings load();
    void save() const;

    bool operator==(const LogSettings &) const = default;
};

/// Holds the logs to the settings, now and with every change, also those that are being recorded. Both must
/// outlive `shelf`.
void followLogSettings(session::RunningLogs &logs, CaptureShelf &shelf);

} // namespace wireloupe::ui
