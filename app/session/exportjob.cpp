#include "session/exportjob.h"

#include <QtConcurrentRun>

#include "session/jobprogress.h"

namespace wireloupe::session {

ExportJob::ExportJob(formats::ExportRequest request, QObject *parent)
    : QObject(parent), m_request(std::move(request))
{
    connect(
        &m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

ExportJob::~ExportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportJob::start()
{
    m_isCancelled = false;
    m_watcher.setFuture(QtConcurrent::run([this] { return run(); }));
}

void ExportJob::cancel()
{
    m_isCancelled = true;
}

bool ExportJob::isRunning() const
{
    return m_watcher.isRunning();
}

/// On a thread of the pool. Touches nothing of the job but the request, which does not change, and the flag.
formats::ExportResult ExportJob::run()
{
    return formats::exportToFile(
        m_request,
        throttledProgress(
            this, m_isCancelled, [this](qint64 done, qint64 total) { emit progressed(done, total); }));
}

} // namespace wireloupe::session
