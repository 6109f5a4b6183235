#include "ui/copyjob.h"

#include <QtConcurrentRun>

namespace wireloupe::ui {

namespace {

// What is written within a few milliseconds.
constexpr qint64 quickRows = 200;
constexpr quint64 quickBytes = 512 * 1024;

} // namespace

CopyJob::CopyJob(std::shared_ptr<const capture::Store> store, QObject *parent)
    : QObject(parent), m_store(std::move(store))
{
    connect(
        &m_watcher, &QFutureWatcher<LogCopy>::finished, this,
        [this] {
            if (!m_watcher.isCanceled())
                emit done(m_watcher.result());
        });
}

bool CopyJob::isQuick(const capture::RowSet &rows) const
{
    if (rows.size() > quickRows)
        return false;
    quint64 bytes = 0;
    for (const capture::Row row : rows)
        bytes += m_store->head(row).payloadLength;
    return bytes <= quickBytes;
}

void CopyJob::start(const capture::RowSet &rows, qint64 wanted, CopyForm form)
{
    // An empty future counts as cancelled: an earlier copy does not arrive any more.
    m_watcher.setFuture({});
    if (isQuick(rows))
        emit done(copyRows(*m_store, rows, wanted, form));
    else
        m_watcher.setFuture(QtConcurrent::run(
            [store = m_store, rows, wanted, form] { return copyRows(*store, rows, wanted, form); }));
}

} // namespace wireloupe::ui
