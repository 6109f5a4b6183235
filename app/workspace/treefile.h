#pragma once

#include <memory>

#include <QString>

#include "workspace/jsonfile.h"
#include "workspace/tree.h"

namespace wireloupe::workspace {

struct LoadResult : FileReport
{
    std::unique_ptr<Tree>
        tree;           ///< never null: an empty tree where there was no file, or none that could be read
    FileReport secrets; ///< of the file beside it, which their secrets are in
};

/// Reads `path` and the secrets in the file beside it. A file that cannot be read is set aside, and the
/// secrets go with their connections.
LoadResult load(const QString &path);

/// Reads what somebody else has written there meanwhile. Null where one of the files cannot be read: both
/// stay as they are, since they may still be being written.
std::unique_ptr<Tree> loadAgain(const QString &path);

/// Writes `path`, and then the secrets, whole or not at all. Secrets of connections that the tree does not
/// hold are gone with that. A new file can be read by its owner alone: headers may hold credentials. Empty on
/// success, else what the system said.
QString save(const Tree &tree, const QString &path);

/// Where the secrets of the connections at `path` are: "secrets.json" in the same folder.
QString secretsPathFor(const QString &path);

} // namespace wireloupe::workspace
