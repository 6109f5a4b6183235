#include "net/nativesocket.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace wireloupe::net {

void shutdownWrite(const QTcpSocket &socket)
{
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

void resetOnClose(const QTcpSocket &socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

qintptr duplicate(qintptr descriptor)
{
    return ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
}

Acceptance acceptNext(qintptr listening)
{
    using enum Acceptance::Outcome;
    for (;;) {
        const int accepted = ::accept(static_cast<int>(listening), nullptr, nullptr);
        if (accepted >= 0) {
            ::fcntl(accepted, F_SETFD, FD_CLOEXEC);
            return {Accepted, accepted};
        }
        if (errno == EAGAIN)
            return {Nothing};
        // All else is about one connection, which has gone before it was accepted (accept(2)).
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM || errno == EBADF ||
            errno == EINVAL || errno == ENOTSOCK)
            return {Exhausted};
    }
}

quint64 descriptorLimit()
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : 0;
}

bool takeReset(qintptr descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_ERROR, &error, &size) == 0 &&
           error == ECONNRESET;
}

} // namespace wireloupe::net
