#pragma once

#include <memory>

#include <QObject>

#include "capture/rowset.h"
#include "capture/store.h"
#include "ui/findtarget.h"
#include "ui/latestjob.h"

namespace wireloupe::ui {

/// Looks for a text in some rows of a store, on another thread, for a moment at a time: whoever asks decides
/// after each which rows are next. Lives on the user's thread.
class FindJob : public QObject
{
    Q_OBJECT

public:
    explicit FindJob(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    struct Result
    {
        capture::RowSet hits;
        capture::Row end{}; ///< rows before have been looked at, of those that were given
    };

    /// Looks at `rows` until they are through or a moment is over; answered by scanned() once, unless the job
    /// is cancelled. The query must be valid.
    void scan(const FindQuery &query, const capture::RowSet &rows);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

signals:
    void scanned(const wireloupe::ui::FindJob::Result &result);

private:
    std::shared_ptr<const capture::Store> m_store;
    LatestJob<Result> m_job{[this](const Result &result) { emit scanned(result); }};
};

} // namespace wireloupe::ui
