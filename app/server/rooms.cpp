#include "server/rooms.h"

#include <utility>

#include "lens/jsonpathparser.h"
#include "server/target.h"

namespace wireloupe::server {

namespace {

/// A room named by a value of JSON, as it stands in its text.
QByteArray nameIn(QByteArrayView value)
{
    if (value.startsWith('"'))
        return lens::jsonStringText(value.sliced(1, value.size() - 2));
    return value == "null" ? QByteArray() : value.toByteArray();
}

} // namespace

Rooms::Rooms(const RoomsOptions &options, Share share) : m_options(options), m_share(std::move(share))
{
    if (options.place == RoomsOptions::Place::Message)
        m_field = lens::JsonPathParser(QString::fromUtf8(options.field)).parse().path;
    m_share.listen(
        [this](const std::optional<QByteArray> &name, const wire::Message &message) { hear(name, message); });
}

void Rooms::add(Peer &peer)
{
    enter(peer, firstRoomOf(peer));
}

void Rooms::remove(Peer &peer)
{
    if (const auto seat = m_seats.extract(&peer))
        leave(seat.mapped());
}

void Rooms::receive(Peer &from, const wire::Message &message)
{
    const auto seat = m_seats.find(&from);
    if (seat == m_seats.end())
        return;
    if (const auto name = roomAskedFor(message)) {
        if (*name != seat->second.room->first) {
            leave(seat->second);
            enter(from, *name);
        }
        return;
    }
    for (Peer *peer : seat->second.room->second)
        if (!m_options.excludeSender || peer != &from)
            peer->send(message);
    m_share.publish(message, seat->second.room->first);
}

/// What was said elsewhere: in a room, or to all.
void Rooms::hear(const std::optional<QByteArray> &name, const wire::Message &message)
{
    if (!name)
        for (const auto &[peer, seat] : m_seats)
            peer->send(message);
    else if (const auto room = m_rooms.find(*name); room != m_rooms.end())
        for (Peer *peer : room->second)
            peer->send(message);
}

QByteArray Rooms::firstRoomOf(const Peer &peer) const
{
    const QByteArray target = peer.target();
    switch (m_options.place) {
    case RoomsOptions::Place::Path: {
        const QByteArrayView path = rawPathOf(target);
        return percentDecoded(path.startsWith('/') ? path.sliced(1) : path);
    }
    case RoomsOptions::Place::Query:
        return queryValue(target, m_options.parameter).value_or(QByteArray());
    case RoomsOptions::Place::Message:
        break;
    }
    return {};
}

std::optional<QByteArray> Rooms::roomAskedFor(const wire::Message &message) const
{
    const auto value = m_field && message.isText() ? m_field->find(message.payload) : std::nullopt;
    return value ? std::optional(nameIn(*value)) : std::nullopt;
}

void Rooms::enter(Peer &peer, const QByteArray &name)
{
    RoomMap::value_type &room = *m_rooms.try_emplace(name).first;
    m_seats[&peer] = {&room, room.second.size()};
    room.second.push_back(&peer);
}

/// The last to have come takes the seat.
void Rooms::leave(const Seat &seat)
{
    std::vector<Peer *> &peers = seat.room->second;
    if (seat.index + 1 < peers.size()) {
        peers[seat.index] = peers.back();
        m_seats[peers.back()].index = seat.index;
    }
    peers.pop_back();
    if (peers.empty())
        m_rooms.erase(m_rooms.find(seat.room->first));
}

} // namespace wireloupe::server
