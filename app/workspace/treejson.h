#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "workspace/jsonfile.h"
#include "workspace/tree.h"

namespace wireloupe::workspace {

/// How the saved connections stand in a file: UTF-8 JSON, two spaces, keys in a fixed order, one header a
/// line, so that a change of one thing is a change of a few lines. Members of folders, connections and the
/// whole that this version does not know are kept, behind those that it knows.
QByteArray serialize(const Tree &tree);

struct TreeResult
{
    std::unique_ptr<Tree> tree; ///< null on a problem
    FileProblem problem = FileProblem::None;
    QString detail;
};

TreeResult parseTree(const QByteArray &json);

} // namespace wireloupe::workspace
