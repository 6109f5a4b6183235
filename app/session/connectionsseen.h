#pragma once

#include <optional>

#include <QList>

#include "capture/store.h"

namespace wireloupe::session {

/// The connections among the newest rows of a capture, ascending: so few rows that the user's thread can look
/// at them between two keys.
QList<quint32> connectionsSeen(const capture::Store &store);

/// The request that a connection was opened by; nothing where it is not in the capture (any more). Looks at
/// the head of each row up to there, some ten millions a second.
std::optional<capture::Row> handshakeRow(const capture::Store &store, capture::ConnectionId connection);

} // namespace wireloupe::session
