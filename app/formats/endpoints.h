#pragma once

#include <map>
#include <optional>

#include <QByteArray>

#include "capture/stateevent.h"
#include "formats/ipaddress.h"

namespace wireloupe::formats {

/// Who talks to whom on a connection.
struct Endpoints
{
    Endpoint client;
    Endpoint server;
};

/// Finds the addresses of connections in their events, and makes up what these do not tell: of the blocks
/// that RFC 5737 and RFC 3849 keep for documentation, a name always getting the same address.
class EndpointBook
{
public:
    /// Of Listening: where connections that come in from now on come to.
    void listen(const capture::StateEvent &event);
    /// Of Connecting that came in: `detail` is the peer's address.
    Endpoints incoming(QByteArrayView peer);
    /// Of Connecting and Redirected: `detail` is the URL. What TLS hides has no port that readers take for
    /// HTTP, and goes to port 80 instead.
    Endpoints outgoing(QByteArrayView url);
    /// Of a connection of which nothing is known.
    Endpoints unknown();

private:
    Endpoint clientFor(const Endpoint &server);
    IpAddress addressOf(const QByteArray &host);

    std::optional<Endpoint> m_listening;
    std::map<QByteArray, IpAddress> m_names;
    quint16 m_clients = 0;
};

} // namespace wireloupe::formats
