#pragma once

#include <optional>

#include "formats/tcppacket.h"

namespace wireloupe::formats {

/// The link types (pcap-linktype) that packets are read from.
enum LinkType : quint16 {
    LinkNull = 0,
    LinkEthernet = 1,
    LinkRaw = 101,
    LinkLoop = 108,
    LinkLinuxCooked = 113,
    LinkIpv4 = 228,
    LinkIpv6 = 229,
};

bool isKnownLinkType(quint16 type);

/// The TCP segment in a packet; nothing where it holds something else, or a fragment of IP, or less than its
/// headers say. Checksums are not looked at: network cards compute them after a packet has been captured.
std::optional<TcpSegment> readSegment(quint16 linkType, QByteArrayView packet);

} // namespace wireloupe::formats
