#include "session/filterjob.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "capture/filterscan.h"

namespace wireloupe::session {

namespace {

using namespace std::chrono_literals;

// The first slice is over before anybody waits for it; later ones cost less, as there are fewer of them.
constexpr int firstSliceMilliseconds = 5;
constexpr int lastSliceMilliseconds = 80;
constexpr auto marksInterval = 100ms;

/// Of all jobs of the program, and of nothing else: an export that takes minutes holds up no filter. Slices
/// wait for their turn in the order they came.
QThreadPool &filterPool()
{
    static QThreadPool pool;
    static const bool isSetUp = [] {
        pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount() - 1));
        return true;
    }();
    Q_UNUSED(isSetUp)
    return pool;
}

} // namespace

struct FilterJob::Task
{
    std::shared_ptr<const capture::Store> store;
    capture::Filter filter;
    std::shared_ptr<std::atomic_bool> isCancelled;
    capture::Row from{};
    capture::Row end{};
    quint64 job = 0;
    int milliseconds = 0;
};

FilterJob::FilterJob(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    m_marksTimer.setInterval(marksInterval);
    connect(&m_marksTimer, &QTimer::timeout, this, &FilterJob::followMarks);
    connect(&m_watcher, &QFutureWatcher<Slice>::finished, this, [this] { take(m_watcher.result()); });
}

FilterJob::~FilterJob()
{
    cancel();
}

void FilterJob::start(const capture::Filter &filter, qint64 end)
{
    cancel();
    m_filter = filter;
    m_end = end;
    if (m_filter.dependsOnMarks())
        m_marksTimer.start();
    begin();
    scanNext();
}

/// Back to the first row.
void FilterJob::begin()
{
    m_generation = m_store->generation();
    m_marksRevision = m_store->marksRevision();
    m_scanned = std::min(m_end, capture::toInt(m_store->rows().first));
    m_sliceMilliseconds = firstSliceMilliseconds;
}

void FilterJob::advanceTo(qint64 end)
{
    if (m_generation != m_store->generation())
        restart();
    m_end = std::max(m_end, end);
    if (!m_isRunning && m_scanned < m_end)
        scanNext();
}

void FilterJob::cancel()
{
    m_isCancelled->store(true, std::memory_order_relaxed);
    m_marksTimer.stop();
    ++m_job;
    m_isRunning = false;
}

/// The capture has been cleared: how far to go in the new one is not for the job to say.
void FilterJob::restart()
{
    const bool isFollowingMarks = m_marksTimer.isActive();
    cancel();
    if (isFollowingMarks)
        m_marksTimer.start();
    if (m_generation != m_store->generation())
        m_end = 0;
    begin();
    emit restarted();
}

void FilterJob::followMarks()
{
    if (m_marksRevision == m_store->marksRevision() && m_generation == m_store->generation())
        return;
    const quint64 job = m_job + 1;
    restart();
    if (m_job == job && m_end > 0)
        scanNext();
}

void FilterJob::scanNext()
{
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const Task task{m_store, m_filter,           m_isCancelled, capture::Row{m_scanned}, capture::Row{m_end},
                    m_job,   m_sliceMilliseconds};
    m_sliceMilliseconds = std::min(2 * m_sliceMilliseconds, lastSliceMilliseconds);
    m_watcher.setFuture(QtConcurrent::run(&filterPool(), [task] { return scan(task); }));
}

/// On a thread of the pool.
FilterJob::Slice FilterJob::scan(const Task &task)
{
    QElapsedTimer clock;
    clock.start();
    const auto isOver = [&] {
        return task.isCancelled->load(std::memory_order_relaxed) || clock.hasExpired(task.milliseconds);
    };
    Slice slice{{}, task.from, task.job};
    if (!task.isCancelled->load(std::memory_order_relaxed))
        slice.end =
            capture::FilterScan(*task.store, task.filter).scan(task.from, task.end, slice.rows, isOver);
    return slice;
}

void FilterJob::take(const Slice &slice)
{
    if (slice.job != m_job)
        return;
    m_isRunning = false;
    if (m_generation != m_store->generation()) {
        restart();
        return;
    }
    m_scanned = capture::toInt(slice.end);
    emit rowsFound(slice.rows);
    // The receiver may have started or cancelled the job.
    if (slice.job == m_job && !m_isRunning && m_scanned < m_end)
        scanNext();
}

} // namespace wireloupe::session
