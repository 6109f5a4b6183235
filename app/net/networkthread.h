#pragma once

#include <memory>

#include <QThread>

namespace wireloupe::net {

/// A thread with an event dispatcher that scales with the number of its sockets (epoll on Linux). Objects that own sockets
/// are moved to it. Destroying it ends its loop and waits.
class NetworkThread
{
public:
    explicit NetworkThread(const QString &name);
    ~NetworkThread();

    /// Moves `object` (without a parent) to the thread and has it deleted there, when the owner lets go or the thread ends.
    template <class T> std::shared_ptr<T> adopt(std::unique_ptr<T> object);

    QThread *thread() const;
};

} // namespace wireloupe::net
