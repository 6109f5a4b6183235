#pragma once

#include <memory>

#include <QByteArrayView>

#include "capture/capturefile.h"

namespace wireloupe::capture {

/// Reads a file in blocks that are large where it is read from front to back, and small where most of it is
/// skipped. Not thread-safe; but the file may be written meanwhile, beyond what is asked for.
///
/// The blocks are read, not mapped: a file that another program cuts would end a mapping's reader by SIGBUS.
/// The copy out of the page cache costs no more than the page faults of a mapping: 12 GB/s were measured for
/// both, on the same core and file.
class BlockReader
{
public:
    explicit BlockReader(const CaptureFile &file) : m_file(file) {}
    Q_DISABLE_COPY_MOVE(BlockReader)

    bool holds(quint64 offset, quint64 size) const
    {
        return offset >= m_offset && size <= m_filled && offset - m_offset <= m_filled - size;
    }
    /// Brings `size` bytes at `offset` in, and what comes with them of those before `limit`. False where they
    /// are not there or cannot be read: see error(). What bytes() has given before is void.
    bool load(quint64 offset, quint64 size, quint64 limit);
    /// All that is held from `offset` on, which lies in what is held.
    QByteArrayView bytes(quint64 offset) const
    {
        return {m_buffer.get() + (offset - m_offset), static_cast<qsizetype>(m_filled - (offset - m_offset))};
    }
    /// Of the last load(), what the system said; empty where the file just ends.
    QString error() const { return m_error; }

private:
    quint64 chooseSize(quint64 offset);
    bool makeRoom(quint64 size, quint64 offset);

    const CaptureFile &m_file;
    std::unique_ptr<char[]> m_buffer;
    quint64 m_capacity = 0;
    quint64 m_offset = 0; ///< of what is held
    quint64 m_filled = 0;
    quint64 m_blockSize = 0;
    QString m_error;
};

} // namespace wireloupe::capture
