#pragma once

#include "formats/importsink.h"
#include "formats/importsource.h"

namespace wireloupe::formats {

/// What a capture of packets held beside WebSocket.
struct PcapngLeftOut
{
    qint64 connections = 0; ///< that never asked for a WebSocket
    qint64 holes = 0;       ///< connections of which a segment is missing, read up to there
};

/// Reads the WebSocket connections of a pcapng file: what PcapngWriter writes, and other captures as far as
/// they are plain, that is Ethernet, loopback or IP, TCP without TLS, segments in their order. Frames are
/// parsed, inflated and judged anew. Where packets do not say which way they went, the client is the one that
/// recorded.
///
/// Memory is that of one packet, and for each connection its message under way. Times are since the first
/// packet, to the millisecond before it. Where the file breaks is where reading ends.
std::optional<ImportFault> readPcapng(ByteSource &source, ImportSink &sink, PcapngLeftOut &leftOut);

} // namespace wireloupe::formats
