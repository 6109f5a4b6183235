#pragma once

#include <mutex>
#include <vector>

#include <QString>

#include "capture/capturefile.h"
#include "capture/storestate.h"

namespace wireloupe::capture {

/// The marks of an opened capture: each change is added to the end of its file, where nobody else writes that
/// and it has no torn end, else kept here. Once there has been a change, the file stays locked.
///
/// Any thread; there is disk I/O of a few bytes with each change.
class OpenedMarks
{
public:
    /// Both must outlive this.
    OpenedMarks(StoreState &state, CaptureFile &file) : m_state(state), m_file(file) {}

    /// What the file was opened by.
    void setPath(const QString &path) { m_path = path; }
    /// Without effect for a row that is not there, and beyond Marks::maxSize.
    void change(const format::MarkChange &change);
    /// From now on the file may be written: all of it is known, and it ends with a whole record.
    void allowWriting();
    /// The file's end is not sound, or the rows have been forgotten: it is not written any more.
    void forbidWriting();

    /// False once a change could not be written.
    bool areKept() const;
    /// Changes that are not in the file.
    std::vector<format::MarkChange> unkept() const;

private:
    enum class Access : quint8 {
        NotYet, ///< it is not known where the file ends
        Allowed,
        Open,
        Refused,
    };

    void write();
    bool openForWriting(quint64 end);
    bool raiseVersion();
    CaptureFile &target() { return m_file.isWritable() ? m_file : m_writable; }

    StoreState &m_state;
    CaptureFile &m_file;
    QString m_path;

    /// Taken before the state's; guards all below.
    mutable std::mutex m_mutex;
    CaptureFile m_writable;
    Access m_access = Access::NotYet;
    std::vector<format::MarkChange> m_unkept;
};

} // namespace wireloupe::capture
