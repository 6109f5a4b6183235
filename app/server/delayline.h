#pragma once

#include <deque>
#include <functional>

#include "server/clock.h"

namespace wireloupe::server {

/// Does things later, each in its turn: nothing overtakes what came before it, as on a TCP connection.
class DelayLine
{
public:
    /// The clock must outlive it.
    explicit DelayLine(Clock &clock);
    /// What waits is not done any more.
    ~DelayLine();
    DelayLine(const DelayLine &) = delete;
    DelayLine &operator=(const DelayLine &) = delete;

    /// Calls `act` after `delay`, or later where something before it has to wait for longer; within this call
    /// where there is nothing to wait for.
    void add(Clock::Time delay, std::function<void()> act);

private:
    struct Pending
    {
        Clock::Time due{};
        std::function<void()> act;
    };

    void callDue();
    void setTimer();

    Clock &m_clock;
    std::deque<Pending> m_pending;
    Clock::TimerId m_timer{}; ///< runs while something is pending
};

} // namespace wireloupe::server
