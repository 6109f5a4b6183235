#include "server/broadcast.h"

#include <utility>

namespace wireloupe::server {

Broadcast::Broadcast(const BroadcastOptions &options, Share share)
    : m_options(options), m_share(std::move(share))
{
    m_share.listen([this](const std::optional<QByteArray> &, const wire::Message &message) {
        for (Peer *peer : m_peers)
            peer->send(message);
    });
}

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
    m_share.publish(message);
}

} // namespace wireloupe::server
