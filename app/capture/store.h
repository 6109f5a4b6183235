#pragma once

#include <memory>

#include <QDateTime>
#include <QList>
#include <QString>

#include "capture/framesink.h"

namespace wireloupe::capture {

/// Why a capture could not be opened or created.
enum class StoreError : quint8 {
    None,
    CannotOpen,   ///< detail: the system's words
    NotACapture,
    NewerVersion, ///< written by a later format version
    ReadOnly,
};

struct StoreResult;

/// The record of one tab: an append-only file of records (`*.wlcap`, see capture/format.h), read back by row while it is
/// written. In memory it holds one offset a row; payloads stay on disk.
///
/// append(), count(), head() and read() may be called from any thread.
class Store : public FrameSink
{
public:
    ~Store() override;

    /// A new capture at `path`, or, with an empty path, in the cache folder, removed when the store goes unless save()d.
    static StoreResult create(const QString &path = {});
    /// An existing capture, for reading. A torn tail is left out: see droppedBytes().
    static StoreResult open(const QString &path);

    void append(const Record &record) override;

    /// Rows that can be read now. Only ever grows, but for clear().
    qint64 count() const;
    /// Times clear() has been called: rows of an older generation do not exist any more.
    quint32 generation() const;

    RecordHead head(Row row) const;
    /// The record, its payload cut to `maxPayload` bytes where that is not negative.
    Record read(Row row, qint64 maxPayload = -1) const;

    /// Forgets all rows and gives their disk space back.
    void clear();
    /// Writes the capture to `path`, whole or not at all. Empty on success, else what the system said.
    QString save(const QString &path) const;

    QString path() const;
    QDateTime startedAt() const;
    /// The moment of row times' zero on the clock of monotonicNow(); meaningless for an opened file.
    std::chrono::nanoseconds origin() const;
    /// Bytes at the end of an opened file that are no whole record.
    qint64 droppedBytes() const;
    /// Records that could not be kept, because writing failed, and why.
    qint64 lostRecords() const;
    QString lastError() const;
    /// Bytes of memory held for the rows, payloads excluded.
    qint64 memoryUse() const;
};

struct StoreResult
{
    std::shared_ptr<Store> store; ///< null on an error
    StoreError error = StoreError::None;
    QString detail;
};

} // namespace wireloupe::capture
