#include "session/authorityfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace wireloupe::session {

QString authorityFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("wireloupe/authority"));
}

} // namespace wireloupe::session
