#pragma once

#include <atomic>
#include <memory>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "capture/filter.h"
#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::session {

/// Finds the rows of a store that pass a filter, on another thread and in slices, the first of them short, so
/// that the first rows are there at once and a changed filter never waits for an old one. The jobs of all
/// tabs take turns. Lives on the user's thread.
///
/// Follows the capture: advanceTo() goes on where the last rows ended. When the capture is cleared, or marks
/// change that the filter depends on, what was found is void and restarted() says so.
class FilterJob : public QObject
{
    Q_OBJECT

public:
    explicit FilterJob(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);
    ~FilterJob() override;

    /// Begins anew with the first row and goes on to before row number `end`; results of an earlier filter do
    /// not come any more. Answered by rowsFound() at least once.
    void start(const capture::Filter &filter, qint64 end);
    /// Goes on to a later `end`, as the capture grows.
    void advanceTo(qint64 end);
    /// A slice that runs ends within milliseconds, and nobody hears of it.
    void cancel();

    /// The number of the row before which all have been looked at.
    qint64 scannedRows() const { return m_scanned; }
    bool isRunning() const { return m_isRunning; }

signals:
    /// The next rows that pass, ascending; may be none.
    void rowsFound(const wireloupe::capture::RowSet &rows);
    /// Rows that were found before are void. After a change of marks they are looked for again at once, and
    /// rowsFound() comes; after a clear as far as advanceTo() says.
    void restarted();

private:
    struct Slice
    {
        capture::RowSet rows;
        capture::Row end{};
        quint64 job = 0;
    };

    /// All that a slice needs of the job, for another thread.
    struct Task;

    static Slice scan(const Task &task);
    void begin();
    void restart();
    void followMarks();
    void scanNext();
    void take(const Slice &slice);

    std::shared_ptr<const capture::Store> m_store;
    capture::Filter m_filter;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QFutureWatcher<Slice> m_watcher;
    QTimer m_marksTimer; ///< runs while the filter depends on marks
    quint32 m_generation = 0;
    quint32 m_marksRevision = 0;
    quint64 m_job = 0;
    qint64 m_scanned = 0;
    qint64 m_end = 0;
    int m_sliceMilliseconds = 0;
    bool m_isRunning = false;
};

} // namespace wireloupe::session
