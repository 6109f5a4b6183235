#pragma once

#include <vector>

#include "server/behavior.h"
#include "server/exchange.h"

namespace wireloupe::server {

/// Sends every message to all peers, in the order they came, the sender included or not; and shares it, so
/// that it reaches all peers of its like in other servers, and what is said there reaches all here.
class Broadcast : public Behavior
{
public:
    explicit Broadcast(const BroadcastOptions &options = {}, Share share = {});

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;

private:
    BroadcastOptions m_options;
    std::vector<Peer *> m_peers;
    Share m_share; ///< goes first: it calls back
};

} // namespace wireloupe::server
