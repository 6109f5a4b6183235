#include "net/networkthread.h"

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <vector>

#include "net/eventdispatcher.h"
#include "net/stallwatch.h"

namespace wireloupe::net {

/// Deletes objects on the thread they live on. It outlives the thread, as the last owner of an object may.
class NetworkThread::Reaper
{
public:
    /// Any thread.
    void release(QObject *object)
    {
        std::unique_lock lock(m_mutex);
        if (m_hasThreadEnded) {
            lock.unlock();
            delete object;
            return;
        }
        m_doomed.push_back(object);
        QMetaObject::invokeMethod(
            object, [this, object] { reap(object); }, Qt::QueuedConnection);
    }

    /// Once the thread has ended: deletes what it did not come to.
    void threadEnded()
    {
        std::vector<QObject *> left;
        {
            const std::scoped_lock lock(m_mutex);
            m_hasThreadEnded = true;
            left.swap(m_doomed);
        }
        qDeleteAll(left);
    }

private:
    void reap(QObject *object)
    {
        {
            const std::scoped_lock lock(m_mutex);
            std::erase(m_doomed, object);
        }
        // Not in the midst of its own event.
        object->deleteLater();
    }

    std::mutex m_mutex;
    std::vector<QObject *> m_doomed;
    bool m_hasThreadEnded = false;
};

NetworkThread::NetworkThread(const QString &name)
    : m_thread(std::make_unique<QThread>()), m_reaper(std::make_shared<Reaper>())
{
    m_thread->setObjectName(name);
    if (auto dispatcher = makeEventDispatcher())
        m_thread->setEventDispatcher(dispatcher.release());
    m_context->moveToThread(m_thread.get());
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_end.watch();
            StallWatch::install();
        },
        Qt::QueuedConnection);
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    // As a call of its own, behind those that were queued before. Qt wakes the thread's dispatcher after it
    // has queued the call: the thread, which takes the dispatcher along, must not end before that.
    std::binary_semaphore isQueued{0};
    QMetaObject::invokeMethod(
        m_context.get(),
        [thread = m_thread.get(), &isQueued] {
            isQueued.acquire();
            thread->quit();
        },
        Qt::QueuedConnection);
    isQueued.release();
    m_thread->wait();
    m_end.wait();
    m_reaper->threadEnded();
}

void NetworkThread::release(const std::shared_ptr<Reaper> &reaper, QObject *object)
{
    reaper->release(object);
}

} // namespace wireloupe::net
