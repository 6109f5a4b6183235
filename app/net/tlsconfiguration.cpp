#include "net/tlsconfiguration.h"

#include <algorithm>
#include <array>

#include <QBuffer>
#include <QSslKey>

#include "net/tlsfile.h"

namespace wireloupe::net {

namespace {

TlsFileError fileError(const QString &file, const QString &reason)
{
    return {file.toUtf8() + ": " + reason.toUtf8()};
}

std::variant<QByteArray, TlsFileError> contentOf(const QString &path)
{
    QString reason;
    if (const auto content = readTlsFile(path, reason))
        return *content;
    return fileError(path, reason);
}

/// Read once in the life of the process: there are hundreds, and every dial needs them.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

bool isPem(const QByteArray &content)
{
    return content.contains("-----BEGIN ");
}

/// Qt wants to be told the algorithm, which the file knows.
QSslKey privateKey(const QByteArray &pem, const QByteArray &password)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return {};
}

using MaybeError = std::optional<TlsFileError>;

MaybeError addAuthorities(QSslConfiguration &configuration, const QString &path)
{
    const auto content = contentOf(path);
    if (const auto *error = std::get_if<TlsFileError>(&content))
        return *error;
    const auto authorities = QSslCertificate::fromData(std::get<QByteArray>(content), QSsl::Pem);
    if (authorities.isEmpty())
        return fileError(path, QStringLiteral("holds no certificate in PEM"));
    // The system's too: naming some ends their being loaded by need.
    configuration.setCaCertificates(systemAuthorities() + authorities);
    return std::nullopt;
}

MaybeError addPkcs12(QSslConfiguration &configuration, const TlsClientOptions &options, QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> authorities;
    if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &authorities,
                                       options.keyPassword.toUtf8()))
        return fileError(options.certificateFile,
                         QStringLiteral("neither PEM nor PKCS#12 that the password opens"));
    configuration.setLocalCertificateChain(QList{certificate} + authorities);
    configuration.setPrivateKey(key);
    return std::nullopt;
}

MaybeError addPem(QSslConfiguration &configuration, const TlsClientOptions &options,
                  const QByteArray &content)
{
    const auto chain = QSslCertificate::fromData(content, QSsl::Pem);
    if (chain.isEmpty())
        return fileError(options.certificateFile, QStringLiteral("holds no certificate"));
    const bool isKeyApart = !options.keyFile.isEmpty();
    const auto keyContent = isKeyApart ? contentOf(options.keyFile) : content;
    if (const auto *error = std::get_if<TlsFileError>(&keyContent))
        return *error;
    const QSslKey key = privateKey(std::get<QByteArray>(keyContent), options.keyPassword.toUtf8());
    if (key.isNull())
        return fileError(isKeyApart ? options.keyFile : options.certificateFile,
                         QStringLiteral("holds no RSA, EC or DSA key in PEM that the password opens"));
    if (key.algorithm() != chain.first().publicKey().algorithm() ||
        key.length() != chain.first().publicKey().length())
        return fileError(isKeyApart ? options.keyFile : options.certificateFile,
                         QStringLiteral("the key is not that of the certificate"));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return std::nullopt;
}

MaybeError addIdentity(QSslConfiguration &configuration, const TlsClientOptions &options)
{
    const auto content = contentOf(options.certificateFile);
    if (const auto *error = std::get_if<TlsFileError>(&content))
        return *error;
    const QByteArray &bytes = std::get<QByteArray>(content);
    return isPem(bytes) ? addPem(configuration, options, bytes) : addPkcs12(configuration, options, bytes);
}

} // namespace

std::variant<QSslConfiguration, TlsFileError> tlsConfiguration(const TlsClientOptions &options)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(options.minimumVersion == TlsVersion::Tls13 ? QSsl::TlsV1_3OrLater
                                                                          : QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    configuration.setOcspStaplingEnabled(true);
    if (!options.caFile.isEmpty())
        if (const auto error = addAuthorities(configuration, options.caFile))
            return *error;
    if (!options.certificateFile.isEmpty()) {
        if (const auto error = addIdentity(configuration, options))
            return *error;
    } else if (!options.keyFile.isEmpty()) {
        return fileError(options.keyFile, QStringLiteral("a key without a certificate"));
    }
    return configuration;
}

} // namespace wireloupe::net
