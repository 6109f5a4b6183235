#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "capture/rowset.h"
#include "capture/store.h"
#include "ui/latestjob.h"

namespace wireloupe::ui {

/// The rows that a map of the log shows apart from the others. A value.
struct NotableRows
{
    capture::RowSet errors;
    capture::RowSet warnings;
    capture::RowSet closes; ///< close frames
    capture::Row end{};     ///< rows before have been looked at

    void append(const NotableRows &later);
    void dropBefore(capture::Row first);
};

/// Looks through rows for a map of the log, on another thread and for a moment at a time. Lives on the user's
/// thread.
class MapJob : public QObject
{
    Q_OBJECT

public:
    explicit MapJob(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);

    struct Result
    {
        NotableRows found;
        std::vector<std::chrono::nanoseconds> times;
    };

    /// Looks at `rows` until they are through or a moment is over, and for the time of each of `borders`;
    /// answered by looked() once, unless the job is cancelled.
    void look(const capture::RowSet &rows, const std::vector<capture::Row> &borders);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

signals:
    void looked(const wireloupe::ui::MapJob::Result &result);

private:
    std::shared_ptr<const capture::Store> m_store;
    LatestJob<Result> m_job{[this](const Result &result) { emit looked(result); }};
};

} // namespace wireloupe::ui
