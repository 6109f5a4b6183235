#pragma once

#include <chrono>
#include <optional>
#include <variant>

#include <QDateTime>
#include <QString>

#include "capture/store.h"

namespace wireloupe::ui {

class FrameLogModel;

/// Where somebody wants to go: a row, or a moment since the start of the capture.
using GoToTarget = std::variant<capture::Row, std::chrono::nanoseconds>;

/// Takes the number of a row ("1204", "1,204"), a time since the start ("12.5 s", "850 ms", "2 min") or one
/// of the clock ("14:05", "14:05:03.250"), which is on the day of the start or, where that is over, on the
/// next. Nothing for anything else.
std::optional<GoToTarget> parseGoTo(const QString &text, const QDateTime &startedAt);

/// The first row at this time or later; the end of the rows where none is. Rows of different connections may
/// be some milliseconds out of the order of their times, as several threads record them: among those it is
/// one that is at this time or later, with an earlier one right before it.
capture::Row rowAtTime(const capture::Store &store, std::chrono::nanoseconds time);

/// A row of the log that can be gone to, and what to say where it is another one than was asked for.
struct GoToPlace
{
    std::optional<capture::Row> row; ///< nothing where no row is shown
    QString note;
};

GoToPlace placeOf(const FrameLogModel &model, const GoToTarget &target);

} // namespace wireloupe::ui
