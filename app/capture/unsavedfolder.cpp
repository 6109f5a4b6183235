#include "capture/unsavedfolder.h"

#include <algorithm>
#include <atomic>
#include <optional>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "capture/format.h"

namespace wireloupe::capture {
namespace {

/// Nothing where a process uses it, or is about to.
std::optional<LeftCapture> leftCapture(const QFileInfo &info)
{
    CaptureFile file;
    QByteArray bytes(format::fileHeadSize, Qt::Uninitialized);
    if (info.size() < format::fileHeadSize || CaptureFile::isBeingWritten(info.filePath()) ||
        !file.open(info.filePath(), CaptureFile::Mode::Read))
        return std::nullopt;
    const auto transfer = file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    const auto head = format::decodeFileHead(bytes.first(transfer.size));
    if (!head)
        return std::nullopt;
    return LeftCapture{info.filePath(), head->startedAt, info.size()};
}

} // namespace

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

QList<LeftCapture> leftCaptures()
{
    QList<LeftCapture> found;
    const QDir folder(unsavedFolder());
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.wlcap")}, QDir::Files)) {
        const auto capture = leftCapture(info);
        if (capture && info.size() > format::fileHeadSize)
            found.append(*capture);
        else if (capture) // it holds no record
            QFile::remove(info.filePath());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LeftCapture &a, const LeftCapture &b) { return a.startedAt > b.startedAt; });
    return found;
}

bool removeLeft(const QString &path)
{
    return isInUnsavedFolder(path) && !CaptureFile::isBeingWritten(path) && QFile::remove(path);
}

bool isInUnsavedFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName().endsWith(QStringLiteral(".wlcap")) &&
           info.canonicalPath() == QFileInfo(unsavedFolder()).canonicalFilePath();
}

} // namespace wireloupe::capture
