#include "session/payloadjob.h"

#include <QtConcurrentRun>

#include "session/jobprogress.h"

namespace wireloupe::session {

PayloadJob::PayloadJob(Work work, QObject *parent) : QObject(parent), m_work(std::move(work))
{
    connect(
        &m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

PayloadJob::~PayloadJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void PayloadJob::start()
{
    const formats::Progress progress = throttledProgress(
        this, m_isCancelled, [this](qint64 done, qint64 total) { emit progressed(done, total); });
    m_watcher.setFuture(QtConcurrent::run([this, progress] { return m_work(progress); }));
}

void PayloadJob::cancel()
{
    m_isCancelled = true;
}

} // namespace wireloupe::session
