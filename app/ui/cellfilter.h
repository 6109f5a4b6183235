#pragma once

#include <QString>

#include "capture/record.h"
#include "ui/framelogmodel.h"

namespace wireloupe::ui {

/// The term of the filter language that what stands in this cell passes, such as "dir:in" or "op:ping"; empty
/// where the column has none, as the number. With a minus before it, it is the opposite. `summary` is what
/// the cell of the summary shows.
QString filterTerm(FrameLogModel::Column column, const capture::RecordHead &head, const QString &summary);

} // namespace wireloupe::ui
