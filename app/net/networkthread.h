#pragma once

#include <memory>

#include <QThread>

#include "net/threadend.h"

namespace wireloupe::net {

/// A thread with an event dispatcher that scales with the number of its sockets (epoll on Linux). Objects
/// that own sockets are moved to it. Destroying it ends its loop, after the calls that were queued to its
/// objects before, and waits until nothing of it runs any more.
class NetworkThread
{
public:
    explicit NetworkThread(const QString &name);
    ~NetworkThread();
    Q_DISABLE_COPY_MOVE(NetworkThread)

    /// Moves `object` (without a parent) to the thread. When the last owner lets go, on whichever thread, it
    /// is deleted on this one, after the calls that were queued to it. Where this thread has ended by then,
    /// it runs once more for that, and the owner waits.
    template <class T>
    std::shared_ptr<T> adopt(std::unique_ptr<T> object);

    QThread *thread() const { return m_thread.get(); }

private:
    class Reaper;

    static void release(const std::shared_ptr<Reaper> &reaper, QObject *object);

    std::shared_ptr<QThread> m_thread; ///< the reaper's as well
    ThreadEnd m_end;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>(); ///< lives on the thread
    std::shared_ptr<Reaper> m_reaper;
};

template <class T>
std::shared_ptr<T> NetworkThread::adopt(std::unique_ptr<T> object)
{
    object->moveToThread(thread());
    return std::shared_ptr<T>(object.release(),
                              [reaper = m_reaper](T *released) { release(reaper, released); });
}

} // namespace wireloupe::net
