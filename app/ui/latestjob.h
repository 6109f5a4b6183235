#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace wireloupe::ui {

/// Work on another thread of which only the newest is wanted: what is under way is told to stop when the next
/// begins or the owner goes, and its result does not come any more. Lives on the user's thread.
template <typename Result>
class LatestJob
{
public:
    /// Done on a thread of the pool; looks at the flag every few milliseconds. Holds copies of all that it
    /// needs: the owner may be gone before it ends.
    using Work = std::function<Result(const std::atomic_bool &isCancelled)>;

    explicit LatestJob(std::function<void(const Result &)> done) : m_done(std::move(done))
    {
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::finished, &m_watcher,
            [this] {
                if (!std::exchange(m_flag, nullptr))
                    return;
                m_done(m_watcher.result());
            });
    }
    ~LatestJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    void start(Work work)
    {
        cancel();
        m_flag = std::make_shared<std::atomic_bool>(false);
        m_watcher.setFuture(
            QtConcurrent::run([work = std::move(work), flag = m_flag] { return work(*flag); }));
    }

    /// Forgets the work under way.
    void cancel()
    {
        if (!m_flag)
            return;
        m_flag->store(true, std::memory_order_relaxed);
        m_flag.reset();
        // The end of the old future is not told any more.
        m_watcher.setFuture({});
    }

    bool isRunning() const { return m_flag != nullptr; }

private:
    std::function<void(const Result &)> m_done;
    std::shared_ptr<std::atomic_bool> m_flag; ///< of the work under way
    QFutureWatcher<Result> m_watcher;
};

} // namespace wireloupe::ui
