#pragma once

#include <map>
#include <unordered_map>

#include <QTimer>

#include "server/clock.h"

namespace wireloupe::net {

/// The clock of the behaviours on one network thread. Timers are good to a millisecond, never early.
class BehaviorClock : public QObject, public server::Clock
{
    Q_OBJECT

public:
    explicit BehaviorClock(QObject *parent = nullptr);

    Time now() const override;
    TimerId after(Time delay, std::function<void()> act) override;
    void cancel(TimerId timer) override;

private:
    /// The number breaks ties.
    using Key = std::pair<Time, quint64>;

    void callDue();
    void setTimer();

    QTimer m_timer; ///< until the first is due
    std::map<Key, std::function<void()>> m_acts;
    std::unordered_map<quint64, Time> m_times;
    quint64 m_last = 0;
};

} // namespace wireloupe::net
