#include "session/latencyfeed.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "capture/recordcursor.h"

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

constexpr auto pollInterval = 100ms;
/// A job ends after this time even with rows left, so that results keep coming and other tabs get their turn.
constexpr qint64 jobMilliseconds = 50;
constexpr qint64 rowsBetweenClockLooks = 256;
/// Results are handed over as copies: 128 Ki round trips are 5 MB, copied in about a millisecond.
constexpr qsizetype maxPending = 4096;
constexpr qsizetype maxTrips = 1 << 17;

} // namespace

struct LatencyFeed::Job
{
    capture::LatencyTracker tracker{maxPending, maxTrips};
    capture::Row nextRow{};
    quint32 generation = 0;
};

LatencyFeed::LatencyFeed(std::shared_ptr<const capture::Store> store, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_pool(pool)
{
    reset();
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &LatencyFeed::poll);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LatencyFeed::takeResult);
    m_timer.start();
}

LatencyFeed::~LatencyFeed() = default;

void LatencyFeed::reset()
{
    m_progress = std::make_shared<Job>();
    m_progress->generation = m_store->generation();
    m_latency = std::make_shared<const capture::LatencyTracker>();
    emit changed();
}

void LatencyFeed::poll()
{
    if (m_jobProgress)
        return;
    if (m_progress->generation != m_store->generation())
        reset();
    if (m_progress->nextRow >= m_store->rows().end)
        return;
    m_jobProgress = m_progress;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [store = m_store, progress = m_progress] { return advance(*store, *progress); }));
}

/// Feeds the rows that are new to the tracker, within the time of one job. Null where no round trip came of
/// it.
LatencyFeed::Snapshot LatencyFeed::advance(const capture::Store &store, Job &progress)
{
    QElapsedTimer clock;
    clock.start();
    const qint64 knownTrips = progress.tracker.total();
    const capture::Row end = store.rows().end;
    capture::RecordCursor cursor(store, progress.nextRow, end);
    for (qint64 seen = 0; seen % rowsBetweenClockLooks != 0 || clock.elapsed() < jobMilliseconds; ++seen) {
        if (!cursor.next()) {
            progress.nextRow = end;
            break;
        }
        const capture::RecordView &view = cursor.view();
        progress.tracker.add(view.row, view.head, view.payload);
        progress.nextRow = capture::Row{capture::toInt(view.row) + 1};
    }
    const bool wasCleared = store.generation() != progress.generation;
    if (wasCleared || progress.tracker.total() == knownTrips)
        return nullptr;
    return std::make_shared<const capture::LatencyTracker>(progress.tracker);
}

void LatencyFeed::takeResult()
{
    const bool isCurrent = m_jobProgress == m_progress;
    m_jobProgress.reset();
    if (!isCurrent)
        return;
    if (const Snapshot snapshot = m_watcher.result()) {
        m_latency = snapshot;
        emit changed();
    }
    poll();
}

} // namespace wireloupe::session
