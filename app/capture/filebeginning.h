#pragma once

#include <chrono>
#include <optional>

#include "capture/capturefile.h"
#include "capture/format.h"

namespace wireloupe::capture {

/// Moves the beginning of a capture's file on (see capture/format.h) and gives the space before it back.
/// First the file head tells of the new beginning, then the space goes: a crash in between leaves a sound
/// file. The space goes a step or a second later, for the sake of another process that has just read the
/// head, and of power cuts. Where the file system cannot give space back it is kept, and the beginning moves
/// on all the same. Not thread-safe.
class FileBeginning
{
public:
    explicit FileBeginning(CaptureFile &file) : m_file(file) {}

    using Time = std::chrono::nanoseconds;

    /// The file's first record is at `beginning` now, and its last one ends at `end`. To be told now and
    /// then: something is done as soon as it is worthwhile, which is when 4 MiB and a sixteenth of what is
    /// kept can be given back.
    void moveTo(const format::Beginning &beginning, quint64 end, Time now);
    /// Does now what moveTo() might have put off.
    void finish(const format::Beginning &beginning);
    /// When moveTo() should be told next, though nothing has changed.
    std::optional<Time> nextRelease() const { return m_nextRelease; }
    /// The file is about to be cut behind its head.
    void reset();

private:
    bool write(const format::Beginning &beginning);
    void releaseBefore(quint64 offset);

    CaptureFile &m_file;
    format::Beginning m_written;
    /// What the file head says cannot be relied on.
    bool m_isStale = false;
    quint64 m_released = format::fileHeadSize;
    bool m_canRelease = true;
    /// There is space before m_written to give back then.
    std::optional<Time> m_nextRelease;
};

} // namespace wireloupe::capture
