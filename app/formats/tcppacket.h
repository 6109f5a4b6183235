#pragma once

#include "formats/bytebuffer.h"
#include "formats/ipaddress.h"

namespace wireloupe::formats {

/// The flags of a TCP header (RFC 9293 section 3.1).
enum TcpFlag : quint8 {
    TcpFin = 0x01,
    TcpSyn = 0x02,
    TcpReset = 0x04,
    TcpPush = 0x08,
    TcpAck = 0x10,
};

/// One segment, between two ends of the same IP version.
struct TcpSegment
{
    Endpoint from;
    Endpoint to;
    quint32 sequence = 0;
    quint32 acknowledged = 0;
    quint8 flags = 0; ///< TcpFlag values
    QByteArrayView payload = {};
};

/// What fits into one packet of Ethernet beside the headers of IP and TCP.
qsizetype maxSegmentSize(bool isV6);

/// The bytes of the segment in Ethernet and IP, with all their checksums. A segment with SYN carries the
/// options that let the window be as large as it gets.
void appendPacket(ByteBuffer &to, const TcpSegment &segment);

} // namespace wireloupe::formats
