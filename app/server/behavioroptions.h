#pragma once

#include <chrono>

#include <QByteArray>
#include <QList>

#include "server/faults.h"
#include "server/guards.h"
#include "server/replayoptions.h"
#include "server/scriptoptions.h"
#include "server/streamoptions.h"

namespace wireloupe::server {

enum class Mode : quint8 {
    Echo,
    Broadcast,
    Rooms,
    Stream,
    Sink,      ///< reads all that comes; only pings and the closing handshake are answered
    Silent,    ///< reads nothing once the peer has joined, so that TCP holds up what it says
    BlackHole, ///< reads all that comes and never answers: no message, no pong, no close frame
    Rules,
    Conversation,
    Replay,
};

struct EchoOptions
{
    QByteArray prefix =
        {}; ///< put before the payload of every text message; binary messages are as they came
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds jitter{0}; ///< up to as much more, evenly spread; order is kept

    bool operator==(const EchoOptions &) const = default;
};

struct BroadcastOptions
{
    bool excludeSender = false; ///< to all but the sender

    bool operator==(const BroadcastOptions &) const = default;
};

struct RoomsOptions
{
    /// Where a peer names its room. Who names none is in the room whose name is empty.
    enum class Place : quint8 {
        Path,    ///< what follows the first "/" of the path, percent-decoded
        Query,   ///< the value of `parameter` in the query of the request, decoded as forms are
        Message, ///< the value at `field` of a text message, which moves the peer there; null: to the one
                 ///< whose name is empty. It goes to nobody
    };

    Place place = Place::Path;
    QByteArray parameter = "room";
    QByteArray field = "$.join"; ///< a JSON path; where it is none, nobody moves
    bool excludeSender = false;  ///< to all in the room but the sender

    bool operator==(const RoomsOptions &) const = default;
};

/// What a server does with a message, with the settings of the modes that are not chosen too: who tries
/// another mode and comes back finds all as it was.
struct BehaviorOptions
{
    Mode mode = Mode::Echo;
    EchoOptions echo = {};
    BroadcastOptions broadcast = {};
    RoomsOptions rooms = {};
    StreamOptions stream = {};
    RulesOptions rules = {};
    ConversationOptions conversation = {};
    ReplayOptions replay = {};

    bool operator==(const BehaviorOptions &) const = default;
};

/// What happens under one path.
struct Route
{
    /// As in the request, query aside, such as "/chat"; with "/*" at its end all below it, itself included.
    QByteArray path;
    BehaviorOptions behavior = {};
    FaultOptions faults = {};
    SchemaGuard schema = {};

    bool operator==(const Route &) const = default;
};

/// What a server does, path by path.
struct ServerPlan
{
    BehaviorOptions behavior = {}; ///< under every path that no route is for, as the next two
    FaultOptions faults = {};
    SchemaGuard schema = {};
    QList<Route> routes = {}; ///< the first that fits counts

    bool operator==(const ServerPlan &) const = default;
};

} // namespace wireloupe::server
