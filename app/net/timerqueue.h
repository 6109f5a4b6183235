#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <unordered_map>

#include <QAbstractEventDispatcher>
#include <QList>

namespace wireloupe::net {

/// The timers of one event dispatcher, ordered by when they are due.
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *receiver);
    bool remove(int id);
    bool removeAllOf(QObject *receiver);
    QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *receiver) const;
    /// Until it is due, never negative; nothing for an unknown timer.
    std::optional<std::chrono::milliseconds> remaining(int id) const;

    /// When the first one is due. A timer whose receiver is just handling it does not count, so that a nested
    /// event loop in there does not spin.
    std::optional<Clock::time_point> nextDeadline() const;
    /// Sends a timer event for each that is due at the start of the call, and returns how many.
    int fireDue();

private:
    struct Timer
    {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *receiver;
        Clock::time_point deadline;
        bool isFiring = false;
    };

    void fire(int id);

    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<Clock::time_point, int>> m_order;
};

} // namespace wireloupe::net
