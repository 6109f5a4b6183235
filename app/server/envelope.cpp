#include "server/envelope.h"

#include <algorithm>

#include <QtEndian>

#include "wire/utf8validator.h"

namespace wireloupe::server {

namespace {

constexpr QByteArrayView magic("\0WL\x01", 4);
constexpr quint16 noRoom = 0xFFFF;
constexpr qsizetype maxPart = noRoom - 1;

enum : qsizetype {
    TypeAt = 4,
    InstanceAt = 5,
    InstanceSize = 16,
    SequenceAt = 21,
    RouteSizeAt = 29,
    RoomSizeAt = 31,
    HeadSize = 33,
};
enum : char { TextType = 1, BinaryType = 2 };

std::optional<wire::Message::Type> typeOf(char byte)
{
    if (byte == TextType)
        return wire::Message::Type::Text;
    return byte == BinaryType ? std::optional(wire::Message::Type::Binary) : std::nullopt;
}

} // namespace

std::optional<QByteArray> serialize(const Envelope &envelope)
{
    const QByteArray &route = envelope.topic.route;
    const QByteArray room = envelope.topic.room.value_or(QByteArray());
    if (route.size() > maxPart || room.size() > maxPart)
        return std::nullopt;
    QByteArray bytes(HeadSize, '\0');
    std::ranges::copy(magic, bytes.begin());
    bytes[TypeAt] = envelope.message.isText() ? TextType : BinaryType;
    bytes.replace(InstanceAt, InstanceSize, envelope.instance.toRfc4122());
    qToBigEndian(envelope.sequence, bytes.data() + SequenceAt);
    qToBigEndian(static_cast<quint16>(route.size()), bytes.data() + RouteSizeAt);
    const quint16 roomSize = envelope.topic.room ? static_cast<quint16>(room.size()) : noRoom;
    qToBigEndian(roomSize, bytes.data() + RoomSizeAt);
    bytes.reserve(HeadSize + route.size() + room.size() + envelope.message.payload.size());
    bytes += route;
    bytes += room;
    bytes += envelope.message.payload;
    return bytes;
}

bool isEnvelope(QByteArrayView payload)
{
    return payload.startsWith(magic);
}

QUuid instanceOf(QByteArrayView payload)
{
    if (payload.size() < HeadSize)
        return {};
    return QUuid::fromRfc4122(payload.sliced(InstanceAt, InstanceSize));
}

std::optional<Envelope> parseEnvelope(QByteArrayView payload)
{
    if (!isEnvelope(payload) || payload.size() < HeadSize)
        return std::nullopt;
    const auto type = typeOf(payload[TypeAt]);
    const auto routeSize = qFromBigEndian<quint16>(payload.data() + RouteSizeAt);
    const auto roomSize = qFromBigEndian<quint16>(payload.data() + RoomSizeAt);
    const bool hasRoom = roomSize != noRoom;
    const qsizetype bodyAt = HeadSize + routeSize + (hasRoom ? roomSize : 0);
    Envelope envelope;
    envelope.instance = instanceOf(payload);
    envelope.sequence = qFromBigEndian<quint64>(payload.data() + SequenceAt);
    if (!type || bodyAt > payload.size() || envelope.instance.isNull() || envelope.sequence == 0)
        return std::nullopt;
    const QByteArrayView body = payload.sliced(bodyAt);
    if (*type == wire::Message::Type::Text && !wire::isValidUtf8(body))
        return std::nullopt;
    envelope.topic.route = payload.sliced(HeadSize, routeSize).toByteArray();
    if (hasRoom)
        envelope.topic.room = payload.sliced(HeadSize + routeSize, roomSize).toByteArray();
    envelope.message = {*type, body.toByteArray()};
    return envelope;
}

} // namespace wireloupe::server
