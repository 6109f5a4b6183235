#include "net/behaviorclock.h"

#include <algorithm>
#include <utility>

#include "capture/record.h"

namespace wireloupe::net {

BehaviorClock::BehaviorClock(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BehaviorClock::callDue);
}

server::Clock::Time BehaviorClock::now() const
{
    return capture::monotonicNow();
}

server::Clock::TimerId BehaviorClock::after(Time delay, std::function<void()> act)
{
    const Time due = now() + std::max(delay, Time(0));
    const Key key(due, ++m_last);
    m_times[m_last] = due;
    const auto added = m_acts.emplace(key, std::move(act)).first;
    if (added == m_acts.begin())
        setTimer();
    return TimerId{m_last};
}

void BehaviorClock::cancel(TimerId timer)
{
    const auto time = m_times.extract(static_cast<quint64>(timer));
    if (time)
        m_acts.erase({time.mapped(), static_cast<quint64>(timer)});
}

void BehaviorClock::callDue()
{
    // One that is added now has its turn in the next round, however short its delay.
    const Time until = now();
    const quint64 last = m_last;
    for (auto it = m_acts.begin(); it != m_acts.end() && it->first.first <= until; it = m_acts.begin()) {
        if (it->first.second > last)
            break;
        const auto act = m_acts.extract(it);
        m_times.erase(act.key().second);
        act.mapped()();
    }
    setTimer();
}

void BehaviorClock::setTimer()
{
    if (m_acts.empty())
        return;
    const Time left = std::max(m_acts.begin()->first.first - now(), Time(0));
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
}

} // namespace wireloupe::net
