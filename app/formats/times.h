#pragma once

#include <chrono>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace wireloupe::formats {

/// "1.204377001": seconds with nine decimals, exact.
QByteArray seconds(std::chrono::nanoseconds time);

/// "1204.377001": milliseconds with six decimals, exact.
QByteArray milliseconds(std::chrono::nanoseconds time);

/// "2026-11-20T23:59:59.123456789Z": the wall clock `time` after `start`; empty where that is no date.
QByteArray wallClock(const QDateTime &start, std::chrono::nanoseconds time);

/// "3 February 2027", as the default QLocale writes a day with its month in words, and by the clock of the
/// user's time zone; empty where that is no date.
QString dayText(const QDateTime &time);

/// What was found about a certificate (UTF-8), with dayText() in place of ISO 8601 in "valid from
/// 2026-01-31T12:00:00Z to 2027-01-31T12:00:00Z". The rest stays as it is.
QByteArray withDays(const QByteArray &detail);

} // namespace wireloupe::formats
