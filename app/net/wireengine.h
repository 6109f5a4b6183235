#pragma once

#include "net/serverengine.h"

namespace wireloupe::net {

/// An engine of WirePeers for the calling thread, without TLS; null where there is none, on this system or
/// with the thread's event dispatcher.
std::unique_ptr<ServerEngine> makeWireEngine();

} // namespace wireloupe::net
