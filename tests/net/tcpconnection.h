#pragma once

#include <array>
#include <cerrno>
#include <utility>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QTest>

#include "net/epolldispatcher.h"

namespace wireloupe::net::test {

/// A TCP connection on this machine as the system has it: our end, for what is under test, and the peer's.
class TcpConnection
{
public:
    TcpConnection()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *any = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        peer = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool isMade = ::bind(listener, any, size) == 0 && ::listen(listener, 1) == 0 &&
                            ::getsockname(listener, any, &size) == 0 && ::connect(peer, any, size) == 0;
        ours = isMade ? ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC) : -1;
        ::close(listener);
        if (ours < 0)
            qFatal("No TCP connection");
    }
    ~TcpConnection() { close(); }
    Q_DISABLE_COPY_MOVE(TcpConnection)

    void say(const QByteArray &bytes) const
    {
        if (::send(peer, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("Cannot send");
    }

    /// What has come; the end of the stream is noted.
    QByteArray hear()
    {
        QByteArray heard;
        std::array<char, 65536> buffer;
        while (!isAtEnd) {
            const auto size = ::recv(peer, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (size < 0 && errno == EAGAIN)
                break;
            isAtEnd = size <= 0;
            error = size < 0 ? errno : 0;
            heard.append(buffer.data(), std::max<qsizetype>(size, 0));
        }
        return heard;
    }

    void endDirection() const { ::shutdown(peer, SHUT_WR); }
    void close()
    {
        if (const int descriptor = std::exchange(peer, -1); descriptor >= 0)
            ::close(descriptor);
    }
    void reset()
    {
        const linger none{1, 0};
        ::setsockopt(peer, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        close();
    }

    int ours; ///< who takes it closes it
    int peer;
    bool isAtEnd = false; ///< of what we hear
    int error = 0;        ///< that ended it
};

/// Runs a test in an event loop with the dispatcher that the wire engine needs.
template <class Test>
int runOnEpoll(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// That of the thread.
inline EpollDispatcher &dispatcher()
{
    return *qobject_cast<EpollDispatcher *>(QThread::currentThread()->eventDispatcher());
}

} // namespace wireloupe::net::test
