#pragma once

#include <atomic>
#include <optional>

#include "capture/blockreader.h"
#include "capture/filedamage.h"
#include "capture/format.h"

namespace wireloupe::capture {

/// Finds the records of a file, one after the other: reads heads, whose checksums it trusts, and skips
/// payloads. Behind a damaged head it searches for the next that is sound.
///
/// All but stop() is one thread's.
class RecordScanner
{
public:
    /// Of the bytes from `offset` to before `fileSize`.
    RecordScanner(const CaptureFile &file, quint64 offset, quint64 fileSize);

    enum class Step : quint8 {
        Record, ///< the next sound record
        Damage, ///< no record is there; going on takes a search, which may be long
        End,    ///< or stopped
    };

    Step next();
    /// Where the record begins, and where it ends.
    quint64 offset() const { return m_found; }
    quint64 end() const { return m_end; }
    const RecordHead &head() const { return m_stored.head; }
    bool isRow() const { return format::isRow(m_stored.head); }
    /// What the record says where it is no row; nothing where it cannot be read.
    std::optional<format::MarkChange> markChange();
    /// The figures that it holds, likewise.
    std::optional<QByteArray> figures();
    /// Where the record before it ends: less than offset() where something else lies between them.
    quint64 previousEnd() const { return m_previousEnd; }

    /// Lets the end come soon. Any thread.
    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }
    /// Complete at the end, but for one that was stopped.
    const FileDamage &damage() const { return m_damage; }

private:
    using Kind = FileDamage::Kind;

    Step take(quint64 offset);
    Kind examine(quint64 offset);
    Kind examineCompressed(quint64 offset);
    bool bring(quint64 offset, quint64 size);
    bool isHeadAt(quint64 offset);
    std::optional<QByteArrayView> checkedPayload(RecordKind kind, qsizetype maxSize);
    void note(Kind kind, quint64 offset);
    std::optional<quint64> declaredEnd(quint64 offset);
    std::optional<quint64> search(quint64 damaged);

    BlockReader m_reader;
    quint64 m_fileSize;
    quint64 m_found = 0;
    quint64 m_end;
    std::optional<quint64> m_damagedAt; ///< to be searched behind
    quint64 m_examinedEnd = 0;          ///< of the record that examine() has accepted
    format::StoredHead m_stored;
    quint64 m_previousEnd;
    bool m_hasEnded = false;
    FileDamage m_damage;
    std::atomic_bool m_isStopped = false;
};

} // namespace wireloupe::capture
