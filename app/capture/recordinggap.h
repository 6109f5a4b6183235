#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

#include "capture/record.h"

namespace wireloupe::capture {

/// Records that could not be kept, because the capture's file could not be written: what the detail of a
/// StateKind::Gap says.
struct RecordingGap
{
    qint64 records = 0;
    /// Times of the first and the last, as RecordHead::time.
    std::chrono::nanoseconds from{};
    std::chrono::nanoseconds to{};
    QByteArray reason = {}; ///< UTF-8: what the system said

    /// "1234 1204377001 1304377001 No space left on device": how many, from and to in nanoseconds, why.
    QByteArray serialize() const;
    /// Nothing where it cannot be one.
    static std::optional<RecordingGap> parse(QByteArrayView detail);

    bool operator==(const RecordingGap &) const = default;
};

/// The row that stands where the records are missing: a StateEvent of kind Gap, with the time of the first.
Record makeGapRecord(const RecordingGap &gap);

} // namespace wireloupe::capture
