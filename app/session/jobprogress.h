#pragma once

#include <atomic>
#include <functional>

#include <QObject>

#include "formats/rowfeed.h"

namespace wireloupe::session {

/// For work on another thread: has `report` called on `context`'s thread, at most 20 times a second and when
/// all is done, and says to stop once `isCancelled`. Both must outlive the work.
formats::Progress throttledProgress(QObject *context, const std::atomic_bool &isCancelled,
                                    std::function<void(qint64 done, qint64 total)> report);

} // namespace wireloupe::session
