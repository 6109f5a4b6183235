#pragma once

#include "net/endpoints.h"
#include "net/rawsocket.h"
#include "wire/handshake.h"

namespace wireloupe::net::test {

/// The Sec-WebSocket-Accept for `request`.
inline QByteArray acceptFor(const QByteArray &request)
{
    const auto head = wire::parseRequestHead(request);
    return head ? wire::acceptFor(*wire::fieldValue(head->fields, "Sec-WebSocket-Key")) : QByteArray();
}

/// The response that accepts what `peer` has asked for.
inline QByteArray acceptance(RawSocket &peer)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           acceptFor(peer.head()) + "\r\n\r\n";
}

/// The server's end of a connection that `client` has open.
inline RawSocket connectTo(TestClient &client, RawServer &server,
                           std::chrono::milliseconds closeTimeout = std::chrono::seconds(5))
{
    ClientOptions options;
    options.url = urlOf(server.port());
    options.closeTimeout = closeTimeout;
    client.open(options);
    RawSocket peer = server.accept();
    peer.say(acceptance(peer));
    if (!QTest::qWaitFor([&] { return client.state == ClientState::Open; }))
        qWarning("The client did not open");
    return peer;
}

} // namespace wireloupe::net::test
