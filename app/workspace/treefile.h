#pragma once

#include <QByteArray>
#include <QString>

#include "workspace/tree.h"

namespace wireloupe::workspace {

/// How the saved connections stand in a file: UTF-8 JSON, two spaces, keys in a fixed order, one header a line, so that a
/// change of one thing is a change of a few lines. Keys that this version does not know are kept.
QByteArray serialize(const Tree &tree);

struct LoadResult
{
    std::unique_ptr<Tree> tree; ///< never null: an empty tree where there was no file, or none that could be read
    bool existed = false;
    QString error;      ///< why it could not be read, in the parser's or the system's words; empty: all is well
    QString setAsideAs; ///< the file's new name, if it could not be read
};

/// Reads `path`. A file that is no workspace is renamed to "NAME.unreadable-YYYYMMDD-HHMMSS" beside it, never overwritten.
LoadResult load(const QString &path);

/// Writes `path` whole or not at all. Empty on success, else what the system said.
QString save(const Tree &tree, const QString &path);

} // namespace wireloupe::workspace
