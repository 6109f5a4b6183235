#include "net/streamsocket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wireloupe::net {

namespace {

/// Pieces that one system call writes at most.
constexpr std::size_t maxPieces = 64;

template <class Ask>
StreamSocket::Endpoint endpointOf(Ask ask)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (ask(reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    const in_port_t port = address.ss_family == AF_INET6
                               ? reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port
                               : reinterpret_cast<sockaddr_in *>(&address)->sin_port;
    const QHostAddress host(reinterpret_cast<const sockaddr *>(&address));
    // A client of IPv4 on a socket of IPv6 is named as it names itself.
    bool isV4 = false;
    const quint32 v4 = host.toIPv4Address(&isV4);
    return {isV4 ? QHostAddress(v4) : host, ntohs(port)};
}

} // namespace

StreamSocket::StreamSocket(int descriptor) : m_descriptor(descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

StreamSocket::~StreamSocket()
{
    close();
}

std::optional<qsizetype> StreamSocket::read(std::span<char> buffer)
{
    for (;;) {
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (size >= 0)
            return size;
        if (errno == EINTR)
            continue;
        if (errno == EAGAIN)
            return std::nullopt;
        m_error = errno;
        return 0;
    }
}

qint64 StreamSocket::write(std::span<const QByteArrayView> pieces)
{
    std::array<iovec, maxPieces> vectors;
    const std::size_t count = std::min(pieces.size(), maxPieces);
    for (std::size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(pieces[i].data()), static_cast<std::size_t>(pieces[i].size())};
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    for (;;) {
        const ssize_t size = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
        if (size >= 0)
            return size;
        if (errno != EINTR)
            return 0;
    }
}

void StreamSocket::shutdownWrite()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void StreamSocket::close()
{
    if (const int descriptor = std::exchange(m_descriptor, -1); descriptor >= 0)
        ::close(descriptor);
}

void StreamSocket::reset()
{
    const linger none{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    close();
}

bool StreamSocket::wasReset() const
{
    return m_error == ECONNRESET || m_error == EPIPE;
}

StreamSocket::Endpoint StreamSocket::peer() const
{
    return endpointOf(
        [this](sockaddr *address, socklen_t *size) { return ::getpeername(m_descriptor, address, size); });
}

StreamSocket::Endpoint StreamSocket::local() const
{
    return endpointOf(
        [this](sockaddr *address, socklen_t *size) { return ::getsockname(m_descriptor, address, size); });
}

} // namespace wireloupe::net
