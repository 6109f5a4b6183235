#pragma once

#include <functional>
#include <utility>

#include "server/clock.h"

namespace wireloupe::net {

/// One timer of a clock, which must outlive it: set anew, it forgets what it was set for, and it goes with
/// its owner.
class ClockTimer
{
public:
    explicit ClockTimer(server::Clock &clock) : m_clock(clock) {}
    ~ClockTimer() { stop(); }
    Q_DISABLE_COPY_MOVE(ClockTimer)

    /// Calls `act` once, never within this call; it may destroy the timer.
    void start(server::Clock::Time delay, std::function<void()> act)
    {
        stop();
        m_id = m_clock.after(delay, [this, act = std::move(act)] {
            m_id = {};
            act();
        });
    }
    void stop()
    {
        if (isActive())
            m_clock.cancel(std::exchange(m_id, {}));
    }
    bool isActive() const { return m_id != server::Clock::TimerId{}; }

private:
    server::Clock &m_clock;
    server::Clock::TimerId m_id{};
};

} // namespace wireloupe::net
