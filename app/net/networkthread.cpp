#include "net/networkthread.h"

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <utility>
#include <vector>

#include <QCoreApplication>

#include "net/eventdispatcher.h"
#include "net/stallwatch.h"

namespace wireloupe::net {

namespace {

/// What a deletion leaves for later, by deleteLater(), may leave something for later in turn.
constexpr int maxDeletionDepth = 8;

/// In the thread that ends, as the last thing: QThread itself does only the first of these passes.
void deleteWhatWasLeftForLater()
{
    for (int depth = 0; depth < maxDeletionDepth; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// Deletes objects on the thread they live on. It outlives the thread, as the last owner of an object may.
class NetworkThread::Reaper
{
public:
    explicit Reaper(std::shared_ptr<QThread> thread) : m_thread(std::move(thread)) {}

    /// Any thread.
    void release(QObject *object)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_phase != Phase::Ended) {
                m_doomed.push_back(object);
                if (m_phase == Phase::Running)
                    QMetaObject::invokeMethod(
                        object, [this, object] { reap(object); }, Qt::QueuedConnection);
                return;
            }
        }
        deleteInThread({object});
    }

    /// Called by the thread, as it ends: deletes what it did not come to.
    void threadEnds()
    {
        qDeleteAll(takeDoomed(Phase::Ending));
        deleteWhatWasLeftForLater();
    }

    /// Once the thread has ended.
    void threadEnded() { deleteInThread(takeDoomed(Phase::Ended)); }

private:
    enum class Phase : quint8 { Running, Ending, Ended };

    std::vector<QObject *> takeDoomed(Phase next)
    {
        const std::scoped_lock lock(m_mutex);
        m_phase = std::max(m_phase, next);
        return std::exchange(m_doomed, {});
    }

    void reap(QObject *object)
    {
        {
            const std::scoped_lock lock(m_mutex);
            std::erase(m_doomed, object);
        }
        // Not in the midst of its own event.
        object->deleteLater();
    }

    /// Timers, sockets and what deleteLater() leaves are the business of the thread that they belong to: it
    /// runs once more.
    void deleteInThread(const std::vector<QObject *> &objects)
    {
        if (objects.empty())
            return;
        if (QThread::currentThread() == m_thread.get())
            return qDeleteAll(objects);
        const std::scoped_lock lock(m_rerun);
        ThreadEnd end;
        const auto run = QObject::connect(m_thread.get(), &QThread::started, [&] {
            end.watch();
            qDeleteAll(objects);
            m_thread->quit();
        });
        m_thread->start();
        m_thread->wait();
        end.wait();
        QObject::disconnect(run);
    }

    std::shared_ptr<QThread> m_thread;
    std::mutex m_mutex;
    std::mutex m_rerun; ///< one at a time
    std::vector<QObject *> m_doomed;
    Phase m_phase = Phase::Running;
};

NetworkThread::NetworkThread(const QString &name)
    : m_thread(std::make_shared<QThread>()), m_reaper(std::make_shared<Reaper>(m_thread))
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
    // Emitted by the thread itself.
    QObject::connect(m_thread.get(), &QThread::finished, [reaper = m_reaper.get()] { reaper->threadEnds(); });
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
