#pragma once

#include "ui/options.h"

namespace wireloupe::ui {

/// Whether files can be kept in a folder.
enum class FolderState : quint8 {
    Usable,
    NotAbsolute,
    Missing,
    NotAFolder,
    NotWritable, ///< tried by making a file there, for rights alone do not tell
};

/// Looks at the disk, and leaves nothing there.
FolderState judgeFolder(const QString &path);
/// A sentence for the user; empty where it is usable.
QString wordsOf(FolderState state);

/// Where logs are kept that nobody has saved: an absolute path; empty for the usual folder in the cache.
const Option<QString> &logFolderOption();

/// Puts the option into effect: once, before the first window, for logs that are being recorded stay where
/// they are. Returns what is wrong with the folder, as a sentence for the user; the usual one is taken then.
QString useLogFolder();

/// A file or folder of the program's own. Both texts are for the user; the path may not exist yet.
struct StoredThing
{
    QString name;
    QString hint;
    QString path;
};

/// Where the program keeps what it keeps, beside logs.
QList<StoredThing> storedThings();

} // namespace wireloupe::ui
