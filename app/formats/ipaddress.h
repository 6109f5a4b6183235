#pragma once

#include <array>
#include <optional>

#include <QByteArrayView>

namespace wireloupe::formats {

/// An address of IPv4 or IPv6, as it stands in a packet.
struct IpAddress
{
    bool isV6 = false;
    std::array<quint8, 16> bytes{}; ///< of IPv4 the first four

    qsizetype size() const { return isV6 ? 16 : 4; }
    QByteArrayView view() const { return {bytes.data(), size()}; }
    /// 0.0.0.0 or ::, which stands for no address in particular.
    bool isAny() const { return bytes == std::array<quint8, 16>{}; }

    bool operator==(const IpAddress &) const = default;
};

/// From "127.0.0.1" or "::1" (RFC 4291 section 2.2), in brackets or with a zone too; of an IPv4 address
/// mapped into IPv6, the IPv4 address. Nothing for a name.
std::optional<IpAddress> parseIpAddress(QByteArrayView text);

constexpr IpAddress ipv4(quint8 a, quint8 b, quint8 c, quint8 d)
{
    return {false, {a, b, c, d}};
}

/// One end of a TCP connection.
struct Endpoint
{
    IpAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// From "127.0.0.1:53422", "::1:53422" or "[::1]:53422".
std::optional<Endpoint> parseEndpoint(QByteArrayView text);

} // namespace wireloupe::formats
