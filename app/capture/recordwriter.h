#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <QString>

#include "capture/capturefile.h"
#include "capture/record.h"
#include "capture/storestate.h"

namespace wireloupe::capture {

/// The writing side of a store: takes records into its state's queue, and brings the queue to the file on a
/// thread of its own within 250 ms. Neither append() nor a reader waits for the disk, unless it falls more
/// than 32 MiB behind. While writing fails, rows stay in the queue up to the same bound, and are written when
/// it succeeds again; what is beyond is lost, and counted.
///
/// All but start() and stop() may be called from any thread.
class RecordWriter
{
public:
    /// Both must outlive the writer.
    RecordWriter(StoreState &state, CaptureFile &file);
    ~RecordWriter();
    Q_DISABLE_COPY_MOVE(RecordWriter)

    /// Records into the file from `offset` on, with times counted from `origin`. Before that, what is
    /// appended is lost.
    void start(quint64 offset, std::chrono::nanoseconds origin);
    enum class Waiting : quint8 { Write, Discard };
    /// Ends recording: what waits is written once, or not at all.
    void stop(Waiting waiting);

    void append(const Record &record);
    /// Forgets all rows and cuts the file behind its head, where it is being recorded.
    void clear();

    qint64 lostRecords() const;
    /// Why writing fails, or why records were lost; empty while all is well.
    QString lastError() const;

private:
    /// Puts one record of `size` bytes into the queue.
    void enqueue(WriteQueue::Pieces pieces, qsizetype size);
    bool waitForRoom(std::unique_lock<std::mutex> &lock, qsizetype size);
    void writeUntilStopped();
    void writePending();
    bool settle(const WriteQueue::View &view, const CaptureFile::Transfer &transfer);

    StoreState &m_state;
    CaptureFile &m_file;
    std::chrono::nanoseconds m_origin{};
    bool m_isRecording = false;

    /// Held while the file is written or cut; taken before the state's where both are.
    std::mutex m_diskMutex;

    // All below is guarded by the state's mutex.
    std::condition_variable m_workCame;
    std::condition_variable m_roomCame;
    qint64 m_lostRecords = 0;
    QString m_lastError;
    bool m_isFailing = false;
    bool m_isStopping = false;

    std::thread m_thread;
};

} // namespace wireloupe::capture
