#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace wireloupe::workspace {
class Tree;
}

namespace wireloupe::ui {

/// A folder of the saved connections that something can be put into.
struct SavedFolder
{
    QUuid id;     ///< null: the top level
    QString path; ///< its name and those of the folders around it, in one line
};

/// The top level, and all folders in the order of the sidebar.
QList<SavedFolder> savedFolders(const workspace::Tree &tree);

} // namespace wireloupe::ui
