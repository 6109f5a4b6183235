#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "capture/store.h"
#include "ui/latestjob.h"

namespace wireloupe::ui {

/// Reads one row of a store after the other for a view: a short payload at once, a long one on another
/// thread. What was asked for before does not come any more. User's thread.
class PayloadReader : public QObject
{
    Q_OBJECT

public:
    explicit PayloadReader(std::shared_ptr<capture::Store> store, QObject *parent = nullptr);

    /// What a view shows of a payload at first.
    static constexpr qint64 beginning = 1 << 20;

    /// Answered by done(), perhaps before this returns. `isWhole`: not only the beginning. Of a compressed
    /// frame both forms are read, the form on the wire cut to the same length.
    void read(capture::Row row, bool isWhole);
    void cancel();
    bool isReading() const { return m_job.isRunning(); }

signals:
    void done(wireloupe::capture::Row row, const wireloupe::capture::Record &record);

private:
    struct Result
    {
        capture::Row row{};
        capture::Record record;
    };

    static Result readNow(const capture::Store &store, capture::Row row, bool isWhole);

    std::shared_ptr<capture::Store> m_store;
    LatestJob<Result> m_job;
};

} // namespace wireloupe::ui
