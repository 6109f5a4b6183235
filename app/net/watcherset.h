#pragma once

#include <vector>

#include <sys/epoll.h>

#include <QtGlobal>

namespace wireloupe::net {

/// Is told when a descriptor is ready, for a fraction of what a QSocketNotifier costs in time and memory.
class DescriptorWatcher
{
public:
    /// `events`: EPOLLIN and so on; EPOLLHUP and EPOLLERR unasked for. May remove any watcher, itself too.
    virtual void descriptorReady(quint32 events) = 0;

protected:
    ~DescriptorWatcher() = default;
};

/// The watchers of one epoll instance. What the kernel reports of them is told from what others have added to
/// the instance, and what it has reported of a watcher that has gone since is dropped, though its descriptor
/// may have been given out anew.
class WatcherSet
{
public:
    explicit WatcherSet(int epoll) : m_epoll(epoll) {}

    /// From now on `watcher`, which is not owned, is told of these events of the descriptor.
    void set(int descriptor, quint32 events, DescriptorWatcher &watcher);
    /// To be called before the descriptor is closed. Ignored where nobody watches it.
    void remove(int descriptor);

    static bool isOfWatcher(const epoll_event &event) { return (event.data.u64 & mark) != 0; }
    /// Tells the watcher, and returns whether there still is one.
    bool activate(const epoll_event &event);

private:
    struct Entry
    {
        DescriptorWatcher *watcher = nullptr;
        quint32 generation = 0; ///< 31 bits; another one for each watcher
    };

    /// Of the data that the kernel keeps; a descriptor alone has not this bit.
    static constexpr quint64 mark = 1ULL << 63;

    static quint64 dataOf(int descriptor, const Entry &entry);

    int m_epoll;
    std::vector<Entry> m_entries; ///< by descriptor
};

} // namespace wireloupe::net
