#pragma once

#include <optional>

#include <QUuid>

#include "server/exchange.h"

namespace wireloupe::server {

/// A message on its way from one server to others, as it stands in the channel that they share. All numbers
/// are big endian:
///
///     offset  bytes
///          0      4  00 57 4C 01: "WL" and the version, which no text begins with
///          4      1  1: a text message (its payload is UTF-8), 2: a binary one
///          5     16  the UUID of the server that says it, which it chooses anew when it starts
///         21      8  the number of the message, from 1; a server's numbers rise
///         29      2  R, the length of the route
///         31      2  M, the length of the room; FF FF: none, to all peers under the route
///         33      R  the route, as Topic::route
///       33+R      M  the room
///                 *  the payload
///
/// Whatever does not begin with the first four bytes is the payload of a message to all peers of all
/// behaviours that share: text where it is valid UTF-8, else binary. So other programs can publish, too.
struct Envelope
{
    QUuid instance;
    quint64 sequence = 0;
    Topic topic;
    wire::Message message;

    bool operator==(const Envelope &) const = default;
};

/// Nothing where the route or the room is too long: 65,534 bytes are not.
std::optional<QByteArray> serialize(const Envelope &envelope);

/// Whether it begins like one; it may be torn or wrong all the same.
bool isEnvelope(QByteArrayView payload);
/// Of what begins like an envelope; null where there is none.
QUuid instanceOf(QByteArrayView payload);
/// Nothing for what is no envelope, a torn one, or one that holds what cannot be.
std::optional<Envelope> parseEnvelope(QByteArrayView payload);

} // namespace wireloupe::server
