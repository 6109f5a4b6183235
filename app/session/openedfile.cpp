#include "session/openedfile.h"

#include <QFile>
#include <QFileInfo>

#include "formats/importer.h"

namespace wireloupe::session {
namespace {

constexpr qint64 looksAt = 4096;
constexpr QByteArrayView captureMagic("WLCAP\r\n\x1A");

/// What has lost its head may hold records all the same.
OpenedFile openCapture(const QString &path)
{
    const bool isBeingWritten = capture::Store::isInUse(path);
    capture::StoreResult result = capture::Store::open(path);
    if (result.error == capture::StoreError::NotACapture)
        result = capture::Store::salvage(path);
    return {.kind = FileKind::Capture, .result = result, .isBeingWritten = isBeingWritten};
}

} // namespace

OpenedFile openFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {.kind = FileKind::Folder};
    if (info.exists() && !info.isFile())
        return {.kind = FileKind::Other};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.kind = FileKind::Unreadable, .detail = file.errorString()};
    const QByteArray begin = file.peek(looksAt);
    if (begin.startsWith(captureMagic))
        return openCapture(path);
    if (formats::importableFormatOf(begin))
        return {.kind = FileKind::Importable};
    const bool isNamedCapture = info.suffix().compare(QLatin1String("wlcap"), Qt::CaseInsensitive) == 0;
    return isNamedCapture ? openCapture(path) : OpenedFile{.kind = FileKind::Other};
}

} // namespace wireloupe::session
