#pragma once

#include <algorithm>
#include <map>

#include "server/clock.h"

namespace wireloupe::server::test {

/// Time that passes when the test says so.
class ManualClock : public Clock
{
public:
    Time now() const override { return m_now; }
    Time wallTime() const override { return m_now; }

    TimerId after(Time delay, std::function<void()> act) override
    {
        const TimerId id{++m_last};
        m_acts.emplace(std::pair(m_now + delay, id), std::move(act));
        return id;
    }

    void cancel(TimerId timer) override
    {
        std::erase_if(
            m_acts, [timer](const auto &each) { return each.first.second == timer; });
    }

    /// Calls what is due on the way, each at its time.
    void advance(Time span)
    {
        const Time end = m_now + span;
        while (!m_acts.empty() && m_acts.begin()->first.first <= end)
            step();
        m_now = std::max(m_now, end);
    }

    /// Calls what is due next, at its time or, after a stall, now.
    void step()
    {
        const auto act = m_acts.extract(m_acts.begin());
        m_now = std::max(m_now, act.key().first);
        act.mapped()();
    }

    /// The thread is busy with something else: what is due meanwhile waits for advance().
    void stall(Time span) { m_now += span; }

    size_t timers() const { return m_acts.size(); }

private:
    Time m_now{1'000'000'000};
    std::map<std::pair<Time, TimerId>, std::function<void()>> m_acts;
    quint64 m_last = 0;
};

} // namespace wireloupe::server::test
