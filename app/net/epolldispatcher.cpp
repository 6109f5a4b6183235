#include "net/epolldispatcher.h"

#include <array>
#include <cerrno>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QThread>

namespace wireloupe::net {

namespace {

void watch(int epoll, int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        qFatal("The event loop of a network thread cannot be set up");
}

/// Empties an eventfd or a timerfd.
void drain(int descriptor)
{
    quint64 counter = 0;
    while (read(descriptor, &counter, sizeof counter) < 0 && errno == EINTR) {
    }
}

itimerspec absolute(std::optional<TimerQueue::Clock::time_point> deadline)
{
    using namespace std::chrono;
    itimerspec spec{}; // all zero: disarmed
    if (deadline) {
        const auto since = deadline->time_since_epoch();
        const auto whole = duration_cast<seconds>(since);
        spec.it_value.tv_sec = whole.count();
        spec.it_value.tv_nsec = duration_cast<nanoseconds>(since - whole).count();
    }
    return spec;
}

} // namespace

OwnedDescriptor::~OwnedDescriptor()
{
    close(m_descriptor);
}

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_timer(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK))
    , m_notifiers(m_epoll)
    , m_watchers(m_epoll)
{
    watch(m_epoll, m_wake);
    watch(m_epoll, m_timer);
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    // Whoever has found it set has posted its event before, which is sent now; whoever comes later wakes the
    // thread anew.
    m_isWoken.exchange(false);
    emit awake();
    sendPostedEvents();
    if (m_isInterrupted)
        return false;

    const bool mayBlock =
        flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isPostedFromHere && !isTimerDue();
    if (mayBlock)
        emit aboutToBlock();
    int activated = 0;
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers))
        waitWithoutSockets(mayBlock);
    else
        activated = wait(mayBlock);
    activated += m_notifiers.activateCollected() + m_timers.fireDue();
    return activated > 0 || m_isPostedFromHere;
}

/// What events post while they are handled is sent with them, though one may go on for ever. So a second
/// look, which costs next to nothing, tells whether the thread can sleep; asking the kernel without waiting
/// would be a system call.
void EpollDispatcher::sendPostedEvents()
{
    for (int round = 0; round < 2; ++round) {
        m_isPostedFromHere = false;
        QCoreApplication::sendPostedEvents();
        if (!m_isPostedFromHere)
            return;
    }
}

bool EpollDispatcher::isTimerDue() const
{
    const auto deadline = m_timers.nextDeadline();
    return deadline && *deadline <= TimerQueue::Clock::now();
}

void EpollDispatcher::armTimer()
{
    const auto deadline = m_timers.nextDeadline();
    if (deadline == m_armedFor)
        return;
    m_armedFor = deadline;
    const itimerspec spec = absolute(deadline);
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &spec, nullptr);
}

/// Returns how many watchers were told of something.
int EpollDispatcher::wait(bool mayBlock)
{
    if (mayBlock)
        armTimer();
    m_notifiers.applyChanges();
    std::array<epoll_event, 256> events;
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), mayBlock ? -1 : 0);
    for (int i = 0; i < count; ++i) {
        const auto &event = events[static_cast<std::size_t>(i)];
        if (event.data.fd == m_wake) {
            drain(m_wake);
        } else if (event.data.fd == m_timer) {
            drain(m_timer);
            m_armedFor.reset();
        } else if (!WatcherSet::isOfWatcher(event)) {
            m_notifiers.collect(event.data.fd, event.events);
        }
    }
    int activated = 0;
    for (int i = 0; i < count; ++i)
        if (const auto &event = events[static_cast<std::size_t>(i)]; WatcherSet::isOfWatcher(event))
            activated += m_watchers.activate(event);
    return activated;
}

void EpollDispatcher::waitWithoutSockets(bool mayBlock)
{
    if (mayBlock)
        armTimer();
    std::array<pollfd, 2> descriptors{pollfd{m_wake, POLLIN, 0}, pollfd{m_timer, POLLIN, 0}};
    poll(descriptors.data(), descriptors.size(), mayBlock ? -1 : 0);
    if (descriptors[0].revents != 0)
        drain(m_wake);
    if (descriptors[1].revents != 0) {
        drain(m_timer);
        m_armedFor.reset();
    }
}

void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread()) {
        m_isPostedFromHere = true;
        return;
    }
    if (m_isWoken.exchange(true))
        return;
    const quint64 one = 1;
    while (write(m_wake, &one, sizeof one) < 0 && errno == EINTR) {
    }
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.remove(notifier);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, std::chrono::milliseconds(interval), timerType, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAllOf(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto remaining = m_timers.remaining(timerId);
    return remaining ? static_cast<int>(remaining->count()) : -1;
}

} // namespace wireloupe::net
