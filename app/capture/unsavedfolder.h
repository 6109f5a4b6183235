#pragma once

#include <chrono>

#include <QDateTime>
#include <QList>
#include <QString>

#include "capture/capturefile.h"

namespace wireloupe::capture {

/// The folder "captures" in the user's cache.
QString usualUnsavedFolder();
/// Where captures are kept that nobody has given a name: the usual folder, unless another one has been
/// chosen. Any thread.
QString unsavedFolder();
/// An empty path takes the usual one back. Before anything is recorded: what is in the folder before stays
/// there, and is no longer known.
void setUnsavedFolder(const QString &path);

/// Creates a file there that no other has, named "unsaved-DATE-TIME-PROCESS-NUMBER.wlcap" with the start in
/// UTC, so that what a crash has left can be found and told from what a running process still writes. Returns
/// its path; empty where it cannot be created: `file` says why.
QString createUnsaved(CaptureFile &file);

/// A capture in the folder that no process uses.
struct LeftCapture
{
    QString path;
    QDateTime startedAt;
    qint64 size = 0; ///< in bytes; at most that much on the disk
    /// Of the connection or server that was recorded first: "ws://localhost:9001/chat". Empty where the
    /// beginning of the capture does not tell. UTF-8 of a user, or of a file from elsewhere.
    QString address;
    /// Its log was closed without being saved. Else its process has ended before that: it crashed.
    bool isClosed = false;
    QDateTime changedAt; ///< when it was written last

    bool operator==(const LeftCapture &) const = default;
};

/// The newest first. Store::open() takes one over, for as long as that store lives: it is not listed
/// meanwhile, in this process or another. Those without any record are removed. Reads a few bytes of each
/// file.
QList<LeftCapture> leftCaptures();

/// Removes a capture of the folder for good. False where the path is not in the folder, another uses the
/// file, or it cannot be removed.
bool removeLeft(const QString &path);

/// Where an unsaved capture is kept once its log has been closed: beside `path`, named "closed-..." instead
/// of "unsaved-...". Any other path as it is.
QString closedPath(const QString &path);

/// How much of closed captures is kept.
struct ClosedLimit
{
    qint64 bytes = 1LL << 30; ///< of all together; 0: none
    std::chrono::days age{7}; ///< since they were written last

    bool operator==(const ClosedLimit &) const = default;
};

/// Removes closed captures from the folder beyond the limit, the oldest first. What a crash has left stays.
void tidyClosed(const ClosedLimit &limit);

/// Whether a path leads to a capture in the folder, be it there or not.
bool isInUnsavedFolder(const QString &path);

} // namespace wireloupe::capture
