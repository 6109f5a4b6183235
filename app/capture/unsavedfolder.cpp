#include "capture/unsavedfolder.h"

#include <atomic>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace wireloupe::capture {

QString unsavedFolder()
{
    // Not CacheLocation, which differs between a program with an organization's name and one without.
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/wireloupe/captures");
}

QString createUnsaved(CaptureFile &file)
{
    static std::atomic_int number = 0;
    const QDir folder(unsavedFolder());
    folder.mkpath(QStringLiteral("."));
    const QString name = QStringLiteral("unsaved-%1-%2-%3.wlcap")
                             .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(QCoreApplication::applicationPid())
                             .arg(++number);
    const QString path = folder.filePath(name);
    return file.open(path, CaptureFile::Mode::CreateNew) ? path : QString();
}

} // namespace wireloupe::capture
