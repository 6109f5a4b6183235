#include "workspace/trustedcertificates.h"

namespace wireloupe::workspace {

TrustedCertificates::TrustedCertificates(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
}

QList<QByteArray> TrustedCertificates::fingerprintsFor(const QString &host, int port) const
{
    QList<QByteArray> found;
    for (const TrustedCertificate &each : m_all)
        if (each.host.compare(host, Qt::CaseInsensitive) == 0 && each.port == port)
            found.append(each.fingerprint);
    return found;
}

QString TrustedCertificates::trust(const TrustedCertificate &certificate)
{
    m_all.append(certificate);
    emit changed();
    return {};
}

QString TrustedCertificates::revoke(const TrustedCertificate &certificate)
{
    m_all.removeAll(certificate);
    emit changed();
    return {};
}

} // namespace wireloupe::workspace
