#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include "workspace/jsonfile.h"
#include "workspace/tree.h"

namespace wireloupe::workspace {

/// The secrets of saved connections, in a file apart from theirs, which people keep in version control: JSON
/// by the connection's id, for its owner's eyes alone. Secrets are not encrypted.
class SecretFile
{
public:
    explicit SecretFile(const QString &path) : m_path(path) {}

    /// Reads the file and puts each secret into the profile that it belongs to. A file that cannot be read is
    /// set aside.
    FileReport join(Tree &tree) const;
    /// The same, but leaves a file that cannot be read where it is, and is false then.
    bool joinAgain(Tree &tree) const;

    /// Writes the secrets of all connections in the tree, and no others; no file where there are none. A file
    /// there that cannot be read is set aside first. Empty on success, else what the system said.
    QString save(const Tree &tree) const;

private:
    QString m_path;
};

} // namespace wireloupe::workspace
