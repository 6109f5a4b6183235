#include "formats/ipaddress.h"

#include <algorithm>
#include <charconv>

#include <QByteArray>
#include <QList>

namespace wireloupe::formats {
namespace {

constexpr int groupCount = 8; ///< of 16 bits, in an IPv6 address

template <class Number>
bool readNumber(QByteArrayView text, Number &number, int base)
{
    const auto result = std::from_chars(text.begin(), text.end(), number, base);
    return !text.isEmpty() && result.ec == std::errc() && result.ptr == text.end();
}

std::optional<IpAddress> parseV4(QByteArrayView text)
{
    IpAddress address;
    const QList<QByteArray> parts = text.toByteArray().split('.');
    if (parts.size() != 4)
        return std::nullopt;
    for (size_t at = 0; at < 4; ++at)
        if (!readNumber(parts[static_cast<qsizetype>(at)], address.bytes[at], 10))
            return std::nullopt;
    return address;
}

/// The groups of a part without "::"; an IPv4 address at its end makes two.
std::optional<QList<quint16>> parseGroups(QByteArrayView text)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    for (const QByteArray &part : text.toByteArray().split(':')) {
        if (part.contains('.')) {
            const auto v4 = parseV4(part);
            if (!v4)
                return std::nullopt;
            groups << static_cast<quint16>(v4->bytes[0] << 8 | v4->bytes[1])
                   << static_cast<quint16>(v4->bytes[2] << 8 | v4->bytes[3]);
            continue;
        }
        quint16 group = 0;
        if (!readNumber(part, group, 16))
            return std::nullopt;
        groups << group;
    }
    return groups;
}

std::optional<IpAddress> parseV6(QByteArrayView text)
{
    const qsizetype gap = text.indexOf("::");
    const auto before = parseGroups(gap < 0 ? text : text.first(gap));
    const auto after = parseGroups(gap < 0 ? QByteArrayView() : text.sliced(gap + 2));
    if (!before || !after)
        return std::nullopt;
    const qsizetype zeros = groupCount - before->size() - after->size();
    if (gap < 0 ? zeros != 0 : zeros < 1)
        return std::nullopt;
    const QList<quint16> groups = *before + QList<quint16>(zeros, 0) + *after;
    IpAddress address{true, {}};
    for (size_t at = 0; at < groupCount; ++at) {
        const quint16 group = groups[static_cast<qsizetype>(at)];
        address.bytes[2 * at] = static_cast<quint8>(group >> 8);
        address.bytes[2 * at + 1] = static_cast<quint8>(group & 0xFF);
    }
    return address;
}

/// ::ffff:0:0/96 (RFC 4291 section 2.5.5.2).
IpAddress unmapped(const IpAddress &address)
{
    constexpr std::array<quint8, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (!std::equal(prefix.begin(), prefix.end(), address.bytes.begin()))
        return address;
    return ipv4(address.bytes[12], address.bytes[13], address.bytes[14], address.bytes[15]);
}

} // namespace

std::optional<IpAddress> parseIpAddress(QByteArrayView text)
{
    if (text.startsWith('[') && text.endsWith(']'))
        text = text.sliced(1, text.size() - 2);
    if (const qsizetype zone = text.indexOf('%'); zone >= 0)
        text = text.first(zone);
    if (!text.contains(':'))
        return parseV4(text);
    const auto address = parseV6(text);
    return address ? std::optional(unmapped(*address)) : std::nullopt;
}

std::optional<Endpoint> parseEndpoint(QByteArrayView text)
{
    const qsizetype colon = text.lastIndexOf(':');
    quint16 port = 0;
    if (colon < 0 || !readNumber(text.sliced(colon + 1), port, 10))
        return std::nullopt;
    const auto address = parseIpAddress(text.first(colon));
    return address ? std::optional(Endpoint{*address, port}) : std::nullopt;
}

} // namespace wireloupe::formats
