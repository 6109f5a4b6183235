#include "net/serverevents.h"

namespace wireloupe::net {

capture::StateEvent connectingFrom(const QHostAddress &address, quint16 port)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Connecting;
    event.phase = capture::Phase::Tcp;
    event.detail = QStringLiteral("%1:%2").arg(address.toString()).arg(port).toUtf8();
    return event;
}

capture::StateEvent openWith(const QByteArray &subprotocol)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Open;
    event.phase = capture::Phase::Open;
    event.detail = subprotocol;
    return event;
}

capture::StateEvent upgradeFailure(capture::Cause cause)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = cause;
    return event;
}

} // namespace wireloupe::net
