#include "formats/tcpstream.h"

#include <algorithm>

namespace wireloupe::formats {

namespace {

/// Far enough apart that no connection looks like an earlier one that goes on.
constexpr quint32 sequenceStep = 0x0100'0193;
constexpr quint32 maxUnacknowledged = 1U << 20;

} // namespace

TcpStream::TcpStream(const Endpoint &client, const Endpoint &server, quint32 number)
    : m_ends{End{client, number * sequenceStep + 1}, End{server, number * sequenceStep + 0x8000'0001}}
    , m_segmentSize(maxSegmentSize(client.address.isV6))
{
}

void TcpStream::open(const Send &send)
{
    emitSegment(TcpSide::Client, TcpSyn, {}, send);
    emitSegment(TcpSide::Server, TcpSyn | TcpAck, {}, send);
    emitSegment(TcpSide::Client, TcpAck, {}, send);
}

void TcpStream::write(TcpSide from, QByteArrayView bytes, const Send &send)
{
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), m_segmentSize));
        bytes = bytes.sliced(piece.size());
        emitSegment(from, bytes.isEmpty() ? TcpAck | TcpPush : TcpAck, piece, send);
        if (end(from).next - end(from).acked > maxUnacknowledged)
            emitSegment(otherSide(from), TcpAck, {}, send);
    }
}

void TcpStream::close(const Send &send)
{
    emitSegment(TcpSide::Server, TcpFin | TcpAck, {}, send);
    emitSegment(TcpSide::Client, TcpFin | TcpAck, {}, send);
    emitSegment(TcpSide::Server, TcpAck, {}, send);
}

void TcpStream::reset(TcpSide from, const Send &send)
{
    emitSegment(from, TcpReset | TcpAck, {}, send);
}

void TcpStream::emitSegment(TcpSide from, int flags, QByteArrayView payload, const Send &send)
{
    End &sender = end(from);
    End &receiver = end(otherSide(from));
    const bool isAck = (flags & TcpAck) != 0;
    if (isAck)
        receiver.acked = receiver.next;
    send({sender.address, receiver.address, sender.next, isAck ? receiver.next : 0,
          static_cast<quint8>(flags), payload},
         from);
    // SYN and FIN count as a byte each (RFC 9293 section 3.4).
    sender.next += static_cast<quint32>(payload.size()) + ((flags & (TcpSyn | TcpFin)) != 0 ? 1 : 0);
}

} // namespace wireloupe::formats
