#include "server/broadcast.h"

namespace wireloupe::server {

Broadcast::Broadcast(const BroadcastOptions &options) : m_options(options) {}

void Broadcast::add(Peer &peer)
{
    m_peers.push_back(&peer);
}

void Broadcast::remove(Peer &peer)
{
    std::erase(m_peers, &peer);
}

void Broadcast::receive(Peer &from, const wire::Message &message)
{
    for (Peer *peer : m_peers)
        if (!m_options.excludeSender || peer != &from)
            peer->send(message);
}

} // namespace wireloupe::server
