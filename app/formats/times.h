#pragma once

#include <chrono>

#include <QByteArray>
#include <QDateTime>

namespace wireloupe::formats {

/// "1.204377001": seconds with nine decimals, exact.
QByteArray seconds(std::chrono::nanoseconds time);

/// "1204.377001": milliseconds with six decimals, exact.
QByteArray milliseconds(std::chrono::nanoseconds time);

/// "2026-11-20T23:59:59.123456789Z": the wall clock `time` after `start`; empty where that is no date.
QByteArray wallClock(const QDateTime &start, std::chrono::nanoseconds time);

} // namespace wireloupe::formats
