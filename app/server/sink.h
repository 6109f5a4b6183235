#pragma once

#include "server/behavior.h"

namespace wireloupe::server {

/// Sends nothing, and gives peers the attention that it is made with.
class Sink : public Behavior
{
public:
    explicit Sink(Attention attention) : m_attention(attention) {}

    void add(Peer &peer) override { peer.setAttention(m_attention); }
    void remove(Peer &) override {}
    void receive(Peer &, const wire::Message &) override {}

private:
    Attention m_attention;
};

} // namespace wireloupe::server
