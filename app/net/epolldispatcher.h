#pragma once

#include <atomic>
#include <optional>

#include <QAbstractEventDispatcher>

#include "net/notifierset.h"
#include "net/timerqueue.h"
#include "net/watcherset.h"

namespace wireloupe::net {

/// A descriptor that is closed when it goes out of scope.
class OwnedDescriptor
{
public:
    explicit OwnedDescriptor(int descriptor) : m_descriptor(descriptor) {}
    ~OwnedDescriptor();
    Q_DISABLE_COPY_MOVE(OwnedDescriptor)

    operator int() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Qt's event loop over Linux's epoll. Its cost is that of the sockets which have something to say, where
/// Qt's own dispatchers walk all of them on every turn.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    /// Beside the notifiers of Qt, not for a descriptor that has one. See WatcherSet.
    void addWatcher(int descriptor, quint32 events, DescriptorWatcher &watcher)
    {
        m_watchers.set(descriptor, events, watcher);
    }
    void removeWatcher(int descriptor) { m_watchers.remove(descriptor); }

    /// Any thread.
    void wakeUp() override;
    void interrupt() override;

private:
    void sendPostedEvents();
    bool isTimerDue() const;
    void armTimer();
    int wait(bool mayBlock);
    void waitWithoutSockets(bool mayBlock);

    OwnedDescriptor m_epoll;
    OwnedDescriptor m_wake;
    OwnedDescriptor m_timer;
    NotifierSet m_notifiers;
    WatcherSet m_watchers;
    TimerQueue m_timers;
    std::optional<TimerQueue::Clock::time_point> m_armedFor;
    std::atomic_bool m_isWoken = false;
    std::atomic_bool m_isInterrupted = false;
    bool m_isPostedFromHere =
        false; ///< since posted events were last sent; by this thread, so it needs no system call
};

} // namespace wireloupe::net
