#pragma once

#include <QTcpSocket>

namespace wireloupe::net {

/// Ends our direction of the connection and leaves the peer's open (a TCP FIN), which Qt has no call for.
/// What was written before must have left the socket's buffer.
///
/// A server that closes its socket while bytes of the peer are still unread makes the system send a reset,
/// which may overtake the close frame. So it says that it is done, and reads on until the peer is too (RFC
/// 6455 section 7.1.1).
void shutdownWrite(const QTcpSocket &socket);

/// Another descriptor of the same connection, which the caller owns; -1 where the system has none to give.
qintptr duplicate(qintptr descriptor);

struct Acceptance
{
    enum class Outcome : quint8 {
        Accepted,
        Nothing,   ///< there is no connection to accept now
        Exhausted, ///< there is one, but the system lacks what it takes: descriptors, or memory
    };

    Outcome outcome = Outcome::Nothing;
    qintptr descriptor = -1; ///< where it was accepted: the caller owns it
};

/// Accepts the next connection to a listening socket that does not block.
Acceptance acceptNext(qintptr listening);

/// How many descriptors this process may have open at a time; 0: that is not known.
quint64 descriptorLimit();

/// True if the peer has ended the connection by a TCP RST, and that has not been asked or read before.
bool takeReset(qintptr descriptor);

/// From now on closing the socket ends the connection by a TCP RST, and drops what was not sent.
void resetOnClose(const QTcpSocket &socket);

} // namespace wireloupe::net
