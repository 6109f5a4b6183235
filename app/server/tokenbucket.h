#pragma once

#include <algorithm>
#include <chrono>

namespace wireloupe::server {

/// Allows a steady rate, and a burst after a quiet time. No clock: the caller says what time it is, which
/// never runs backwards.
class TokenBucket
{
public:
    using Time = std::chrono::nanoseconds;

    /// Both above 0. It is full at first.
    TokenBucket(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst), m_left(burst) {}

    /// What may be taken now; below 0: what has been taken too much.
    double left(Time now)
    {
        const std::chrono::duration<double> passed = now - m_last;
        m_last = now;
        m_left = std::min(m_burst, m_left + passed.count() * m_perSecond);
        return m_left;
    }

    /// May go below 0.
    void take(double amount) { m_left -= amount; }

    /// After left(): how long it takes until there is `amount` in it; 0: it is there. For ever, where that is
    /// more than the burst, so do not ask.
    Time timeUntil(double amount) const
    {
        const std::chrono::duration<double> wait(std::max(amount - m_left, 0.0) / m_perSecond);
        return std::chrono::ceil<Time>(wait);
    }

private:
    double m_perSecond;
    double m_burst;
    double m_left;
    Time m_last{};
};

} // namespace wireloupe::server
