#include "session/importjob.h"

#include <QtConcurrentRun>

#include "session/jobprogress.h"

namespace wireloupe::session {

ImportJob::ImportJob(formats::ImportRequest request, QObject *parent)
    : QObject(parent), m_request(std::move(request))
{
    connect(
        &m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

ImportJob::~ImportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start()
{
    m_isCancelled = false;
    m_watcher.setFuture(QtConcurrent::run([this] { return run(); }));
}

void ImportJob::cancel()
{
    m_isCancelled = true;
}

bool ImportJob::isRunning() const
{
    return m_watcher.isRunning();
}

/// On a thread of the pool. Touches nothing of the job but the request, which does not change, and the flag.
formats::ImportResult ImportJob::run()
{
    return formats::importFile(
        m_request,
        throttledProgress(
            this, m_isCancelled, [this](qint64 done, qint64 total) { emit progressed(done, total); }));
}

} // namespace wireloupe::session
