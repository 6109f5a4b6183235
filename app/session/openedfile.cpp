#include "session/openedfile.h"

#include <QFile>
#include <QFileInfo>

#include "formats/importer.h"

namespace wireloupe::session {
namespace {

constexpr qint64 looksAt = 4096;
constexpr QByteArrayView captureMagic("WLCAP\r\n\x1A");

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
    if (begin.startsWith(captureMagic)) {
        const bool isBeingWritten = capture::Store::isInUse(path);
        return {.kind = FileKind::Capture,
                .result = capture::Store::open(path),
                .isBeingWritten = isBeingWritten};
    }
    const bool isImportable = formats::importableFormatOf(begin).has_value();
    return {.kind = isImportable ? FileKind::Importable : FileKind::Other};
}

} // namespace wireloupe::session
