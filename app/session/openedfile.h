#pragma once

#include <QString>

#include "capture/store.h"

namespace wireloupe::session {

enum class FileKind : quint8 {
    Capture,
    Importable, ///< HAR, JSON Lines or pcapng by its first bytes: see formats::importFile()
    Folder,
    Unreadable, ///< not there, or no permission: OpenedFile::detail
    Other,      ///< none of what can be opened; a device or a pipe among them
};

/// A file that somebody wants to see, as far as its first bytes tell.
struct OpenedFile
{
    FileKind kind = FileKind::Other;
    /// Of a capture: with the store, or why there is none.
    capture::StoreResult result = {};
    /// Somebody was recording into it a moment ago: the store ends where the file ended then.
    bool isBeingWritten = false;
    QString detail = {}; ///< what the system said
};

/// Looks at a file and, if it is a capture, opens it. Reads a few kilobytes, or all of a capture whose head
/// is damaged; any thread.
OpenedFile openFile(const QString &path);

} // namespace wireloupe::session
