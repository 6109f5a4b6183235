#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "capture/latencysnapshot.h"
#include "capture/store.h"

class QThreadPool;

namespace wireloupe::session {

/// Measures a capture as it grows, in a LatencyBook. Rows are read and paired on the pool's thread; the
/// user's thread is handed immutable snapshots, at most 30 a second, however fast the rows come. Lives on the
/// user's thread.
///
/// What has been found is kept with the capture (Store::setFigures()): every ten seconds, and when the feed
/// goes. An opened capture that has such figures is shown with them at once, and by the rules that they were
/// made by unless setRules() says otherwise; only rows behind them are read.
class LatencyFeed : public QObject
{
    Q_OBJECT

public:
    LatencyFeed(std::shared_ptr<capture::Store> store, QThreadPool &pool, QObject *parent = nullptr);
    ~LatencyFeed() override;

    /// The latest; rows that came since are not in it. The reference is good until control returns to the
    /// event loop.
    const capture::LatencySnapshot &snapshot() const { return m_snapshot; }

    /// Other rules than before: all is measured again, from the capture's first row. snapshot() grows from
    /// nothing then. Rules with a problem (capture::problemOf()) measure what they can.
    void setRules(const capture::LatencyRules &rules);
    const capture::LatencyRules &rules() const { return m_rules; }

    /// Rows looked at, of those that there are.
    struct Progress
    {
        qint64 done = 0;
        qint64 total = 0;
        bool operator==(const Progress &) const = default;
    };
    Progress progress() const { return m_progress; }
    /// So many rows are left that it is felt: those of a capture that was opened, or after other rules.
    bool isCatchingUp() const { return m_isCatchingUp; }

    /// Until it is active again, no row is looked at and nothing is spent. At first it is. Of a feed that
    /// several look at it is for FeedUse to call.
    void setActive(bool isActive);
    bool isActive() const { return m_timer.isActive(); }

    /// Forgets what was found and begins again at the store's first row.
    void reset();

signals:
    /// snapshot(), progress() or isCatchingUp() is another. At most 30 times a second.
    void changed();
    void rulesChanged();

private:
    friend class FeedUse;
    struct Job;
    struct Result
    {
        capture::LatencyRules rules;
        std::optional<capture::LatencySnapshot> snapshot; ///< where there is news
        Progress progress;
        bool isBehind = false; ///< rows are left
    };

    static Result work(Job &job);
    static void adoptFigures(Job &job);
    static void checkFigures(Job &job);
    static void keepFigures(Job &job);
    static bool readRows(Job &job);
    static void passTime(Job &job);
    void restart();
    void poll();
    void startJob();
    void takeResult();
    void announceIfDue();
    void announce();

    std::shared_ptr<capture::Store> m_store;
    QThreadPool &m_pool;
    capture::LatencyRules m_rules;
    bool m_areRulesGiven = false;
    capture::LatencySnapshot m_snapshot;
    Progress m_progress;
    bool m_isCatchingUp = false;
    bool m_hasNews = false; ///< that nobody has been told of
    QElapsedTimer m_sinceNews;
    QElapsedTimer m_sinceJob;
    /// Belongs to the thread of the pool while one runs.
    std::shared_ptr<Job> m_job;
    /// The one that runs, null while none does; another than m_job after a restart.
    std::shared_ptr<Job> m_running;
    QFutureWatcher<Result> m_watcher;
    QTimer m_timer;
    int m_uses = 0;   ///< of FeedUse
    int m_usesOn = 0; ///< among them
};

} // namespace wireloupe::session
