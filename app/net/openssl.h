#pragma once

#include <memory>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>
#include <QString>

/// OpenSSL's objects as owned values.
namespace wireloupe::net::openssl {

template <auto release>
struct Releaser
{
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Bio = std::unique_ptr<BIO, Releaser<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Releaser<GENERAL_NAMES_free>>;
using Number = std::unique_ptr<BIGNUM, Releaser<BN_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Releaser<PKCS12_free>>;
using Context = std::unique_ptr<SSL_CTX, Releaser<SSL_CTX_free>>;

/// A view for reading; `bytes` must outlive it.
Bio reader(const QByteArray &bytes);

/// The first certificate or private key (without a password) of a PEM text; null where there is none.
Certificate certificateFromPem(const QByteArray &pem);
Key keyFromPem(const QByteArray &pem);

QByteArray toPem(X509 *certificate);
/// PKCS#8, not encrypted.
QByteArray toPem(EVP_PKEY *key);
QByteArray toDer(X509 *certificate);

/// What OpenSSL last complained of on this thread, such as "bad decrypt"; forgets all of it.
QString takeError();

} // namespace wireloupe::net::openssl
