#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "capture/filter.h"
#include "capture/store.h"

namespace wireloupe::cli {

/// Whether to say where a file is damaged and what had to be left out.
enum class Damage : quint8 {
    Told,
    Untold,
    Salvaged, ///< told, and a file whose head is damaged is searched for records
};

/// The capture at `path`, for reading, with all of its rows known; null after a complaint.
std::shared_ptr<capture::Store> openCapture(const QString &path, Damage damage = Damage::Told);

/// A capture to record to; null after a complaint. With an empty path one that goes with the process. An
/// existing file is replaced only with `isForced`.
std::shared_ptr<capture::Store> createCapture(const QString &path, bool isForced);

/// Whether all was recorded; else complains.
bool isKeptWhole(const capture::Store &store);

/// The filter written in `text`; nothing after a complaint that shows the place.
std::optional<capture::Filter> parseFilter(const QString &text);

} // namespace wireloupe::cli
