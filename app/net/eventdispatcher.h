#pragma once

#include <memory>

#include <QAbstractEventDispatcher>

namespace wireloupe::net {

/// The event dispatcher for a thread with many sockets on this platform; null where Qt's own is as good as
/// any.
std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher();

} // namespace wireloupe::net
