#include "net/timerqueue.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QTimerEvent>

using namespace std::chrono_literals;

namespace wireloupe::net {

namespace {

using Clock = TimerQueue::Clock;

/// Qt allows coarse timers 5 % of their interval, so those that are due at about the same time are made due
/// at the same time, and the thread wakes up once for all.
std::chrono::milliseconds granularity(std::chrono::milliseconds interval, Qt::TimerType type)
{
    switch (type) {
    case Qt::PreciseTimer:
        return 0ms;
    case Qt::CoarseTimer:
        return interval >= 20ms ? interval / 20 : 0ms;
    case Qt::VeryCoarseTimer:
        break;
    }
    return 1s;
}

/// Never early: a person who waits for a timeout is told once it has passed.
Clock::time_point roundUp(Clock::time_point deadline, std::chrono::milliseconds step)
{
    if (step <= 0ms)
        return deadline;
    const auto past = deadline.time_since_epoch() % step;
    return past.count() == 0 ? deadline : deadline + (step - past);
}

} // namespace

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *receiver)
{
    const auto deadline = roundUp(Clock::now() + interval, granularity(interval, type));
    m_timers.insert_or_assign(id, Timer{interval, type, receiver, deadline});
    m_order.emplace(deadline, id);
}

bool TimerQueue::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    m_order.erase({timer->second.deadline, id});
    m_timers.erase(timer);
    return true;
}

bool TimerQueue::removeAllOf(QObject *receiver)
{
    const auto timers = timersOf(receiver);
    for (const auto &timer : timers)
        remove(timer.timerId);
    return !timers.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *receiver) const
{
    QList<QAbstractEventDispatcher::TimerInfo> found;
    for (const auto &[id, timer] : m_timers)
        if (timer.receiver == receiver)
            found.emplaceBack(id, static_cast<int>(timer.interval.count()), timer.type);
    return found;
}

std::optional<std::chrono::milliseconds> TimerQueue::remaining(int id) const
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return std::nullopt;
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(timer->second.deadline - Clock::now()));
}

std::optional<Clock::time_point> TimerQueue::nextDeadline() const
{
    for (const auto &[deadline, id] : m_order)
        if (!m_timers.at(id).isFiring)
            return deadline;
    return std::nullopt;
}

int TimerQueue::fireDue()
{
    const auto now = Clock::now();
    std::vector<int> due;
    for (const auto &[deadline, id] : m_order) {
        if (deadline > now)
            break;
        due.push_back(id);
    }
    int fired = 0;
    for (const int id : due) {
        const auto timer = m_timers.find(id);
        // An earlier one may have stopped this one, or have started another under the same id.
        if (timer == m_timers.end() || timer->second.deadline > now || timer->second.isFiring)
            continue;
        fire(id);
        ++fired;
    }
    return fired;
}

void TimerQueue::fire(int id)
{
    Timer &timer = m_timers.at(id);
    const auto now = Clock::now();
    // A late timer keeps its beat; one that is late by more than a whole interval starts anew.
    const auto beat = timer.deadline + timer.interval;
    m_order.erase({timer.deadline, id});
    timer.deadline =
        roundUp(beat > now ? beat : now + timer.interval, granularity(timer.interval, timer.type));
    m_order.emplace(timer.deadline, id);

    timer.isFiring = true;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.receiver, &event);
    if (const auto still = m_timers.find(id); still != m_timers.end())
        still->second.isFiring = false;
}

} // namespace wireloupe::net
