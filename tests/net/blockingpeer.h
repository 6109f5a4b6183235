#pragma once

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QByteArray>

namespace wireloupe::net::test {

/// A client of a server that has a thread of its own, so that this one may wait.
class BlockingPeer
{
public:
    explicit BlockingPeer(quint16 port) : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("Cannot connect");
    }
    ~BlockingPeer() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(BlockingPeer)

    void say(const QByteArray &bytes) const
    {
        if (::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("Cannot send");
    }

    /// Reads to the end of the stream; 0: it was a plain one.
    int errorAtEnd() const
    {
        std::array<char, 4096> buffer;
        for (;;)
            if (const auto size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0); size <= 0)
                return size < 0 ? errno : 0;
    }

private:
    int m_descriptor;
};

} // namespace wireloupe::net::test
