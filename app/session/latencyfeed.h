#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "capture/latency.h"
#include "capture/store.h"

class QThreadPool;

namespace wireloupe::session {

/// Keeps the round trips of a growing capture up to date. Payloads are read and paired on the pool's thread;
/// the user's thread is handed whole, immutable results, however fast the rows come.
class LatencyFeed : public QObject
{
    Q_OBJECT

public:
    LatencyFeed(std::shared_ptr<const capture::Store> store, QThreadPool &pool, QObject *parent = nullptr);
    ~LatencyFeed() override;

    /// The latest result; the reference is good until control returns to the event loop.
    const capture::LatencyTracker &latency() const { return *m_latency; }
    /// Forgets what was found and begins again at the store's first row.
    void reset();

signals:
    void changed();

private:
    struct Progress;
    using Snapshot = std::shared_ptr<const capture::LatencyTracker>;

    static Snapshot advance(const capture::Store &store, Progress &progress);
    void poll();
    void takeResult();

    std::shared_ptr<const capture::Store> m_store;
    QThreadPool &m_pool;
    Snapshot m_latency;
    /// Belongs to the job while one runs.
    std::shared_ptr<Progress> m_progress;
    /// What the job that runs was given, null while none does; another than m_progress after a reset().
    std::shared_ptr<Progress> m_jobProgress;
    QFutureWatcher<Snapshot> m_watcher;
    QTimer m_timer;
};

} // namespace wireloupe::session
