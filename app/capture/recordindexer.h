#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "capture/capturefile.h"
#include "capture/filedamage.h"
#include "capture/format.h"
#include "capture/storestate.h"

namespace wireloupe::capture {

class RecordScanner;

/// Finds the rows and marks of an existing file on a thread of its own, and puts them into a store's state as
/// it goes: the first within milliseconds, then many at once. StoreState::queue ends where the rows do.
///
/// All but start() and stop() may be called from any thread.
class RecordIndexer
{
public:
    /// Both must outlive the indexer.
    RecordIndexer(StoreState &state, const CaptureFile &file);
    ~RecordIndexer();
    Q_DISABLE_COPY_MOVE(RecordIndexer)

    /// Of a file of `fileSize` bytes with this head. Once.
    void start(const format::FileHead &head, quint64 fileSize);
    /// Ends the search at once. What has been found stays.
    void stop();
    /// Lets the search end soon. What is found after a clear does not count.
    void abandon();

    bool isRunning() const;
    /// Returns when isRunning() has become false.
    void wait() const;
    /// Waits no longer than that; whether it does not run any more.
    bool waitFor(std::chrono::milliseconds most) const;
    /// What has been seen so far, complete when it does not run any more.
    FileDamage damage() const;

private:
    /// What has been found and is not yet in the state.
    struct Batch
    {
        std::vector<quint64> rows;
        std::vector<format::MarkChange> marks;
        std::vector<Gap> gaps;
        std::optional<QByteArray> figures;
    };

    void run(bool isBeginningKnown, quint64 fileSize);
    void takeFiguresAtEnd(quint64 fileSize);
    void index();
    void collect(Batch &batch);
    void collectFigures(Batch &batch);
    bool publish(Batch &batch, quint64 end);

    StoreState &m_state;
    std::unique_ptr<RecordScanner> m_scanner;
    const CaptureFile &m_file;
    quint32 m_generation = 0;
    std::thread m_thread;

    // Guarded by the state's mutex.
    mutable std::condition_variable m_hasEnded;
    bool m_isRunning = false;
    FileDamage m_damage;
};

} // namespace wireloupe::capture
