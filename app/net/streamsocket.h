#pragma once

#include <optional>
#include <span>
#include <utility>

#include <QByteArray>
#include <QHostAddress>

#include "net/bytesink.h"

namespace wireloupe::net {

/// An accepted TCP connection as the system has it: no buffers, no signals, nothing that waits. Any thread,
/// one at a time.
class StreamSocket final : public ByteSink
{
public:
    /// Takes the descriptor over, makes it non-blocking and switches Nagle's algorithm off.
    explicit StreamSocket(int descriptor);
    ~StreamSocket();
    Q_DISABLE_COPY_MOVE(StreamSocket)

    int descriptor() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

    /// How many bytes have come; 0: the end of the stream, see wasReset() and error(); nothing: none now.
    std::optional<qsizetype> read(std::span<char> buffer);
    /// Errors show when the stream is read.
    qint64 write(std::span<const QByteArrayView> pieces) override;
    /// Ends our direction (a TCP FIN).
    void shutdownWrite();
    void close();
    /// The descriptor is somebody else's from now on, and this is closed.
    int release() { return std::exchange(m_descriptor, -1); }
    /// Closes with a TCP RST.
    void reset();

    /// The stream was ended by a TCP RST of the peer.
    bool wasReset() const;
    /// Of the system, where the stream has ended for one; else 0.
    int error() const { return m_error; }

    struct Endpoint
    {
        QHostAddress address;
        quint16 port = 0;
    };
    Endpoint peer() const;
    Endpoint local() const;

private:
    int m_descriptor;
    int m_error = 0;
};

} // namespace wireloupe::net
