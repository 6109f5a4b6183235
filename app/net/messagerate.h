#pragma once

#include <algorithm>
#include <chrono>

namespace wireloupe::net {

/// How many messages a peer may send: so many a second, and as many at once after a quiet second. No clock:
/// the caller says what time it is.
class MessageRate
{
public:
    using Time = std::chrono::nanoseconds;

    /// 0: any number.
    explicit MessageRate(int perSecond) : m_perSecond(perSecond), m_left(perSecond) {}

    /// Counts a message at `now`, which never runs backwards. False: it is one too many.
    bool take(Time now)
    {
        if (m_perSecond <= 0)
            return true;
        const std::chrono::duration<double> passed = now - m_last;
        m_last = now;
        m_left = std::min<double>(m_perSecond, m_left + passed.count() * m_perSecond);
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    int m_perSecond;
    double m_left; ///< messages that may come now
    Time m_last{};
};

} // namespace wireloupe::net
