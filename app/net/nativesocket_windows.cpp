#include "net/nativesocket.h"

#include <winsock2.h>

namespace wireloupe::net {

void shutdownWrite(const QTcpSocket &socket)
{
    ::shutdown(static_cast<SOCKET>(socket.socketDescriptor()), SD_SEND);
}

/// A duplicate there is another socket to the notifiers, and not worth its trouble for the last moment.
void resetOnClose(const QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<SOCKET>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
}

qintptr duplicate(qintptr)
{
    return -1;
}

Acceptance acceptNext(qintptr listening)
{
    using enum Acceptance::Outcome;
    for (;;) {
        const SOCKET accepted = ::accept(static_cast<SOCKET>(listening), nullptr, nullptr);
        if (accepted != INVALID_SOCKET)
            return {Accepted, static_cast<qintptr>(accepted)};
        const int error = ::WSAGetLastError();
        if (error == WSAEWOULDBLOCK)
            return {Nothing};
        if (error != WSAECONNRESET && error != WSAEINTR)
            return {Exhausted};
    }
}

quint64 descriptorLimit()
{
    return 0;
}

bool takeReset(qintptr descriptor)
{
    int error = 0;
    int size = sizeof error;
    const auto socket = static_cast<SOCKET>(descriptor);
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size) == 0 &&
           error == WSAECONNRESET;
}

} // namespace wireloupe::net
