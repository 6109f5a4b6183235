#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

#include <QDateTime>
#include <QString>

#include "capture/capturefile.h"
#include "capture/capturesaver.h"
#include "capture/filedamage.h"
#include "capture/framesink.h"
#include "capture/marks.h"
#include "capture/openedmarks.h"
#include "capture/recordindexer.h"
#include "capture/recordwriter.h"
#include "capture/storedrecord.h"
#include "capture/storestate.h"

namespace wireloupe::capture {

/// Why a capture could not be opened or created.
enum class StoreError : quint8 {
    None,
    CannotOpen, ///< detail: the system's words
    NotACapture,
    NewerVersion, ///< written by a later format version
    ReadOnly,     ///< a capture cannot be created there: access denied, or a read-only file system
    InUse,        ///< another process is recording into it
};

/// Rows from `first` to before `end`.
struct RowRange
{
    Row first{};
    Row end{};

    qint64 size() const { return toInt(end) - toInt(first); }
    bool contains(Row row) const { return row >= first && row < end; }
    bool operator==(const RowRange &) const = default;
};

struct StoreResult;

/// The record of one tab: an append-only file of records (`*.wlcap`, see capture/format.h), read back by row
/// while it is written. In memory it holds one offset a row; payloads stay on disk.
///
/// Appended records wait in memory for a thread of the store's own, which writes them within 250 ms: neither
/// append() nor a reader waits for the disk, unless it falls more than 32 MiB behind. While writing fails,
/// recording pauses (see health()): rows are kept in memory up to the same bound, and written when it
/// succeeds again; what is beyond is lost, counted, and told by a row of StateKind::Gap where it is missing.
///
/// A file is recorded into by one store at a time, of whatever process: others can open() it meanwhile.
///
/// All but the making may be called from any thread.
class Store : public FrameSink
{
public:
    ~Store() override;
    Q_DISABLE_COPY_MOVE(Store)

    /// A new capture at `path`, replacing what is there unless somebody is recording into that, or, with an
    /// empty path, in the cache folder, removed when the store goes: save() copies it. `startedAt`: when the
    /// times of its rows begin, where they come from elsewhere; else now.
    static StoreResult create(const QString &path = {}, const QDateTime &startedAt = {});
    /// A new capture that no file stands behind, for where none can be written. It keeps the newest
    /// `maxBytes` at most.
    static StoreResult createInMemory(qint64 maxBytes = defaultMemoryLimit);
    static constexpr qint64 defaultMemoryLimit = 256LL << 20;
    /// An existing capture, for reading: what is appended to it is lost. Returns at once: a thread of the
    /// store's own finds the rows, and rows() grows as while recording; see isIndexing(). What is no sound
    /// record is left out: see damage().
    static StoreResult open(const QString &path);
    /// As open(), of a file whose head is damaged: records are searched for, and the capture's start is taken
    /// from the file's times. Returns when it is indexed: NotACapture where no record has been found.
    static StoreResult salvage(const QString &path);
    /// Whether a file is being recorded into, by this process or another, or an opened store has begun to
    /// write marks to it.
    static bool isInUse(const QString &path);

    void append(const Record &record) override;

    /// Rows that can be read now. The end only ever grows, but for clear(); the first moves on as a limit
    /// drops the oldest. A row keeps its number.
    RowRange rows() const;
    /// Where rows() ends.
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
    /// Writes the capture with its marks to `path`, whole or not at all, and waits for that; rows that come
    /// meanwhile are left out. Empty on success, else what the system said, or that it was cancelled. No rows
    /// go from the disk until it has ended, whatever the limit.
    QString save(const QString &path, const SaveProgress &progress = {}) const;

    /// An unsaved capture is not removed when the store goes, but kept at closedPath() of its path; what
    /// waits is written then. Without effect on any other.
    void keepFile() { m_isKept = true; }

    /// What is kept from now on, in memory too: rows().first is how many rows have been dropped. A file gives
    /// its disk space back in steps, where the file system can do that. Of an opened capture nothing goes.
    void setLimit(const RingLimit &limit);

    /// The rows of an opened capture are still being found.
    bool isIndexing() const;
    /// Bytes of the file whose rows are known, and bytes in all.
    std::pair<qint64, qint64> indexed() const;
    /// Returns when isIndexing() has become false.
    void waitUntilIndexed() const;
    /// Waits no longer than that, so that whoever waits can be cancelled: whether all is indexed.
    bool waitUntilIndexed(std::chrono::milliseconds most) const;

    /// Marks a row, or gives it another note. Kept in the capture's file where it can be written. Without
    /// effect for a row that does not exist, and beyond Marks::maxSize.
    void setMark(Row row, const QString &note);
    void removeMark(Row row);
    Marks marks() const;
    /// Grows with every change of a mark.
    quint32 marksRevision() const;
    /// False where marks of an opened capture could not be written to its file: they go with the store,
    /// unless save() takes them.
    bool areMarksKept() const;

    /// What has been measured in the rows, as LatencyArchive writes it: what was set last, or what an opened
    /// file has, which is there before its rows are. Empty: nothing.
    QByteArray figures() const;
    /// Goes to the end of the file that is being recorded when the store goes, and of one that is saved. More
    /// than format::maxFiguresSize is nothing.
    void setFigures(const QByteArray &figures);

    /// Empty for a capture in memory.
    QString path() const { return m_path; }
    /// In the cache folder, where it goes with the store unless it is kept.
    bool isUnsaved() const { return m_isUnsaved; }
    /// No file stands behind it.
    bool isInMemory() const { return m_isInMemory; }
    QDateTime startedAt() const { return m_startedAt; }
    /// The same exactly: nanoseconds since 1970 in UTC, as far as those go: to the years 1824 and 2116. Of
    /// files before version 4 to the millisecond.
    std::chrono::nanoseconds wallStart() const;
    /// The moment of row times' zero on the clock of monotonicNow(); meaningless for an opened file.
    std::chrono::nanoseconds origin() const { return m_origin; }
    /// Where an opened file is not sound; complete once it is indexed.
    FileDamage damage() const { return m_indexer.damage(); }
    /// Bytes at the end of an opened file that are no whole record. Zero until it is indexed.
    qint64 droppedBytes() const { return damage().droppedBytes; }
    /// What becomes of what is appended: for a banner. Cheap.
    StoreHealth health() const { return m_writer.health(); }
    /// Records that could not be kept, because writing failed: as in health().
    qint64 lostRecords() const { return health().lostRecords; }
    /// Why writing fails, or why records were lost; empty while all is well.
    QString lastError() const;
    /// Bytes of memory held for the rows, payloads excluded.
    qint64 memoryUse() const;

private:
    friend class RecordCursor;

    /// Where a row's record is: in memory where `view` is there, else in the file.
    struct Place
    {
        Row row{};
        quint64 offset = 0;
        quint64 size = 0;
        quint32 generation = 0;
        std::optional<WriteQueue::View> view;
    };

    Store() = default;

    QString createFile(const QString &path, const QDateTime &startedAt);
    void setStart(const QDateTime &startedAt);
    enum class Head : quint8 { Needed, Guessed };
    static StoreResult openFile(const QString &path, Head head);
    StoreResult load(Head needed);
    std::optional<Place> locate(Row row) const;
    quint64 endOf(Row row) const;
    std::optional<StoredRecord> fetch(Row row, qint64 maxPayload) const;
    bool fill(const Place &place, std::span<char> head, std::span<char> payload) const;
    void changeMark(const format::MarkChange &change);
    void keepOpenedMarks();

    QString m_path;
    QDateTime m_startedAt;
    quint32 m_startFraction = 0; ///< ns beyond it
    std::chrono::nanoseconds m_origin{};
    qint64 m_openedSize = 0;
    bool m_isUnsaved = false;
    std::atomic_bool m_isKept = false;
    bool m_isInMemory = false;

    CaptureFile m_file;
    StoreState m_state;
    RecordWriter m_writer{m_state, m_file};
    OpenedMarks m_openedMarks{m_state, m_file};
    RecordIndexer m_indexer{m_state, m_file};
};

struct StoreResult
{
    std::shared_ptr<Store> store; ///< null on an error
    StoreError error = StoreError::None;
    QString detail;
};

} // namespace wireloupe::capture
