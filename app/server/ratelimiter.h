#pragma once

#include <optional>

#include "server/guards.h"
#include "server/tokenbucket.h"

namespace wireloupe::server {

/// Judges the messages of one peer by a RateLimit. No clock: the caller says what time it is, which never
/// runs backwards.
class RateLimiter
{
public:
    using Time = TokenBucket::Time;

    explicit RateLimiter(const RateLimit &limit);

    /// Counts a message of so many bytes. False: it is too much, and is not counted. With Reaction::Delay it
    /// is never too much.
    bool take(Time now, qint64 bytes);
    /// With Reaction::Delay: for how long no more may be taken.
    Time delay(Time now);

private:
    bool isTooMuch(Time now, qint64 bytes);

    RateLimit::Reaction m_reaction;
    std::optional<TokenBucket> m_messages;
    std::optional<TokenBucket> m_bytes;
};

} // namespace wireloupe::server
