#include "session/savejob.h"

#include <QtConcurrentRun>

#include "session/jobprogress.h"

namespace wireloupe::session {

SaveJob::SaveJob(SaveRequest request, QObject *parent) : QObject(parent), m_request(std::move(request))
{
    connect(
        &m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

SaveJob::~SaveJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void SaveJob::start()
{
    m_isCancelled = false;
    m_watcher.setFuture(QtConcurrent::run([this] { return run(); }));
}

void SaveJob::cancel()
{
    m_isCancelled = true;
}

bool SaveJob::isRunning() const
{
    return m_watcher.isRunning();
}

/// On a thread of the pool. Touches nothing of the job but the request, which does not change, and the flag.
SaveResult SaveJob::run()
{
    SaveResult result;
    while (!m_isCancelled && !m_request.store->waitUntilIndexed(std::chrono::milliseconds(50)))
        continue;
    if (m_isCancelled) {
        result.wasCancelled = true;
        return result;
    }
    result.generation = m_request.store->generation();
    result.end = m_request.store->rows().end;
    result.error = m_request.store->save(
        m_request.path, throttledProgress(this, m_isCancelled, [this](qint64 done, qint64 total) {
            emit progressed(done, total);
        }));
    if (!result.error.isEmpty() && m_isCancelled) {
        result.wasCancelled = true;
        result.error.clear();
    }
    return result;
}

} // namespace wireloupe::session
