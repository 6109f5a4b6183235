#pragma once

#include <chrono>

#include "capture/stateevent.h"
#include "net/endpointstate.h"

namespace wireloupe::net {

inline capture::StateEvent notSharing(capture::Cause cause, const QByteArray &detail = {})
{
    capture::StateEvent event;
    event.kind = capture::StateKind::NotSharing;
    event.cause = cause;
    event.detail = detail;
    return event;
}

struct ExchangeStatus
{
    ExchangeState state = ExchangeState::Off;
    /// What it says in the log: of Connected, StateKind::Sharing; of the others, why it is not (yet or any
    /// more), with Cause::None at the beginning and at an end that was asked for.
    capture::StateEvent event = notSharing(capture::Cause::None);
    /// Of Waiting: as capture::monotonicNow().
    std::chrono::nanoseconds nextTry{};

    bool operator==(const ExchangeStatus &) const = default;
};

} // namespace wireloupe::net
