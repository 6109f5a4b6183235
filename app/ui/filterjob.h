#pragma once

#include <atomic>
#include <memory>

#include <QFutureWatcher>
#include <QObject>

#include "capture/filter.h"
#include "capture/rowset.h"
#include "capture/store.h"

namespace wireloupe::ui {

/// Finds the rows of a store that pass a filter, on another thread and in short slices, so that the first
/// ones are there at once and a changed filter never waits for an old one. Lives on the user's thread.
class FilterJob : public QObject
{
    Q_OBJECT

public:
    explicit FilterJob(std::shared_ptr<const capture::Store> store, QObject *parent = nullptr);
    ~FilterJob() override;

    /// Begins anew with row 0 and goes on to `end`; results of an earlier filter do not come any more.
    /// Answered by rowsFound() at least once.
    void start(const capture::Filter &filter, qint64 end);
    /// Goes on to a later `end`, as the capture grows.
    void advanceTo(qint64 end);
    void cancel();

    /// Rows that have been looked at.
    qint64 scannedRows() const { return m_scanned; }
    bool isRunning() const { return m_isRunning; }

signals:
    /// The next rows that pass, ascending; may be none.
    void rowsFound(const wireloupe::capture::RowSet &rows);

private:
    struct Slice
    {
        capture::RowSet rows;
        qint64 end = 0;
        quint64 job = 0;
    };

    static Slice scan(const capture::Store &store, const capture::Filter &filter,
                      const std::atomic_bool &isCancelled, Slice slice, qint64 end);
    void scanNext();
    void take(const Slice &slice);

    std::shared_ptr<const capture::Store> m_store;
    capture::Filter m_filter;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QFutureWatcher<Slice> m_watcher;
    quint64 m_job = 0;
    qint64 m_scanned = 0;
    qint64 m_end = 0;
    bool m_isRunning = false;
};

} // namespace wireloupe::ui
