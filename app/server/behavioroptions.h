#pragma once

#include <chrono>

#include <QByteArray>
#include <QList>

namespace wireloupe::server {

enum class Mode : quint8 {
    Echo,
    Broadcast,
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

/// What a server does with a message, with the settings of the modes that are not chosen too: who tries
/// another mode and comes back finds all as it was.
struct BehaviorOptions
{
    Mode mode = Mode::Echo;
    EchoOptions echo = {};
    BroadcastOptions broadcast = {};

    bool operator==(const BehaviorOptions &) const = default;
};

/// What happens under one path.
struct Route
{
    /// As in the request, query aside, such as "/chat"; with "/*" at its end all below it, itself included.
    QByteArray path;
    BehaviorOptions behavior = {};

    bool operator==(const Route &) const = default;
};

/// What a server does, path by path.
struct ServerPlan
{
    BehaviorOptions behavior = {}; ///< under every path that no route is for
    QList<Route> routes = {};      ///< the first that fits counts

    bool operator==(const ServerPlan &) const = default;
};

} // namespace wireloupe::server
