#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "workspace/tree.h"

namespace wireloupe::workspace {

/// How the saved connections stand in a file: UTF-8 JSON, two spaces, keys in a fixed order, one header a
/// line, so that a change of one thing is a change of a few lines. Members of folders, connections and the
/// whole that this version does not know are kept, behind those that it knows.
QByteArray serialize(const Tree &tree);

/// What is wrong with a file of saved connections.
enum class TreeProblem : quint8 {
    None,
    CannotRead,   ///< the system's words are in the detail
    NotJson,      ///< the parser's words are in the detail
    NotWorkspace, ///< JSON, but something else; the detail says what and where
    NewerVersion, ///< written by a later version of the program
};

struct TreeResult
{
    std::unique_ptr<Tree> tree; ///< null on a problem
    TreeProblem problem = TreeProblem::None;
    QString detail;
};

TreeResult parseTree(const QByteArray &json);

} // namespace wireloupe::workspace
