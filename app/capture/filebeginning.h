#pragma once

#include "capture/capturefile.h"
#include "capture/format.h"

namespace wireloupe::capture {

/// Moves the beginning of a capture's file on (see capture/format.h) and gives the space before it back.
/// First the file head tells of the new beginning, then the space goes: a crash in between leaves a sound
/// file. Where the file system cannot give space back it is kept, and the beginning moves on all the same.
class FileBeginning
{
public:
    explicit FileBeginning(CaptureFile &file) : m_file(file) {}

    enum class When : quint8 {
        Worthwhile, ///< as soon as there is some to give back: 4 MiB, and a sixteenth of what is kept
        Now,
    };
    /// The file's first record is at `beginning` now, and its last one ends at `end`.
    void moveTo(const format::Beginning &beginning, quint64 end, When when);
    /// The file is about to be cut behind its head.
    void reset();

private:
    bool write(const format::Beginning &beginning);

    CaptureFile &m_file;
    format::Beginning m_written;
    /// What the file head says cannot be relied on.
    bool m_isStale = false;
    quint64 m_released = format::fileHeadSize;
    bool m_canRelease = true;
};

} // namespace wireloupe::capture
