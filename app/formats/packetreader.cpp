#include "formats/packetreader.h"

#include <algorithm>

#include <QtEndian>

namespace wireloupe::formats {
namespace {

constexpr quint16 typeV4 = 0x0800;
constexpr quint16 typeV6 = 0x86DD;
constexpr quint16 typeVlan = 0x8100;
constexpr quint8 protocolTcp = 6;

/// Takes numbers from the front; after one that is not there, nothing more.
class Fields
{
public:
    explicit Fields(QByteArrayView bytes) : m_bytes(bytes) {}

    template <class Number>
    Number take()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return m_isSound ? qFromBigEndian<Number>(bytes.data()) : Number{};
    }

    QByteArrayView take(qsizetype size)
    {
        m_isSound = m_isSound && size >= 0 && size <= m_bytes.size();
        if (!m_isSound)
            return {};
        const QByteArrayView taken = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return taken;
    }

    bool isSound() const { return m_isSound; }
    QByteArrayView rest() const { return m_isSound ? m_bytes : QByteArrayView(); }

private:
    QByteArrayView m_bytes;
    bool m_isSound = true;
};

IpAddress addressOf(QByteArrayView bytes, bool isV6)
{
    IpAddress address{isV6, {}};
    std::copy_n(bytes.begin(), std::min(bytes.size(), address.size()), address.bytes.begin());
    return address;
}

std::optional<TcpSegment> readTcp(const IpAddress &from, const IpAddress &to, QByteArrayView bytes)
{
    Fields fields(bytes);
    TcpSegment segment;
    segment.from = {from, fields.take<quint16>()};
    segment.to = {to, fields.take<quint16>()};
    segment.sequence = fields.take<quint32>();
    segment.acknowledged = fields.take<quint32>();
    const auto offset = fields.take<quint16>();
    constexpr qsizetype taken = 14;
    const qsizetype headSize = (offset >> 12) * 4;
    fields.take(headSize - taken);
    if (!fields.isSound() || headSize < 20)
        return std::nullopt;
    segment.flags = static_cast<quint8>(offset & 0xFF);
    segment.payload = fields.rest();
    return segment;
}

std::optional<TcpSegment> readIpv4(QByteArrayView bytes)
{
    Fields fields(bytes);
    const qsizetype headSize = (fields.take<quint8>() & 0xF) * 4;
    fields.take<quint8>();
    const qsizetype size = fields.take<quint16>();
    fields.take<quint16>();
    const auto fragment = fields.take<quint16>();
    fields.take<quint8>();
    const auto protocol = fields.take<quint8>();
    fields.take<quint16>();
    const IpAddress from = addressOf(fields.take(4), false);
    const IpAddress to = addressOf(fields.take(4), false);
    fields.take(headSize - 20);
    constexpr quint16 moreOrOffset = 0x3FFF;
    // A length of 0 is left by a network card that cuts packets itself.
    const qsizetype payload = size == 0 ? fields.rest().size() : size - headSize;
    if (!fields.isSound() || headSize < 20 || protocol != protocolTcp || (fragment & moreOrOffset) != 0 ||
        payload < 0 || payload > fields.rest().size())
        return std::nullopt;
    return readTcp(from, to, fields.rest().first(payload));
}

/// Extension headers are not gone through: TCP has none before it as a rule.
std::optional<TcpSegment> readIpv6(QByteArrayView bytes)
{
    Fields fields(bytes);
    fields.take<quint32>();
    const qsizetype size = fields.take<quint16>();
    const auto protocol = fields.take<quint8>();
    fields.take<quint8>();
    const IpAddress from = addressOf(fields.take(16), true);
    const IpAddress to = addressOf(fields.take(16), true);
    const qsizetype payload = size == 0 ? fields.rest().size() : size;
    if (!fields.isSound() || protocol != protocolTcp || payload > fields.rest().size())
        return std::nullopt;
    return readTcp(from, to, fields.rest().first(payload));
}

std::optional<TcpSegment> readIp(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    return static_cast<quint8>(bytes.front()) >> 4 == 6 ? readIpv6(bytes) : readIpv4(bytes);
}

std::optional<TcpSegment> readByType(quint16 type, Fields fields)
{
    if (type == typeVlan) {
        fields.take<quint16>();
        type = fields.take<quint16>();
    }
    if (type == typeV4)
        return readIpv4(fields.rest());
    return type == typeV6 ? readIpv6(fields.rest()) : std::nullopt;
}

} // namespace

bool isKnownLinkType(quint16 type)
{
    constexpr quint16 known[] = {LinkNull,        LinkEthernet, LinkRaw, LinkLoop,
                                 LinkLinuxCooked, LinkIpv4,     LinkIpv6};
    return std::find(std::begin(known), std::end(known), type) != std::end(known);
}

std::optional<TcpSegment> readSegment(quint16 linkType, QByteArrayView packet)
{
    Fields fields(packet);
    switch (linkType) {
    case LinkEthernet: {
        fields.take(12);
        const auto type = fields.take<quint16>();
        return readByType(type, fields);
    }
    case LinkLinuxCooked: {
        fields.take(14);
        const auto type = fields.take<quint16>();
        return readByType(type, fields);
    }
    case LinkNull:
    case LinkLoop:
        fields.take(4);
        return readIp(fields.rest());
    default:
        return readIp(fields.rest());
    }
}

} // namespace wireloupe::formats
