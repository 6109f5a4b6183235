#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <QString>

#include "capture/capturefile.h"
#include "capture/filebeginning.h"
#include "capture/record.h"
#include "capture/recordinggap.h"
#include "capture/ring.h"
#include "capture/storehealth.h"
#include "capture/storestate.h"

namespace wireloupe::capture {

/// The writing side of a store: takes records into its state's queue, and brings the queue to the file on a
/// thread of its own within 250 ms. Neither append() nor a reader waits for the disk, unless it falls more
/// than 32 MiB behind. While writing fails, rows stay in the queue up to the same bound, and are written when
/// it succeeds again; what is beyond is lost, and a row says so where it is missing.
///
/// In memory the queue is all there is, and the oldest rows leave it.
///
/// All but start(), startInMemory() and stop() may be called from any thread.
class RecordWriter
{
public:
    /// Both must outlive the writer.
    RecordWriter(StoreState &state, CaptureFile &file);
    ~RecordWriter();
    Q_DISABLE_COPY_MOVE(RecordWriter)

    /// Records into the file behind its head, with times counted from `origin`. Before that, what is appended
    /// is lost.
    void start(std::chrono::nanoseconds origin);
    /// Records into memory, where the newest `maxBytes` stay at most, or the newest record.
    void startInMemory(qint64 maxBytes, std::chrono::nanoseconds origin);
    enum class Waiting : quint8 { Write, Discard };
    /// Ends recording: what waits is written, tried twice, or not at all.
    void stop(Waiting waiting);

    void append(const Record &record);
    /// Changes a mark, and records that. False where nothing is being recorded, the row is not there, or
    /// Marks::maxSize would be exceeded.
    bool mark(const format::MarkChange &change);
    /// Forgets all rows and cuts the file behind its head, where it is being recorded.
    void clear();
    void setLimit(const RingLimit &limit);

    StoreHealth health() const;
    /// Why writing fails, or why records were lost; empty while all is well.
    QString lastError() const;

    /// While one lives, what is in the file stays readable there, though rows go.
    class Hold
    {
    public:
        explicit Hold(const RecordWriter &writer) : m_writer(writer) { ++m_writer.m_holds; }
        ~Hold() { --m_writer.m_holds; }
        Q_DISABLE_COPY_MOVE(Hold)

    private:
        const RecordWriter &m_writer;
    };

private:
    enum class Target : quint8 { None, File, Memory };

    void start(Target target, std::chrono::nanoseconds origin);
    void enqueue(const RecordHead &head, WriteQueue::Pieces pieces, qsizetype size);
    bool makeRoom(std::unique_lock<std::mutex> &lock, qsizetype size);
    bool waitForRoom(std::unique_lock<std::mutex> &lock, qsizetype size);
    void lose(const RecordHead &head);
    void putGap();
    bool takeNews(qsizetype before);
    void run();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    bool writePending();
    std::optional<WriteQueue::View> nextToWrite();
    bool settle(const WriteQueue::View &view, const CaptureFile::Transfer &transfer);
    bool cut(quint64 size);
    void finish();
    void trim();
    format::Beginning dropOldest(std::chrono::nanoseconds now);
    void dropBefore(Row first);

    StoreState &m_state;
    CaptureFile &m_file;
    std::chrono::nanoseconds m_origin{};
    Target m_target = Target::None;
    qint64 m_maxBytes = 0;
    mutable std::atomic_int m_holds = 0;

    /// Held while the file is written or cut; taken before the state's where both are. Guards the next two.
    std::mutex m_diskMutex;
    FileBeginning m_beginning{m_file};
    /// The file still has to be cut to this: what is behind it is no part of the capture.
    std::optional<quint64> m_dueCut;

    // All below is guarded by the state's mutex.
    std::condition_variable m_workCame;
    std::condition_variable m_roomCame;
    Ring m_ring;
    RecordingGap m_gap; ///< no row says so yet
    qint64 m_lostRecords = 0;
    QString m_lastError;
    /// When there is disk space to give back, though nothing comes.
    std::optional<std::chrono::nanoseconds> m_nextRelease;
    bool m_isFailing = false;
    bool m_hasNews = false;
    bool m_isStopping = false;

    std::thread m_thread;
};

} // namespace wireloupe::capture
