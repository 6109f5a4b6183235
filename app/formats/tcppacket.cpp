#include "formats/tcppacket.h"

#include <QtEndian>

namespace wireloupe::formats {
namespace {

constexpr qsizetype ipv4Size = 20;
constexpr qsizetype ipv6Size = 40;
constexpr qsizetype tcpSize = 20;
constexpr qsizetype ethernetPayload = 1500;
constexpr quint8 protocolTcp = 6;
constexpr quint8 hopLimit = 64;
constexpr quint16 window = 0xFFFF;

template <class Number>
void put(ByteBuffer &to, Number number)
{
    qToBigEndian(number, to.grow(sizeof number));
}

/// The sum of RFC 1071, not folded: of bytes in the order in which they lie, which section 2 (B) allows.
quint64 sumOf(QByteArrayView bytes)
{
    quint64 sum = 0;
    qsizetype at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        quint32 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        sum += word;
    }
    quint32 rest = 0;
    if (at < bytes.size())
        std::memcpy(&rest, bytes.data() + at, static_cast<size_t>(bytes.size() - at));
    return sum + rest;
}

void putChecksum(char *at, quint64 sum)
{
    while (sum >> 16 != 0)
        sum = (sum & 0xFFFF) + (sum >> 16);
    const auto checksum = static_cast<quint16>(~sum);
    std::memcpy(at, &checksum, sizeof checksum);
}

/// Addresses that nobody has been given: the locally administered bit is set.
void appendEthernet(ByteBuffer &to, const TcpSegment &segment)
{
    constexpr quint16 typeV4 = 0x0800;
    constexpr quint16 typeV6 = 0x86DD;
    const auto putAddress = [&](const Endpoint &end) {
        put(to, quint16{0x0200});
        put(to, quint16{0});
        to.append(static_cast<char>(end.address.bytes[static_cast<size_t>(end.address.size() - 2)]));
        to.append(static_cast<char>(end.address.bytes[static_cast<size_t>(end.address.size() - 1)]));
    };
    putAddress(segment.to);
    putAddress(segment.from);
    put(to, segment.from.address.isV6 ? typeV6 : typeV4);
}

void appendIpv4(ByteBuffer &to, const TcpSegment &segment, qsizetype size)
{
    constexpr quint16 doNotFragment = 0x4000;
    const qsizetype start = to.size();
    put(to, quint16{0x4500});
    put(to, static_cast<quint16>(ipv4Size + size));
    put(to, quint16{0}); // no identification, which RFC 6864 allows with DF
    put(to, doNotFragment);
    put(to, static_cast<quint16>(hopLimit << 8 | protocolTcp));
    put(to, quint16{0});
    to.append(segment.from.address.view());
    to.append(segment.to.address.view());
    putChecksum(to.data() + start + 10, sumOf(to.view().sliced(start)));
}

void appendIpv6(ByteBuffer &to, const TcpSegment &segment, qsizetype size)
{
    put(to, quint32{0x60000000});
    put(to, static_cast<quint16>(size));
    put(to, static_cast<quint16>(protocolTcp << 8 | hopLimit));
    to.append(segment.from.address.view());
    to.append(segment.to.address.view());
}

/// Of the pseudo header (RFC 9293 section 3.1).
quint64 pseudoSum(const TcpSegment &segment, qsizetype size)
{
    const quint32 rest[] = {qToBigEndian(static_cast<quint32>(size)), qToBigEndian(quint32{protocolTcp})};
    return sumOf(segment.from.address.view()) + sumOf(segment.to.address.view()) +
           sumOf({reinterpret_cast<const char *>(rest), sizeof rest});
}

/// Maximum segment size, and a window scale of 14, the greatest (RFC 7323 section 2.3).
QByteArray synOptions(bool isV6)
{
    QByteArray options("\x02\x04\0\0\x01\x03\x03\x0E", 8);
    qToBigEndian(static_cast<quint16>(maxSegmentSize(isV6)), options.data() + 2);
    return options;
}

void appendTcp(ByteBuffer &to, const TcpSegment &segment, QByteArrayView options)
{
    const qsizetype start = to.size();
    const auto words = static_cast<quint16>((tcpSize + options.size()) / 4);
    put(to, segment.from.port);
    put(to, segment.to.port);
    put(to, segment.sequence);
    put(to, segment.acknowledged);
    put(to, static_cast<quint16>(words << 12 | segment.flags));
    put(to, window);
    put(to, quint32{0}); // checksum, and no urgent data
    to.append(options);
    to.append(segment.payload);
    const QByteArrayView whole = to.view().sliced(start);
    putChecksum(to.data() + start + 16, sumOf(whole) + pseudoSum(segment, whole.size()));
}

} // namespace

qsizetype maxSegmentSize(bool isV6)
{
    return ethernetPayload - tcpSize - (isV6 ? ipv6Size : ipv4Size);
}

void appendPacket(ByteBuffer &to, const TcpSegment &segment)
{
    const bool isV6 = segment.from.address.isV6;
    const QByteArray options = (segment.flags & TcpSyn) != 0 ? synOptions(isV6) : QByteArray();
    const qsizetype size = tcpSize + options.size() + segment.payload.size();
    appendEthernet(to, segment);
    if (isV6)
        appendIpv6(to, segment, size);
    else
        appendIpv4(to, segment, size);
    appendTcp(to, segment, options);
}

} // namespace wireloupe::formats
