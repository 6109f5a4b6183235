#pragma once

#include <vector>

#include "server/behavior.h"

namespace wireloupe::server {

/// Sends every message to all peers, in the order they came, the sender included or not.
class Broadcast : public Behavior
{
public:
    explicit Broadcast(const BroadcastOptions &options = {});

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;

private:
    BroadcastOptions m_options;
    std::vector<Peer *> m_peers;
};

} // namespace wireloupe::server
