#include "net/notifierset.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/epoll.h>

#include <QCoreApplication>
#include <QDebug>
#include <QEvent>

#include "net/arrivaltime.h"

namespace wireloupe::net {

namespace {

/// By QSocketNotifier::Type.
constexpr std::array<quint32, 3> eventOf{EPOLLIN, EPOLLOUT, EPOLLPRI};

} // namespace

quint32 NotifierSet::Descriptor::wanted() const
{
    quint32 events = 0;
    for (std::size_t type = 0; type < notifiers.size(); ++type)
        if (notifiers[type])
            events |= eventOf[type];
    return events;
}

NotifierSet::NotifierSet(int epoll) : m_epoll(epoll) {}

NotifierSet::Descriptor &NotifierSet::at(const QSocketNotifier *notifier)
{
    const auto number = static_cast<std::size_t>(notifier->socket());
    if (number >= m_descriptors.size())
        m_descriptors.resize(std::max(number + 1, m_descriptors.size() * 2));
    return m_descriptors[number];
}

void NotifierSet::add(QSocketNotifier *notifier)
{
    Descriptor &descriptor = at(notifier);
    descriptor.notifiers[notifier->type()] = notifier;
    if (!std::exchange(descriptor.isChanged, true))
        m_changed.push_back(static_cast<int>(notifier->socket()));
}

void NotifierSet::remove(QSocketNotifier *notifier)
{
    std::ranges::replace(m_collected, notifier, nullptr);
    Descriptor &descriptor = at(notifier);
    if (descriptor.notifiers[notifier->type()] != notifier)
        return;
    descriptor.notifiers[notifier->type()] = nullptr;
    const auto number = static_cast<int>(notifier->socket());
    // Without a notifier left, the descriptor may be closed and its number be given out anew before the next
    // wait: the kernel forgets it then, so it must be forgotten here at once too.
    if (descriptor.wanted() == 0)
        apply(number);
    else if (!std::exchange(descriptor.isChanged, true))
        m_changed.push_back(number);
}

void NotifierSet::applyChanges()
{
    for (const int number : m_changed) {
        m_descriptors[static_cast<std::size_t>(number)].isChanged = false;
        apply(number);
    }
    m_changed.clear();
}

void NotifierSet::apply(int number)
{
    Descriptor &descriptor = m_descriptors[static_cast<std::size_t>(number)];
    const quint32 wanted = descriptor.wanted();
    if (wanted == descriptor.watched)
        return;
    epoll_event event{};
    event.events = wanted;
    event.data.fd = number;
    const int operation = wanted == 0               ? EPOLL_CTL_DEL
                          : descriptor.watched == 0 ? EPOLL_CTL_ADD
                                                    : EPOLL_CTL_MOD;
    const bool isDone = epoll_ctl(m_epoll, operation, number, &event) == 0;
    descriptor.watched = wanted;
    // A descriptor that was closed under its notifier is gone from the kernel's list already.
    if (!isDone && operation != EPOLL_CTL_DEL)
        qWarning("Socket notifier: descriptor %d cannot be watched: %s", number, std::strerror(errno));
}

void NotifierSet::collect(int number, quint32 events)
{
    const Descriptor &descriptor = m_descriptors[static_cast<std::size_t>(number)];
    // Exceptions first: once a reset has been read, there is nothing left to ask about it.
    for (const auto type : {QSocketNotifier::Exception, QSocketNotifier::Read, QSocketNotifier::Write}) {
        QSocketNotifier *notifier = descriptor.notifiers[type];
        const bool isConcerned = (events & (eventOf[type] | EPOLLHUP | EPOLLERR)) != 0;
        if (notifier && isConcerned && std::ranges::find(m_collected, notifier) == m_collected.end())
            m_collected.push_back(notifier);
    }
}

int NotifierSet::activateCollected()
{
    int activated = 0;
    // A nested event loop goes on with the same queue, so that every notifier is activated once.
    while (!m_collected.empty()) {
        QSocketNotifier *notifier = m_collected.front();
        m_collected.pop_front();
        if (!notifier)
            continue;
        const ArrivalTime::Turn turn(notifier->socket());
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        ++activated;
    }
    return activated;
}

} // namespace wireloupe::net
