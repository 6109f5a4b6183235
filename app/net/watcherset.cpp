#include "net/watcherset.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <QDebug>

namespace wireloupe::net {

quint64 WatcherSet::dataOf(int descriptor, const Entry &entry)
{
    return mark | quint64{entry.generation} << 32 | static_cast<quint32>(descriptor);
}

void WatcherSet::set(int descriptor, quint32 events, DescriptorWatcher &watcher)
{
    const auto number = static_cast<std::size_t>(descriptor);
    if (number >= m_entries.size())
        m_entries.resize(std::max(number + 1, m_entries.size() * 2));
    Entry &entry = m_entries[number];
    const int operation = entry.watcher ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    entry.watcher = &watcher;
    epoll_event event{};
    event.events = events;
    event.data.u64 = dataOf(descriptor, entry);
    if (epoll_ctl(m_epoll, operation, descriptor, &event) != 0)
        qWarning("Descriptor %d cannot be watched: %s", descriptor, std::strerror(errno));
}

void WatcherSet::remove(int descriptor)
{
    const auto number = static_cast<std::size_t>(descriptor);
    if (descriptor < 0 || number >= m_entries.size() || !m_entries[number].watcher)
        return;
    Entry &entry = m_entries[number];
    entry.watcher = nullptr;
    entry.generation = (entry.generation + 1) & 0x7FFF'FFFF;
    epoll_event unused{};
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, &unused);
}

bool WatcherSet::activate(const epoll_event &event)
{
    const auto number = static_cast<std::size_t>(event.data.u64 & 0xFFFF'FFFF);
    const Entry entry = m_entries[number];
    if (!entry.watcher || dataOf(static_cast<int>(number), entry) != event.data.u64)
        return false;
    entry.watcher->descriptorReady(event.events);
    return true;
}

} // namespace wireloupe::net
