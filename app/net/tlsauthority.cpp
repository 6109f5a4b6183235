#include "net/tlsauthority.h"

#include <chrono>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>

#include "net/certificatemaker.h"
#include "net/tlsfile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::net {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TlsAuthority)
};

constexpr auto authorityValidity = std::chrono::days(3652);
constexpr auto serverValidity = std::chrono::days(397);
constexpr auto lockTimeout = 10s;
constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;

QString failure(const QString &file, const QString &reason)
{
    return u"%1: %2"_s.arg(QDir::toNativeSeparators(file), reason);
}

/// What is wrong with an authority, and the way out that loses nothing by itself.
QString damage(const QString &file, const QString &reason)
{
    return failure(file,
                   Words::tr("%1. Move the folder away to have a new authority made, which clients must "
                             "then be told to trust")
                       .arg(reason));
}

bool makeFolder(const QString &folder, QString &error)
{
    if (folder.isEmpty()) {
        error = Words::tr("No folder has been set for the certificate authority");
        return false;
    }
    const QFileInfo info(folder);
    if (!info.exists() &&
        !(QDir().mkpath(info.absolutePath()) && QDir().mkdir(folder, forOwner | QFile::ExeOwner)) &&
        !QFileInfo(folder).isDir()) {
        error = failure(folder, Words::tr("the folder of the certificate authority cannot be made"));
        return false;
    }
    QFile::setPermissions(folder, forOwner | QFile::ExeOwner);
    return true;
}

/// Whole or not at all, and never readable by others.
bool writeFile(const QString &path, const QByteArray &content, QString &error)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(forOwner) &&
        file.write(content) == content.size() && file.commit())
        return true;
    error = failure(path, file.errorString());
    return false;
}

std::optional<QByteArray> readFile(const QString &path, QString &error)
{
    QString reason;
    auto content = readTlsFile(path, reason);
    if (!content)
        error = damage(path, reason);
    else if (QFile::permissions(path) &
             (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        QFile::setPermissions(path, forOwner);
    return content;
}

openssl::Key readKey(const QString &path, QString &error)
{
    const auto pem = readFile(path, error);
    auto key = pem ? openssl::keyFromPem(*pem) : nullptr;
    if (pem && !key)
        error = damage(path, Words::tr("the private key of the certificate authority is damaged (%1)")
                                 .arg(openssl::takeError()));
    return key;
}

openssl::Certificate readCertificate(const QString &path, EVP_PKEY *key, QString &error)
{
    const auto pem = readFile(path, error);
    if (!pem)
        return nullptr;
    auto certificate = openssl::certificateFromPem(*pem);
    if (!certificate)
        error =
            damage(path, Words::tr("the certificate authority is damaged (%1)").arg(openssl::takeError()));
    else if (X509_check_private_key(certificate.get(), key) != 1)
        error =
            damage(path, Words::tr("the certificate authority does not belong to the private key beside it"));
    else if (X509_check_ca(certificate.get()) == 0)
        error = damage(path, Words::tr("the certificate is not that of a certificate authority"));
    else if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) <= 0)
        error = damage(path, Words::tr("the certificate authority has expired"));
    else
        return certificate;
    openssl::takeError();
    return nullptr;
}

openssl::Key makeKeyFile(const QString &path, QString &error)
{
    auto key = makeKey();
    if (!key)
        error = failure(path, openssl::takeError());
    return key && writeFile(path, openssl::toPem(key.get()), error) ? std::move(key) : nullptr;
}

openssl::Certificate makeCertificateFile(const QString &path, EVP_PKEY *key, QString &error)
{
    auto certificate =
        makeAuthority(u"Wireloupe local CA "_s + QSysInfo::machineHostName(), key, authorityValidity);
    if (!certificate)
        error = failure(path, openssl::takeError());
    return certificate && writeFile(path, openssl::toPem(certificate.get()), error) ? std::move(certificate)
                                                                                    : nullptr;
}

} // namespace

TlsAuthority::TlsAuthority(const QString &file, openssl::Certificate certificate, openssl::Key key)
    : m_file(file), m_certificate(std::move(certificate)), m_key(std::move(key))
{
}

std::optional<TlsAuthority> TlsAuthority::open(const QString &folder, QString &error)
{
    if (!makeFolder(folder, error))
        return std::nullopt;
    QLockFile lock(folder + u"/lock"_s);
    if (!lock.tryLock(lockTimeout)) {
        error =
            failure(folder, lock.error() == QLockFile::PermissionError
                                ? Words::tr("the folder of the certificate authority cannot be written to")
                                : Words::tr("another process holds the certificate authority"));
        return std::nullopt;
    }
    const QString keyFile = folder + u"/wireloupe-ca.key"_s;
    const QString certificateFile = folder + u"/wireloupe-ca.pem"_s;
    const bool hasCertificate = QFile::exists(certificateFile);
    if (hasCertificate && !QFile::exists(keyFile)) {
        error = damage(keyFile, Words::tr("the private key of the certificate authority is missing"));
        return std::nullopt;
    }
    // The key comes first: one without a certificate has signed nothing yet, and is as good as new.
    auto key = QFile::exists(keyFile) ? readKey(keyFile, error) : makeKeyFile(keyFile, error);
    if (!key)
        return std::nullopt;
    auto certificate = hasCertificate ? readCertificate(certificateFile, key.get(), error)
                                      : makeCertificateFile(certificateFile, key.get(), error);
    if (!certificate)
        return std::nullopt;
    return TlsAuthority(certificateFile, std::move(certificate), std::move(key));
}

std::optional<TlsIdentity> TlsAuthority::issue(const QStringList &hosts, QString &error) const
{
    for (const QString &host : hosts)
        if (hostForCertificate(host).isEmpty()) {
            error = Words::tr("\"%1\" is neither a host name nor an IP address").arg(host);
            return std::nullopt;
        }
    const auto key = makeKey();
    const auto certificate =
        key ? makeServerCertificate(hosts, key.get(), serverValidity, m_certificate.get(), m_key.get())
            : nullptr;
    if (!certificate) {
        error = failure(m_file, Words::tr("no certificate could be signed (%1)").arg(openssl::takeError()));
        return std::nullopt;
    }
    return TlsIdentity{{QSslCertificate(openssl::toDer(certificate.get()), QSsl::Der)},
                       QSslKey(openssl::toPem(key.get()), QSsl::Ec),
                       m_file};
}

} // namespace wireloupe::net
