#pragma once

#include "net/rawsocket.h"

namespace wireloupe::net::test {

/// The example of RFC 6455 section 1.3, for `target` and with more fields.
inline QByteArray upgradeRequest(const QByteArray &target = "/", const QByteArray &fields = {})
{
    return "GET " + target +
           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
           fields + "\r\n";
}

/// A frame of a client.
inline QByteArray clientFrame(wire::Opcode opcode, const QByteArray &payload, bool isLast,
                              bool isCompressed = false)
{
    wire::Frame frame;
    frame.header.fin = isLast;
    frame.header.rsv = isCompressed ? quint8(wire::Rsv1) : quint8(0);
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    frame.header.maskingKey = wire::MaskingKey{1, 2, 3, 4};
    frame.payload = payload;
    return wire::serialize(frame);
}

/// A connection that has been upgraded.
inline RawSocket upgraded(quint16 port, const QByteArray &request = upgradeRequest())
{
    RawSocket socket(port);
    socket.say(request);
    if (const QByteArray head = socket.head(); !head.startsWith("HTTP/1.1 101"))
        qWarning() << "Not upgraded:" << head;
    return socket;
}

} // namespace wireloupe::net::test
