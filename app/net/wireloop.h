#pragma once

#include <span>
#include <vector>

#include <QObject>
#include <QPointer>

#include "net/behaviorclock.h"
#include "net/epolldispatcher.h"
#include "net/outbox.h"

namespace wireloupe::net {

/// What the connections of the wire engine on one thread share: the event dispatcher, the buffers, the clock,
/// and the list of those that have something to write.
class WireLoop : public QObject
{
    Q_OBJECT

public:
    class Writer
    {
    public:
        virtual ~Writer() = default;

        /// Writes what there is to write.
        virtual void flush() = 0;

    private:
        friend class WireLoop;
        bool m_isFlushDue = false;
    };

    explicit WireLoop(EpollDispatcher &dispatcher, QObject *parent = nullptr);

    /// See EpollDispatcher.
    void watch(int descriptor, quint32 events, DescriptorWatcher &watcher);
    void unwatch(int descriptor);
    server::Clock &clock() { return m_clock; }
    /// Meaningless between two uses.
    std::span<char> readBuffer() { return m_readBuffer; }
    WriteBuffers &writeBuffers() { return m_writeBuffers; }

    /// Calls `writer.flush()` when what goes on now has come to its end: what many messages make a connection
    /// say goes out in one write.
    void flushSoon(Writer &writer);
    /// Before the writer goes.
    void forget(Writer &writer);

private:
    void flushDue();

    QPointer<EpollDispatcher> m_dispatcher; ///< goes with the thread, which connections may outlive
    BehaviorClock m_clock;
    std::vector<char> m_readBuffer;
    WriteBuffers m_writeBuffers;
    std::vector<Writer *> m_due; ///< null: forgotten
    std::vector<Writer *> m_flushing;
};

} // namespace wireloupe::net
