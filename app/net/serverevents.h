#pragma once

#include <QHostAddress>

#include "capture/stateevent.h"

namespace wireloupe::net {

// What a connection of the local server goes through, as the log says it, whichever engine serves it.

capture::StateEvent connectingFrom(const QHostAddress &address, quint16 port);
/// The opening handshake is over; `subprotocol` is what was agreed on.
capture::StateEvent openWith(const QByteArray &subprotocol);
/// The opening handshake has failed.
capture::StateEvent upgradeFailure(capture::Cause cause);

} // namespace wireloupe::net
