#include "session/certificatefacts.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

namespace wireloupe::session {

using namespace Qt::StringLiterals;

namespace {

/// One line, whatever the certificate holds.
QString onOneLine(const QString &text)
{
    QString line;
    for (const QChar character : text)
        line += character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
                    ? u"\\u%1"_s.arg(static_cast<uint>(character.unicode()), 4, 16, QLatin1Char('0'))
                    : QString(character);
    return line;
}

/// As RFC 4514 writes a name: attribute and value, joined by commas.
QString distinguishedName(const QSslCertificate &certificate, const QList<QByteArray> &attributes,
                          QStringList (QSslCertificate::*info)(const QByteArray &) const)
{
    QStringList parts;
    for (const QByteArray &attribute : attributes)
        for (const QString &value : (certificate.*info)(attribute))
            parts.append(QString::fromLatin1(attribute) + u'=' + onOneLine(value));
    return parts.join(u", "_s);
}

QString publicKeyText(const QSslKey &key)
{
    const char *algorithm = nullptr;
    switch (key.algorithm()) {
    case QSsl::Rsa:
        algorithm = "RSA";
        break;
    case QSsl::Dsa:
        algorithm = "DSA";
        break;
    case QSsl::Ec:
        algorithm = "EC";
        break;
    case QSsl::Dh:
    case QSsl::Opaque:
        return {};
    }
    return u"%1, %2 bits"_s.arg(QLatin1String(algorithm)).arg(key.length());
}

} // namespace

std::optional<CertificateFacts> certificateFacts(const QByteArray &der)
{
    const QSslCertificate certificate(der, QSsl::Der);
    if (certificate.isNull())
        return std::nullopt;
    CertificateFacts facts;
    facts.subject =
        distinguishedName(certificate, certificate.subjectInfoAttributes(), &QSslCertificate::subjectInfo);
    facts.issuer =
        distinguishedName(certificate, certificate.issuerInfoAttributes(), &QSslCertificate::issuerInfo);
    for (const QString &name : certificate.subjectAlternativeNames())
        facts.names.append(onOneLine(name));
    const QStringList commonNames = certificate.subjectInfo(QSslCertificate::CommonName);
    facts.commonName = !commonNames.isEmpty()   ? onOneLine(commonNames.first())
                       : !facts.names.isEmpty() ? facts.names.first()
                                                : QString();
    facts.serialNumber = QString::fromLatin1(certificate.serialNumber());
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    facts.publicKey = publicKeyText(certificate.publicKey());
    facts.fingerprint = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    facts.isSelfSigned = certificate.isSelfSigned();
    return facts;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace wireloupe::session
