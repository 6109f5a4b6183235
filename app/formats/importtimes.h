#pragma once

#include <chrono>
#include <optional>

#include <QByteArrayView>
#include <QDateTime>

namespace wireloupe::formats {

// Times as files have them, read to the nanosecond.

/// From "-1.204377001", in `unit`s: exact to the nanosecond, what is beyond is cut off. An exponent is
/// understood too. Nothing where it is no number, or too large.
std::optional<std::chrono::nanoseconds> parseDecimal(QByteArrayView text, std::chrono::nanoseconds unit);

/// From ISO 8601, as "2026-11-20T23:59:59.123456789Z" or with an offset like "+02:00": since 1970. Nothing
/// before 1678 and after 2261, which nanoseconds do not reach.
std::optional<std::chrono::nanoseconds> parseWallClock(QByteArrayView text);

/// The last whole millisecond at or before a time since 1970, which a capture can begin at.
QDateTime startAt(std::chrono::nanoseconds time);

} // namespace wireloupe::formats
