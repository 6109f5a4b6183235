#pragma once

#include <chrono>
#include <optional>

#include <QStringView>

namespace wireloupe::cli {

enum class Unit : quint8 {
    Required,
    Optional, ///< a number alone is one of seconds
};

/// "250ms", "1.5s", "2m", "1h". Nothing for what is no such time, is below zero or more than a year.
std::optional<std::chrono::milliseconds> parseDuration(QStringView text, Unit unit);

} // namespace wireloupe::cli
