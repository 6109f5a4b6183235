#include "net/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace wireloupe::net::openssl {

namespace {

QByteArray contentOf(BIO *bio)
{
    const char *data = nullptr;
    const long size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
    return QByteArray(data, size);
}

/// In place of OpenSSL's own, which asks on the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

} // namespace

Bio reader(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

Certificate certificateFromPem(const QByteArray &pem)
{
    return Certificate(PEM_read_bio_X509(reader(pem).get(), nullptr, noPassword, nullptr));
}

Key keyFromPem(const QByteArray &pem)
{
    return Key(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, noPassword, nullptr));
}

QByteArray toPem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contentOf(bio.get());
}

QByteArray toPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

QByteArray toDer(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    i2d_X509_bio(bio.get(), certificate);
    return contentOf(bio.get());
}

QString takeError()
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    const QString text = reason ? QString::fromLatin1(reason) : u"unknown error"_s;
    ERR_clear_error();
    return text;
}

} // namespace wireloupe::net::openssl
