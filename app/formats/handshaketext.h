#pragma once

#include <QByteArray>

namespace wireloupe::formats {

/// The payload of a handshake record in its two parts.
struct HandshakeText
{
    QByteArray head; ///< to its empty line, which is included; all where there is none
    QByteArray body; ///< of a refusal, or what followed the head in error

    explicit HandshakeText(const QByteArray &payload);
};

} // namespace wireloupe::formats
