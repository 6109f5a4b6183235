#pragma once

#include "net/serveroptions.h"
#include "ui/options.h"

namespace wireloupe::ui {

// What the local server begins with where none was open at the last start, as the user wants it.

/// Whom a server listens to: this computer alone, or every address that this computer has.
enum class ServerReach : quint8 { Loopback, Everything };

const Option<int> &serverPortOption(); ///< 0: any free one
const Option<ServerReach> &serverReachOption();
const Option<int> &serverMessageOption();   ///< KiB of a message
const Option<int> &serverPeersOption();     ///< 0: any number
const Option<int> &serverHandshakeOption(); ///< ms

void applyDefaults(net::ServerOptions &options);

} // namespace wireloupe::ui
