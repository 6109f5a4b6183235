#pragma once

#include "capture/stateevent.h"
#include "server/counters.h"

namespace wireloupe::net {

/// Counts what has ended a connection, where a guard has that does not count for itself.
void countEnd(server::Counters &counters, const capture::StateEvent &end);

} // namespace wireloupe::net
