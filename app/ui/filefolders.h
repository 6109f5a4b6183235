#pragma once

#include <QString>

namespace wireloupe::ui {

// Where file dialogs begin: in the folder of the file that was chosen last for the same purpose.

enum class FolderUse : quint8 {
    Exports,  ///< what is written for other tools
    Captures, ///< opened and saved
    Messages, ///< files that are sent
};

/// That of documents, or home, before there was one, and where it is gone.
QString usualFolder(FolderUse use);
void rememberFolder(FolderUse use, const QString &file);

} // namespace wireloupe::ui
