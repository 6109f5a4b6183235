#pragma once

#include <optional>

#include "server/clock.h"
#include "server/faults.h"
#include "server/peer.h"

namespace wireloupe::server {

/// What is to be done to one message.
struct Fate
{
    Clock::Time delay{};
    bool isDropped = false;
    bool isDuplicated = false;
    bool isHeldBack = false; ///< behind the next one
    bool isStalled = false;
    bool isReset = false;                   ///< behind it
    bool isClosed = false;                  ///< behind it
    std::optional<quint64> corruption = {}; ///< what the bits to flip are drawn by
    std::optional<double> keptShare = {};   ///< of its bytes; less than 1

    bool operator==(const Fate &) const = default;
};

/// The fate of the outgoing message `number` (from 1) of a peer: a function of these alone. What drops a
/// message leaves nothing else to happen to it but what counts messages.
Fate fateOfOutgoing(const FaultOptions &options, PeerId peer, quint64 number);
/// The same of an incoming one, which can be late or dropped.
Fate fateOfIncoming(const FaultOptions &options, PeerId peer, quint64 number);

/// With one to three bits flipped, drawn by `corruption`; an empty one is as it was.
QByteArray corrupted(QByteArray payload, quint64 corruption);

} // namespace wireloupe::server
