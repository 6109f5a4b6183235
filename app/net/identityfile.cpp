#include "net/identityfile.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <openssl/pem.h>

#include <QCoreApplication>
#include <QDir>

#include "net/openssl.h"
#include "net/tlsfile.h"

using namespace Qt::StringLiterals;

namespace wireloupe::net {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IdentityFile)
};

/// What the user's files hold.
struct Material
{
    std::vector<openssl::Certificate> certificates;
    openssl::Key key;
};

struct Password
{
    QByteArray text;
    bool wasAskedFor = false;
};

int givePassword(char *buffer, int size, int, void *user)
{
    auto *password = static_cast<Password *>(user);
    password->wasAskedFor = true;
    if (password->text.isEmpty() || password->text.size() > size)
        return -1;
    std::copy(password->text.begin(), password->text.end(), buffer);
    return static_cast<int>(password->text.size());
}

QString failure(const QString &file, const QString &reason)
{
    return u"%1: %2"_s.arg(QDir::toNativeSeparators(file), reason);
}

std::optional<QByteArray> readFile(const QString &path, QString &error)
{
    QString reason;
    auto content = readTlsFile(path, reason);
    if (!content)
        error = failure(path, reason);
    return content;
}

bool isPem(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ");
}

std::vector<openssl::Certificate> certificatesFrom(const QByteArray &bytes)
{
    std::vector<openssl::Certificate> certificates;
    const auto bio = openssl::reader(bytes);
    if (!isPem(bytes)) {
        if (auto *der = d2i_X509_bio(bio.get(), nullptr))
            certificates.emplace_back(der);
        return certificates;
    }
    Password none;
    while (auto *next = PEM_read_bio_X509(bio.get(), nullptr, givePassword, &none))
        certificates.emplace_back(next);
    return certificates;
}

openssl::Key keyFrom(const QString &path, const QByteArray &pem, const QString &passwordText, QString &error)
{
    Password password{passwordText.toUtf8()};
    openssl::Key key(PEM_read_bio_PrivateKey(openssl::reader(pem).get(), nullptr, givePassword, &password));
    const QString reason = openssl::takeError();
    if (key)
        return key;
    if (password.wasAskedFor && passwordText.isEmpty())
        error = failure(path, Words::tr("the private key is encrypted, and no password was given"));
    else if (password.wasAskedFor)
        error = failure(path, Words::tr("the password of the private key is wrong (%1)").arg(reason));
    else if (pem.contains("PRIVATE KEY-----"))
        error = failure(path, Words::tr("the private key is damaged (%1)").arg(reason));
    else
        error = failure(path, Words::tr("the file holds no private key in PEM"));
    return nullptr;
}

bool isPasswordOf(PKCS12 *container, const QByteArray &password)
{
    return PKCS12_verify_mac(container, password.constData(), static_cast<int>(password.size())) == 1;
}

std::optional<Material> fromPkcs12(const QString &path, const QByteArray &bytes, const QString &password,
                                   QString &error)
{
    const openssl::Pkcs12 container(d2i_PKCS12_bio(openssl::reader(bytes).get(), nullptr));
    if (!container) {
        error =
            failure(path, Words::tr("the file is neither PEM nor PKCS#12 (%1)").arg(openssl::takeError()));
        return std::nullopt;
    }
    const QByteArray utf8 = password.toUtf8();
    if (PKCS12_mac_present(container.get()) && !isPasswordOf(container.get(), utf8)) {
        openssl::takeError();
        error = failure(path, password.isEmpty()
                                  ? Words::tr("the file is encrypted, and no password was given")
                                  : Words::tr("the password of the file is wrong, or it is damaged"));
        return std::nullopt;
    }
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool isParsed = PKCS12_parse(container.get(), utf8.constData(), &key, &certificate, &others) == 1;
    Material material{{}, openssl::Key(key)};
    if (certificate)
        material.certificates.emplace_back(certificate);
    while (others && sk_X509_num(others) > 0)
        material.certificates.emplace_back(sk_X509_shift(others));
    sk_X509_free(others);
    if (isParsed && key && certificate)
        return material;
    error =
        failure(path, isParsed ? Words::tr("the file does not hold both a certificate and its private key")
                               : Words::tr("the file cannot be read (%1)").arg(openssl::takeError()));
    return std::nullopt;
}

std::optional<Material> fromFiles(const QString &certificateFile, const QString &keyFile,
                                  const QString &password, QString &error)
{
    const auto bytes = readFile(certificateFile, error);
    if (!bytes)
        return std::nullopt;
    if (keyFile.isEmpty() && !isPem(*bytes))
        return fromPkcs12(certificateFile, *bytes, password, error);
    Material material{certificatesFrom(*bytes), nullptr};
    openssl::takeError();
    if (material.certificates.empty()) {
        error = failure(certificateFile, Words::tr("the file holds no certificate"));
        return std::nullopt;
    }
    const auto pem = keyFile.isEmpty() ? bytes : readFile(keyFile, error);
    if (pem)
        material.key = keyFrom(keyFile.isEmpty() ? certificateFile : keyFile, *pem, password, error);
    return material.key ? std::optional(std::move(material)) : std::nullopt;
}

/// The certificate that the key belongs to comes first, whatever their order in the file.
bool putOwnFirst(Material &material)
{
    const auto own = std::find_if(
        material.certificates.begin(), material.certificates.end(), [&material](const auto &certificate) {
            return X509_check_private_key(certificate.get(), material.key.get()) == 1;
        });
    openssl::takeError();
    if (own == material.certificates.end())
        return false;
    std::rotate(material.certificates.begin(), own, own + 1);
    return true;
}

/// Asks OpenSSL itself, whose policy may find a key too small or a digest too weak.
bool isTakenByTls(const Material &material)
{
    const openssl::Context context(SSL_CTX_new(TLS_server_method()));
    return context && SSL_CTX_use_certificate(context.get(), material.certificates.front().get()) == 1 &&
           SSL_CTX_use_PrivateKey(context.get(), material.key.get()) == 1;
}

QSslKey toQt(EVP_PKEY *key)
{
    const int type = EVP_PKEY_get_base_id(key);
    if (type == EVP_PKEY_RSA)
        return QSslKey(openssl::toPem(key), QSsl::Rsa);
    return type == EVP_PKEY_EC ? QSslKey(openssl::toPem(key), QSsl::Ec) : QSslKey();
}

} // namespace

std::optional<TlsIdentity> readIdentity(const QString &certificateFile, const QString &keyFile,
                                        const QString &password, QString &error)
{
    auto material = fromFiles(certificateFile, keyFile, password, error);
    if (!material)
        return std::nullopt;
    TlsIdentity identity;
    identity.key = toQt(material->key.get());
    if (!putOwnFirst(*material))
        error =
            failure(certificateFile,
                    keyFile.isEmpty() ? Words::tr("the private key belongs to none of the certificates")
                                      : Words::tr("the private key in %1 belongs to none of the certificates")
                                            .arg(QDir::toNativeSeparators(keyFile)));
    else if (identity.key.isNull())
        error = failure(certificateFile, Words::tr("private keys other than RSA and EC cannot be used"));
    else if (!isTakenByTls(*material))
        error = failure(certificateFile,
                        Words::tr("OpenSSL refuses the certificate (%1)").arg(openssl::takeError()));
    else
        for (const auto &certificate : material->certificates)
            identity.chain.append(QSslCertificate(openssl::toDer(certificate.get()), QSsl::Der));
    return identity.chain.isEmpty() ? std::nullopt : std::optional(identity);
}

} // namespace wireloupe::net
