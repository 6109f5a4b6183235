#pragma once

#include <QString>

namespace wireloupe::capture {

/// What becomes of what is appended to a store.
enum class Recording : quint8 {
    Off, ///< an opened capture: nothing is recorded
    ToFile,
    InMemory, ///< no file stands behind it
    /// The file cannot be written, which is tried again all the time. What comes waits in memory as long as
    /// there is room for it; what comes then is lost.
    Paused,
};

struct StoreHealth
{
    Recording recording = Recording::Off;
    QString reason; ///< of Paused: what the system said
    /// Records that could not be kept, since the start or the last clear(). Where they are missing is a row
    /// of StateKind::Gap.
    qint64 lostRecords = 0;

    bool operator==(const StoreHealth &) const = default;
};

} // namespace wireloupe::capture
