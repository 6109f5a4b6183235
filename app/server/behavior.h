#pragma once

#include <memory>

#include <QObject>

#include "server/peer.h"

namespace wireloupe::server {

enum class Mode : quint8 {
    Echo,
    Broadcast,
};

struct BehaviorOptions
{
    Mode mode = Mode::Echo;
    QByteArray prefix = {};     ///< Echo: put before the payload of every text message; binary messages are
                                ///< echoed as they are
    bool excludeSender = false; ///< Broadcast: to all but the sender
};

/// What a server does with what its peers say. A behaviour is told of peers and messages and speaks only
/// through Peer.
class Behavior
{
public:
    virtual ~Behavior() = default;

    virtual void add(Peer &peer) = 0;
    /// Never called while receive() runs: a peer that send() fails for is removed afterwards.
    virtual void remove(Peer &peer) = 0;
    virtual void receive(Peer &from, const wire::Message &message) = 0;
};

std::unique_ptr<Behavior> makeBehavior(const BehaviorOptions &options);

} // namespace wireloupe::server
