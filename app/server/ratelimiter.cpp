#include "server/ratelimiter.h"

#include <algorithm>

namespace wireloupe::server {

namespace {

std::optional<TokenBucket> bucket(qint64 perSecond, qint64 burst)
{
    if (perSecond <= 0)
        return std::nullopt;
    return TokenBucket(static_cast<double>(perSecond), static_cast<double>(burst > 0 ? burst : perSecond));
}

} // namespace

RateLimiter::RateLimiter(const RateLimit &limit)
    : m_reaction(limit.reaction)
    , m_messages(bucket(limit.messagesPerSecond, limit.messageBurst))
    , m_bytes(bucket(limit.bytesPerSecond, limit.byteBurst))
{
}

bool RateLimiter::take(Time now, qint64 bytes)
{
    if (isTooMuch(now, bytes) && m_reaction != RateLimit::Reaction::Delay)
        return false;
    if (m_messages)
        m_messages->take(1);
    if (m_bytes)
        m_bytes->take(static_cast<double>(bytes));
    return true;
}

bool RateLimiter::isTooMuch(Time now, qint64 bytes)
{
    const bool areMessages = m_messages && m_messages->left(now) < 1;
    const bool areBytes = m_bytes && m_bytes->left(now) < static_cast<double>(bytes);
    return areMessages || areBytes;
}

RateLimiter::Time RateLimiter::delay(Time now)
{
    if (m_reaction != RateLimit::Reaction::Delay)
        return Time(0);
    // A message has to have its token; bytes are a debt that is to be paid.
    const auto untilFree = [now](std::optional<TokenBucket> &of, double amount) {
        if (!of)
            return Time(0);
        of->left(now);
        return of->timeUntil(amount);
    };
    return std::max(untilFree(m_messages, 1), untilFree(m_bytes, 0));
}

} // namespace wireloupe::server
