#include "formats/endpoints.h"

#include <QUrl>

namespace wireloupe::formats {
namespace {

constexpr quint16 httpPort = 80;
constexpr quint16 firstClientPort = 49'152; ///< of the dynamic ports (RFC 6335 section 6)
constexpr quint16 clientPorts = 16'384;
constexpr IpAddress clientV4 = ipv4(192, 0, 2, 1);
constexpr IpAddress clientV6{true, {0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
constexpr IpAddress serverV6{true, {0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}};

IpAddress namedServer(size_t number)
{
    constexpr size_t hosts = 254;
    return ipv4(203, 0, 113, static_cast<quint8>(1 + number % hosts));
}

} // namespace

void EndpointBook::listen(const capture::StateEvent &event)
{
    m_listening = parseEndpoint(event.detail);
}

Endpoints EndpointBook::incoming(QByteArrayView peer)
{
    const auto client = parseEndpoint(peer);
    if (!client)
        return unknown();
    Endpoint server = m_listening.value_or(Endpoint{{}, httpPort});
    // It listens on every address, or on one of the other version of IP.
    if (server.address.isAny() || server.address.isV6 != client->address.isV6)
        server.address = client->address.isV6 ? serverV6 : namedServer(0);
    return {*client, server};
}

Endpoints EndpointBook::outgoing(QByteArrayView url)
{
    const QUrl parsed(QString::fromUtf8(url));
    const bool isTls = parsed.scheme() == QLatin1String("wss") || parsed.scheme() == QLatin1String("https");
    const auto port = static_cast<quint16>(parsed.port(httpPort));
    const Endpoint server{addressOf(parsed.host(QUrl::FullyEncoded).toUtf8()), isTls ? httpPort : port};
    return {clientFor(server), server};
}

Endpoints EndpointBook::unknown()
{
    const Endpoint server{namedServer(0), httpPort};
    return {clientFor(server), server};
}

Endpoint EndpointBook::clientFor(const Endpoint &server)
{
    const auto port = static_cast<quint16>(firstClientPort + m_clients++ % clientPorts);
    return {server.address.isV6 ? clientV6 : clientV4, port};
}

IpAddress EndpointBook::addressOf(const QByteArray &host)
{
    if (const auto address = parseIpAddress(host); address && !address->isAny())
        return *address;
    return m_names.try_emplace(host, namedServer(m_names.size())).first->second;
}

} // namespace wireloupe::formats
