#include "ui/exportfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"export/folder"_s;
constexpr qsizetype longestName = 100;

} // namespace

QString usualExportFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void rememberExportFolder(const QString &path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
}

QString exportFileName(QString name, const QString &fallback)
{
    name.truncate(longestName);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'_';
    return name.isEmpty() ? fallback : name;
}

} // namespace wireloupe::ui
