#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "capture/filter.h"
#include "capture/store.h"

namespace wireloupe::cli {

/// The capture at `path`, for reading; null after a complaint. What a torn tail lost is said.
std::shared_ptr<capture::Store> openCapture(const QString &path);

/// A capture to record to; null after a complaint. With an empty path one that goes with the process. An
/// existing file is replaced only with `isForced`.
std::shared_ptr<capture::Store> createCapture(const QString &path, bool isForced);

/// Whether all was recorded; else complains.
bool isKeptWhole(const capture::Store &store);

/// The filter written in `text`; nothing after a complaint that shows the place.
std::optional<capture::Filter> parseFilter(const QString &text);

} // namespace wireloupe::cli
