#include "server/delayline.h"

#include <algorithm>
#include <utility>

namespace wireloupe::server {

DelayLine::DelayLine(Clock &clock) : m_clock(clock) {}

DelayLine::~DelayLine()
{
    m_clock.cancel(m_timer);
}

void DelayLine::add(Clock::Time delay, std::function<void()> act)
{
    if (m_pending.empty() && delay.count() <= 0) {
        act();
        return;
    }
    Clock::Time due = m_clock.now() + delay;
    if (!m_pending.empty())
        due = std::max(due, m_pending.back().due);
    m_pending.push_back({due, std::move(act)});
    if (m_pending.size() == 1)
        setTimer();
}

void DelayLine::setTimer()
{
    const Clock::Time delay = std::max(m_pending.front().due - m_clock.now(), Clock::Time(0));
    m_timer = m_clock.after(delay, [this] { callDue(); });
}

void DelayLine::callDue()
{
    const Clock::Time now = m_clock.now();
    std::deque<Pending> due;
    while (!m_pending.empty() && m_pending.front().due <= now) {
        due.push_back(std::move(m_pending.front()));
        m_pending.pop_front();
    }
    if (!m_pending.empty())
        setTimer();
    for (const Pending &each : due)
        each.act();
}

} // namespace wireloupe::server
