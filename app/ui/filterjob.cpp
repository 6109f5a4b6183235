#include "ui/filterjob.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace wireloupe::ui {

namespace {

constexpr qint64 sliceMilliseconds = 30;
// Rows between two looks at the clock.
constexpr qint64 stride = 256;

} // namespace

FilterJob::FilterJob(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(
        &m_watcher, &QFutureWatcher<Slice>::finished, this, [this] { take(m_watcher.result()); });
}

FilterJob::~FilterJob()
{
    cancel();
}

void FilterJob::start(const capture::Filter &filter, qint64 end)
{
    cancel();
    m_filter = filter;
    m_scanned = 0;
    m_end = end;
    scanNext();
}

void FilterJob::advanceTo(qint64 end)
{
    m_end = std::max(m_end, end);
    if (!m_isRunning && m_scanned < m_end)
        scanNext();
}

void FilterJob::cancel()
{
    m_isCancelled->store(true, std::memory_order_relaxed);
    ++m_job;
    m_isRunning = false;
}

void FilterJob::scanNext()
{
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(
        [store = m_store, filter = m_filter, isCancelled = m_isCancelled, from = Slice{{}, m_scanned, m_job},
         end = m_end] { return scan(*store, filter, *isCancelled, from, end); }));
}

FilterJob::Slice FilterJob::scan(const capture::Store &store, const capture::Filter &filter,
                                 const std::atomic_bool &isCancelled, Slice slice, qint64 end)
{
    QElapsedTimer clock;
    clock.start();
    while (slice.end < end && !isCancelled.load(std::memory_order_relaxed) &&
           !clock.hasExpired(sliceMilliseconds)) {
        const qint64 strideEnd = std::min(end, slice.end + stride);
        for (; slice.end < strideEnd; ++slice.end) {
            const capture::Row row{slice.end};
            if (filter.matches(store, row))
                slice.rows.append(row);
        }
    }
    return slice;
}

void FilterJob::take(const Slice &slice)
{
    if (slice.job != m_job)
        return;
    m_isRunning = false;
    m_scanned = slice.end;
    emit rowsFound(slice.rows);
    // The receiver may have started or cancelled the job.
    if (slice.job == m_job && !m_isRunning && m_scanned < m_end)
        scanNext();
}

} // namespace wireloupe::ui
