#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "lens/jsonpath.h"
#include "server/behavior.h"

namespace wireloupe::server {

/// Sends every message to all peers in the sender's room, the sender included or not. A room is there while
/// somebody is in it; who names none is in the one without a name. Coming, going and moving take the same
/// time however many peers and rooms there are. What is said in a room is shared with the room of that name
/// in other servers.
class Rooms : public Behavior
{
public:
    explicit Rooms(const RoomsOptions &options = {}, Share share = {});

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    /// A message that moves its sender, or names the room he is in, goes to nobody.
    void receive(Peer &from, const wire::Message &message) override;

    std::size_t roomCount() const { return m_rooms.size(); }

private:
    using RoomMap = std::unordered_map<QByteArray, std::vector<Peer *>>;

    struct Seat
    {
        RoomMap::value_type *room = nullptr;
        std::size_t index = 0; ///< among its peers
    };

    QByteArray firstRoomOf(const Peer &peer) const;
    std::optional<QByteArray> roomAskedFor(const wire::Message &message) const;
    void hear(const std::optional<QByteArray> &name, const wire::Message &message);
    void enter(Peer &peer, const QByteArray &name);
    void leave(const Seat &seat);

    RoomsOptions m_options;
    std::optional<lens::JsonPath> m_field; ///< nothing where messages do not name rooms
    RoomMap m_rooms;
    std::unordered_map<Peer *, Seat> m_seats;
    Share m_share; ///< goes first: it calls back
};

} // namespace wireloupe::server
