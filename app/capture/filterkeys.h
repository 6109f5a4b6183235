#pragma once

#include <optional>
#include <span>

#include <QString>
#include <QStringList>
#include <QStringView>

#include "capture/record.h"

namespace wireloupe::capture {

/// What stands before the colon in a filter.
enum class FilterKey : quint8 {
    Direction,  ///< dir:
    Type,       ///< op:
    Size,       ///< size:
    Time,       ///< time:
    Connection, ///< conn:
    CloseCode,  ///< close:
    Flag,       ///< flag:
    Json,       ///< json:
};
inline constexpr FilterKey lastFilterKey = FilterKey::Json;

/// A value that is a word, and the bits it stands for: of Direction 1 << the enum, of Type RecordType, of
/// Flag RecordFlag and markedBit.
struct FilterValue
{
    QStringView name;
    quint32 bits = 0;
};

/// Of rows that a person has marked; no RecordFlag.
inline constexpr quint32 markedBit = 1U << 30;

constexpr quint32 bitOf(Direction direction)
{
    return 1U << static_cast<quint32>(direction);
}

/// "dir".
QStringView nameOf(FilterKey key);
std::optional<FilterKey> filterKeyOf(QStringView name);
/// In the order they are offered; none for keys whose values are no words.
std::span<const FilterValue> valuesOf(FilterKey key);
std::optional<quint32> bitsOf(FilterKey key, QStringView value);
QStringList valueNames(FilterKey key);

/// The key that `name` was probably meant to be; empty where it is more likely a word of its own.
QString nearestKey(QStringView name);
/// The value of a key that `name` was probably meant to be; empty where none is near.
QString nearestValue(FilterKey key, QStringView name);

} // namespace wireloupe::capture
