#pragma once

#include <array>
#include <functional>

#include "formats/tcppacket.h"

namespace wireloupe::formats {

/// The two ends of a connection, by who opened it.
enum class TcpSide : quint8 {
    Client,
    Server,
};

constexpr TcpSide otherSide(TcpSide side)
{
    return side == TcpSide::Client ? TcpSide::Server : TcpSide::Client;
}

/// A TCP connection that is made up around what its two ends are known to have said: turns bytes into
/// segments whose sequence numbers follow each other. No I/O, no clock.
class TcpStream
{
public:
    /// Takes the next segment, and who sends it.
    using Send = std::function<void(const TcpSegment &, TcpSide)>;

    /// Both of the same IP version. `number` tells connections between the same ends apart.
    TcpStream(const Endpoint &client, const Endpoint &server, quint32 number);

    /// SYN, SYN and ACK, ACK.
    void open(const Send &send);
    /// Segments of no more than maxSegmentSize(), the last with PSH. Such a large part of the window as no
    /// reader expects is acknowledged in between.
    void write(TcpSide from, QByteArrayView bytes, const Send &send);
    /// Both ends close, the server first (RFC 6455 section 7.1.1).
    void close(const Send &send);
    void reset(TcpSide from, const Send &send);

private:
    struct End
    {
        Endpoint address;
        quint32 next = 0;  ///< sequence number of what it sends next
        quint32 acked = 0; ///< up to where the other end has acknowledged that
    };

    End &end(TcpSide side) { return m_ends[static_cast<size_t>(side)]; }
    void emitSegment(TcpSide from, int flags, QByteArrayView payload, const Send &send);

    std::array<End, 2> m_ends;
    qsizetype m_segmentSize;
};

} // namespace wireloupe::formats
