#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include <QDateTime>
#include <QString>

#include "capture/capturefile.h"
#include "capture/framesink.h"
#include "capture/rowindex.h"
#include "capture/storedrecord.h"
#include "capture/writequeue.h"

namespace wireloupe::capture {

/// Why a capture could not be opened or created.
enum class StoreError : quint8 {
    None,
    CannotOpen, ///< detail: the system's words
    NotACapture,
    NewerVersion, ///< written by a later format version
    ReadOnly,     ///< a capture cannot be created there: access denied, or a read-only file system
};

struct StoreResult;

/// The record of one tab: an append-only file of records (`*.wlcap`, see capture/format.h), read back by row
/// while it is written. In memory it holds one offset a row; payloads stay on disk.
///
/// Appended records wait in memory for a thread of the store's own, which writes them within 250 ms: neither
/// append() nor a reader waits for the disk, unless it falls more than 32 MiB behind. While writing fails,
/// rows are kept in memory up to the same bound, and written when it succeeds again; what is beyond is lost,
/// and counted.
///
/// append(), count(), generation(), head(), read() and readBothForms() may be called from any thread.
class Store : public FrameSink
{
public:
    ~Store() override;
    Q_DISABLE_COPY_MOVE(Store)

    /// A new capture at `path`, replacing what is there, or, with an empty path, in the cache folder, removed
    /// when the store goes: save() copies it.
    static StoreResult create(const QString &path = {});
    /// An existing capture, for reading: what is appended to it is lost. A torn tail is left out: see
    /// droppedBytes().
    static StoreResult open(const QString &path);

    void append(const Record &record) override;

    /// Rows that can be read now. Only ever grows, but for clear().
    qint64 count() const;
    /// Times clear() has been called: rows of an older generation do not exist any more.
    quint32 generation() const;

    /// Empty for a row that does not exist, or not any more.
    RecordHead head(Row row) const;
    /// The record, its payload cut to `maxPayload` bytes where that is not negative. A whole payload is
    /// checked: see RecordFlag::Damaged.
    /// Of a compressed frame that is the inflated one, and Record::compressedPayload stays empty.
    Record read(Row row, qint64 maxPayload = -1) const;
    /// The record with both forms of a compressed frame's payload, each checked. As read() for other records.
    Record readBothForms(Row row) const;

    /// Forgets all rows and gives their disk space back. Of an opened capture only the rows are forgotten:
    /// the file stays.
    void clear();
    /// Writes the capture to `path`, whole or not at all. Empty on success, else what the system said.
    QString save(const QString &path) const;

    QString path() const { return m_path; }
    QDateTime startedAt() const { return m_startedAt; }
    /// The moment of row times' zero on the clock of monotonicNow(); meaningless for an opened file.
    std::chrono::nanoseconds origin() const { return m_origin; }
    /// Bytes at the end of an opened file that are no whole record.
    qint64 droppedBytes() const { return m_droppedBytes; }
    /// Records that could not be kept, because writing failed.
    qint64 lostRecords() const;
    /// Why writing fails, or why records were lost; empty while all is well.
    QString lastError() const;
    /// Bytes of memory held for the rows, payloads excluded.
    qint64 memoryUse() const;

private:
    /// Where a row's record is: in memory where `view` is there, else in the file.
    struct Place
    {
        quint64 offset = 0;
        quint64 size = 0;
        quint32 generation = 0;
        std::optional<WriteQueue::View> view;
    };

    Store() = default;

    QString createFile(const QString &path);
    void startWriting();
    StoreResult load();
    std::optional<Place> locate(Row row) const;
    std::optional<StoredRecord> fetch(Row row, qint64 maxPayload) const;
    bool fill(const Place &place, std::span<char> head, std::span<char> payload) const;
    CaptureFile::Transfer copyRange(quint64 offset, std::span<char> to, quint32 generation) const;
    /// Puts one record of `size` bytes into the queue.
    void enqueue(WriteQueue::Pieces pieces, qsizetype size);
    bool waitForRoom(std::unique_lock<std::mutex> &lock, qsizetype size);
    void writeUntilStopped();
    void writePending();
    bool settle(const WriteQueue::View &view, const CaptureFile::Transfer &transfer);

    QString m_path;
    QDateTime m_startedAt;
    std::chrono::nanoseconds m_origin{};
    qint64 m_droppedBytes = 0;
    bool m_isUnsaved = false;
    bool m_isRecording = false;

    CaptureFile m_file;
    /// Held while the file is written or cut; taken before m_mutex where both are.
    std::mutex m_diskMutex;

    /// Guards all below; held for no longer than it takes to copy a small record.
    mutable std::mutex m_mutex;
    std::condition_variable m_workCame;
    std::condition_variable m_roomCame;
    RowIndex m_rows;
    WriteQueue m_queue;
    quint32 m_generation = 0;
    qint64 m_lostRecords = 0;
    QString m_lastError;
    bool m_isFailing = false;
    bool m_isStopping = false;

    std::thread m_writer;
};

struct StoreResult
{
    std::shared_ptr<Store> store; ///< null on an error
    StoreError error = StoreError::None;
    QString detail;
};

} // namespace wireloupe::capture
