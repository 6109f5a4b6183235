#pragma once

#include <QStringView>

#include "capture/filter.h"
#include "capture/numberset.h"

namespace wireloupe::capture {

/// One value of size:, time:, conn: or close:, such as "10", ">1k" or "10..20".
struct FilterNumber
{
    FilterError error = FilterError::None; ///< BadNumber or EmptyRange
    NumberSet::Range range;                ///< of Time in nanoseconds
    bool isTimeOfDay = false; ///< nanoseconds since midnight; from `last` over to `first` where that is later
};

FilterNumber parseFilterNumber(FilterKey key, QStringView value);

} // namespace wireloupe::capture
