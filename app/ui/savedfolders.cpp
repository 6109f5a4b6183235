#include "ui/savedfolders.h"

#include <QCoreApplication>

#include "ui/plaintext.h"
#include "workspace/tree.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

void addFolders(QList<SavedFolder> &folders, const workspace::Node &parent, const QString &prefix)
{
    for (const auto &child : parent.children) {
        if (!child->isFolder())
            continue;
        const QString path = prefix + oneLine(child->title());
        folders.append({child->id, path});
        addFolders(folders, *child, path + u" / "_s);
    }
}

} // namespace

QList<SavedFolder> savedFolders(const workspace::Tree &tree)
{
    QList<SavedFolder> folders{{{}, QCoreApplication::translate("SavedFolders", "Top level")}};
    addFolders(folders, *tree.root(), {});
    return folders;
}

} // namespace wireloupe::ui
