#pragma once

#include <chrono>

#include <QString>

namespace wireloupe::ui {

// Short texts that several parts of the window show, in the language and with the digits of the user; numbers
// with their units as measuresIsolated() has them. What is copied or saved goes through withoutIsolates().

/// "00:12:04".
QString clockText(std::chrono::seconds time);
/// "0.31 ms", "12.4 µs", "1 min 20 s": see formats::duration().
QString durationText(std::chrono::nanoseconds time);
/// "38 kB": units of a thousand, as a network counts.
QString sizeText(quint64 bytes);
/// "27", "1.2 kB", "3.4 MB": as short as a narrow column needs it.
QString shortSizeText(quint64 bytes);
/// "1,204".
QString countText(qint64 count);

} // namespace wireloupe::ui
