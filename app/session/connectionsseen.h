#pragma once

#include <QList>

#include "capture/store.h"

namespace wireloupe::session {

/// The connections among the newest rows of a capture, ascending: so few rows that the user's thread can look
/// at them between two keys.
QList<quint32> connectionsSeen(const capture::Store &store);

} // namespace wireloupe::session
