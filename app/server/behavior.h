#pragma once

#include <memory>

#include "server/behavioroptions.h"
#include "server/clock.h"
#include "server/counters.h"
#include "server/exchange.h"
#include "server/peer.h"

namespace wireloupe::server {

/// What a server does with what its peers say. A behaviour is told of peers and messages and speaks only
/// through Peer.
class Behavior
{
public:
    virtual ~Behavior() = default;

    virtual void add(Peer &peer) = 0;
    /// Never called while receive() runs: a peer that send() fails for is removed afterwards. Nothing that
    /// was put off reaches the peer after this.
    virtual void remove(Peer &peer) = 0;
    virtual void receive(Peer &from, const wire::Message &message) = 0;
    /// A message that a user sends by hand, to one that was added.
    virtual void sendByHand(Peer &to, const wire::Message &message) { to.send(message); }
};

/// `share`: for what reaches other servers, in a mode that isShared(), or other threads of this one.
std::unique_ptr<Behavior>
makeBehavior(const BehaviorOptions &options, Clock &clock, Share share = {},
             const std::shared_ptr<Counters> &counters = std::make_shared<Counters>());
/// Whether what peers say in this mode reaches the peers of other servers too, where there is an exchange.
bool isShared(Mode mode);

} // namespace wireloupe::server
