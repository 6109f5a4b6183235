#include "ui/filefolders.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(FolderUse use)
{
    switch (use) {
    case FolderUse::Exports:
        return u"export/folder"_s;
    case FolderUse::Captures:
        return u"captures/folder"_s;
    case FolderUse::Messages:
        return u"messages/folder"_s;
    }
    Q_UNREACHABLE();
}

QString firstFolder(FolderUse use)
{
    return use == FolderUse::Exports ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                     : QDir::homePath();
}

} // namespace

QString usualFolder(FolderUse use)
{
    const QString folder = QSettings().value(keyOf(use), firstFolder(use)).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void rememberFolder(FolderUse use, const QString &file)
{
    QSettings().setValue(keyOf(use), QFileInfo(file).absolutePath());
}

} // namespace wireloupe::ui
