#pragma once

#include <memory>

#include <QString>

#include "workspace/tree.h"
#include "workspace/treejson.h"

namespace wireloupe::workspace {

struct LoadResult
{
    std::unique_ptr<Tree>
        tree; ///< never null: an empty tree where there was no file, or none that could be read
    bool existed = false;
    TreeProblem problem = TreeProblem::None;
    QString error; ///< why it could not be read, in the parser's or the system's words; empty: all is well
    QString setAsideAs;    ///< the file's new name, if it could not be read
    QString setAsideError; ///< why it could not be renamed either: it is still at its place

    /// False where save() to the same path would overwrite what could not be read.
    bool maySave() const { return problem == TreeProblem::None || !setAsideAs.isEmpty(); }
};

/// Reads `path`. A file that is no workspace is renamed to "NAME.unreadable-YYYYMMDD-HHMMSS" beside it, never
/// overwritten.
LoadResult load(const QString &path);

/// Writes `path` whole or not at all, and makes its folder where there is none. A new file can be read by its
/// owner alone: headers may hold credentials. Empty on success, else what the system said.
QString save(const Tree &tree, const QString &path);

} // namespace wireloupe::workspace
