#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "capture/latency.h"
#include "capture/latencysnapshot.h"
#include "capture/store.h"

class QThreadPool;

namespace wireloupe::session {

/// Measures a capture as it grows, in a LatencyBook. Rows are read and paired on the pool's thread; the
/// user's thread is handed immutable snapshots, at most 30 a second, however fast the rows come. Lives on the
/// user's thread.
class LatencyFeed : public QObject
{
    Q_OBJECT

public:
    LatencyFeed(std::shared_ptr<const capture::Store> store, QThreadPool &pool, QObject *parent = nullptr);
    ~LatencyFeed() override;

    /// The latest; rows that came since are not in it.
    const capture::LatencySnapshot &snapshot() const { return m_snapshot; }

    /// Other rules than before: all is measured again, from the capture's first row. Until that has caught
    /// up, snapshot() grows from nothing. Rules with a problem (capture::problemOf()) measure what they can.
    void setRules(const capture::LatencyRules &rules);
    const capture::LatencyRules &rules() const { return m_rules; }

    /// Rows looked at, of those that there are.
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
    };
    Progress progress() const;
    /// So many rows are left that it will be felt: a capture that was opened, or rules that are new.
    bool isCatchingUp() const;

    /// Until it is active again, no row is looked at and nothing is spent. At first it is.
    void setActive(bool isActive);
    bool isActive() const;

    /// Forgets what was found and begins again at the store's first row.
    void reset();

    /// The snapshot as the panel of earlier versions takes it. The reference is good until control returns to
    /// the event loop.
    const capture::LatencyTracker &latency() const { return *m_latency; }

signals:
    /// snapshot() is another.
    void changed();
    /// isCatchingUp() or progress() is another.
    void progressChanged();
    void rulesChanged();

private:
    struct Job;
    using Snapshot = std::shared_ptr<const capture::LatencyTracker>;

    static Snapshot advance(const capture::Store &store, Job &job);
    void poll();
    void takeResult();

    std::shared_ptr<const capture::Store> m_store;
    QThreadPool &m_pool;
    capture::LatencySnapshot m_snapshot;
    capture::LatencyRules m_rules;
    Snapshot m_latency;
    /// Belongs to the job while one runs.
    std::shared_ptr<Job> m_progress;
    /// What the job that runs was given, null while none does; another than m_progress after a reset().
    std::shared_ptr<Job> m_jobProgress;
    QFutureWatcher<Snapshot> m_watcher;
    QTimer m_timer;
};

} // namespace wireloupe::session
