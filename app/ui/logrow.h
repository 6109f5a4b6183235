#pragma once

#include <QString>

#include "capture/store.h"

namespace wireloupe::ui {

/// What is out of order about a row of the log.
enum class RowMark : quint8 {
    None,
    Warning, ///< a broken rule of the protocol, or a frame that was not finished
    Error,   ///< a failed connection, or a refused upgrade
};

/// One record as its row of the log shows it.
struct LogRow
{
    capture::RecordHead head;
    QString type;
    QString summary;
    RowMark mark = RowMark::None;
};

/// Reads no more of the payload than the row can show.
LogRow describeRow(const capture::Store &store, capture::Row row);

/// Why the row is marked, in a sentence; empty for RowMark::None.
QString explainMark(const capture::Record &record);

/// The word for a direction, such as "Out".
QString directionName(capture::Direction direction);

} // namespace wireloupe::ui
