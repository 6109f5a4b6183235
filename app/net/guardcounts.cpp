#include "net/guardcounts.h"

#include "wire/closecode.h"

namespace wireloupe::net {

void countEnd(server::Counters &counters, const capture::StateEvent &end)
{
    using enum server::GuardAct;
    const auto rule =
        end.cause == capture::Cause::PeerViolation ? static_cast<wire::Rule>(end.number) : wire::Rule::None;
    if (end.cause == capture::Cause::AccessRefused)
        counters.count(RefusedAccess);
    else if (end.cause == capture::Cause::TooManyPeers)
        counters.count(RefusedPeer);
    else if (end.cause == capture::Cause::PongTimeout)
        counters.count(DroppedDead);
    else if (wire::closeCodeFor(rule) == wire::MessageTooBig)
        counters.count(ClosedSize);
}

} // namespace wireloupe::net
