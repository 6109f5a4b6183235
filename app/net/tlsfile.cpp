#include "net/tlsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace wireloupe::net {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TlsFile)
};

constexpr qint64 maxFileSize = 16 << 20;

} // namespace

std::optional<QByteArray> readTlsFile(const QString &path, QString &reason)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        reason = Words::tr("not a regular file");
        return std::nullopt;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reason = file.errorString();
        return std::nullopt;
    }
    QByteArray content = file.read(maxFileSize + 1);
    if (content.size() <= maxFileSize && file.error() == QFile::NoError)
        return content;
    reason =
        content.size() > maxFileSize ? Words::tr("too large for a certificate or key") : file.errorString();
    return std::nullopt;
}

} // namespace wireloupe::net
