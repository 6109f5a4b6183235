#include "capture/unsavedfolder.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QStandardPaths>

#include "capture/format.h"
#include "capture/stateevent.h"

namespace wireloupe::capture {
namespace {

const QString unsavedPrefix = QStringLiteral("unsaved-");
const QString closedPrefix = QStringLiteral("closed-");
/// Empty: the usual one. Threads that look at the folder ask for it.
QString chosenFolder;
QMutex chosenMutex;
/// What is read of a capture to know what it is about: the first event with an address is among it.
constexpr qsizetype beginningSize = 4096;

/// Of the first event that tells one, in `records`, which may end anywhere.
QString addressIn(QByteArrayView records)
{
    while (records.size() >= format::recordHeadSize) {
        const auto stored = format::decodeRecordHead(records);
        if (!stored)
            break;
        const QByteArrayView rest = records.sliced(format::recordHeadSize);
        if (stored->head.payloadLength > static_cast<quint64>(rest.size()))
            break;
        const auto length = static_cast<qsizetype>(stored->head.payloadLength);
        const auto event =
            stored->head.kind == RecordKind::State ? StateEvent::parse(rest.first(length)) : std::nullopt;
        if (event && (event->kind == StateKind::Connecting || event->kind == StateKind::Listening))
            return QString::fromUtf8(event->detail);
        if (stored->head.flags.testFlag(RecordFlag::Compressed))
            break; // frames have begun
        records = rest.sliced(length);
    }
    return {};
}

/// Nothing where a process uses it, or is about to.
std::optional<LeftCapture> leftCapture(const QFileInfo &info)
{
    CaptureFile file;
    QByteArray bytes(beginningSize, Qt::Uninitialized);
    if (info.size() < format::fileHeadSize || CaptureFile::isBeingWritten(info.filePath()) ||
        !file.open(info.filePath(), CaptureFile::Mode::Read))
        return std::nullopt;
    const auto transfer = file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    const auto read = QByteArrayView(bytes).first(transfer.size);
    const auto head = format::decodeFileHead(read.first(std::min(read.size(), format::fileHeadSize)));
    if (!head)
        return std::nullopt;
    const bool isAtBegin = head->beginning && head->beginning->offset <= static_cast<quint64>(read.size());
    return LeftCapture{.path = info.filePath(),
                       .startedAt = head->startedAt,
                       .size = info.size(),
                       .address =
                           isAtBegin ? addressIn(read.sliced(static_cast<qsizetype>(head->beginning->offset)))
                                     : QString(),
                       .isClosed = info.fileName().startsWith(closedPrefix),
                       .changedAt = info.lastModified()};
}

} // namespace

QString usualUnsavedFolder()
{
    // Not CacheLocation, which differs between a program with an organization's name and one without.
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/wireloupe/captures");
}

QString unsavedFolder()
{
    const QMutexLocker lock(&chosenMutex);
    return chosenFolder.isEmpty() ? usualUnsavedFolder() : chosenFolder;
}

void setUnsavedFolder(const QString &path)
{
    const QMutexLocker lock(&chosenMutex);
    chosenFolder = path;
}

QString createUnsaved(CaptureFile &file)
{
    static std::atomic_int number = 0;
    const QDir folder(unsavedFolder());
    std::error_code error;
    std::filesystem::create_directories(folder.filesystemAbsolutePath(), error);
    if (error) { // open() would only say that there is no such folder
        file.setOpenError(qt_error_string(error.value()));
        return {};
    }
    const QString name = (unsavedPrefix + QStringLiteral("%1-%2-%3.wlcap"))
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

QString closedPath(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!name.startsWith(unsavedPrefix) || !isInUnsavedFolder(path))
        return path;
    return info.dir().filePath(closedPrefix + name.sliced(unsavedPrefix.size()));
}

void tidyClosed(const ClosedLimit &limit)
{
    QList<LeftCapture> closed = leftCaptures();
    closed.removeIf([](const LeftCapture &capture) { return !capture.isClosed; });
    std::ranges::stable_sort(closed, std::ranges::greater(), &LeftCapture::changedAt);
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-limit.age.count());
    qint64 kept = 0;
    for (const LeftCapture &capture : closed) {
        kept += capture.size;
        if (kept > limit.bytes || capture.changedAt < oldest)
            removeLeft(capture.path);
    }
}

bool isInUnsavedFolder(const QString &path)
{
    const QFileInfo info(path);
    // Of the folder, not of the file, which may not be there.
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    return info.fileName().endsWith(QStringLiteral(".wlcap")) && !folder.isEmpty() &&
           folder == QFileInfo(unsavedFolder()).canonicalFilePath();
}

} // namespace wireloupe::capture
