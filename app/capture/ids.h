#pragma once

#include <QtGlobal>

namespace wireloupe::capture {

/// The position of a record in its store, from 0. What a person reads as "No." is one more.
enum class Row : qint64 {};

constexpr qint64 toInt(Row row)
{
    return static_cast<qint64>(row);
}

/// One connection inside a capture: 0 for what concerns none, a server's peers from 1 in the order they came.
enum class ConnectionId : quint32 {};

constexpr quint32 toInt(ConnectionId id)
{
    return static_cast<quint32>(id);
}

} // namespace wireloupe::capture
