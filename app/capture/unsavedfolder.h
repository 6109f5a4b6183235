#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "capture/capturefile.h"

namespace wireloupe::capture {

/// Where captures are kept that nobody has given a name: the folder "captures" in the user's cache.
QString unsavedFolder();

/// Creates a file there that no other has, named "unsaved-DATE-TIME-PROCESS-NUMBER.wlcap" with the start in
/// UTC, so that what a crash has left can be found and told from what a running process still writes. Returns
/// its path; empty where it cannot be created: `file` says why.
QString createUnsaved(CaptureFile &file);

/// A capture in the folder that no process uses: its own has ended before it was saved or thrown away.
struct LeftCapture
{
    QString path;
    QDateTime startedAt;
    qint64 size = 0; ///< in bytes; at most that much on the disk

    bool operator==(const LeftCapture &) const = default;
};

/// The newest first. Store::open() takes one over, for as long as that store lives: it is not listed
/// meanwhile, in this process or another. Those without any record are removed. Reads a few bytes of each
/// file.
QList<LeftCapture> leftCaptures();

/// Removes a capture of the folder for good. False where the path is not in the folder, another uses the
/// file, or it cannot be removed.
bool removeLeft(const QString &path);

/// Whether a path leads to a capture in the folder.
bool isInUnsavedFolder(const QString &path);

} // namespace wireloupe::capture
